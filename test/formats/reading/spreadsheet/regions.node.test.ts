/** Where one table of a sheet ends and another begins. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textOfCell } from '../../../../src/formats/reading/blocks/cell.ts';
import { regionsOf } from '../../../../src/formats/reading/spreadsheet/regions.ts';
import { tableOf } from '../grids.ts';

type Rows = readonly (readonly string[])[];

/** The first cells of the rows of each region. */
const regions = (...rows: Rows) =>
  regionsOf(tableOf(...rows).rows).map((region) => region.map((row) => textOfCell(row.find(textOfCell))).join(', '));

const EMPTY = ['', '', '', ''];
const LEVELS: Rows = [
  ['Level', 'What it means'],
  ['Kneader', 'Makes dough'],
  ['Stoker', 'Minds ovens'],
];
const MATRIX: Rows = [
  ['Skill', 'Kneader', 'Stoker', 'Warden'],
  ['Dough', 'a', 'b', 'c'],
  ['Oven', 'd', 'e', 'f'],
];
const FACTS: Rows = [
  ['Version', '2.1'],
  ['Date', '2024-03-01'],
];

describe('the regions of a sheet', () => {
  it('are one for one table, and none without any', () => {
    assert.deepEqual(regions(...MATRIX), ['Skill, Dough, Oven']);
    assert.deepEqual(regions(EMPTY, ...MATRIX, EMPTY), ['Skill, Dough, Oven']);
    assert.deepEqual(regions(), []);
    assert.deepEqual(regions(['Title', ''], EMPTY, ['Told', '']), []);
  });

  it('begin below an empty row with headers of another width', () => {
    assert.deepEqual(regions(...LEVELS, EMPTY, ...MATRIX), ['Level, Kneader, Stoker', 'Skill, Dough, Oven']);
    assert.deepEqual(regions(...LEVELS, ...MATRIX), ['Level, Kneader, Stoker, Skill, Dough, Oven']);
  });

  it('are one for sections of a table with the same width', () => {
    const more: Rows = [
      ['Till', 'Counts', 'Asks', 'Tells'],
      ['Guests', 'Greets', 'Seats', 'Knows'],
    ];
    assert.equal(regions(...MATRIX, EMPTY, ...more).length, 1);
    assert.equal(regions(...MATRIX, EMPTY, ['Selling', ''], ...more).length, 1);
    assert.equal(regions(...MATRIX, EMPTY, ...more.map((row) => row.slice(0, 3))).length, 1);
  });

  it('are one if the second has usual headers, but the same width', () => {
    const headers = ['Level', 'Description', 'Example', 'Note'];
    assert.equal(regions(...MATRIX, EMPTY, headers, ['a', 'b', 'c', 'd']).length, 1);
  });

  it('are one below facts of which not all rows are filled', () => {
    const wide: Rows = [
      ['Skill', 'Kneader', 'Stoker', 'Warden', 'Head'],
      ['Dough', 'a', 'b', 'c', 'd'],
    ];
    assert.equal(regions(['Made', 'Ada', 'Lee'], ['Team', 'North', ''], EMPTY, ...wide).length, 1);
    assert.equal(regions(['Made', 'Ada', 'Lee'], ['Team', 'North', 'East'], EMPTY, ...wide).length, 2);
  });

  it('begin with headers: short texts that differ, no sentences or numbers, above other rows', () => {
    const wide = (...first: readonly string[]) => regions(...LEVELS, EMPTY, first, ['Dough', 'a', 'b', 'c']).length;
    assert.equal(wide('Skill', 'Kneader', 'Stoker', 'Warden'), 2);
    assert.equal(wide('Skill', 'Kneader', 'Kneader', 'Warden'), 1);
    assert.equal(wide('Skill', '1', '2', '3'), 1);
    assert.equal(wide('Skill', 'Kneader', 'Stoker', 'Works alone.'), 1);
    assert.equal(wide('Skill', 'Kneader', 'Stoker', 'x'.repeat(40)), 2);
    assert.equal(wide('Skill', 'Kneader', 'Stoker', 'x'.repeat(41)), 1);
    assert.equal(wide('Skill', 'Kneader', '', 'Warden'), 1);
    assert.equal(regions(...LEVELS, EMPTY, MATRIX[0]!).length, 1);
  });

  it('are told by usual headers if the second is less wide', () => {
    const narrow = (...headers: readonly string[]) => regions(...MATRIX, EMPTY, headers, ['x', 'y']).length;
    assert.equal(narrow('Level', 'Description'), 2);
    assert.equal(narrow('Till', 'Guests'), 1);
  });

  it('begin with the headers of a history, whatever their width', () => {
    const log: Rows = [
      ['Version', 'Date', 'Changes', 'Author'],
      ['1.0', '2024-03-01', 'First', 'Ada'],
    ];
    assert.deepEqual(regions(...MATRIX, EMPTY, ...log), ['Skill, Dough, Oven', 'Version, 1.0']);
    assert.equal(regions(...MATRIX, ...log).length, 1);
  });

  it('hold the facts and legends above a table, and keep those about the file apart', () => {
    const legend: Rows = [
      ['1', 'basic'],
      ['2', 'good'],
    ];
    assert.equal(regions(...legend, EMPTY, ...MATRIX).length, 1);
    assert.deepEqual(regions(...FACTS, EMPTY, ...MATRIX), ['Version, Date', 'Skill, Dough, Oven']);
    assert.deepEqual(regions(...FACTS, EMPTY, ...legend, EMPTY, ...MATRIX), [
      'Version, Date',
      '1, 2, Skill, Dough, Oven',
    ]);
  });

  it('begin with the titles above them; those at the end belong to the last', () => {
    assert.deepEqual(regions(['Ours'], EMPTY, ...LEVELS, EMPTY, ['Asked'], EMPTY, ...MATRIX, EMPTY, ['Told']), [
      'Ours, Level, Kneader, Stoker',
      'Asked, Skill, Dough, Oven, Told',
    ]);
  });
});
