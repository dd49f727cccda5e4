/** In which shape a table is read, by its headers, its cells and what somebody says of it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Grid } from '../../../../src/formats/reading/tables/grid.ts';
import type { Context } from '../../../../src/formats/reading/tables/matrix.ts';
import { readGrid } from '../../../../src/formats/reading/tables/read-table.ts';
import type { TableOptions } from '../../../../src/formats/reading/tables/table-options.ts';
import { cellOf, type Content, gridOf, rowOf, saidBy, OPTIONS } from '../grids.ts';

/** The shape, and what is asked and described; names alone are left out. */
function read(grid: Grid, options: Partial<TableOptions> = {}, context: Context = {}): readonly string[] {
  const found = readGrid(grid, { ...OPTIONS, ...options }, context);
  if (!found) return ['none'];
  return [found.shape, ...saidBy(found.findings).filter((line) => !line.startsWith('named '))];
}
const shape = (...given: Parameters<typeof read>) => read(...given)[0];
const SKILLS = gridOf(['Skill', 'Junior', 'Senior'], ['Dough', 'Weighs', 'Judges']);

describe('columns of levels', () => {
  it('have skills in the rows, or roles of the skill that the heading names', () => {
    assert.deepEqual(read(SKILLS, {}, { group: 'Bread' }), [
      'skills × levels',
      'asked group=Bread skill=Dough level=Junior text=Weighs 2.2',
      'asked group=Bread skill=Dough level=Senior text=Judges 2.3',
    ]);
    const roles = gridOf(['Role', 'Junior', 'Senior'], ['Baker', 'Weighs', '']);
    assert.deepEqual(read(roles, {}, { group: 'Bread', domain: 'Food' }), [
      'roles × levels',
      'asked group=Food skill=Bread role=Baker level=Junior text=Weighs 2.2',
    ]);
    const sections = [{ name: cellOf('Bread', ''), rows: [rowOf(['Baker', 'Weighs', ''], 2)] }];
    assert.equal(shape({ ...roles, sections }), 'skills × levels');
  });

  it('have what is above them: roles, or skills of the roles in the rows', () => {
    const upper = [undefined, cellOf('A', '0.2'), cellOf('B', '0.3')];
    assert.equal(read({ ...SKILLS, upper })[1], 'asked skill=Dough role=A level=Junior text=Weighs 2.2');
    const roles = gridOf(['Role', 'Junior', 'Senior'], ['Baker', 'Weighs', '']);
    assert.deepEqual(read({ ...roles, upper }, {}, { group: 'Bread' }), [
      'roles × levels',
      'asked group=Bread skill=A role=Baker level=Junior text=Weighs 2.2',
    ]);
  });

  it('may be one, with texts below it', () => {
    assert.equal(shape(gridOf(['Skill', 'Senior'], ['Dough', 'Judges it'])), 'skills × levels');
    assert.notEqual(
      shape(gridOf(['Skill', 'Senior'], ['Dough', 'Judges it']), {}, { level: 'Junior' }),
      'skills × levels',
    );
    const roles = gridOf(['Skill', 'Clerk', 'Senior', 'Baker'], ['Dough', '1', '2', '3'], ['Oven', '2', '1', '3']);
    assert.notEqual(shape(roles), 'skills × levels');
  });

  it('may be all there is: the cells are items', () => {
    const link = { name: 'Bread', url: 'https://bread.example' };
    const cell: Content = { lines: ['Kneads'], items: [{ text: 'Rye', examples: [] }], links: [link] };
    const about = 'All of this is asked of everybody who works in the bakery, from the first day on.';
    const grid = {
      ...gridOf(['Junior', 'Senior', 'Expert'], ['Weighs', 'Judges', ''], ['', cell, '']),
      around: [cellOf(about, 'above'), cellOf('Ada', 'below')],
    };
    const items = (...texts: readonly string[]) => JSON.stringify(texts.map((text) => ({ text, examples: [] })));
    assert.deepEqual(read(grid, {}, { group: 'Dough', domain: 'Bread' }), [
      'items × levels',
      `asked group=Bread skill=Dough level=Junior items=${items('Weighs')} table`,
      `asked group=Bread skill=Dough level=Senior items=${items('Judges', 'Kneads', 'Rye')} links=${JSON.stringify([link])} table`,
      `described of=skill name=Dough group=Bread text=${about} above`,
    ]);
    assert.deepEqual(read({ ...grid, around: [] }), [
      'items × levels',
      `asked skill= level=Junior items=${items('Weighs')} table`,
      `asked skill= level=Senior items=${items('Judges', 'Kneads', 'Rye')} links=${JSON.stringify([link])} table`,
    ]);
    assert.equal(read(grid).length, 3);
  });
});

describe('sections of levels', () => {
  const sections = (...names: readonly string[]) =>
    names.map((name, index) => ({
      ...(name && { name: cellOf(name, '') }),
      rows: [rowOf([`S${index}`, 'Weighs'], index)],
    }));
  const grid = (...names: readonly string[]) => ({ ...gridOf(['Skill', 'What']), sections: sections(...names) });

  it('have a row for each skill', () => {
    assert.deepEqual(read(grid('Junior', 'Senior')), [
      'sections of levels',
      'asked skill=S0 level=Junior text=Weighs 0.1',
      'asked skill=S1 level=Senior text=Weighs 1.1',
    ]);
    assert.deepEqual(readGrid(grid('Junior', 'Senior'), OPTIONS, {})!.explained, [
      'Column "Skill": names of skills.',
      'Column "What": what is asked.',
    ]);
  });

  it('are all levels but one at most', () => {
    assert.deepEqual(read(grid('', 'Junior', 'Senior')).slice(1), [
      'asked skill=S1 level=Junior text=Weighs 1.1',
      'asked skill=S2 level=Senior text=Weighs 2.1',
    ]);
    for (const names of [
      ['', 'Junior'],
      ['Making', '', 'Junior', 'Senior'],
    ]) {
      assert.notEqual(shape(grid(...names)), 'sections of levels', names.join());
    }
    assert.notEqual(shape({ ...grid('Junior', 'Senior'), headers: rowOf(['Skill'], 1) }), 'sections of levels');
  });
});

describe('a row for each statement', () => {
  it('has the role of the heading, of the caller, or of the table', () => {
    const grid = gridOf(['Skill', 'Proficiency'], ['Dough', '3'], ['Oven', '2']);
    assert.deepEqual(read(grid, {}, { group: 'Baker', domain: 'Bread' }), [
      'rows of skills',
      'asked group=Bread skill=Dough role=Baker proficiency=3 2.1',
      'asked group=Bread skill=Oven role=Baker proficiency=2 3.1',
    ]);
    assert.equal(
      read(grid, { role: 'Clerk' }, { group: 'Bread' })[1],
      'asked group=Bread skill=Dough role=Clerk proficiency=3 2.1',
    );
    assert.equal(read(grid, { role: 'Clerk' }, { role: 'Baker' })[1], 'asked skill=Dough role=Baker proficiency=3 2.1');
    const level = gridOf(['Skill', 'Level', 'Expectations'], ['Dough', 'Junior', 'Weighs'], ['Oven', 'Senior', 'Sets']);
    assert.equal(read(level, {}, { group: 'Bread' })[1], 'asked group=Bread skill=Dough level=Junior text=Weighs 2.1');
  });

  it('has the role that stands above it, and says so', () => {
    const card = {
      ...gridOf(['Skill', 'Proficiency'], ['Dough', '3']),
      around: [cellOf('Job title', 'a'), cellOf('Baker', 'b')],
    };
    const { findings, explained } = readGrid(card, OPTIONS, { group: 'Bread' })!;
    assert.equal(saidBy(findings).at(-1), 'asked group=Bread skill=Dough role=Baker proficiency=3 2.1');
    assert.equal(explained.at(-1), '"Job title": before the name of the role.');
    assert.match(read(card, {}, { role: 'Clerk' })[1]!, /role=Clerk/);
  });

  it('has proficiencies where texts could be', () => {
    const rows = [['Dough', 'Junior', '1'], ['Oven', 'Senior', '2']]; // prettier-ignore
    assert.equal(
      read(gridOf(['Skill', 'Level', 'Expectations'], ...rows))[1],
      'asked skill=Dough level=Junior proficiency=1 2.1',
    );
  });
});

describe('rows of levels', () => {
  it('have a column for each skill', () => {
    const grid = gridOf(
      ['', 'Dough', 'Oven', 'Notes', ''],
      ['Junior', 'Weighs', 'Loads', 'n', ''],
      ['Senior', 'Judges', 'Sets', '', 'x'],
    );
    assert.deepEqual(read(grid), [
      'levels × skills',
      'asked skill=Dough level=Junior text=Weighs 2.2',
      'asked skill=Oven level=Junior text=Loads 2.3',
      'asked skill=Dough level=Senior text=Judges 3.2',
      'asked skill=Oven level=Senior text=Sets 3.3',
    ]);
  });

  it('name the columns that are no skills, which are left out', () => {
    const grid = gridOf(['Level', 'Dough', 'Notes', ''], ['Junior', 'Weighs', 'n', ''], ['Senior', 'Judges', '', 'x']);
    assert.deepEqual(readGrid(grid, OPTIONS, {})!.explained, [
      'Column "Level": names of levels.',
      'Column "Notes": left out, since only skills have details.',
      'Column "Dough": skills.',
    ]);
    const upper = [undefined, cellOf('Baker', '0.2'), cellOf('Clerk', '0.3')];
    const two = { ...gridOf(['Level', 'Dough', 'Till'], ['Junior', 'Weighs', ''], ['Senior', '', 'Sells']), upper };
    assert.deepEqual(read(two), [
      'levels × skills',
      'asked group=Baker skill=Dough level=Junior text=Weighs 2.2',
      'asked group=Clerk skill=Till level=Senior text=Sells 3.3',
    ]);
  });

  it('are called so, or are levels in at least six of ten rows', () => {
    const rows = (...names: readonly string[]) => names.map((name) => [name, 'Weighs it well', 'Loads it well']);
    const down = (header: string, ...names: readonly string[]) =>
      shape(gridOf([header, 'Dough', 'Oven'], ...rows(...names)));
    assert.equal(down('X', 'Junior', 'Senior', 'Expert', 'Helper', 'Mixer'), 'levels × skills');
    assert.notEqual(down('X', 'Junior', 'Senior', 'Helper', 'Mixer'), 'levels × skills');
    assert.equal(down('Level', 'Helper', 'Mixer'), 'levels × skills');
    assert.notEqual(down('Level', 'Junior'), 'levels × skills');
    const grid = gridOf(['X', 'Dough', 'Oven'], ...rows('Junior', 'Senior'));
    const sections = [{ name: cellOf('Making', ''), rows: grid.sections[0]!.rows }];
    assert.notEqual(shape({ ...grid, sections }), 'levels × skills');
    assert.notEqual(shape(gridOf(['X', 'Notes'], ['Junior', 'a'], ['Senior', 'b'])), 'levels × skills');
  });
});

describe('a table that somebody describes', () => {
  it('is read so', () => {
    const grid = gridOf(['X', 'Baker', 'Clerk'], ['Dough', 'Weighs', 'Sells']);
    assert.deepEqual(read(grid, { rows: 'skill', columns: 'role' }), [
      'skills × roles',
      'asked skill=Dough role=Baker text=Weighs 2.2',
      'asked skill=Dough role=Clerk text=Sells 2.3',
    ]);
    assert.equal(shape(grid, { columns: 'skill' }), 'roles × skills');
    assert.equal(shape(grid, { columns: 'role' }), 'skills × roles');
    assert.equal(shape(grid, { rows: 'role' }), 'roles × skills');
    assert.equal(shape(grid, { rows: 'level' }), 'levels × skills');
    assert.equal(shape(grid, { rows: 'skill' }), 'skills × levels');
    assert.equal(shape(grid, { rows: 'role', columns: 'role' }), 'none');
    assert.deepEqual(read(SKILLS, { rows: 'role', columns: 'skill' }, { group: 'Bread' }), [
      'roles × skills',
      'asked group=Bread skill=Junior role=Dough text=Weighs 2.2',
      'asked group=Bread skill=Senior role=Dough text=Judges 2.3',
    ]);
    const noted = gridOf(['Skill', 'Junior', 'Senior', 'Notes'], ['Dough', 'Weighs', 'Judges', 'n']);
    assert.equal(read(noted, { rows: 'skill' }).filter((line) => line.startsWith('asked')).length, 2);
    assert.equal(shape(gridOf(['X'], ['Dough']), { rows: 'skill' }), 'none');
  });

  it('has roles in the rows if columns are levels and its headers say so', () => {
    const grid = gridOf(['Role', 'Junior', 'Senior', 'Notes'], ['Baker', 'Weighs', 'Judges', 'n']);
    assert.deepEqual(read(grid, { columns: 'level' }, { group: 'Bread' }), [
      'roles × levels',
      'asked skill=Bread role=Baker level=Junior text=Weighs 2.2',
      'asked skill=Bread role=Baker level=Senior text=Judges 2.3',
    ]);
    assert.equal(shape(SKILLS, { columns: 'level' }), 'skills × levels');
  });
});

describe('a table whose shape is a guess', () => {
  it('is read if no other one of the source says levels', () => {
    const grid = gridOf(['Skill', 'Baker', 'Clerk'], ['Dough', '1', '2'], ['Oven', '3', '1'], ['Till', '1', '3']);
    assert.equal(shape(grid), 'skills × roles');
    assert.equal(shape(grid, { hasLevels: true }), 'none');
  });

  it('has roles in rows of an unknown header that are called so, or are far fewer than columns', () => {
    const row = (name: string, ...values: readonly string[]) => [name, ...values];
    const called = [
      row('Software engineer', '1', '2'),
      row('Project manager', '2', '2'),
      row('Data analyst', '2', '1'),
    ];
    assert.equal(shape(gridOf(['X', 'SQL', 'Talks'], ...called)), 'roles × skills');
    assert.equal(shape(gridOf(['Skill', 'SQL', 'Talks'], ...called)), 'skills × roles');
    const six = ['a1', 'b1', 'c1', 'd1', 'e1', 'f1'];
    const few = [row('Baking', '1', '2', '1', '3', '1', '2'), row('Selling', '2', '1', '1', '2', '3', '1')];
    assert.equal(shape(gridOf(['X', ...six], ...few)), 'roles × skills');
    assert.equal(shape(gridOf(['X', ...six.slice(1)], ...few.map((cells) => cells.slice(0, 6)))), 'skills × roles');
    const more = [...few, row('Cooking', '1', '2', '2', '3', '1', '1'), row('Tasting', '1', '2', '2', '3', '1', '1')];
    assert.equal(shape(gridOf(['X', ...six], ...more)), 'skills × roles');
  });

  it('has levels in rows of texts that are far fewer than columns', () => {
    const six = ['a1', 'b1', 'c1', 'd1', 'e1', 'f1'];
    const texts = (verb: string) => six.map((name) => `${verb} all of ${name}`);
    assert.equal(
      shape(gridOf(['X', ...six], ['Mate', ...texts('Sees')], ['Chief', ...texts('Does')])),
      'levels × skills',
    );
  });
});
