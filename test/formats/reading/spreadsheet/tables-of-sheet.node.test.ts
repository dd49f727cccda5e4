/** What a sheet becomes: headings and tables, one table, or texts. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blocksOfSheet } from '../../../../src/formats/reading/spreadsheet/tables-of-sheet.ts';
import { blockInShort, withoutPlace } from '../blocks.ts';
import { type Content, tableOf } from '../grids.ts';

type Rows = readonly (readonly Content[])[];

const blocks = (...rows: Rows) =>
  blocksOfSheet(tableOf(...rows), { names: 3, title: 1 }).map((block) => withoutPlace(blockInShort(block)));

const HEADERS = ['Level', 'Text'];
const JUNIOR = ['Junior', 'Weighs'];
const SENIOR = ['Senior', 'Judges'];
const TABLE = '| Level, Text | Junior, Weighs | Senior, Judges';

describe('a sheet', () => {
  it('has a table below each name, if their headers are the same', () => {
    assert.deepEqual(blocks(['Dough', ''], HEADERS, JUNIOR, SENIOR, ['Oven', ''], HEADERS, JUNIOR, SENIOR), [
      '### Dough',
      TABLE,
      '### Oven',
      TABLE,
    ]);
    assert.deepEqual(blocks(['Dough', ''], HEADERS, JUNIOR, ['Oven', ''], ['level', ' TEXT'], SENIOR), [
      '### Dough',
      '| Level, Text | Junior, Weighs',
      '### Oven',
      '| level, TEXT | Senior, Judges',
    ]);
  });

  it('is one table if only one name stands above headers, or the headers differ', () => {
    assert.equal(blocks(['Dough', ''], HEADERS, JUNIOR, SENIOR).length, 1);
    assert.equal(blocks(['Dough', ''], HEADERS, JUNIOR, ['Oven', ''], ['Level', 'Asked'], SENIOR).length, 1);
    assert.equal(blocks(['Making', ''], HEADERS, JUNIOR, ['Baking', ''], SENIOR).length, 1);
  });

  it('is one table if a row of it recurs below names of sections, and elsewhere', () => {
    const same = ['Wheel', 'x'];
    assert.equal(blocks(HEADERS, ['Making', ''], same, JUNIOR, ['Baking', ''], same, SENIOR, same).length, 1);
  });

  it('is one table if names of rows stand alone where nothing is asked of them', () => {
    const same = ['Wheel', 'x'];
    const rows: Rows = [HEADERS, JUNIOR, SENIOR, ['Junior', ''], same, ['Junior', ''], same];
    assert.equal(blocks(...rows).length, 1);
  });

  it('has names of groups above those of tables', () => {
    assert.deepEqual(
      blocks(['Making', ''], ['Dough', ''], HEADERS, JUNIOR, ['Baking', ''], ['Oven', ''], HEADERS, SENIOR),
      ['## Making', '### Dough', '| Level, Text | Junior, Weighs', '## Baking', '### Oven', '| Level, Text | Senior, Judges'],
    ); // prettier-ignore
  });

  it('has texts below names', () => {
    const [long, other] = ['How well dough is made here', 'How well heat is kept in the oven'];
    assert.deepEqual(blocks(['Dough', ''], [long, ''], HEADERS, JUNIOR, ['Oven', ''], [other, ''], HEADERS, SENIOR), [
      '### Dough',
      `paragraph: ${long}`,
      '| Level, Text | Junior, Weighs',
      '### Oven',
      `paragraph: ${other}`,
      '| Level, Text | Senior, Judges',
    ]);
  });

  it('has a title, texts and facts above the first name', () => {
    assert.deepEqual(
      blocks(['Bakery', ''], ['Version', '2.1'], ['', ''], ['Dough', ''], HEADERS, JUNIOR, ['Oven', ''], HEADERS, SENIOR),
      ['# Bakery', '| Version, 2.1', '### Dough', '| Level, Text | Junior, Weighs', '### Oven', '| Level, Text | Senior, Judges'],
    ); // prettier-ignore
  });

  it('has texts only, on a cover, unless one names a level', () => {
    assert.deepEqual(blocks(['Bakery'], ['Made by: Ada']), ['paragraph: Bakery', 'paragraph: Made by: Ada']);
    assert.deepEqual(blocks(['Bakery'], ['Senior'], ['Judges it.']), ['| Bakery | Senior | Judges it.']);
    assert.deepEqual(blocks(['Dough'], ['Oven']), ['| Dough | Oven']);
    assert.deepEqual(blocks(['Told.']), ['| Told.']);
  });

  it('has several tables, with their titles', () => {
    const wide = ['Skill', 'Kneader', 'Stoker', 'Warden'];
    const row = ['Dough', 'a', 'b', 'c'];
    assert.deepEqual(blocks(HEADERS, JUNIOR, SENIOR, ['', ''], ['Asked', ''], wide, row), [
      TABLE,
      '## Asked',
      '| Skill, Kneader, Stoker, Warden | Dough, a, b, c',
    ]);
    assert.deepEqual(blocks(HEADERS, JUNIOR, SENIOR, ['', ''], ['1 = basic; 2 = good', ''], wide, row).slice(1, 2), [
      'paragraph: 1 = basic; 2 = good',
    ]);
  });
});
