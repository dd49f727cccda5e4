/** Which row of a table names its columns. */
import { hasContent } from '../../../../src/formats/reading/blocks/cell.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  distinct,
  findHeaderRow,
  hasCell,
  isSpanning,
  levelsOf,
} from '../../../../src/formats/reading/tables/header-row.ts';
import { cellOf, type Content, rowOf, tableOf } from '../grids.ts';

const at = (rows: readonly (readonly Content[])[], ...known: readonly string[]) =>
  findHeaderRow(tableOf(...rows).rows, new Set(known));

const LEVELS = ['Skill', 'Junior', 'Senior'];
const OTHER = ['A', 'B', 'C'];

describe('the row of headers', () => {
  it('is the first with two texts', () => {
    assert.equal(at([['Title', '', ''], OTHER, ['Dough', 'a', 'b']]), 1);
    assert.equal(at([['x', 'x', ''], OTHER]), 1);
    assert.equal(at([['Title'], ['Told']]), 0);
    assert.equal(at([LEVELS, ['Dough', 'Basic', 'Expert']]), 0);
  });

  it('is a later one that has levels, if the first has fewer cells and names nothing', () => {
    assert.equal(at([['Made', 'Ada'], LEVELS]), 1);
    assert.equal(at([['Made', 'Ada', 'x'], LEVELS]), 0);
    assert.equal(at([['Skill', 'Role'], LEVELS]), 0);
    assert.equal(at([['Junior', 'Senior'], LEVELS]), 0);
    assert.equal(
      at([
        ['Made', 'Ada'],
        ['Dough', '1', '2'],
      ]),
      0,
    );
    assert.equal(
      at([
        ['Made', 'Ada'],
        ['X', 'Helper', 'Mixer'],
      ]),
      0,
    );
    assert.equal(
      at(
        [
          ['Made', 'Ada'],
          ['X', 'Helper', 'Mixer'],
        ],
        'helper',
        'mixer',
      ),
      1,
    );
    assert.equal(at([['Helper', 'Mixer'], LEVELS], 'helper', 'mixer'), 0);
  });

  it('is a later one with usual headers, or one that says what the rows are', () => {
    assert.equal(
      at([
        ['Made', 'Ada'],
        ['Category', 'Description', 'X'],
      ]),
      1,
    );
    assert.equal(
      at([
        ['Made', 'Ada'],
        ['Category', 'Description', 'X', 'Y'],
      ]),
      1,
    );
    assert.equal(
      at([
        ['Made', 'Ada'],
        ['Notes', 'Description', 'X', 'Y', 'Y'],
      ]),
      0,
    );
    assert.equal(
      at([
        ['Made', 'Ada'],
        ['Notes', 'X', 'Y'],
      ]),
      0,
    );
    assert.equal(
      at([
        ['Made', 'Ada'],
        ['Skill', 'X', 'Y'],
      ]),
      1,
    );
    assert.equal(
      at([
        ['Made', 'Ada'],
        ['Role', 'X', 'Y'],
      ]),
      1,
    );
    assert.equal(
      at([
        ['Made', 'Ada'],
        ['Skill', '', 'Y', 'Z'],
      ]),
      0,
    );
  });

  it('is the one below headers that span others', () => {
    assert.equal(
      at([
        ['', 'Junior', '<', 'Senior', '<'],
        ['Skill', 'Basic', 'Expert', 'Basic', 'Expert'],
      ]),
      1,
    );
    assert.equal(
      at([
        ['Skill', 'Junior', '<', 'Senior', '<'],
        ['Dough', 'a', 'b', 'c', 'd'],
      ]),
      0,
    );
    assert.equal(
      at([
        ['X', 'Made', '<', 'Ada', '<'],
        ['Skill', 'Junior', 'Senior', '', ''],
      ]),
      1,
    );
  });

  it('is looked for near the beginning', () => {
    const titles = (count: number) => Array.from({ length: count }, (_, index) => [`Title ${index}`, '', '']);
    assert.equal(at([...titles(10), LEVELS]), 10);
    assert.equal(at([...titles(11), LEVELS]), 0);
  });
});

describe('a row', () => {
  it('has the cells that differ and say something', () => {
    const row = rowOf(['a', '<', '', 'a'], 1);
    assert.deepEqual(distinct(row), [row[0], row[3]]);
  });

  it('has a cell that spans others, unless that is empty', () => {
    assert.ok(isSpanning(rowOf(['a', 'b', '<'], 1)));
    assert.ok(!isSpanning(rowOf(['a', 'a', ''], 1)));
    assert.ok(!isSpanning(rowOf(['', '<'], 1)));
  });

  it('has levels', () => {
    assert.equal(levelsOf(rowOf(LEVELS, 1), new Set()), 2);
    assert.equal(levelsOf(rowOf(LEVELS, 1), new Set(['skill'])), 3);
  });
});

describe('a cell', () => {
  it('says something by words, items or links', () => {
    assert.ok(!hasContent(cellOf(' \n ', '')));
    assert.ok(hasContent(cellOf(' \na', '')));
    assert.ok(hasContent(cellOf({ items: [{ text: '', examples: [] }] }, '')));
    assert.ok(hasContent(cellOf({ links: [{ name: 'Bread', url: 'https://bread.example' }] }, '')));
    assert.deepEqual(
      [0, 1, 2].map((column) => hasCell([rowOf(['', 'a'], 1), rowOf([''], 2)], column)),
      [false, true, false],
    );
  });
});
