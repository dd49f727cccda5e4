/** Spreadsheets as people keep them: the notes on them, and how many rounds it takes to get a document. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCsv } from '../../src/formats/index.ts';
import { cells, errors } from './readings.ts';

const MESSY = `Skills matrix 2026;;;;;
;;;;;
Role ;Level;Required?;Discription;Links;Comment
Backend;Junior;yes;Answers every remark;;ok
backend ;Middle;Yes ;Reads for design;;
Backend;Senoir;maybe;Leads reviews;;typo
;Lead;x;Sets the standard;;merged cell
Frontend;Junior;;"Checks accessibility
- by keyboard
- by eye";;
Frontend;junior;;Checks again;;duplicate
Frontend;Middle;yes;;;no text
Frontend;Senior;no;Leads;see the wiki;
Data\u00a0engineer;Junior;;Müller's way;javascript:alert(1);
Data engineer;Middle;J;Knows plans;Guide <www.example.org/guide>;
;;;;;
Total;;7;;;
`;

describe('a messy spreadsheet', () => {
  it('with a misspelt header gets notes about links that are none', () => {
    assert.deepEqual(errors(readCsv(MESSY, { name: 'X' })).slice(-1), [
      'row 11, column 5 no-link "see the wiki" is not a link. Write a URL, or: name <URL>.',
    ]);
  });

  it('then gets all other notes at once', () => {
    assert.deepEqual(errors(readCsv(MESSY.replace('Discription', 'Description'), { name: 'X' })), [
      'row 1, column 1 left-out "Skills matrix 2026" is left out: it is above the headers.',
      'row 3, column 6 unknown-column The column "Comment" is left out: it is unknown in such a table.',
      'row 6, column 3 wrong-requirement "maybe" is neither yes nor no. Write yes, x, 1 or required; or no, 0, optional or nothing.',
      'row 7, column 1 missing This row has no role. Write it in every row, even if cells were merged. Delete rows with totals.',
      'row 9, column 1 duplicate-expectation "Frontend" at "junior" is already described at row 8, column 1. Remove one of the two.',
      'row 10, column 1 no-text "Frontend" at "Middle" has no description. Add one, or remove its requirement and its links.',
      'row 15, column 1 missing This row has no level. Write it in every row, even if cells were merged. Delete rows with totals.',
      'row 5, column 1 other-spelling "backend" is read as "Backend". Use one spelling.',
      'row 9, column 1 other-spelling "junior" is read as "Junior". Use one spelling.',
      'similar-names "Senoir" and "Senior" are read as different names. If one is a typo, correct it.',
      'row 12, column 1 unsafe-url "javascript:alert(1)" is not an http:, https:, mailto: or relative URL.',
      'row 11, column 5 no-link "see the wiki" is not a link. Write a URL, or: name <URL>.',
    ]);
  });

  it('becomes a document in the third round', () => {
    const mended = MESSY.replace('Discription', 'Description')
      .replace('Senoir;maybe', 'Senior;no')
      .replace('\n;Lead', '\nBackend;Lead')
      .replace('junior;;Checks again', 'Lead;;Checks again')
      .replace('Middle;yes;;;no text', 'Middle;yes;Measures;;')
      .replace('see the wiki', 'wiki.html')
      .replace('javascript:alert(1)', '')
      .replace('Total;;7;;;\n', '');
    const reading = readCsv(mended, { name: 'X' });
    assert.deepEqual(cells(reading), [
      'backend/junior! Answers every remark',
      'backend/middle! Reads for design',
      'backend/senior Leads reviews',
      'backend/lead! Sets the standard',
      'frontend/junior Checks accessibility\n- by keyboard\n- by eye',
      'frontend/lead Checks again',
      'frontend/middle! Measures',
      'frontend/senior Leads',
      "data-engineer/junior Müller's way",
      'data-engineer/middle! Knows plans',
    ]);
    assert.ok(reading.notes.every(({ severity }) => severity === 'warning'));
  });
});

describe('in a spreadsheet', () => {
  const notes = (text: string, options = {}) => errors(readCsv(text, { name: 'X', ...options }));
  const long = (...rows: string[]) => `Role,Level,Description\n${rows.join('\n')}`;

  it('only titles may stand above the headers', () => {
    const table = 'Role,Level,Description\na,Junior,t';
    assert.deepEqual(notes(`Title\n\n\n${table}`), [
      'row 1, column 1 left-out "Title" is left out: it is above the headers.',
    ]);
    assert.deepEqual(readCsv(`Title\n\n\n${table}`).skill!.name, 'Title');
    assert.deepEqual(notes(`Some,title\n${table}`), [
      'row 1, column 1 left-out "Some" is left out: it is above the headers.',
      'row 1, column 2 left-out This cell is left out: "title".',
    ]);
    assert.match(notes('Title')[0]!, /^row 1 no-skill-table .*: "Title"\./);
  });

  it('delimiters are those of the headers, regardless of the texts', () => {
    assert.deepEqual(cells(readCsv('Title, with, commas\nRole;Level;Description\na;Junior;b, c, d', { name: 'X' })), [
      'a/junior b, c, d',
    ]);
    assert.deepEqual(cells(readCsv('"Role"\t"Level"\t"Description"\r\na\tJunior\tb;c', { name: 'X' })), [
      'a/junior b;c',
    ]);
    assert.match(notes('"One; two; three",Four\na b,c d')[0]!, /"One; two; three", "Four"/);
  });

  it('broken quotes are reported with their row', () => {
    assert.match(
      notes(long('a,Junior,"t'))[0]!,
      /^row 2 broken-quotes Quoted field unterminated\. Close the cell with/,
    );
  });

  it('headers similar to known ones are queried', () => {
    assert.match(
      notes('Role,Level,Description,Requird\na,Junior,t,x')[0]!,
      /table\. Did you mean "required" instead of "Requird"\?$/,
    );
    assert.match(notes('Role,Level,Description,Lins\na,Junior,t,x')[0]!, /table\.$/);
    assert.match(notes('Role,Level,Description,Remarks\na,Junior,t,x')[0]!, /table\.$/);
  });

  for (const [one, other] of [
    ['Backend', 'Bakend'],
    ['Designer', 'Designers'],
    ['Tester', 'Tetser'],
    ['Painter', 'Printers'],
  ]) {
    it(`${one} and ${other} ${one === 'Painter' ? 'are two' : 'may be one'}`, () => {
      const found = notes(long(`${one},Junior,t`, `${other},Junior,u`));
      const told = `similar-names "${one}" and "${other}" are read as different names. If one is a typo, correct it.`;
      assert.deepEqual(found, one === 'Painter' ? [] : [told]);
    });
  }

  for (const [one, other] of [
    ['Team A', 'Team B'],
    ['Engineer I', 'Engineer II'],
    ['Grade 1', 'Grade 2'],
    ['Dev', 'Des'],
    ['Analyst', 'Analytics'],
  ]) {
    it(`${one} and ${other} are kept`, () => {
      assert.deepEqual(notes(long(`${one},Junior,t`, `${other},Junior,u`)), []);
    });
  }

  it('names are compared without case, spaces and invisible characters', () => {
    const reading = readCsv(long('Caf\u00e9  Owner,Junior,t', 'cafe\u0301\u00a0\u200bowner,Senior,u'), { name: 'X' });
    assert.deepEqual(cells(reading), ['cafe-owner/junior t', 'cafe-owner/senior u']);
    assert.deepEqual(reading.skill!.roles, [{ id: 'cafe-owner', name: 'Café  Owner' }]);
  });

  it('similar names get different ids', () => {
    const reading = readCsv('Role,Role id,Level,Description\na,one,Junior,t\nA,two,Junior,u\nb,one,Senior,v', {
      name: 'X',
    });
    assert.deepEqual(cells(reading), ['one/junior t', 'two/junior u', 'one/senior v']);
    const invented = readCsv(long('C,Junior,t', 'C#,Junior,u', '++,Junior,v'), { name: 'X' });
    assert.deepEqual(
      invented.skill!.roles.map(({ id }) => id),
      ['c', 'c-2', 'role-3'],
    );
  });

  it('levels in an unusual order are sorted and reported, unless they are named', () => {
    const rows = long('a,Senior,t', 'b,Junior,u', 'b,Lead,v');
    assert.deepEqual(notes(rows), [
      'levels-sorted The levels are sorted from low to high: Junior, Senior, Lead. If the order of the file is right, name them in that order.',
    ]);
    assert.deepEqual(notes(rows, { levels: ['Senior', 'Junior', 'Lead'] }), []);
    assert.deepEqual(notes(long('a,Senior,t', 'b,Junior,u', 'b,Boss,v')), []);
    assert.deepEqual(notes(long('a,Level 10,t', 'b,Level 9,u')).length, 1);
  });

  it('a role without a description is still listed', () => {
    const reading = readCsv(long('a,Junior,', 'b,Junior,t'), { name: 'X' });
    assert.deepEqual(
      reading.skill!.roles.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.match(
      notes('Role,Level,Description,Links\na,Junior,,b.html')[0]!,
      /no-text "a" at "Junior" has no description/,
    );
  });

  it('links are addresses or named addresses, one per line', () => {
    const links = (cell: string) =>
      readCsv(`Role,Level,Description,Links\na,Junior,t,"${cell}"`, { name: 'X' }).skill?.expectations[0]!.links;
    assert.deepEqual(links('a.html\n\n B <b.html> \nhttps://c'), [
      { name: 'a.html', url: 'a.html' },
      { name: 'B', url: 'b.html' },
      { name: 'https://c', url: 'https://c' },
    ]);
    assert.deepEqual(links('<a.html>'), [{ name: 'a.html', url: 'a.html' }]);
    assert.deepEqual(links('C\\<1\\> <a\\\\b\\>c>'), [{ name: 'C<1>', url: 'a\\b>c' }]);
    for (const text of ['guide', 'a b.html', 'x <a> b']) assert.equal(links(text), undefined, text);
  });

  it('many skills are a framework, of which a name picks one', () => {
    const table = `Skill,level_1\n${Array.from({ length: 13 }, (_, index) => `S${index},t`).join('\n')}`;
    assert.equal(readCsv(table).framework!.skills.length, 13);
    assert.equal(readCsv(table, { name: 's3' }).skill!.name, 'S3');
  });

  it('rows of a wide table are read, and reported if they have no role', () => {
    assert.match(notes('Role,Junior\n,t')[0]!, /^row 2, column 1 missing This row has no role/);
    assert.deepEqual(cells(readCsv('Role,Junior,Senior\na,t\n\nb,u,v', { name: 'X' })), [
      'a/junior t',
      'b/junior u',
      'b/senior v',
    ]);
  });

  it('items can have their own column, even without a description', () => {
    assert.deepEqual(cells(readCsv('Role,Level,Items\na,Junior,"b\n \nc"', { name: 'X' })), ['a/junior b + c']);
  });

  it('unknown columns are reported', () => {
    assert.match(
      notes('Role,Junior,Level,Required\na,t,u,v')[1]!,
      /^row 1, column 4 unknown-column The column "Required" is left out/,
    );
    const { skill } = readCsv('Role,Level,Text,Senior\na,Junior,t,u', { name: 'X' });
    assert.deepEqual(skill!.levels, [{ id: 'junior', name: 'Junior' }]);
  });

  it('a cell with the text of a header is not a header', () => {
    const roles = readCsv(long('Skill,Junior,t', 'Ops,Junior,u'), { defaultName: 'Default' });
    assert.equal(roles.skill!.name, 'Default');
    const titled = readCsv('Links\nRole,Level,Description\nOps,Junior,t', { name: 'X' });
    assert.deepEqual(cells(titled), ['ops/junior t']);
  });

  it('a table that says nothing of roles or levels is reported', () => {
    assert.match(notes('Role,Required\na,x')[0]!, /no-skill-table The table needs a column for the role, and one for/);
    assert.match(notes('Skill,Description\na,x')[0]!, /^only-skills This is a list of 1 skill/);
    assert.match(
      notes('Level,Description\nJunior,t\nSenior,u', { name: undefined })[0]!,
      /^only-levels This says what 2 levels mean/,
    );
  });
});
