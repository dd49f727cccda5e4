/** What the cells of a matrix ask, and what the columns beside them say. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Columns } from '../../../../src/formats/reading/tables/columns.ts';
import type { Grid } from '../../../../src/formats/reading/tables/grid.ts';
import { type Axes, type Context, readMatrix } from '../../../../src/formats/reading/tables/matrix.ts';
import { findScale } from '../../../../src/formats/reading/levels/scale.ts';
import { cellOf, gridOf, rowOf, saidBy } from '../grids.ts';

const LEVELS: Axes = { rows: 'skill', columns: 'level' };
const NONE: Columns = { matrix: new Map(), groups: [], kinds: new Map(), others: [] };
const TWO: Columns = { ...NONE, names: 0, matrix: new Map([[1, 'Junior'], [2, 'Senior']]) }; // prettier-ignore

function read(
  grid: Grid,
  columns: Columns = TWO,
  axes = LEVELS,
  context: Context = {},
  values: readonly string[] = [],
) {
  const { shape, findings, explained } = readMatrix(grid, columns, axes, findScale(values, new Set()), context);
  return { shape, said: saidBy(findings), explained };
}

const HEADERS = ['Skill', 'Junior', 'Senior'];
const JUNIOR = 'named of=level name=Junior 1.2';
const SENIOR = 'named of=level name=Senior 1.3';

describe('a matrix of skills and levels', () => {
  it('asks a skill something at a level in each cell that says something', () => {
    const link = { name: 'Bread', url: 'https://bread.example' };
    const grid = gridOf(
      HEADERS,
      ['Dough', 'Weighs\nKneads', { lines: ['Judges it'], links: [link] }],
      ['Oven', '', { items: [{ text: 'Sets it', examples: [] }] }],
    );
    assert.deepEqual(read(grid), {
      shape: 'skills × levels',
      said: [
        JUNIOR,
        SENIOR,
        'named of=skill name=Dough 2.1',
        'asked skill=Dough level=Junior text=Weighs\nKneads 2.2',
        `asked skill=Dough level=Senior text=Judges it links=[${JSON.stringify(link)}] 2.3`,
        'named of=skill name=Oven 3.1',
        'asked skill=Oven level=Senior text= items=[{"text":"Sets it","examples":[]}] 3.3',
      ],
      explained: ['Column "Skill": names of skills.', 'Columns "Junior", "Senior": levels.'],
    });
  });

  it('has proficiencies of values, and counts the cells that say that nothing is asked', () => {
    const values = ['1', 'required', '-', '3', 'n/a'];
    const grid = gridOf(HEADERS, ['Dough', '1', '-'], ['Oven', 'required', '-'], ['Till', 'n/a', '3']);
    const { said, explained } = read(grid, TWO, LEVELS, {}, values);
    assert.deepEqual(
      said.filter((line) => line.startsWith('asked')),
      [
        'asked skill=Dough level=Junior proficiency=1 2.2',
        'asked skill=Oven level=Junior proficiency=required required=true 3.2',
        'asked skill=Till level=Senior proficiency=3 4.3',
      ],
    );
    assert.deepEqual(explained.slice(-2), [
      '"-" means that nothing is asked (2×).',
      '"n/a" means that nothing is asked (1×).',
    ]);
  });

  it('reads signs and words for nothing beside texts', () => {
    const grid = gridOf(HEADERS, ['Dough', 'Weighs it', '✓'], ['Oven', 'n/a', { lines: ['-'], items: [{ text: 'a', examples: [] }] }], ['Help', 'none', '']); // prettier-ignore
    assert.deepEqual(
      read(grid).said.filter((line) => line.startsWith('asked')),
      [
        'asked skill=Dough level=Junior text=Weighs it 2.2',
        'asked skill=Dough level=Senior proficiency=✓ 2.3',
        'asked skill=Oven level=Senior text=- items=[{"text":"a","examples":[]}] 3.3',
        'asked skill=Help level=Junior text=none 4.2',
      ],
    );
  });

  it('takes a row without a name for more of the row above', () => {
    const grid = gridOf(
      HEADERS,
      ['', 'Lost', ''],
      ['Dough', 'Weighs it', ''],
      ['', '', 'Judges it'],
      ['–', 'Kneads', ''],
    );
    assert.deepEqual(read(grid).said.slice(2), [
      'named of=skill name=Dough 3.1',
      'asked skill=Dough level=Junior text=Weighs it 3.2',
      'named of=skill name=Dough 4.1',
      'asked skill=Dough level=Senior text=Judges it 4.3',
      'named of=skill name=Dough 5.1',
      'asked skill=Dough level=Junior text=Kneads 5.2',
    ]);
  });

  it('may lack a column of names', () => {
    const grid = gridOf(['Junior'], ['Weighs it']);
    const columns = { ...NONE, matrix: new Map([[0, 'Junior']]) };
    assert.deepEqual(read(grid, columns, LEVELS, { skill: 'Dough' }).said.slice(1), [
      'asked skill=Dough level=Junior text=Weighs it 2.1',
    ]);
    assert.deepEqual(read(grid, columns).said.slice(1), ['asked skill= level=Junior text=Weighs it 2.1']);
  });

  it('groups rows by sections and columns, and keeps what is around it', () => {
    const [first, second] = [rowOf(['Making', 'Dough', 'Weighs'], 3), rowOf(['', 'Oven', 'Loads'], 4)];
    const sections = [{ name: cellOf('Bread', '2.1'), rows: [first, second] }];
    const grid = { ...gridOf(['Area', 'Skill', 'Junior']), sections };
    const columns = { ...NONE, names: 1, matrix: new Map([[2, 'Junior']]), groups: [0] };
    const { said, explained } = read(grid, columns, LEVELS, { domain: 'Bakery', group: 'Bread', role: 'Baker' });
    assert.deepEqual(said.slice(1), [
      'named of=skill name=Dough domain=Bread group=Making 3.2',
      'asked domain=Bread group=Making skill=Dough role=Baker level=Junior text=Weighs 3.3',
      'named of=skill name=Oven domain=Bread group=Making 4.2',
      'asked domain=Bread group=Making skill=Oven role=Baker level=Junior text=Loads 4.3',
    ]);
    assert.equal(explained[1], 'Column "Area": groups.');
  });

  it('has roles of a column beside the skills, or above the levels', () => {
    const grid = gridOf(['Skill', 'Junior', 'Role'], ['Dough', 'Weighs', 'Baker'], ['Till', 'Sells', '']);
    const columns: Columns = { ...NONE, names: 0, matrix: new Map([[1, 'Junior']]), kinds: new Map([['role', 2]]) };
    const { said, explained } = read(grid, columns);
    assert.deepEqual(said.slice(1), [
      'named of=skill name=Dough 2.1',
      'asked skill=Dough role=Baker level=Junior text=Weighs 2.2',
      'named of=skill name=Till 3.1',
      'asked skill=Till level=Junior text=Sells 3.2',
    ]);
    assert.deepEqual(explained, [
      'Column "Skill": names of skills.',
      'Column "Role": roles.',
      'Column "Junior": levels.',
    ]);
    const upper = [undefined, cellOf('Baker', '0.2'), cellOf('Clerk', '0.3')];
    const both = { ...gridOf(HEADERS, ['Dough', 'Weighs', 'Sells']), upper };
    assert.deepEqual(read(both, TWO, { ...LEVELS, upper: 'role' }, { group: 'Bread' }), {
      shape: 'skills × levels',
      said: [
        JUNIOR,
        'named of=role name=Baker group=Bread 0.2',
        SENIOR,
        'named of=role name=Clerk group=Bread 0.3',
        'named of=skill name=Dough group=Bread 2.1',
        'asked group=Bread skill=Dough role=Baker level=Junior text=Weighs 2.2',
        'asked group=Bread skill=Dough role=Clerk level=Senior text=Sells 2.3',
      ],
      explained: [
        'Column "Skill": names of skills.',
        'Columns "Junior", "Senior": levels.',
        'Above the columns: "Baker", "Clerk".',
      ],
    });
    assert.ok(!read(both).said.some((line) => /Baker|Clerk/.test(line)));
  });
});

describe('the columns beside a matrix', () => {
  const columns: Columns = {
    ...NONE,
    names: 0,
    matrix: new Map([[1, 'Junior']]),
    kinds: new Map([['summary', 2], ['note', 3]]), // prettier-ignore
    others: [4, 5],
  };
  const link = { name: 'Bread', url: 'https://bread.example' };
  const about = { lines: ['All of it'], links: [link] };
  const grid = gridOf(['Skill', 'Junior', 'About', 'Note', 'Owner', ''], ['Dough', '', about, '', 'Ada', 'Lost']);

  it('describe the skill, or are kept', () => {
    assert.deepEqual(read(grid, columns, LEVELS, { group: 'Bread', domain: 'Food' }), {
      shape: 'skills × levels',
      said: [
        JUNIOR,
        'named of=skill name=Dough domain=Food group=Bread 2.1',
        `described of=skill name=Dough domain=Food group=Bread text=All of it\nhttps://bread.example links=[${JSON.stringify(link)}] 2.3`,
        'detail group=Bread skill=Dough text=Ada column=Owner 2.5',
      ],
      explained: [
        'Column "Skill": names of skills.',
        'Column "About": descriptions.',
        'Columns "Note", "Owner": kept as details of each skill, which elements do not show.',
        'Column "Junior": levels.',
      ],
    });
  });

  it('take texts for descriptions, if there is none', () => {
    const kinds: Columns['kinds'] = new Map([['text', 2]]);
    const { said, explained } = read(grid, { ...columns, kinds, others: [] });
    assert.match(said[2]!, /^described of=skill name=Dough text=All of it/);
    assert.equal(said.length, 3);
    assert.equal(explained[1], 'Column "About": descriptions.');
  });

  it('describe a role, whose details are not kept', () => {
    const { said, explained } = read(
      grid,
      columns,
      { rows: 'role', columns: 'level' },
      { group: 'Bread', domain: 'Food' },
    );
    assert.deepEqual(said.slice(1), [
      'named of=role name=Dough domain=Food group=Bread 2.1',
      `described of=role name=Dough domain=Food text=All of it\nhttps://bread.example links=[${JSON.stringify(link)}] 2.3`,
    ]);
    assert.equal(explained[2], 'Columns "Note", "Owner": left out, since only skills have details.');
  });

  it('are left alone beside names of levels', () => {
    const axes: Axes = { rows: 'level', columns: 'skill' };
    const found = read(gridOf(['Level', 'Dough', 'About'], ['Junior', 'Weighs', 'Told']), {
      ...columns,
      matrix: new Map([[1, 'Dough']]),
    }, axes, { group: 'Bread' }); // prettier-ignore
    assert.deepEqual(found.shape, 'levels × skills');
    assert.deepEqual(found.said, [
      'named of=level name=Junior 2.1',
      'asked group=Bread skill=Dough level=Junior text=Weighs 2.2',
    ]);
  });
});

describe('the cell of a name', () => {
  it('may have links and items, which describe it', () => {
    const link = { name: 'Bread', url: 'https://bread.example' };
    const name = { lines: ['Dough'], links: [link], items: [{ text: 'Rye', examples: ['Sour'] }] };
    assert.deepEqual(read(gridOf(HEADERS, [name, '', ''])).said.slice(2), [
      'named of=skill name=Dough 2.1',
      `described of=skill name=Dough text= links=[${JSON.stringify(link)}] 2.1`,
      'described of=skill name=Dough text=Rye\nSour 2.1',
    ]);
  });
});
