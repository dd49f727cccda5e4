/** Whether tables are about one skill, and how it was read. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Table } from '../../../../src/formats/reading/blocks/cell.ts';
import { howRead, isOneSkill, shapesOf } from '../../../../src/formats/reading/skill-tables/one-skill.ts';
import { readTables } from '../../../../src/formats/reading/skill-tables/tables.ts';
import { type Content, tableOf } from '../grids.ts';

type Rows = readonly (readonly Content[])[];

const NONE: ReadonlySet<string> = new Set();
const isOne = (...tables: readonly Table[]) => isOneSkill(shapesOf(tables, NONE), NONE);
const one = (...rows: Rows) => isOne(tableOf(...rows));

const WIDE = ['Role', 'Junior', 'Senior'];
const BAKER = ['Baker', 'Weighs', 'Judges'];
const LONG = ['Skill', 'Role', 'Level', 'Description'];
const OTHER = tableOf(['A', 'B'], ['c', 'd']);

describe('tables are about one skill', () => {
  it('with roles in the rows and levels in the columns or rows', () => {
    assert.ok(one(WIDE, BAKER));
    assert.ok(one(LONG.slice(1), ['Baker', 'Junior', 'Weighs']));
    assert.ok(!one(['Skill', 'Junior', 'Senior'], ['Dough', 'Weighs', 'Judges']));
    assert.ok(!isOne());
  });

  it('if at least half of them are read', () => {
    assert.ok(isOne(tableOf(WIDE, BAKER), OTHER));
    assert.ok(!isOne(tableOf(WIDE, BAKER), OTHER, OTHER));
  });

  it('if no heading of a level repeats', () => {
    const level = (heading?: string, headingId?: string): Table => ({
      ...tableOf(['Role', 'Required', 'Description'], ['Baker', 'yes', 'Weighs']),
      ...{ heading, headingId },
    });
    assert.ok(isOne(level('Junior'), level('Senior')));
    assert.ok(isOne(level('Junior', 'a'), level('Junior', 'b')));
    assert.ok(!isOne(level('Junior'), level(' Junior ')));
    assert.ok(!isOne(level(), level()));
  });

  it('if rows name one skill at most', () => {
    assert.ok(one(LONG, ['Dough', 'Baker', 'Junior', 'a'], ['dough', 'Baker', 'Senior', 'b']));
    assert.ok(one(LONG, ['Dough', 'Baker', 'Junior', 'a'], ['', 'Baker', 'Senior', 'b']));
    assert.ok(!one(LONG, ['Dough', 'Baker', 'Junior', 'a'], ['Oven', 'Baker', 'Senior', 'b']));
  });

  it('if no role or level is left empty as in merged cells', () => {
    assert.ok(!one(LONG, ['Dough', 'Baker', 'Junior', 'a'], ['', '', 'Senior', 'b']));
    assert.ok(!one(LONG, ['Dough', 'Baker', 'Junior', 'a'], ['', 'Baker', '', 'b']));
    assert.ok(one(LONG, ['Dough', 'Baker', 'Junior', 'a'], ['', '', '', '']));
    assert.ok(one(LONG.slice(1), ['Baker', 'Junior', 'a'], ['', 'Senior', 'b']));
  });

  it('if they have no sections, and no more than one header above the headers', () => {
    assert.ok(!one(WIDE, ['Making', '', ''], BAKER));
    assert.ok(one(WIDE, BAKER, ['Making', '', '']));
    const upper = (...cells: readonly string[]) => one(cells, ['Role', 'Junior', 'Senior', 'Junior', 'Senior'], ['Baker', 'a', 'b', 'c', 'd']); // prettier-ignore
    assert.ok(!upper('', 'Dough', '<', 'Oven', '<'));
  });

  it('without the legends at their ends', () => {
    const rows = (...cells: readonly string[]) =>
      shapesOf([tableOf(WIDE, BAKER, ...cells.map((cell) => [cell, '', '']))], NONE)[0]!.table.rows.length;
    assert.equal(rows('1 = basic', '', '2 = good'), 2);
    assert.equal(rows('Told', '2 = good'), 3);
    assert.equal(rows('1 = basic', 'Told'), 4);
    const long = tableOf(LONG, ['Dough', 'Baker', 'Junior', 'a'], ['1 = basic', '', '', '']);
    assert.equal(shapesOf([long], NONE)[0]!.table, long);
    const plain = tableOf(WIDE, BAKER);
    assert.equal(shapesOf([plain], NONE)[0]!.table, plain);
    assert.equal(shapesOf([tableOf(WIDE, ['1 = basic', '', ''])], NONE)[0]!.table.rows.length, 2);
  });

  it('with levels that somebody states', () => {
    const table = tableOf(['Role', 'Helper', 'Mixer'], BAKER);
    assert.ok(!isOneSkill(shapesOf([table], NONE), NONE));
    const known = new Set(['helper', 'mixer']);
    assert.ok(isOneSkill(shapesOf([table], known), known));
  });
});

describe('how one skill was read', () => {
  const told = (name: string, ...rows: Rows) => {
    const table = tableOf(...rows);
    const { skill } = readTables([table], { name }, {});
    return howRead(skill!, shapesOf([table, OTHER], NONE));
  };

  it('counts roles, levels and expectations, and names headers', () => {
    assert.deepEqual(told('Dough', WIDE, BAKER), [
      'one skill, "Dough": 1 role × 2 levels, 2 expectations',
      'Columns: "Role", "Junior", "Senior".',
    ]);
  });

  it('names the words for what is required', () => {
    const rows = ['yes', 'no', 'yes', ''].map((word, index) => ['Baker', `Level ${index}`, word, 'a']);
    assert.deepEqual(told('Dough', ['Role', 'Level', 'Required', 'Description'], ...rows).slice(1), [
      'Columns: "Role", "Level", "Required", "Description".',
      'What is required: "yes", "no".',
    ]);
  });
});
