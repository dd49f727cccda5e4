/** Which lists of objects are tables, and what is in their cells. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Cell, Table } from '../../../../src/formats/reading/blocks/cell.ts';
import { DataNames } from '../../../../src/formats/reading/data/names.ts';
import { DataTables, isLink, isRows, isScalar, linksCell } from '../../../../src/formats/reading/data/tables.ts';

const tablesOf = (data: unknown = {}) => new DataTables(new DataNames(data), (path) => `at ${path}`);

function cell({ lines, items = [], links = [] }: Cell): string {
  const listed = items.map(({ text, examples }) => `- ${[text, ...examples].join(' > ')}`);
  return [...lines, ...listed, ...links.map(({ name, url }) => `${name} <${url}>`)].join('/');
}
const rows = (table: Table) => table.rows.map((row) => row.map(cell).join(' | '));

describe('a link', () => {
  it('is an object with an address', () => {
    for (const key of ['url', 'URI', 'href', 'link', 'address']) assert.ok(isLink({ name: 'A', [key]: 'a.html' }), key);
    for (const other of [
      { url: 1 },
      { name: 'A' },
      { url: 'a', list: [] },
      { my_url: 'a' },
      { urls: 'a' },
      'a.html',
      null,
      ['a'],
    ]) {
      assert.ok(!isLink(other), JSON.stringify(other));
    }
  });

  it('has a name, else its address', () => {
    const list = [{ name: 'A', type: 'guide', n: 1, url: 'a.html' }, 'x', { url: 'b.html' }];
    const links = [
      { name: 'A, guide', url: 'a.html' },
      { name: 'b.html', url: 'b.html' },
    ];
    assert.deepEqual(linksCell(list, 'here'), { lines: ['A, guide', 'b.html'], links, place: 'here' });
  });
});

describe('a value', () => {
  it('is one text, number, or yes or no', () => {
    for (const value of [null, '', 'a', 0, true]) assert.ok(isScalar(value));
    for (const value of [undefined, {}, []]) assert.ok(!isScalar(value));
  });
});

describe('a list', () => {
  const LEVELS = [{ skill: 'Dough', level: 1, text: 'Weighs' }, { skill: 'Dough', level: 1, text: 'Judges' }]; // prettier-ignore

  it('is a table if levels repeat beside what they are about', () => {
    assert.ok(isRows(LEVELS));
    assert.ok(isRows([{ level: 1, role: 'a', x: 'y' }, { level: 1 }]));
    assert.ok(isRows([{ level: 1, skill: 'a' }, { level: 1, skill: 'b' }])); // prettier-ignore
    assert.ok(isRows([{ level: 1, title: 'a' }, { level: 1, title: 'b' }])); // prettier-ignore
    assert.ok(isRows([{ level: 1, group: 'a', text: 'b' }, { level: 1, group: 'b', text: 'c' }])); // prettier-ignore
    assert.ok(!isRows([{ level: 1, text: 'a' }, { level: 1, text: 'b' }])); // prettier-ignore
    assert.ok(!isRows([{ level: 1, skill: 'a', text: 'c' }, { level: 2, skill: 'b', text: 'd' }])); // prettier-ignore
  });

  it('is no table if anything else repeats', () => {
    assert.ok(!isRows([{ skill: 'a', text: 'b' }, { skill: 'a', text: 'c' }])); // prettier-ignore
  });

  it('is a table if several keys are levels', () => {
    assert.ok(isRows([{ topic: 'Dough', junior: ['Weighs'], senior: ['Judges'] }, { topic: 'Oven' }]));
    assert.ok(!isRows([{ topic: 'Dough', junior: 'Weighs', text: 'x' }, { topic: 'Oven' }]));
  });

  it('is a table if it has more than two short values and no texts', () => {
    assert.ok(isRows([{ a: 1, b: 'x', c: true }, { a: null }]));
    assert.ok(!isRows([{ a: 1, b: 'x' }, { a: null }]));
    assert.ok(!isRows([{ a: 1, b: 'x', text: 'y' }, { a: null }]));
    assert.ok(!isRows([{ a: 1, b: 'x', c: ['y'] }, { a: null }]));
  });

  it('is none of one object, of links, or with anything else', () => {
    assert.ok(!isRows(LEVELS.slice(1)));
    assert.ok(!isRows([{ a: 1, b: 2, c: 3 }]));
    assert.ok(!isRows([]));
    assert.ok(!isRows([...LEVELS, 'x']));
    assert.ok(!isRows([...LEVELS, { skill: 'x', level: 1, text: {} }]));
    assert.ok(!isRows([...LEVELS, { skill: 'x', level: 1, text: [[]] }]));
    assert.ok(!isRows([...LEVELS, { skill: 'x', level: 1, text: ['a', {}] }]));
    assert.ok(isRows([{ url: 'a', b: 1, c: 2 }, { a: 1 }])); // prettier-ignore
    assert.ok(isRows([...LEVELS, { skill: 'x', level: 1, text: ['a', { url: 'b' }] }]));
    assert.ok(!isRows([{ url: 'a', name: 'b', type: 'c' }, { url: 'd' }]));
  });
});

describe('a table of objects', () => {
  it('has a column for each key with a value, and places', () => {
    const table = tablesOf().tableOf([{ a: 'b\nc', d: 1 }, { e: null, d: true }, { d: false }], '/x');
    assert.deepEqual(rows(table), ['a | d', 'b/c | 1', ' | ✓', ' | –']);
    assert.deepEqual(
      [table.place, table.rows[0]![1]!.place, table.rows[2]![1]!.place],
      ['at /x', 'at /x', 'at /x/1/d'],
    );
  });

  it('has lists and links in cells', () => {
    const given = [{ skill: ['Dough'], text: ['a'], notes: ['b', ' ', 2], links: ['x', { url: 'c', name: 'C' }] }, { skill: ['A', 'B'], notes: ['c'] }, { skill: [] }]; // prettier-ignore
    assert.deepEqual(rows(tablesOf().tableOf(given, '')), [
      'skill | text | notes | links',
      'Dough | - a | - b/- 2 | C/C <c>',
      '- A/- B |  | - c | ',
      ' |  |  | ',
    ]);
  });

  it('has names in place of ids', () => {
    const names = { skills: [{ id: 'd', name: 'Dough' }], levels: [{ code: 'j', title: 'Junior' }] };
    assert.deepEqual(rows(tablesOf(names).tableOf([{ skill: 'd', note: 'd', j: 'x' }], '')), [
      'skill | note | Junior',
      'Dough | d | x',
    ]);
  });

  it('has a text with its examples and its proficiency in one cell, if rows are several times about the same', () => {
    const row = (text: unknown, more = {}) => ({ role: 'Baker', level: 1, text, ...more });
    const given = [
      row(' Weighs ', { examples: ['a', 2], proficiency: 'good' }),
      row(null),
      { role: 'Clerk', level: 1, text: 'Sells' },
    ];
    assert.deepEqual(rows(tablesOf().tableOf(given, '')), [
      'role | level | criteria',
      'Baker | 1 | - Weighs (good) > a > 2',
      'Baker | 1 | - ',
      'Clerk | 1 | - Sells',
    ]);
    assert.deepEqual(rows(tablesOf().tableOf([row('a'), row('b')], '')).slice(1), [
      'Baker | 1 | - a',
      'Baker | 1 | - b',
    ]);
    const evidence = [{ ...row('a'), evidence: ['b'], Proficiency: 'good' }, row('c')];
    assert.deepEqual(rows(tablesOf().tableOf(evidence, ''))[1], 'Baker | 1 | - a (good) > b');
  });

  it('has texts in cells of their own otherwise', () => {
    const header = (given: readonly Record<string, unknown>[]) => rows(tablesOf().tableOf(given, ''))[0];
    const row = { role: 'Baker', level: 1, text: 'Weighs' };
    assert.equal(header([row, row]), 'role | level | criteria');
    assert.equal(header([row, { ...row, level: 2 }]), 'role | level | text');
    for (const key of ['name', 'skill']) {
      const named = { ...row, [key]: 'x' };
      assert.equal(header([named, named]), `role | level | text | ${key}`);
    }
    assert.equal(header([{ level: 1, text: 'a' }, { level: 1, text: 'b' }]), 'level | text'); // prettier-ignore
    assert.equal(header([{ role: 'a', level: 1, x: 'y' }, { role: 'a', level: 1 }]), 'role | level | x'); // prettier-ignore
    assert.equal(header([{ ...row, id: 'a' }, row]), 'role | level | criteria | id');
    assert.equal(header([{ role: 'a', level: 1, Criterion: 'y' }, { role: 'a', level: 1 }]), 'role | level | criteria'); // prettier-ignore
  });
});

describe('a matrix of roles', () => {
  const matrix = (object: Record<string, unknown>) => {
    const found = tablesOf().matrixOf(object);
    return found && [found.key, ...rows(found.table('/x'))];
  };

  it('has a number for each role, or one for each level', () => {
    assert.deepEqual(matrix({ name: 'Dough', roles: { Baker: 3, Clerk: 1 } }), [
      'roles',
      'Role | Proficiency',
      'Baker | 3',
      'Clerk | 1',
    ]);
    assert.deepEqual(matrix({ levels: { Baker: [1, 2], Clerk: ['n/a', 1, 3], Helper: 2 } }), [
      'levels', 'Role | Level 1 | Level 2 | Level 3', 'Baker | 1 | 2', 'Clerk | n/a | 1 | 3', 'Helper | 2',
    ]); // prettier-ignore
    const { rows: cells, place } = tablesOf()
      .matrixOf({ roles: { Baker: 3 } })!
      .table('/x');
    assert.deepEqual([place, cells[1]![1]!.place], ['at /x', 'at /x']);
  });

  it('is none of other data', () => {
    for (const object of [
      {},
      { roles: [3, 1] },
      { roles: {} },
      { roles: { Baker: [] } },
      { roles: { Baker: 'much' } },
      { roles: { Baker: 3, Clerk: 'very much' } },
      { roles: { Baker: 3, Clerk: null } },
      { roles: { 1: 3, 20: 1 } },
      { roles: { Junior: 3, Senior: 1, Baker: 2 } },
    ]) {
      assert.equal(matrix(object), undefined, JSON.stringify(object));
    }
    assert.ok(matrix({ roles: { Baker: 3, Clerk: 'very muc' } }));
    for (const role of ['Clerk', '1a', 'a1']) assert.ok(matrix({ roles: { 1: 3, [role]: 2 } }), role);
    assert.ok(matrix({ roles: { Junior: 3, Senior: 1, Baker: 2, Clerk: 1 } }));
  });
});
