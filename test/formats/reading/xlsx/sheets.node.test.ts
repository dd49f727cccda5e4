// cspell:ignore chartsheet dialogsheet macrosheet opendocument rels
/** The parts of a workbook: which sheets it has, which are hidden or have no cells, and what is told about them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWorkbook } from '../../../../src/formats/reading/xlsx/index.ts';
import { inline, partsOf, relation, workbookOf, zip } from '../workbooks.ts';

const SHEETS = [
  { name: 'A', rows: inline({ A1: 'a' }) },
  { name: 'B', rows: inline({ A1: 'b' }) },
];
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** A workbook of two sheets, one of whose parts is changed. */
function changed(path: string, from: string, to: string) {
  const parts = partsOf(SHEETS);
  assert.ok(parts[path]!.includes(from));
  return readWorkbook(zip({ ...parts, [path]: parts[path]!.replace(from, to) }));
}
const messages = async (bytes: Uint8Array) => (await readWorkbook(bytes)).notes.map(({ message }) => message);

describe('a sheet', () => {
  for (const type of ['chartsheet', 'dialogsheet', 'xlMacrosheet']) {
    it(`of type ${type} is left out with a warning`, async () => {
      const { sheets, notes } = await changed(RELATIONS, 'worksheet', type);
      assert.deepEqual(
        sheets.map(({ name }) => name),
        ['B'],
      );
      const message = 'The sheet is left out: it has a chart, a dialog or macros, and no cells.';
      assert.deepEqual(notes, [{ severity: 'warning', place: 'sheet "A"', code: 'left-out', message }]);
    });
  }

  it('that is hidden is read, with a warning', async () => {
    const found = await messages(workbookOf([{ ...SHEETS[0]!, state: 'hidden' }]));
    assert.deepEqual(found, ['The sheet is hidden. It is read as the others are.']);
    assert.deepEqual((await changed(WORKBOOK, 'sheetId="1"', 'sheetId="1" state="visible"')).notes, []);
  });

  it('that hides rows or columns is read with them, with a warning', async () => {
    const hidden = ['The sheet has hidden rows or columns. They are read as the others are.'];
    const columns = (flag: string) => `<cols><col min="1" max="1"${flag}/><col min="2" max="2"/></cols>`;
    const read = (rows: string) => messages(workbookOf([{ name: 'A', rows }]));
    assert.deepEqual(await read(`<row hidden="1"><c><v>1</v></c></row><row/>`), hidden);
    assert.deepEqual(await read(`<row hidden="0"><c><v>1</v></c></row>`), []);
    assert.deepEqual(await read(columns(' hidden="true"') + inline({ A1: 'a' })), hidden);
    assert.deepEqual(await read(columns(' hidden="false"') + inline({ A1: 'a' })), []);
  });

  it('without its part makes the workbook a damaged one', async () => {
    for (const book of [
      await changed(RELATIONS, 'worksheets/s2.xml', 'worksheets/s1.xml'),
      await changed(RELATIONS, 'worksheets/s2.xml', 'worksheets/s3.xml'),
      await changed(WORKBOOK, 'r:id="rId2"', 'r:id="rId9"'),
      await changed(WORKBOOK, 'r:id="rId2"', ''),
    ]) {
      assert.deepEqual(book.sheets, []);
      const message =
        'The workbook is incomplete or damaged. Open it in a spreadsheet program and save it as XLSX again.';
      assert.deepEqual(book.notes, [{ severity: 'error', place: '', code: 'broken-workbook', message }]);
    }
  });
});

describe('a workbook', () => {
  const office = (target: string) => relation('rId1', 'officeDocument', target);
  const texts = async (parts: Record<string, string>) => {
    const { sheets, notes } = await readWorkbook(zip(parts));
    assert.deepEqual(notes, []);
    return sheets.map(({ table }) => table.rows[0]![0]!.lines[0]);
  };

  it('is found by its relation, wherever it is', async () => {
    const parts = partsOf(SHEETS, { 'docProps/core.xml': '<coreProperties/>' });
    const core = relation('rId0', 'metadata/core-properties', 'docProps/core.xml');
    for (const target of ['xl/workbook.xml', '/xl/workbook.xml', './xl/workbook.xml', 'docProps/../xl//workbook.xml']) {
      const relations = `<Relationships>${core}${office(target)}</Relationships>`;
      assert.deepEqual(await texts({ ...parts, '_rels/.rels': relations }), ['a', 'b'], target);
    }
  });

  it('may have relations without a target or of other names', async () => {
    const found = await changed(
      RELATIONS,
      '<Relationships>',
      '<Relationships><Relationship Id="rId1"/><Other Id="rId1" Target="x"/>',
    );
    assert.equal(found.sheets.length, 2);
    const after = await changed(
      RELATIONS,
      '</Relationships>',
      '<Relationship Id="rId1"/><Other Id="rId1" Target="x"/></Relationships>',
    );
    assert.equal(after.sheets.length, 2);
  });

  it('may have a byte order mark or be in UTF-16', async () => {
    const parts = partsOf(SHEETS);
    const marked = Object.entries(parts).map(([path, xml]) => [path, `\ufeff${xml}`] as const);
    assert.deepEqual(await texts(Object.fromEntries(marked)), ['a', 'b']);
    const { sheets } = await readWorkbook(zip(parts, ['xl/worksheets/s1.xml']));
    assert.deepEqual(sheets[0]!.table.rows[0]![0]!.lines, ['a']);
  });
});

describe('a file that is no workbook', () => {
  const refused = async (bytes: Uint8Array, kind: string) => {
    const message = `The file is ${kind}. Open it in a spreadsheet program and save it as XLSX.`;
    const [note, ...others] = (await readWorkbook(bytes)).notes;
    assert.deepEqual(note, { severity: 'error', place: '', code: 'not-a-workbook', message });
    assert.deepEqual(others, []);
  };
  const OLD = [0xd0, 0xcf, 0x11, 0xe0];
  const old = (...bytes: readonly number[]) => Uint8Array.from([...bytes, ...new Array<number>(600).fill(0)]);

  it('is told as such', async () => {
    await refused(new TextEncoder().encode('Skill,Junior'), 'not a workbook in the format XLSX');
    await refused(new TextEncoder().encode('Pages'), 'not a workbook in the format XLSX');
    await refused(new Uint8Array(), 'not a workbook in the format XLSX');
    await refused(old(...OLD.slice(0, 3), 0), 'not a workbook in the format XLSX');
  });

  it('may be an old XLS file', () => refused(old(...OLD), 'a workbook in the older format XLS'));

  it('may be encrypted', async () => {
    const encrypted = old(...OLD);
    encrypted.set(new TextEncoder().encode([...'EncryptedPackage'].join('\0')), 100);
    assert.deepEqual(await messages(encrypted), [
      'The workbook has a password. Open it in a spreadsheet program and save it as XLSX without a password.',
    ]);
  });

  it('may be an OpenDocument file', () =>
    refused(zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'an OpenDocument file'));

  it('may be another archive', async () => {
    const kind = 'a ZIP archive without an XLSX workbook in it';
    await refused(zip({ 'a.txt': 'b' }), kind);
    await refused(zip({ mimetype: 'application/epub+zip' }), kind);
    await refused(zip({ 'my-mimetype': 'opendocument' }), kind);
    const parts = partsOf(SHEETS);
    await refused(
      zip({ ...parts, '_rels/.rels': parts['_rels/.rels']!.replace('xl/workbook.xml', 'xl/other.xml') }),
      kind,
    );
    await refused(zip({ ...parts, [WORKBOOK]: '<w:document><w:sheet name="A"/></w:document>' }), kind);
  });
});
