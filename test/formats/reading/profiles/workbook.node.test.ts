import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Framework, parseFramework } from '../../../../src/framework-document/index.ts';
import { writeWorkbook } from '../../../../src/formats/framework/xlsx-writer.ts';
import { readOwnWorkbook } from '../../../../src/formats/reading/profiles/workbook.ts';
import { readWorkbook } from '../../../../src/formats/reading/xlsx/index.ts';
import { frameworks } from '../../../framework-document/arbitrary.ts';
import { engineering } from '../../../framework-document/frameworks.ts';
import { frameworkOf } from './tables.ts';

function frameworkFrom(data: unknown): Framework {
  const { framework, issues } = parseFramework(data);
  assert.deepEqual(issues ?? [], []);
  return framework!;
}

async function writeAndRead(framework: Framework) {
  const { bytes, notes } = await writeWorkbook(framework);
  const book = await readWorkbook(bytes);
  assert.deepEqual(book.notes, []);
  return { sheets: book.sheets, notes, reading: readOwnWorkbook(book.sheets)! };
}

const ladder = {
  name: 'Garden',
  lang: 'en',
  version: '2',
  updated: '2026-03-17',
  summary: 'For all.\n\nSecond paragraph.',
  levels: [
    { id: 'junior', name: 'Junior' },
    { id: 'senior', name: 'Senior', summary: 'Leads.' },
  ],
  proficiencies: [
    { id: 'awareness', name: 'Awareness', short: 'A', summary: 'Knows.' },
    { id: 'working', name: 'Working' },
  ],
  groups: [
    { id: 'beds', name: 'Beds', domain: { name: 'Outside' }, summary: 'All beds.' },
    { id: 'empty', name: 'Empty' },
  ],
  skills: [
    {
      id: 'water',
      name: 'Water',
      group: 'beds',
      summary: 'Gives water.',
      meanings: { awareness: { text: 'Sees _x0041_ dry\u0001 beds.' }, working: { items: ['fills', 'waters'] } },
      expectations: [
        { level: 'junior', required: true, proficiency: 'awareness' },
        {
          ...{ level: 'senior', required: false, proficiency: 'working', text: '=1+1 & <b>\n\nnext' },
          items: ['one', { text: 'two', examples: ['like so', 'or so'] }],
        },
      ],
    },
    { id: 'talk', name: 'Talk', expectations: [{ level: 'senior', required: true, items: ['talks'] }] },
  ],
};
const roles = [
  { id: 'gardener', name: 'Gardener', family: 'Outside', summary: 'Grows.' },
  { id: 'cook-and-baker', name: 'Cook/and: baker', levels: [{ id: 'senior', name: 'Chef', summary: 'Runs it.' }] },
];
const withRole = (role: string, list: readonly object[]) => list.map((one) => ({ role, ...one }));

describe('writeWorkbook and readOwnWorkbook', () => {
  it('keep a ladder without roles', async () => {
    const framework = frameworkFrom(ladder);
    const { reading, notes } = await writeAndRead(framework);
    assert.deepEqual(notes, []);
    assert.deepEqual(frameworkOf(reading, []), framework);
  });

  it('keep roles with levels of their own, a sheet for each', async () => {
    const skills = [
      { ...ladder.skills[0]!, expectations: withRole('gardener', ladder.skills[0]!.expectations) },
      { ...ladder.skills[1]!, expectations: withRole('cook-and-baker', ladder.skills[1]!.expectations) },
    ];
    const framework = frameworkFrom({ ...ladder, roles, skills });
    const { reading, notes, sheets } = await writeAndRead(framework);
    assert.deepEqual(notes, []);
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ['Gardener', 'Cook and  baker', 'Skills', 'Legend'],
    );
    assert.deepEqual(frameworkOf(reading, []), framework);
  });

  it('keep roles without levels', async () => {
    const expectations = [
      { role: 'gardener', text: 'Waters.' },
      { role: 'cook-and-baker', proficiency: 'working' },
    ];
    const own = roles.map(({ id, name }) => ({ id, name }));
    const framework = frameworkFrom({
      name: 'x',
      proficiencies: ladder.proficiencies,
      roles: own,
      skills: [{ id: 'water', name: 'Water', expectations }],
    });
    const { reading, notes } = await writeAndRead(framework);
    assert.deepEqual(notes, []);
    assert.deepEqual(frameworkOf(reading, []), framework);
  });

  it('tell what a workbook cannot hold', async () => {
    const { notes, reading } = await writeAndRead(frameworkFrom(engineering()));
    frameworkOf(reading, []);
    const told = notes.map(({ message }) => message).join('\n');
    for (const what of ['links and URLs', 'leadsTo', 'domain and source', 'further languages', 'sameAs']) {
      assert.ok(told.includes(what), what);
    }
  });

  it('read back any framework, and warn of entries with the same name', async () => {
    await fc.assert(
      fc.asyncProperty(frameworks, async (framework) => {
        const { reading, notes } = await writeAndRead(framework);
        // Entries with the same name are one when they are read; the writer warns of them.
        const isClear = !notes.some(({ code }) => code === 'same-name');
        if (isClear && reading.notes.length === 0) frameworkFrom(reading.data);
      }),
      { numRuns: 60 },
    );
    const names = [{ name: 'Water' }, { name: 'Water' }].map((skill) => ({ ...skill, expectations: [] }));
    const { notes } = await writeAndRead(frameworkFrom({ name: 'x', levels: [{ name: 'a' }], skills: names }));
    assert.ok(notes.some(({ code, place }) => code === 'same-name' && place === '/skills/1/name'));
  });

  it('give the same bytes each time, and refuse texts that no cell holds', async () => {
    const framework = frameworkFrom(ladder);
    assert.deepEqual((await writeWorkbook(framework)).bytes, (await writeWorkbook(framework)).bytes);
    const long = await writeWorkbook(frameworkFrom({ ...ladder, summary: 'a'.repeat(40_000) }));
    assert.deepEqual(
      [long.bytes.length, long.notes.map(({ code, severity }) => [code, severity])],
      [0, [['too-large', 'error']]],
    );
  });

  it('follow what people add in a spreadsheet program', async () => {
    const { sheets } = await writeAndRead(frameworkFrom(ladder));
    const [first, ...rest] = sheets;
    const rows = first!.table.rows.map((row, index) => [
      ...row,
      { lines: [index === 0 ? 'Lead' : 'awareness', 'More'], place: `new ${index}` },
    ]);
    rows[0]![rows[0]!.length - 1] = { lines: ['Lead'], place: 'new' };
    const added = [{ ...first!, table: { ...first!.table, rows } }, ...rest];
    const framework = frameworkOf(readOwnWorkbook(added), []);
    assert.deepEqual(
      framework.levels!.map(({ name }) => name),
      ['Junior', 'Senior', 'Lead'],
    );
    const { proficiency, text } = framework.skills[0]!.expectations[2]!;
    assert.deepEqual([proficiency, text], ['awareness', 'More']);
    assert.equal(readOwnWorkbook(sheets.slice(0, 1)), undefined);
  });

  it('tell the own levels of roles in the legend that have no column, no level or an earlier row', async () => {
    const expectations = [{ role: 'cook-and-baker', level: 'senior', text: 'Waters.' }];
    const skills = [{ id: 'water', name: 'Water', expectations }];
    const { sheets } = await writeAndRead(frameworkFrom({ ...ladder, roles, skills }));
    const own: readonly (readonly string[])[] = [
      ['Gardener', 'Junior', 'Helper', ''],
      ['Cook/and: baker', 'Junior', 'Kitchen help', 'Cuts', 'beyond'],
      ['Cook/and: baker', 'Chief', '', ''],
      ['Cook/and: baker', 'Senior', 'Head', 'Runs all'],
      ['Cook/and: baker', '', 'Nobody', 'Rests'],
    ];
    const rows = own.map((row, at) => row.map((text, column) => ({ lines: [text], place: `${at + 1}.${column + 1}` })));
    const edited = sheets.map((sheet) =>
      sheet.name === 'Legend' ? { ...sheet, table: { ...sheet.table, rows: [...sheet.table.rows, ...rows] } } : sheet,
    );
    const reading = readOwnWorkbook(edited)!;
    const [gardener, cook] = frameworkOf(reading, []).roles!;
    assert.deepEqual(gardener!.levels![0], { id: 'junior', name: 'Helper' });
    assert.deepEqual(cook!.levels, [{ id: 'senior', name: 'Chef', summary: 'Runs it.' }]);
    const lacks = 'The row is left out: the sheet of the role "Cook/and: baker" has no column';
    assert.deepEqual(
      reading.notes.map(({ place, message }) => `${place}: ${message}`),
      [
        '2.5: The text "beyond" is left out: the legend has no such column, or the row no name.',
        '4.3: The text "Head" is left out: an earlier row describes this level of the role.',
        '4.4: The text "Runs all" is left out: an earlier row describes this level of the role.',
        '5.3: The text "Nobody" is left out: the row names no level.',
        '5.4: The text "Rests" is left out: the row names no level.',
        `2.1: ${lacks} "Junior". Add the column, or delete the row. It says: "Kitchen help", "Cuts".`,
        `3.1: ${lacks} "Chief". Add the column, or delete the row.`,
      ],
    );
  });
});
