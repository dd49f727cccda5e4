/** What the lines of a skill page say, beside its tables. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linesOf, readSourcePage } from '../../../../src/formats/reading/markdown/source-page.ts';
import { cellOf, tableOf } from '../grids.ts';

const TABLE = tableOf(['Role', 'Required'], ['Tester', 'yes']);

function read(text: string, count = 1) {
  const tables = Array.from({ length: count }, () => TABLE);
  const { facts, levels, notes } = readSourcePage(text.split('|'), tables, {})!;
  return { facts, levels, notes: notes.map(({ message }) => message) };
}
const START = 'Skill Profile|Baking|How to bake.|Roles|1';
const levels = (range: string, count = 2) => read(`${START}|${range}`, count).levels;
const leftOut = (line: string) => read(`${START}|${line}`).notes;

describe('the lines of a page', () => {
  it('are those of its headings and paragraphs', () => {
    const content = { lines: ['a\nb', 'c'], place: '' };
    const other = { lines: ['d'], place: '' };
    assert.deepEqual(
      linesOf([
        { kind: 'heading', depth: 1, content },
        { kind: 'paragraph', content },
        { kind: 'other', content: other },
        { kind: 'list', entries: [{ content: other, entries: [] }] },
        { kind: 'table', table: TABLE },
      ]),
      ['a', 'b', 'c', 'a', 'b', 'c'],
    );
  });

  it('are those of a skill page if one is its kind, in any case', () => {
    assert.equal(readSourcePage(['Skill', 'Profile'], [TABLE], {}), undefined);
    assert.ok(readSourcePage([' SKILL profile '], [TABLE], {}));
  });
});

describe('the facts of a skill page', () => {
  it('are its name, its summary, its domain, its group and its date', () => {
    const text = `Roles|Making|Skill Profile|Baking|How to bake.|Roles|1|the other 0 optional|Making|Bread|12/31/2026`;
    assert.deepEqual(read(text).facts, {
      ...{ name: 'Baking', summary: 'How to bake.', updated: '2026-12-31' },
      ...{ domain: { name: 'Roles' }, group: { name: 'Bread' } },
    });
  });

  it('may be few', () => {
    assert.deepEqual(read('Skill Profile|Roles|1').facts, {});
    assert.deepEqual(read('Skill Profile|Baking|Roles|1').facts, { summary: 'Baking' });
    assert.deepEqual(read('Skill Profile|Baking|How to bake.').facts, { name: 'Baking', summary: 'How to bake.' });
    assert.deepEqual(read('Skill Profile|Baking|Bread|How to bake.|Roles').facts.name, 'Baking');
    assert.equal(read('1/2/2026|Skill Profile|Baking|How to bake.').facts.updated, '2026-01-02');
    const domain = read('Making|Skill Profile|Baking|x|Roles|1|the other 0 optional|Making|1/2/2026').facts;
    assert.deepEqual([domain.domain, domain.group], [{ name: 'Making' }, undefined]);
  });
});

describe('the levels of a skill page', () => {
  it('are the usual ones if their number, the first and the last fit', () => {
    assert.deepEqual(levels('It grows from Junior to Principal.', 5), ['Junior', 'Middle', 'Senior', 'Lead', 'Principal']); // prettier-ignore
    assert.deepEqual(levels('It grows from Trainee to Principal.', 5)?.[1], 'Level 2');
    assert.deepEqual(levels('It grows from Junior to Head.', 5)?.[3], 'Level 4');
    assert.deepEqual(levels('It grows from Junior to Principal.', 3), ['Junior', 'Level 2', 'Principal']);
    assert.deepEqual(levels('It grows from Junior to Senior. Click. More.'), ['Junior', 'Senior']);
  });

  it('are unknown if the page names none, or has no tables', () => {
    for (const line of [
      'grows from Junior',
      'grows from Junior to Senior',
      'from Junior to Senior.',
      'grows from  to .',
    ]) {
      assert.equal(levels(line), undefined, line);
    }
    assert.equal(levels('It grows from Junior to Senior.', 0), undefined);
    assert.deepEqual(levels('grows from J to S.'), ['J', 'S']);
  });
});

describe('the lines of a skill page that are not read', () => {
  it('are told, in one note', () => {
    for (const line of ['12 loaves', 'Loaves: 12', 'grows from Junior', 'grows from A to B', 'The other: 3 optional']) {
      assert.deepEqual(leftOut(line), [`These lines of the page are left out: "${line}".`]);
    }
    assert.deepEqual(leftOut('One|Two'), ['These lines of the page are left out: "One", "Two".']);
  });

  it('are none with a number, a date, a label, or something that was read', () => {
    for (const line of ['12', '1/2/2026', 'LEVELS', 'baking', 'how to bake.', 'Last updated', 'grows from A to B.']) {
      assert.deepEqual(leftOut(line), [], line);
    }
  });
});

describe('the figures of a skill page', () => {
  it('may be about tables without rows', () => {
    const { notes } = readSourcePage(['Skill Profile', 'Roles', '2'], [{ ...TABLE, rows: [] }], {})!;
    assert.deepEqual(
      notes.map(({ message }) => message),
      ['Roles: the page says 2, its tables have 0.'],
    );
  });

  it('count roles once, and what is not required as optional', () => {
    const text = 'Skill Profile|x|y|Roles|9|Levels|9|Mandatory requirements|9|the other 9 optional';
    const rows = [['Required', 'Role'], ['yes', 'Tester'], ['no', ' Tester '], ['', { lines: ['Arch', 'itect'] }]]; // prettier-ignore
    const tables = [tableOf(...rows), { ...TABLE, rows: [TABLE.rows[0]!, [cellOf('Architect', '')]] }];
    const { notes } = readSourcePage(text.split('|'), tables, {})!;
    assert.deepEqual(
      notes.map(({ code, message }) => `${code} ${message}`),
      [
        'figures-differ Roles: the page says 9, its tables have 2.',
        'figures-differ Levels: the page says 9, its tables have 2.',
        'figures-differ Mandatory requirements: the page says 9, its tables have 1.',
        'figures-differ optional: the page says 9, its tables have 3.',
      ],
    );
  });
});
