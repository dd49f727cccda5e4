/** Tables with a row for each statement: what their columns are, and what their rows say. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Grid } from '../../../../src/formats/reading/tables/grid.ts';
import { isSide, longColumns } from '../../../../src/formats/reading/tables/long-columns.ts';
import { type LongColumns, readLongTable } from '../../../../src/formats/reading/tables/long-table.ts';
import type { Context } from '../../../../src/formats/reading/tables/matrix.ts';
import { findScale } from '../../../../src/formats/reading/levels/scale.ts';
import { cellOf, type Content, gridOf, rowOf, saidBy, OPTIONS } from '../grids.ts';

const NONE: LongColumns = { groups: [], texts: [], others: [] };

function read(grid: Grid, columns: Partial<LongColumns>, context: Context = {}, values: readonly string[] = []) {
  const scale = findScale(values, new Set());
  const { shape, findings, explained } = readLongTable(grid, { ...NONE, ...columns }, scale, context);
  return { shape, said: saidBy(findings), explained };
}

const LINK = { name: 'Bread', url: 'https://bread.example' };
const ITEM = { text: 'Rye', examples: [] };

describe('a row for each statement', () => {
  it('says all that its columns say', () => {
    const grid = gridOf(
      ['Area', 'Skill', 'Role', 'Level', 'Text', 'More', 'Items', 'Rating', 'Must', 'About', 'Note', ''],
      ['Making', 'Dough', 'Baker', 'Junior', { lines: ['Weighs'], links: [LINK] }, 'Asks', 'Wheat\n  • Fine', '3', 'yes', { lines: ['Told'], links: [LINK] }, 'Ada', 'Lost'],
    ); // prettier-ignore
    const columns = { groups: [0], skill: 1, role: 2, level: 3, texts: [4, 5], items: 6, proficiency: 7, required: 8, summary: 9, others: [10, 11] }; // prettier-ignore
    const links = JSON.stringify([LINK]);
    assert.deepEqual(read(grid, columns, { group: 'Bread' }), {
      shape: 'rows of skills, roles, levels',
      said: [
        'named of=skill name=Dough domain=Bread group=Making 2.2',
        `described of=skill name=Dough domain=Bread group=Making text=Told\nhttps://bread.example links=${links} 2.10`,
        `asked domain=Bread group=Making skill=Dough role=Baker level=Junior proficiency=3 required=true text=Weighs\n\nMore: Asks items=[{"text":"Wheat","examples":["Fine"]}] links=${links} 2.2`,
        'detail group=Making skill=Dough text=Ada column=Note 2.11',
      ],
      explained: [
        'Column "Skill": names of skills.',
        'Column "Area": groups.',
        'Column "Role": roles.',
        'Column "Level": levels.',
        'Columns "Text", "More", "Items": what is asked.',
        'Column "Rating": proficiencies.',
        'Column "Must": whether it is required.',
        'What is required: "yes".',
        'Column "About": descriptions.',
        'Column "Note": kept as details of each skill, which elements do not show.',
      ],
    });
  });

  it('asks nothing where a sign says so among texts', () => {
    const grid = gridOf(['Skill', 'Text'], ['Dough', 'Weighs flour'], ['Oven', '–']);
    const { said } = read(grid, { skill: 0, texts: [1] }, { level: 'Junior' });
    assert.deepEqual(
      said.filter((line) => line.startsWith('asked')),
      ['asked skill=Dough level=Junior text=Weighs flour 2.1'],
    );
  });

  it('repeats the names above in empty cells', () => {
    const grid = gridOf(['Skill', 'Role', 'Level', 'Text'], ['Dough', 'Baker', 'Junior', 'a'], ['', '', 'Senior', 'b'], ['Oven', '', '', 'c']); // prettier-ignore
    const { said } = read(grid, { skill: 0, role: 1, level: 2, texts: [3] });
    assert.deepEqual(said.filter((line) => line.startsWith('asked')), [
      'asked skill=Dough role=Baker level=Junior text=a 2.1',
      'asked skill=Dough role=Baker level=Senior text=b 3.1',
      'asked skill=Oven role=Baker level=Senior text=c 4.1',
    ]); // prettier-ignore
  });

  it('is about what the headings and sections name', () => {
    const sections = [{ name: cellOf('Making', ''), rows: [rowOf(['', 'a'], 2)] }];
    const grid = { ...gridOf(['X', 'Text']), sections };
    const context = { skill: 'Dough', role: 'Baker', level: 'Junior', group: 'Bread' };
    assert.deepEqual(read(grid, { texts: [1] }, context), {
      shape: 'rows of levels',
      said: [
        'named of=skill name=Dough domain=Bread group=Making 2.2',
        'asked domain=Bread group=Making skill=Dough role=Baker level=Junior text=a 2.2',
      ],
      explained: ['Column "Text": what is asked.'],
    });
    assert.equal(read(grid, { texts: [1] }).shape, 'rows of skills');
    assert.deepEqual(read(grid, { texts: [1] }).said, []);
    assert.deepEqual(read(grid, { texts: [1] }, { role: 'Baker' }).said, [
      'asked group=Making skill= role=Baker text=a 2.2',
    ]);
  });

  it('has the names of skills in a column of groups, if there is no other', () => {
    const { said, explained } = read(gridOf(['Area', 'About', 'Text'], ['Dough', 'Told', 'a']), { groups: [0], texts: [2], summary: 1 }, { group: 'G', domain: 'D', level: 'Junior' }); // prettier-ignore
    assert.deepEqual(said, [
      'named of=skill name=Dough 2.1',
      'described of=skill name=Dough text=Told 2.2',
      'asked skill=Dough level=Junior text=a 2.1',
    ]);
    assert.equal(explained[0], 'Column "Area": names of skills.');
  });

  it('is asked nothing without a text, items or a proficiency', () => {
    const cells = (...row: readonly Content[]) =>
      read(gridOf(['Skill', 'Text', 'More', 'Items', 'Rating'], ['Dough', ...row]), { skill: 0, texts: [1, 2], items: 3, proficiency: 4 }) // prettier-ignore
        .said.slice(1);
    assert.deepEqual(cells('', '', '', ''), []);
    assert.deepEqual(cells('a', '', '', ''), ['asked skill=Dough text=a 2.1']);
    assert.deepEqual(cells('', 'a', '', ''), ['asked skill=Dough text=More: a 2.1']);
    assert.deepEqual(cells('', '', 'a', ''), ['asked skill=Dough items=[{"text":"a","examples":[]}] 2.1']);
    assert.deepEqual(cells('', '', '', 'a'), ['asked skill=Dough proficiency=a 2.1']);
  });

  it('has items of lines with signs, of lists, and of lines in a column of items', () => {
    const cells = (text: Content, items: Content) =>
      read(gridOf(['Skill', 'Text', 'Items'], ['Dough', text, items]), { skill: 0, texts: [1], items: 2 }).said[1];
    const items = (...texts: readonly string[]) => JSON.stringify(texts.map((text) => ({ text, examples: [] })));
    assert.equal(
      cells('This:\n- a\n- b', 'c\nd'),
      `asked skill=Dough text=This: items=${items('a', 'b', 'c', 'd')} 2.1`,
    );
    assert.equal(cells({ lines: ['a'], items: [ITEM] }, '- c\n- d'), `asked skill=Dough text=a items=${items('Rye', 'c', 'd')} 2.1`); // prettier-ignore
    const links = { items: [ITEM], links: [LINK] };
    assert.equal(cells('', links), `asked skill=Dough items=${items('Rye')} links=${JSON.stringify([LINK])} 2.1`);
  });

  it('has proficiencies of values where a text could be', () => {
    const values = ['3', '-', 'required'];
    const rows = [...values, { lines: ['3'], items: [ITEM] }].map((value, index) => [`S${index}`, value]);
    assert.deepEqual(read(gridOf(['Skill', 'Text'], ...rows), { skill: 0, texts: [1] }, {}, values).said.filter((line) => line.startsWith('asked')), [
      'asked skill=S0 proficiency=3 2.1',
      'asked skill=S2 proficiency=required 4.1',
      'asked skill=S3 text=3 items=[{"text":"Rye","examples":[]}] 5.1',
    ]); // prettier-ignore
  });
});

/** Each column that is used: `skill 0, level 1, texts 2`. */
function found(headers: readonly string[], rows: readonly (readonly string[])[], context: Context = {}) {
  const columns = longColumns(gridOf(headers, ...rows), OPTIONS, context);
  if (!columns) return 'none';
  const used = Object.entries(columns).filter(([, at]) => at !== undefined && !(Array.isArray(at) && at.length === 0));
  return used.map(([kind, at]) => `${kind} ${[at].flat().join(' ')}`).sort().join(', '); // prettier-ignore
}

describe('the columns of statements', () => {
  it('are found by their headers', () => {
    const headers = [
      'Category',
      'Skill',
      'Role',
      'Level',
      'Expectations',
      'Checklist',
      'Proficiency',
      'Mandatory',
      'Summary',
      'Comment',
      '',
    ];
    assert.equal(
      found(headers, [headers.map(() => 'x')]),
      'groups 0, items 5, level 3, others 9, proficiency 6, required 7, role 2, skill 1, summary 8, texts 4',
    );
  });

  it('need a level with a name, a role with a skill, or a proficiency below a heading', () => {
    assert.equal(
      found(
        ['Level', 'Expectations'],
        [
          ['Junior', 'a'],
          ['Senior', 'b'],
        ],
      ),
      'none',
    );
    assert.equal(found(['Skill', 'Expectations'], [['Dough', 'a']]), 'none');
    assert.equal(found(['Skill', 'Expectations'], [['Dough', 'a']], { level: 'Junior' }), 'skill 0, texts 1');
    assert.equal(found(['Skill', 'Role', 'Expectations'], [['Dough', 'Baker', 'a']]), 'role 1, skill 0, texts 2');
    assert.equal(found(['Role', 'Expectations'], [['Baker', 'a']]), 'none');
    assert.equal(found(['Role', 'Expectations'], [['Baker', 'a']], { skill: 'Dough' }), 'role 0, texts 1');
    assert.equal(found(['Skill', 'Role', 'Comment'], [['Dough', 'Baker', 'a']]), 'none');
    assert.equal(found(['Skill', 'Proficiency'], [['Dough', '3']]), 'none');
    assert.equal(found(['Skill', 'Proficiency'], [['Dough', '3']], { group: 'Baker' }), 'proficiency 1, skill 0');
    assert.equal(found(['Skill', 'Proficiency'], [['Dough', '3']], { role: 'Baker' }), 'proficiency 1, skill 0');
  });

  it('have levels whose cells are levels or repeat, unless skills are named', () => {
    const rows = (...levels: readonly string[]) => levels.map((level, index) => [`Area ${index}`, level, 'a']);
    const headers = ['Category', 'Level', 'Expectations'];
    assert.equal(found(headers, rows('Junior', 'Senior')), 'groups 0, level 1, texts 2');
    assert.equal(found(headers, rows('x', 'y', 'x', 'y')), 'groups 0, level 1, texts 2');
    assert.equal(found(headers, rows('x', 'y', 'z', 'y')), 'none');
    assert.equal(found(['Skill', 'Level', 'Expectations'], rows('x', 'y')), 'level 1, skill 0, texts 2');
  });

  it('take a level for a proficiency if each skill has one in each role', () => {
    const headers = ['Skill', 'Role', 'Level'];
    const rows = [['Dough', 'Baker', '3'], ['Dough', 'Clerk', '1'], ['Oven', 'Baker', '2']]; // prettier-ignore
    assert.equal(found(headers, rows), 'proficiency 2, role 1, skill 0');
    assert.equal(found([...headers, 'Expectations'], rows), 'level 2, role 1, skill 0, texts 3');
    assert.equal(found([...headers, 'Notes'], [...rows, rows[0]!]), 'none');
    assert.equal(found([...headers, 'X'], [...rows, [...rows[0]!, 'a']]), 'level 2, role 1, skill 0, texts 3');
  });

  it('are names and texts below the heading of a level, whatever they are called', () => {
    assert.equal(found(['X', 'Y', 'Z', 'Notes'], [['Dough', 'a', 'b', 'c']], { level: 'Junior' }), 'others 3, skill 0, texts 1 2'); // prettier-ignore
    assert.equal(found(['X'], [['Dough']], { level: 'Junior' }), 'none');
    assert.equal(found([''], [['Dough']], { level: 'Junior' }), 'none');
    assert.equal(found(['Category', 'Subcategory', 'Y'], [['Bread', 'Dough', 'a']], { level: 'Junior' }), 'groups 0, skill 1, texts 2'); // prettier-ignore
  });

  it('have the longest texts for what is asked beside a column of levels', () => {
    const rows = [['Dough', 'Junior', 'a', 'Weighs it', 'b']];
    assert.equal(found(['Skill', 'Level', 'X', 'Y', 'Z'], rows), 'level 1, others 2 4, skill 0, texts 3');
  });

  it('are beside the matter if headers only say so', () => {
    for (const header of ['Notes', 'ID', 'Links']) assert.ok(isSide(header), header);
    for (const header of ['Skill', 'X', '']) assert.ok(!isSide(header), header);
  });
});
