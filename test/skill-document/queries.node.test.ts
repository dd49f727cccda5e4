import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  chooseLevels,
  chooseRoles,
  compareLevels,
  countExpectations,
  findExpectation,
  findProficiency,
  levelAfter,
  levelBefore,
  localize,
  paragraphs,
  parse,
} from '../../src/skill-document/index.ts';
import { codeReview } from './documents.ts';

const skill = parse(codeReview()).skill!;
const [, senior] = skill.levels;

describe('queries', () => {
  it('find a cell, and recognize an empty one', () => {
    assert.equal(findExpectation(skill, 'data', 'senior')!.text, 'Questions where the data comes from.');
    assert.equal(findExpectation(skill, 'data', 'staff'), undefined);
    assert.equal(findExpectation(skill, 'nobody', 'staff'), undefined);
  });

  it('are computed once per document', () => {
    const changed = { ...skill, expectations: [...skill.expectations] };
    assert.ok(findExpectation(changed, 'data', 'senior'));
    changed.expectations.length = 0;
    assert.ok(findExpectation(changed, 'data', 'senior'));
  });

  it('find the proficiency that an expectation names', () => {
    const proficiencies = [
      { id: 'a', name: 'Aware' },
      { id: 'w', name: 'Working' },
    ];
    const [first] = skill.expectations;
    assert.equal(findProficiency({ ...skill, proficiencies }, { ...first!, proficiency: 'w' }), proficiencies[1]);
    assert.equal(findProficiency({ ...skill, proficiencies }, first!), undefined);
    assert.equal(findProficiency(skill, { ...first!, proficiency: 'w' }), undefined);
  });

  it('choose roles by their ids, in the order of the document', () => {
    const ids = (chosen: readonly { id: string }[]) => chosen.map(({ id }) => id);
    assert.deepEqual(ids(chooseRoles(skill, ['data', 'x', 'backend'])), ['backend', 'data']);
    assert.deepEqual(ids(chooseRoles(skill, new Set(['data']))), ['data']);
    assert.deepEqual(ids(chooseRoles(skill, [])), []);
    assert.deepEqual(ids(chooseRoles(skill, undefined)), ['backend', 'data']);
  });

  it('count expectations, of all roles or of some', () => {
    assert.deepEqual(countExpectations(skill), { mandatory: 2, optional: 3 });
    assert.deepEqual(countExpectations(skill, [skill.roles[1]!]), { mandatory: 1, optional: 1 });
  });

  it('count nothing where the document does not state what is required', () => {
    const expectations = skill.expectations.map((expectation) => ({ ...expectation, required: undefined }));
    assert.equal(countExpectations({ ...skill, expectations }), undefined);
    const [first, ...others] = expectations;
    const stated = { ...skill, expectations: [{ ...first!, required: false }, ...others] };
    assert.deepEqual(countExpectations(stated), { mandatory: 0, optional: 5 });
  });

  it('find the levels above and below', () => {
    assert.deepEqual(
      [levelAfter(skill, 'junior'), levelAfter(skill, 'staff'), levelAfter(skill, 'x')],
      [senior, undefined, undefined],
    );
    assert.deepEqual(
      [levelBefore(skill, 'staff'), levelBefore(skill, 'junior'), levelBefore(skill, 'x')],
      [senior, undefined, undefined],
    );
  });

  it('choose the next level as the target unless one is set', () => {
    const cases: [string | undefined, string | undefined, number, number][] = [
      ['junior', undefined, 0, 1],
      ['junior', 'staff', 0, 2],
      ['junior', 'x', 0, 1],
      ['senior', 'junior', 1, 0],
      ['staff', undefined, 2, -1],
      ['staff', 'junior', 2, 0],
      [undefined, 'staff', -1, 2],
      ['x', undefined, -1, -1],
    ];
    for (const [level, wanted, current, target] of cases) {
      assert.deepEqual(chooseLevels(skill, level, wanted), { current, target });
    }
  });
});

describe('compareLevels', () => {
  it('puts required expectations first and roles without expectations last', () => {
    const rows = compareLevels(skill, { current: 0, target: 1 });
    assert.deepEqual(
      rows.map(({ role, becomesRequired }) => [role.id, becomesRequired]),
      [
        ['data', true],
        ['backend', false],
      ],
    );
  });

  it('shows the levels in between, without empty cells', () => {
    const rows = compareLevels(skill, { current: 0, target: 2 });
    assert.deepEqual(
      rows.map(({ role, between, after }) => [role.id, between.map(({ level }) => level.id), !!after]),
      [
        ['backend', ['senior'], true],
        ['data', ['senior'], false],
      ],
    );
  });
});

describe('compareLevels, where there is little to compare', () => {
  it('shows what is expected before and after, and what becomes required', () => {
    const [backend, data] = compareLevels(skill, { current: 0, target: 1 }, skill.roles).sort((a, b) =>
      a.role.id < b.role.id ? -1 : 1,
    );
    assert.deepEqual(
      [backend!.before?.required, backend!.after?.required, backend!.becomesRequired],
      [true, undefined, false],
    );
    assert.deepEqual([data!.before?.required, data!.after?.required, data!.becomesRequired], [undefined, true, true]);
  });

  it('leaves empty cells out, between and at both ends', () => {
    const sparse = { ...skill, expectations: skill.expectations.filter(({ level }) => level === 'junior') };
    assert.deepEqual(
      compareLevels(sparse, { current: 0, target: 2 }).map(({ between, after }) => [between, after]),
      [
        [[], undefined],
        [[], undefined],
      ],
    );
    const only = compareLevels({ ...skill, expectations: skill.expectations.slice(4) }, { current: 0, target: 1 });
    assert.deepEqual(
      only.map(({ role, before, becomesRequired }) => [role.id, before, becomesRequired]),
      [
        ['data', undefined, true],
        ['backend', undefined, false],
      ],
    );
    assert.deepEqual(
      compareLevels(skill, { current: 2, target: 1 }).map(({ before, between, after }) => [before, between, after]),
      [
        [undefined, [], undefined],
        [undefined, [], undefined],
      ],
    );
  });

  it('does not mark a requirement that existed before', () => {
    const strict = { ...skill, expectations: skill.expectations.map((cell) => ({ ...cell, required: true })) };
    assert.deepEqual(
      compareLevels(strict, { current: 0, target: 1 }).map(({ becomesRequired }) => becomesRequired),
      [false, false],
    );
  });
});

describe('localize', () => {
  const text = { en: 'colour', 'de-AT': 'Farbe' };
  const cases: [string, string | undefined, string][] = [
    ['en', undefined, 'en'],
    ['EN-us', undefined, 'en'],
    ['de-at', undefined, 'de-AT'],
    ['fr', 'de-AT', 'de-AT'],
    ['fr', 'es', 'en'],
    ['e', 'es', 'en'],
  ];
  for (const [language, lang, expected] of cases) {
    it(`gives ${expected} to a reader of ${language} if the document is in ${lang ?? 'no language'}`, () => {
      assert.equal(localize(text, language, { lang }).lang, expected);
    });
  }

  it('returns no text for an empty map', () => {
    assert.deepEqual(localize({}, 'en', {}), { value: '', lang: '' });
    assert.deepEqual(localize({ de: 'Farbe' }, 'de-CH', {}), { value: 'Farbe', lang: 'de' });
  });

  it('treats a string as in the document’s language', () => {
    assert.deepEqual(localize('x', 'de', { lang: 'en' }), { value: 'x', lang: 'en' });
  });
});

describe('texts', () => {
  it('separates paragraphs at blank lines', () => {
    assert.deepEqual(paragraphs('a\nb\n\nc\r\n \r\nd\n\n\n'), ['a\nb', 'c', 'd']);
  });
});
