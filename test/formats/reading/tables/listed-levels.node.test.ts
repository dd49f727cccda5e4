/** Levels that a list or a table explains, and their names elsewhere. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block, ListEntry } from '../../../../src/formats/reading/blocks/block.ts';
import { toGrids } from '../../../../src/formats/reading/tables/grid.ts';
import { listedLevels } from '../../../../src/formats/reading/tables/listed-levels.ts';
import { cellOf, type Content, tableOf } from '../grids.ts';

const NONE: ReadonlySet<string> = new Set();
const heading = (text: string): Block => ({ kind: 'heading', depth: 2, content: cellOf(text, '') });
const table = (...rows: readonly (readonly Content[])[]): Block => ({ kind: 'table', table: tableOf(...rows) });
const listOf = (...entries: readonly Content[]): Block => ({
  kind: 'list',
  entries: entries.map((content): ListEntry => ({ content: cellOf(content, ''), entries: [] })),
});
const levels = (...blocks: readonly Block[]) => listedLevels(blocks, (table) => toGrids(table, NONE));

const NAMES = ['Kneader', 'Stoker', 'Warden'];
const LIST = listOf('Kneader: makes dough', 'Stoker: minds ovens', 'Warden: answers for all');
const TABLE = table(['Level', 'Meaning'], ['Kneader', 'Makes dough'], ['Stoker', 'Minds ovens'], ['Warden', 'Answers']);
const MATRIX = table(['Skill', ...NAMES], ['Dough', 'a', 'b', 'c']);

describe('levels of a list', () => {
  it('stand below a heading about levels', () => {
    assert.deepEqual(levels(heading('Our levels'), LIST, MATRIX), NAMES);
    assert.deepEqual(levels(MATRIX, heading('Our levels'), LIST), NAMES);
    assert.equal(levels(heading('Our team'), LIST, MATRIX), undefined);
    assert.equal(levels(LIST, MATRIX), undefined);
  });

  it('are bold or before a colon', () => {
    const bold = listOf(
      { lines: ['Kneader makes dough'], lead: 'Kneader' },
      { lines: ['Stoker: minds'], lead: 'Stoker:' },
    );
    assert.deepEqual(levels(heading('Levels'), bold, MATRIX), ['Kneader', 'Stoker']);
    assert.equal(levels(heading('Levels'), listOf('Makes dough', 'Minds ovens'), MATRIX), undefined);
  });

  it('are more than one, and at most twelve', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `Rung${'abcdefghijklm'[index]}`);
    const asked = (names: readonly string[]) =>
      levels(heading('Levels'), listOf(...names.map((name) => `${name}: told`)), table(['Skill', ...names], ['Dough']));
    assert.equal(asked(many(12))?.length, 12);
    assert.equal(asked(many(13)), undefined);
    assert.equal(asked(many(1)), undefined);
  });
});

describe('levels of a table', () => {
  it('are no values, of which several columns consist', () => {
    const legend = table(['Grade', 'Meaning'], ['1', 'Helps'], ['2', 'Works alone'], ['3', 'Teaches']);
    const asked = table(['Skill', 'Baker', 'Porter'], ['Dough', '3', '1'], ['Ovens', '2', '1'], ['Dishes', '1', '3']);
    assert.equal(levels(legend, asked), undefined);
  });

  it('stand below a header that says so, in a table of two or three columns', () => {
    assert.deepEqual(levels(TABLE, MATRIX), NAMES);
    const wide = (more: readonly string[]) =>
      levels(table(['Level', ...more], ...NAMES.map((name) => [name, ...more.map(() => 'x')])), MATRIX);
    assert.deepEqual(wide(['Meaning', 'Years']), NAMES);
    assert.equal(wide(['Meaning', 'Years', 'Told']), undefined);
    assert.deepEqual(wide(['Meaning', '', '']), NAMES);
    assert.equal(levels(table(['Post', 'Meaning'], ...NAMES.map((name) => [name, 'x'])), MATRIX), undefined);
  });

  it('stand there once each', () => {
    const twice = [...NAMES, ...NAMES].map((name) => [name, 'x']);
    assert.equal(levels(table(['Level', 'Meaning'], ...twice), MATRIX), undefined);
  });
});

describe('levels that a source lists', () => {
  it('have most of their names elsewhere: in headings, lists, columns or rows', () => {
    for (const others of [
      [heading('Kneader'), heading('stoker')],
      [listOf('Kneader: weighs flour', 'Stoker: sweeps')],
      [table(['Skill', 'Kneader', 'Stoker'], ['Dough', 'a', 'b'])],
      [table(['Post', 'Dough'], ['Kneader', 'a'], ['Stoker', 'b'])],
    ]) {
      assert.deepEqual(levels(TABLE, ...others), NAMES);
    }
    assert.equal(levels(TABLE, heading('Kneader')), undefined);
    assert.equal(levels(TABLE), undefined);
  });

  it('are none if several tables or lists name some: each asks something of a skill', () => {
    assert.equal(levels(heading('Dough'), TABLE, heading('Oven'), TABLE, MATRIX), undefined);
    assert.equal(levels(TABLE, heading('Our levels'), LIST, MATRIX), undefined);
  });
});
