/** Tables as one document of a skill: its name, its levels, and notes of what is left out. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Advice } from '../../../../src/formats/reading/skill-tables/advice.ts';
import type { Table } from '../../../../src/formats/reading/blocks/cell.ts';
import { readTables } from '../../../../src/formats/reading/skill-tables/tables.ts';
import type { ReadingOptions } from '../../../../src/formats/report.ts';
import { type Content, tableOf } from '../grids.ts';

type Rows = readonly (readonly Content[])[];

function read(
  tables: readonly Table[],
  options: ReadingOptions = {},
  facts: Parameters<typeof readTables>[1] = {},
  advice?: Advice,
) {
  const { skill, notes } = readTables(tables, facts, options, { advice });
  return {
    name: skill?.name,
    asked: skill?.expectations.map(({ role, level, text }) => `${role}/${level} ${String(text)}`),
    notes: notes.map(({ severity, place, code, message }) => `${severity} ${place} ${code}: ${message}`),
  };
}
const one = (rows: Rows, options?: ReadingOptions) => read([tableOf(...rows)], { defaultName: 'File', ...options });

const WIDE = ['Role', 'Junior', 'Senior'];
const BAKER = ['Baker', 'Weighs', 'Judges'];
const LONG = ['Skill', 'Role', 'Level', 'Description'];

describe('the name of the skill', () => {
  const row = ['Dough', 'Baker', 'Junior', 'a'];

  it('is that of the caller, the source, the rows or the file, in this order', () => {
    const name = (options: ReadingOptions, facts: object) => read([tableOf(LONG, row)], { defaultName: 'File', ...options }, facts).name; // prettier-ignore
    assert.equal(name({ name: 'Dough' }, { name: 'Oven' }), 'Dough');
    assert.equal(name({}, { name: 'Oven' }), 'Oven');
    assert.equal(name({}, {}), 'Dough');
    assert.equal(one([WIDE, BAKER]).name, 'File');
  });

  it('chooses the rows of a table with several skills', () => {
    const rows = [LONG, row, ['Oven', 'Baker', 'Junior', 'b'], ['', 'Baker', 'Senior', 'c']];
    const noSkill =
      'error 4.1 missing: This row has no skill. Write it in every row, even if cells were merged. Delete rows with totals.';
    assert.deepEqual(one(rows.slice(0, 3), { name: ' oven' }).asked, ['baker/junior b']);
    assert.deepEqual(one(rows, { name: 'Oven' }).notes, [noSkill]);
    assert.deepEqual(one(rows.slice(0, 3)).notes, [
      'error 2.1 many-skills: The table has 2 skills. Name the one to read: Dough, Oven.',
    ]);
  });
});

describe('a table with columns of levels', () => {
  const levels = (rows: Rows) =>
    readTables([tableOf(...rows)], {}, { name: 'Dough' }).skill!.levels.map(({ id }) => id);

  it('has all levels of its headers, also those of empty cells', () => {
    assert.deepEqual(levels([WIDE, ['Baker', '', 'Judges']]), ['junior', 'senior']);
  });

  it('may have a row for each skill, which is of all roles', () => {
    const rows = [['Skill', 'Junior', 'Senior'], ['Dough', 'Weighs', 'Judges'], ['Oven', 'Loads', 'Sets']]; // prettier-ignore
    assert.deepEqual(one(rows, { name: 'Oven' }).asked, ['all-roles/junior Loads', 'all-roles/senior Sets']);
  });
});

describe('a table that is not read', () => {
  const strange = tableOf(['Role', 'Helper'], ['Baker', 'Weighs']);
  const refused = 'no-skill-table: Not a known column or a usual level name: "Helper". Name your levels to use others.';

  it('is an error alone, and a warning beside others', () => {
    assert.deepEqual(read([strange]).notes, [`error table ${refused}`]);
    const { notes, asked } = read([strange, tableOf(WIDE, BAKER)], { name: 'Dough' });
    assert.deepEqual(notes, [`warning table ${refused}`]);
    assert.deepEqual(asked, ['baker/junior Weighs', 'baker/senior Judges']);
    assert.deepEqual(read([]).notes, ['error  no-skill-table: There is no table with roles and levels. Add one.']);
  });

  it('has its place at its headers, if these are not first', () => {
    assert.match(read([tableOf(['Title', ''], ['Role', 'Helper'], ['Baker', 'a'])]).notes[0]!, /^error 2\.1 /);
  });

  it('comes with advice about its headers', () => {
    const advice: Advice = { onHeader: (header) => ` Rename ${header}.`, onNames: () => [] };
    assert.deepEqual(read([strange], {}, {}, advice).notes, [`error table ${refused} Rename Helper.`]);
    const onNames = () => [{ severity: 'warning', place: 'x', code: 'c', message: 'Two names.' } as const];
    assert.deepEqual(read([tableOf(WIDE, BAKER)], { name: 'Dough' }, {}, { ...advice, onNames }).notes, [
      'warning x c: Two names.',
    ]);
    const unknown = tableOf(['Role', 'Level', 'Description', 'Colour'], ['Baker', 'Junior', 'a', 'red']);
    assert.deepEqual(read([unknown], { name: 'Dough' }, {}, advice).notes, [
      'warning 1.4 unknown-column: The column "Colour" is left out: it is unknown in such a table. Rename Colour.',
    ]);
    assert.deepEqual(read([unknown], { name: 'Dough' }).notes, [
      'warning 1.4 unknown-column: The column "Colour" is left out: it is unknown in such a table.',
    ]);
  });
});

describe('what is left out', () => {
  it('is text above the headers, unless it is the name of the skill', () => {
    assert.deepEqual(one([['', 'Told', ''], WIDE, BAKER]).notes, [
      'warning 1.1 left-out: "Told" is left out: it is above the headers.',
    ]);
    assert.deepEqual(one([['Dough', '', ''], WIDE, BAKER], { name: 'Dough' }).notes, []);
  });

  it('is a cell without a header, once for each column', () => {
    const link = { name: 'Bread', url: 'https://bread.example' };
    const rows = [[...WIDE, ''], [...BAKER, '', { items: [{ text: 'Rye', examples: [] }] }, { links: [link] }], ['Clerk', 'a', 'b', 'x'], ['Driver', 'a', 'b', 'y']]; // prettier-ignore
    const reason = 'is left out: its column has no header.';
    assert.deepEqual(one(rows).notes, [
      `warning 2.5 left-out: "Rye" ${reason}`,
      `warning 2.6 left-out: "https://bread.example" ${reason}`,
      `warning 3.4 left-out: "x" ${reason}`,
    ]);
    assert.deepEqual(
      one([
        [...WIDE, ''],
        [...BAKER, '<'],
      ]).notes,
      [],
    );
  });

  it('is no empty row', () => {
    assert.deepEqual(one([WIDE, ['', ' ', ''], BAKER]).notes, []);
  });

  it('is what the table itself cannot hold', () => {
    const note = { severity: 'warning', place: 'x', code: 'left-out', message: 'An image.' } as const;
    const { notes } = read([{ ...tableOf(WIDE, BAKER), notes: [note] }], { name: 'Dough' });
    assert.deepEqual(notes, ['warning x left-out: An image.']);
  });
});

describe('a table for each level', () => {
  const level = (heading?: string, headingId?: string): Table => ({
    ...tableOf(['Role', 'Required', 'Description'], ['Baker', 'yes', `In ${heading ?? 'none'}`]),
    ...{ heading, headingId },
  });
  const asked = (levels: readonly string[] | undefined, ...tables: readonly Table[]) =>
    read(tables, { name: 'Dough', levels }).asked;

  it('has the level of its heading', () => {
    assert.deepEqual(asked(undefined, level('Junior', 'j'), level('Senior')), [
      'baker/j In Junior',
      'baker/senior In Senior',
    ]);
  });

  it('has the level at its place, if the heading names none', () => {
    assert.deepEqual(asked(['Helper', 'Mixer'], level('First'), level()), [
      'baker/helper In First',
      'baker/mixer In none',
    ]);
    assert.deepEqual(asked(['Helper', 'Mixer'], level('Mixer'), level('Helper')), [
      'baker/mixer In Mixer',
      'baker/helper In Helper',
    ]);
    assert.deepEqual(asked(undefined, level(), level()), ['baker/level-1 In none', 'baker/level-2 In none']);
  });
});
