// cspell:ignore opendocument rels
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LIMITS } from '../../../../src/formats/limits.ts';
import { readWorkbook } from '../../../../src/formats/reading/xlsx/index.ts';
import { inline, partsOf, workbookOf, zip } from '../workbooks.ts';

describe('readWorkbook refuses', () => {
  const codeOf = async (bytes: Uint8Array) => {
    const { sheets, notes } = await readWorkbook(bytes);
    assert.deepEqual(sheets, []);
    assert.deepEqual(
      notes.map(({ severity }) => severity),
      ['error'],
    );
    assert.match(notes[0]!.message, /save it as XLSX|Delete|Split/);
    return notes[0]!.code;
  };
  const valid = workbookOf([{ name: 'A', rows: inline({ A1: 'text' }) }]);

  it('files that are no workbook', async () => {
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0)]);
    const name = new TextEncoder().encode([...'EncryptedPackage'].join('\0'));
    const encrypted = ole.slice();
    encrypted.set(name, 100);
    assert.equal(await codeOf(new Uint8Array()), 'not-a-workbook');
    assert.equal(await codeOf(new TextEncoder().encode('Skill,Junior')), 'not-a-workbook');
    assert.equal(await codeOf(zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })), 'not-a-workbook');
    assert.equal(await codeOf(zip({ 'a.txt': 'b' })), 'not-a-workbook');
    assert.equal(await codeOf(ole), 'not-a-workbook');
    assert.equal(await codeOf(encrypted), 'encrypted');
  });

  it('archives that hold too much, before unpacking them', async () => {
    const bomb = workbookOf([{ name: 'A', rows: '' }], { 'xl/big.xml': '' });
    const big = zip({ ...partsOf([{ name: 'A', rows: inline({ A1: 'a' }) }]), 'xl/big.xml': ' '.repeat(1000) });
    // The size in the directory of the archive, in place of what a test can pack in short time.
    const view = new DataView(big.buffer);
    const at = big.length - 22;
    let entry = view.getUint32(at + 16, true);
    for (let left = view.getUint16(at + 10, true); left > 0; left--) {
      if (view.getUint32(entry + 24, true) === 1000) view.setUint32(entry + 24, LIMITS.unzipped.most, true);
      entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true);
    }
    assert.equal(await codeOf(big), 'too-large');
    assert.deepEqual((await readWorkbook(bomb)).notes, []);
  });

  it('too many columns, or too many cells', async () => {
    const cells = (count: number) => Array.from({ length: count }, () => '<c><v>1</v></c>').join('');
    assert.equal(await codeOf(workbookOf([{ name: 'A', rows: `<row>${cells(1001)}</row>` }])), 'too-large');
    const rows = Array.from(
      { length: 1001 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`,
    );
    assert.equal(
      await codeOf(workbookOf([{ name: 'A', rows: `<row>${cells(1000)}</row>${rows.join('')}` }])),
      'too-large',
    );
  });

  it('sheets that share a part, are missing or are not well formed', async () => {
    const sheet = { name: 'A', rows: inline({ A1: 'a' }) };
    const parts = partsOf([sheet, sheet]);
    const path = 'xl/_rels/workbook.xml.rels';
    assert.equal(await codeOf(zip({ ...parts, [path]: parts[path]!.replace('s2.xml', 's1.xml') })), 'broken-workbook');
    assert.equal(await codeOf(zip({ ...parts, [path]: parts[path]!.replace('s2.xml', 's3.xml') })), 'broken-workbook');
    assert.equal(await codeOf(zip({ ...parts, 'xl/worksheets/s1.xml': '<a><b></a>' })), 'broken-workbook');
  });

  it('files cut anywhere, and never throws for changed bytes', async () => {
    for (let length = 2; length < valid.length; length += 7) {
      assert.match(await codeOf(valid.subarray(0, length)), /^(broken-workbook|not-a-workbook)$/);
    }
    let state = 1;
    for (let round = 0; round < 300; round++) {
      const changed = valid.slice();
      for (let change = 0; change < 4; change++) {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        changed[(state >>> 8) % changed.length] = state & 0xff;
      }
      assert.ok(await readWorkbook(changed));
    }
  });
});
