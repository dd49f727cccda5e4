/** What the rows of a table about one skill say, and what they cannot say. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DocumentBuilder } from '../../../../src/formats/reading/skill-tables/document-builder.ts';
import {
  missing,
  readRows,
  readWideRows,
  type TableLevel,
} from '../../../../src/formats/reading/skill-tables/table-rows.ts';
import type { Columns } from '../../../../src/formats/reading/skill-tables/table-shape.ts';
import { type Content, tableOf } from '../grids.ts';

type Rows = readonly (readonly Content[])[];
type Read = (rows: ReturnType<typeof tableOf>['rows'], builder: DocumentBuilder) => void;

function build(rows: Rows, read: Read) {
  const builder = new DocumentBuilder({ name: 'Dough' }, '', {});
  read(tableOf(...rows).rows, builder);
  const { skill, notes } = builder.finish('');
  return {
    skill,
    notes: notes.map(({ severity, place, code, message }) => `${severity} ${place} ${code}: ${message}`),
  };
}

const long = (columns: Columns, rows: Rows, level?: TableLevel) =>
  build(rows, (cells, builder) => readRows(cells, columns, builder, level));
const wide = (columns: Columns, rows: Rows) => build(rows, (cells, builder) => readWideRows(cells, columns, builder));
const LINK = { name: 'Bread', url: 'https://bread.example' };
const RICH = { lines: ['Baker'], items: [{ text: 'Rye', examples: ['Sour'] }], links: [LINK] };
const PLAIN = 'this cell is read as plain text.';

describe('a row for each role and level', () => {
  it('has all that its columns say', () => {
    const columns: Columns = 'role roleId level levelId required description items links proficiency'.split(' ') as never; // prettier-ignore
    const rows = [
      [' Baker ', 'b', 'Junior', 'j', 'yes', 'Weighs\nKneads', '', '', ' 3 '],
      ['Baker', 'b', 'Senior', '', 'no', { lines: ['Told'], items: RICH.items, links: [LINK] }, 'One\n  • Two\n\nThree', '', ''],
    ]; // prettier-ignore
    const { skill, notes } = long(columns, rows);
    assert.deepEqual(notes, []);
    assert.deepEqual(skill!.roles, [{ id: 'b', name: 'Baker' }]);
    assert.deepEqual(
      skill!.levels.map(({ id }) => id),
      ['j', 'senior'],
    );
    assert.deepEqual(skill!.expectations, [
      { role: 'b', level: 'j', required: true, text: 'Weighs\nKneads', proficiency: '3' },
      {
        ...{ role: 'b', level: 'senior', text: 'Told', links: [LINK] },
        items: [{ text: 'Rye', examples: ['Sour'] }, { text: 'One', examples: ['Two'] }, 'Three'],
      },
    ]);
  });

  it('takes the id of a role from its cell, and the level from the table', () => {
    const { skill } = long(['role', 'description'], [[{ lines: ['Baker'], id: 'b' }, 'Weighs']], {
      name: 'Junior',
      id: 'j',
    });
    assert.deepEqual(skill!.roles, [{ id: 'b', name: 'Baker' }]);
    assert.deepEqual(skill!.expectations, [{ role: 'b', level: 'j', text: 'Weighs' }]);
  });

  it('uses the first of two columns of a kind', () => {
    const { skill } = long(['role', 'level', 'description', 'description'], [['Baker', 'Junior', 'Weighs', 'Kneads']]);
    assert.equal(skill!.expectations[0]!.text, 'Weighs');
  });

  it('needs a role and a level', () => {
    const { notes } = long(['role', 'level', 'description'], [['', 'Junior', 'a'], ['Baker', ' ', 'b'], ['Baker']]);
    const remedy = 'Write it in every row, even if cells were merged. Delete rows with totals.';
    assert.deepEqual(notes, [
      `error 1.1 missing: This row has no role. ${remedy}`,
      `error 2.1 missing: This row has no level. ${remedy}`,
      `error 3.1 missing: This row has no level. ${remedy}`,
    ]);
    assert.match(missing('x', 'skill').message, /^This row has no skill\./);
  });

  it('reads a description that stands in the column for what is required, if its own is empty', () => {
    const columns: Columns = ['role', 'level', 'required', 'description'];
    const { skill, notes } = long(columns, [['Baker', 'Junior', 'Weighs', ' ']]);
    assert.deepEqual(skill!.expectations, [{ role: 'baker', level: 'junior', required: false, text: 'Weighs' }]);
    assert.deepEqual(notes, []);
    assert.deepEqual(long(columns, [['Baker', 'Junior', 'Weighs', 'Kneads']]).notes, [
      'error 1.3 wrong-requirement: "Weighs" is neither yes nor no. Write yes, x, 1 or required; or no, 0, optional or nothing.',
    ]);
    assert.deepEqual(long(columns, [['Baker', 'Junior', ' ', 'Kneads']]).notes, []);
  });

  it('keeps the items and links of a description in the column for what is required', () => {
    const cell = { ...RICH, lines: ['Weighs'] };
    const { skill, notes } = long(['role', 'level', 'required'], [['Baker', 'Junior', cell]]);
    const { items, links } = skill!.expectations[0]!;
    assert.deepEqual({ items, links }, { items: [{ text: 'Rye', examples: ['Sour'] }], links: [LINK] });
    assert.deepEqual(notes, []);
  });

  it('leaves out blank items', () => {
    const items = [{ text: ' ', examples: [] }, { text: 'Rye', examples: [] }]; // prettier-ignore
    const { skill } = long(['role', 'level', 'items'], [['Baker', 'Junior', { lines: ['Wheat'], items }]]);
    assert.deepEqual(skill!.expectations[0]!.items, ['Wheat', 'Rye']);
  });

  it('notes items and links in cells of plain text', () => {
    const cells = [
      RICH,
      { ...RICH, lines: ['Junior'] },
      { ...RICH, lines: ['yes'] },
      { ...RICH, lines: ['3'] },
      'Told',
    ];
    const { notes } = long(['role', 'level', 'required', 'proficiency', 'description'], [cells]);
    assert.deepEqual(
      notes,
      [1, 2, 3, 4].flatMap((column) =>
        ['The list item "Rye"', 'The list item "  • Sour"', 'The link to "https://bread.example"'].map(
          (what) => `warning 1.${column} left-out: ${what} is left out: ${PLAIN}`,
        ),
      ),
    );
  });

  it('notes words between links, but no signs', () => {
    const links = [LINK, { name: 'Cake', url: 'https://cake.example' }];
    const noted = (text: string, more: Partial<typeof RICH> = {}) =>
      long(['role', 'level', 'description', 'links'], [['Baker', 'Junior', 'a', { lines: [text], links, ...more }]])
        .notes;
    assert.deepEqual(noted('Bread, Cake.'), []);
    const left = (words: string) => [`warning 1.4 left-out: "${words}" is left out: this cell is read as links.`];
    assert.deepEqual(noted('See Bread  and Cake, too'), left('See … and … , too'));
    assert.deepEqual(noted('Cake'), []);
    assert.deepEqual(noted('Cake Bread'), left('Cake'));
    assert.deepEqual(noted('Bread Cake', { items: [{ text: '5', examples: ['x'] }] }), left('5 • x'));
  });
});

describe('a row for each role, a column for each level', () => {
  const columns: Columns = ['role', { level: 'Junior' }, { level: 'Senior' }];

  it('has a text, items and links in each cell', () => {
    const rows = [['Baker', 'Weighs\nKneads ', { ...RICH, lines: ['Judges'] }]];
    assert.deepEqual(wide(columns, rows).skill!.expectations, [
      { role: 'baker', level: 'junior', text: 'Weighs\nKneads' },
      {
        ...{ role: 'baker', level: 'senior', text: 'Judges' },
        items: [{ text: 'Rye', examples: ['Sour'] }],
        links: [LINK],
      },
    ]);
  });

  it('may say in the last line whether it is required', () => {
    const { skill } = wide(columns, [
      ['Baker', 'Weighs\nrequired', 'Judges\noptional'],
      ['Clerk', 'Sells', 'required'],
    ]);
    assert.deepEqual(skill!.expectations, [
      { role: 'baker', level: 'junior', required: true, text: 'Weighs' },
      { role: 'baker', level: 'senior', text: 'Judges' },
      { role: 'clerk', level: 'junior', text: 'Sells' },
      { role: 'clerk', level: 'senior', text: 'required' },
    ]);
  });

  it('has proficiencies of values, and nothing where cells say so', () => {
    const rows = [
      ['Baker', '1', '-'],
      ['Clerk', '2', '3'],
    ];
    assert.deepEqual(wide(columns, rows).skill!.expectations, [
      { role: 'baker', level: 'junior', proficiency: '1' },
      { role: 'clerk', level: 'junior', proficiency: '2' },
      { role: 'clerk', level: 'senior', proficiency: '3' },
    ]);
    const mixed = wide(columns, [
      ['Baker', 'Weighs it', '✓'],
      ['Clerk', 'n/a', { lines: ['-'], items: RICH.items }],
    ]);
    assert.deepEqual(mixed.skill!.expectations, [
      { role: 'baker', level: 'junior', text: 'Weighs it' },
      { role: 'baker', level: 'senior', proficiency: 'proficiency-1' },
      { role: 'clerk', level: 'senior', text: '-', items: [{ text: 'Rye', examples: ['Sour'] }] },
    ]);
  });

  it('counts a list as no value', () => {
    const list = { lines: ['1'], items: RICH.items };
    const { skill } = wide(columns, [
      ['Baker', list, list],
      ['Clerk', list, '2'],
    ]);
    assert.deepEqual(skill!.expectations.at(-1), { role: 'clerk', level: 'senior', text: '2' });
  });

  it('needs the name of a role, which is plain text', () => {
    assert.deepEqual(
      wide(columns, [
        [' ', 'Weighs', ''],
        [{ ...RICH, items: [] }, 'Weighs', ''],
      ]).notes,
      [
        'error 1.1 missing: This row has no role. Write it in every row, even if cells were merged. Delete rows with totals.',
        `warning 2.1 left-out: The link to "https://bread.example" is left out: ${PLAIN}`,
      ],
    );
  });

  it('is about all roles if there is no column for them', () => {
    const { skill, notes } = wide([undefined, { level: 'Junior' }], [[RICH, 'Weighs']]);
    assert.deepEqual(skill!.roles, [{ id: 'all-roles', name: 'All roles' }]);
    assert.deepEqual(notes, []);
  });
});
