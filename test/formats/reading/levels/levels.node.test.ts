/** Which names beside each other are levels, and in which order. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ascending, findLevels, isLevel, statedLevels } from '../../../../src/formats/reading/levels/levels.ts';

/** The names that are levels. */
function levels(names: string, ...known: readonly string[]): string {
  const list = names.split(', ');
  return [...findLevels(list, new Set(known))]
    .sort((a, b) => a - b)
    .map((index) => list[index])
    .join(', ');
}

describe('levels among names', () => {
  const NAMES: Readonly<Record<string, string>> = {
    'Junior, Dough, Senior': 'Junior, Senior',
    'Engineer, Senior engineer': 'Engineer, Senior engineer',
    'Engineer, Baker, Senior engineer': 'Engineer, Senior engineer',
    'Level 1, Notes': 'Level 1',
    'Engineer I, Engineer II': 'Engineer I, Engineer II',
    'Engineer 1, Baker 2': '',
    'G1 Newcomer, G2 Senior clerk, G3 Cook, Notes': 'G1 Newcomer, G2 Senior clerk, G3 Cook',
    'G3 Cook, G2 Senior clerk, G1 Newcomer': 'G3 Cook, G2 Senior clerk, G1 Newcomer',
    'G1 Newcomer, G2 Senior clerk': 'G2 Senior clerk',
    'G1 Newcomer, G2 Senior clerk, G4 Cook': 'G2 Senior clerk',
    'G1 Baker, G2 Clerk, G3 Cook': '',
    '1 – Trainee, 2 – Senior, 3 – Boss': '1 – Trainee, 2 – Senior, 3 – Boss',
    'Engineer 1': '',
    'Engineer 20, Engineer 5': 'Engineer 20, Engineer 5',
    'Engineer 21, Engineer 5': '',
    '1, 2, 3': '1, 2, 3',
    '1, Notes': '',
    '3, 4': '',
    '2, 4': '2, 4',
    '1, 5': '',
    '1, 4': '1, 4',
    '1, 6, 7': '',
    '1, 5, 7': '',
    '1, 5, 6': '1, 5, 6',
    'Level 1, 7': 'Level 1, 7',
    'Junior, 7': 'Junior',
    'Grundstufe, Mittelstufe': 'Grundstufe, Mittelstufe',
    'Grundstufe, Notes': '',
    'Junior, Top level': 'Junior, Top level',
    'Notes, Top level': '',
    'Junior, One very top level': 'Junior',
    'Junior, Very top level': 'Junior, Very top level',
    'Junior, Level-headed': 'Junior',
    'Junior, Chef-Niveau': 'Junior, Chef-Niveau',
  };
  for (const [names, expected] of Object.entries(NAMES)) {
    it(`${names}: ${expected || 'none'}`, () => assert.equal(levels(names), expected));
  }

  it('are those that somebody states', () => {
    assert.equal(levels('Dough, Helper', 'helper'), 'Helper');
    assert.equal(levels('3, Notes', '3'), '3');
    assert.deepEqual(statedLevels(['Helper'], undefined, [' Chef  Baker ']), new Set(['helper', 'chef baker']));
  });
});

describe('a name alone', () => {
  it('is a level by its words or its number', () => {
    for (const name of ['Senior', 'Level 3', 'Principal tester']) assert.ok(isLevel(name), name);
    for (const name of ['Engineer 3', '3', 'Dough', '']) assert.ok(!isLevel(name), name);
  });
});

describe('levels ascend', () => {
  const ORDERS: readonly (readonly [given: string, sorted: string | undefined])[] = [
    ['Junior, Senior', undefined],
    ['Senior, Junior', 'Junior, Senior'],
    ['Senior, Junior, Principal', 'Junior, Senior, Principal'],
    ['Level 2, Level 1', 'Level 1, Level 2'],
    ['Level 2, Level 3, Level 1', 'Level 1, Level 2, Level 3'],
    ['Engineer II, Engineer I', 'Engineer I, Engineer II'],
    ['Engineer 2, Engineer 3, Engineer 1', 'Engineer 1, Engineer 2, Engineer 3'],
    ['3, 2, 1', '1, 2, 3'],
    ['Senior engineer, Engineer, Junior engineer', 'Junior engineer, Engineer, Senior engineer'],
    ['Senior engineer, Junior engineer, Engineer', 'Junior engineer, Engineer, Senior engineer'],
    ['Junior expert, Expert, Senior expert', undefined],
    ['1 – E1 Newcomer, 2 – E2 Fitter, 3 – E3 Senior fitter', undefined],
    ['3 – Fitter, 2 – Senior fitter, 1 – Boss', '1 – Boss, 2 – Senior fitter, 3 – Fitter'],
    ['Principal, Senior, Helper, Junior', 'Junior, Helper, Senior, Principal'],
    ['Senior, Helper, Junior', undefined],
    ['Senior, Helper, Principal, Junior', undefined],
    ['Senior, Sr, Junior', 'Junior, Sr, Senior'],
    ['Junior, Senior, Sr, Middle', undefined],
    ['Senior, Middle, Junior, Engineer 2, Engineer 1', 'Engineer 1, Engineer 2, Junior, Middle, Senior'],
    ['Senior, Middle, Junior, Engineer 1, Engineer 2', undefined],
    ['Dough, Oven', undefined],
    ['Senior', undefined],
    ['', undefined],
    ['Senior, Level 1', undefined],
    ['Senior, Junior, Level 1', 'Level 1, Junior, Senior'],
    ['Level 2, Level 1, Junior', 'Junior, Level 1, Level 2'],
  ];
  it('stated as descending, unless their names ascend', () => {
    const stated = (names: string) => ascending(names.split(', '), 'descending').names.join(', ');
    assert.equal(stated('Foreman, Fitter, Helper'), 'Helper, Fitter, Foreman');
    assert.equal(stated('Boss, Senior, Fitter, Helper, Junior'), 'Junior, Helper, Fitter, Senior, Boss');
    assert.equal(stated('Junior, Fitter, Senior'), 'Junior, Fitter, Senior');
  });

  for (const [given, sorted] of ORDERS) {
    it(`${given || 'none'}: ${sorted ?? 'kept'}`, () => {
      const names = given === '' ? [] : given.split(', ');
      assert.deepEqual(ascending(names), { names: sorted?.split(', ') ?? names, order: sorted ? 'sorted' : 'kept' });
    });
  }
});
