/** Tables of skills × levels: never throw, and lose no word in silence. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readFrameworkTables } from '../../src/formats/reading/framework-tables.ts';
import { type Cell, headerRow, type Table } from '../../src/formats/reading/table-shape.ts';

const word = fc.constantFrom('Testing', 'Junior', 'Senior', 'Skill', 'Description', 'plans', 'ships', 'reads', '');
const cell: fc.Arbitrary<Cell> = fc.record({
  lines: fc.array(word, { maxLength: 2 }),
  items: fc.array(fc.record({ text: fc.constantFrom('first', 'second'), examples: fc.constantFrom([], ['such']) }), {
    maxLength: 2,
  }),
  links: fc.constant([]),
  place: fc.constant('row 1'),
});
const table: fc.Arbitrary<Table> = fc.record({
  rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 }),
  place: fc.constant('table'),
});

/** All words of cells, but the header of the column of skills, which is only a label. */
function wordsIn(tables: readonly Table[]): Set<string> {
  const words = tables
    .flatMap(({ rows }) => {
      const first = headerRow(rows);
      return rows.flat().map((each) => (each === rows[first]?.[0] ? { ...each, lines: [] } : each));
    })
    .flatMap(({ lines, items = [] }) => [...lines, ...items.flatMap(({ text, examples }) => [text, ...examples])]);
  return new Set(words.filter(Boolean));
}

describe('tables of skills × levels', () => {
  it('give a framework whatever they hold, or say why not, and lose no word in silence', () => {
    fc.assert(
      fc.property(fc.array(table, { maxLength: 3 }), (tables) => {
        const { framework, notes } = readFrameworkTables(tables, {});
        assert.ok(framework ?? notes.some(({ severity }) => severity === 'error'));
        if (!framework) return;
        const isRefused = notes.some(({ code }) => code === 'no-skill-table' || code === 'missing');
        const said = JSON.stringify([framework, notes]);
        const HEADERS = ['Skill', 'Description'];
        for (const lost of wordsIn(tables)) assert.ok(isRefused || HEADERS.includes(lost) || said.includes(lost), lost);
      }),
    );
  });

  it('take a heading before each of several tables for a group', () => {
    const rows = (name: string): Cell[][] => [
      ['Skill', 'Low', 'High'].map((text) => ({ lines: [text], place: '' })),
      [name, 'some', 'more'].map((text) => ({ lines: [text], place: '' })),
    ];
    const tables = ['Craft', 'People'].map((heading) => ({ rows: rows(`${heading} skill`), heading, place: '' }));
    const { framework, notes } = readFrameworkTables(tables, { defaultName: 'Ours' });
    assert.deepEqual(notes, []);
    assert.deepEqual(
      framework!.skills.map(({ name, group }) => [name, group]),
      [
        ['Craft skill', 'craft'],
        ['People skill', 'people'],
      ],
    );
    assert.deepEqual(
      framework!.levels!.map(({ id, name }) => [id, name]),
      [
        ['low', 'Low'],
        ['high', 'High'],
      ],
    );
  });
});
