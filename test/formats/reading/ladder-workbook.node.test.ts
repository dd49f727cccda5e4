// cspell:ignore fuhrung
/** A ladder as people teams keep it: a sheet for each role, titles, merged groups, a legend and a footnote. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readXlsx } from '../../../src/formats/xlsx.ts';
import { workbookOf } from './workbooks.ts';

type Rows = readonly (readonly string[])[];

const cell = (text: string, reference: string) =>
  text ? `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>` : '';
const xmlOf = (rows: Rows) =>
  rows
    .map((row, index) => `<row>${row.map((text, at) => cell(text, `${'ABCDEFG'[at]}${index + 1}`)).join('')}</row>`)
    .join('');

/** The third column is empty. The titles and the header above the levels span columns. */
function sheet(name: string, skills: Rows) {
  const rows = [
    [`Kompetenzmatrix ${name}`],
    ['Gültig für alle Standorte'],
    [],
    ['Bereich', 'Kompetenz', '', 'Stufe'],
    ['', '', '', 'Junior', 'Fachkraft', 'Senior', 'Leitung'],
    ...skills,
    [],
    ['Legende'],
    ['G = Grundlagen: unter Anleitung'],
    ['S = Sicher'],
    ['– = nicht gefordert'],
    ['* nur im Kühllager'],
  ];
  const merged = ['A1:G1', 'A2:G2', 'A4:A5', 'B4:B5', 'D4:G4', 'A6:A7', 'F6:G6'].map(
    (ref) => `<mergeCell ref="${ref}"/>`,
  );
  return { name, rows: xmlOf(rows), after: `<mergeCells>${merged.join('')}</mergeCells>` };
}

const LAGER = sheet('Lager', [
  ['Fachliches', 'Wareneingang prüfen', '', '–', 'G', 'S'],
  ['', 'Kühlkette überwachen*', '', 'G', 'G', 'S', 'S'],
  ['Führung', 'Schichtübergabe', '', '–', 'G', 'S', 'S'],
]);
const VERTRIEB = sheet('Vertrieb', [
  ['Fachliches', 'Angebote kalkulieren', '', 'G', 'G', 'S'],
  ['', 'Verträge verhandeln', '', '–', 'G', 'S', 'S'],
]);

const read = () => readXlsx(workbookOf([LAGER, VERTRIEB]), { defaultName: 'Ladder' });

describe('a ladder with a sheet for each role', () => {
  it('takes sheets whose groups have the same names for roles, and asks each only for its own skills', async () => {
    const { framework } = await read();
    assert.deepEqual(
      framework!.roles!.map(({ name }) => name),
      ['Lager', 'Vertrieb'],
    );
    const asked = framework!.skills.map(({ name, expectations }) => [
      name,
      [...new Set(expectations.map(({ role }) => role))].join(),
    ]);
    assert.deepEqual(asked, [
      ['Wareneingang prüfen', 'lager'],
      ['Kühlkette überwachen', 'lager'],
      ['Schichtübergabe', 'lager'],
      ['Angebote kalkulieren', 'vertrieb'],
      ['Verträge verhandeln', 'vertrieb'],
    ]);
  });

  it('makes no group, domain or proficiency of titles, the legend or the sign for nothing', async () => {
    const { groups, proficiencies, levels } = (await read()).framework!;
    assert.deepEqual(groups, [
      { id: 'fachliches', name: 'Fachliches' },
      { id: 'fuhrung', name: 'Führung' },
    ]);
    assert.deepEqual(
      proficiencies!.map(({ name, short }) => [short, name]),
      [
        ['G', 'Grundlagen'],
        ['S', 'Sicher'],
      ],
    );
    assert.deepEqual(
      levels!.map(({ name }) => name),
      ['Junior', 'Fachkraft', 'Senior', 'Leitung'],
    );
  });

  it('warns about titles and footnotes, not about the heading of the legend and its sign for nothing', async () => {
    const { notes, readAs } = await read();
    assert.deepEqual(
      notes.map(({ message }) => /.*"([^"]+)"/.exec(message)![1]),
      [...['* nur im Kühllager', 'Kompetenzmatrix Lager', 'Gültig für alle Standorte', 'Kompetenzmatrix Vertrieb']],
    );
    assert.ok(
      readAs!.includes('The legend calls "G" "Grundlagen: unter Anleitung", "S" "Sicher", "–" "nicht gefordert".'),
    );
  });

  it('keeps sheets without common groups or skills as groups', async () => {
    const other = sheet('Technik', [
      ['Anlagen', 'Wartung planen', '', 'G', 'G', 'S'],
      ['', 'Störungen beheben', '', '–', 'G', 'S', 'S'],
    ]);
    const { framework } = await readXlsx(workbookOf([LAGER, other]));
    assert.equal(framework!.roles, undefined);
    assert.deepEqual(
      framework!.groups!.map(({ name, domain }) => [name, domain!.name]),
      [
        ['Fachliches', 'Lager'],
        ['Führung', 'Lager'],
        ['Anlagen', 'Technik'],
      ],
    );
  });
});

describe('a dictionary of competencies', () => {
  const TITLES = ['Foundation', 'Proficient', 'Master'];
  const competency = (name: string, definition: string, texts: readonly string[]) => ({
    name,
    rows: xmlOf([
      ['Competency', name],
      ['Definition', definition],
      [],
      ['Level', 'Title', 'Behavioural indicators'],
      ...texts.map((text, index) => [String(index + 1), TITLES[index]!, text]),
    ]),
  });

  it('is a framework with a skill for each sheet, its definition and the titles of its levels', async () => {
    const bytes = workbookOf([
      competency('Client focus', 'Acts on what clients need.', ['Is polite.', 'Solves requests.', 'Shapes policy.']),
      competency('Team work', 'Works towards one goal.', ['Shares.', 'Offers help.', 'Builds teams.']),
    ]);
    const { framework, notes } = await readXlsx(bytes);
    assert.deepEqual(notes, []);
    assert.deepEqual(
      framework!.levels!.map(({ name }) => name),
      ['1 – Foundation', '2 – Proficient', '3 – Master'],
    );
    assert.deepEqual(
      framework!.skills.map(({ name, summary }) => [name, summary]),
      [
        ['Client focus', 'Acts on what clients need.'],
        ['Team work', 'Works towards one goal.'],
      ],
    );
    assert.equal(framework!.skills[1]!.expectations[2]!.text, 'Builds teams.');
  });
});
