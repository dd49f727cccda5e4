// cspell:ignore größe
/** What kind of file bytes are: a text in UTF-8 or UTF-16, a damaged text, a text in an older encoding, or no text. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeText } from '../../../../src/formats/reading/encoding/index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));
const little = (text: string) =>
  [...text].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]);
const big = (text: string) =>
  [...text].flatMap((character) => [character.charCodeAt(0) >> 8, character.charCodeAt(0) & 255]);

/** The text and encoding, or the message. */
function read(...parts: readonly (string | readonly number[])[]) {
  const { text, encoding, notes } = decodeText(bytesOf(...parts));
  return text === undefined ? notes[0]!.message : `${encoding}: ${text}`;
}

describe('UTF-16', () => {
  const LONG = 'スキル、初級、中級、上級';

  it('is told by its mark, also if no character is of ASCII', () => {
    assert.equal(read([0xff, 0xfe], little(LONG)), `UTF-16 LE: ${LONG}`);
    assert.equal(read([0xfe, 0xff], big(LONG)), `UTF-16 BE: ${LONG}`);
    for (const mark of [[0xff, 0xff], [0xfe, 0xfe], [0xfe, 0x41], [0x41, 0xff], [0x41, 0xfe], [0xff, 0x41]]) {
      assert.doesNotMatch(read(mark, 'Skill'), /^UTF-16/, mark.join());
    } // prettier-ignore
  });

  it('is told by zeros that are nearly all on one side', () => {
    const text = 'Skill,Junior,Senior\nDough,Weighs';
    assert.equal(read(little(text)), `UTF-16 LE: ${text}`);
    assert.equal(read(big(text)), `UTF-16 BE: ${text}`);
    assert.equal(read(little(`${text}Ā${text}`)), `UTF-16 LE: ${text}Ā${text}`);
    assert.equal(read(big(`${text}Ā${text}`)), `UTF-16 BE: ${text}Ā${text}`);
    assert.match(read(little(text).slice(1)), /^The file is not text/);
    assert.match(read(little('ĀaĀa').concat(big('ĀaĀa'))), /^The file is not text/);
  });

  it('is none of bytes that are no text so', () => {
    assert.match(read([0xff, 0xfe], little('\x01'.repeat(17))), /^The file is not text/);
    assert.match(read([0xff, 0xfe], little('\ue000\ue001a')), /^The file is not text/);
    assert.match(read([0xff, 0xfe], [0x00, 0xd8, 0x41, 0x00]), /^The file is not text/);
    assert.match(read([0xff, 0xfe, 0x41]), /^The file is not text/);
    assert.equal(read([0xff, 0xfe], little(`${'a'.repeat(19)}\ue000`)), `UTF-16 LE: ${'a'.repeat(19)}\ue000`);
    assert.match(read([0xff, 0xfe], little(`${'a'.repeat(18)}\ue000`)), /^The file is not text/);
  });

  it('is said in a note', () => {
    assert.deepEqual(decodeText(bytesOf(little('Skill'))).notes, [
      {
        severity: 'warning',
        place: '',
        code: 'encoding',
        message: 'The file is not UTF-8; it is read as UTF-16 LE. If letters are wrong, save it as UTF-8.',
      },
    ]);
  });
});

describe('a text with control characters', () => {
  it('is a text if they are few', () => {
    for (const text of [
      'a\x01',
      '\x01'.repeat(16),
      `\0${'a'.repeat(99)}`,
      `${'\x01'.repeat(17)}${'a'.repeat(1683)}`,
      '\t\n\f\r\x1b'.repeat(20),
    ]) {
      assert.equal(read(text), `UTF-8: ${text}`, JSON.stringify(text));
    }
  });

  it('is none if they are many', () => {
    for (const text of ['\x01'.repeat(17), `\0${'a'.repeat(98)}`, `${'\x01'.repeat(17)}${'a'.repeat(1682)}`]) {
      assert.match(read(text), /^The file is not text/, JSON.stringify(text));
    }
  });
});

describe('a damaged text in UTF-8', () => {
  const damage = (count: number) =>
    `The file is UTF-8 with ${count} damaged characters, which are read as "\ufffd". Save it as UTF-8 again, or correct them.`;

  it('has at most one damaged of ten characters beyond ASCII', () => {
    const found = decodeText(bytesOf('größe '.repeat(18), [0xff, 0x41]));
    assert.equal(found.text, `${'größe '.repeat(18)}\ufffdA`);
    assert.equal(found.encoding, 'UTF-8');
    assert.deepEqual(found.notes, [{ severity: 'warning', place: '', code: 'encoding', message: damage(1) }]);
    assert.equal(decodeText(bytesOf('ü'.repeat(9), [0xff])).encoding, 'UTF-8');
    assert.notEqual(decodeText(bytesOf('ü'.repeat(8), [0xff])).encoding, 'UTF-8');
  });
});

describe('a text in an older encoding', () => {
  it('may end, or be cut for the sample, inside of a character', () => {
    // Two bytes for each character: those of the sample end between them.
    const line = [0x41, ...Array.from({ length: 40_000 }, () => [0xbc, 0xbc]).flat()];
    assert.match(read(line), /^GB18030: A技技/);
  });

  it('has what Windows-1252 has in place of control characters', () => {
    assert.equal(read('a', [0x80], ' ', [0x96], ' b', [0xfc]), 'Windows-1252: a€ – bü');
  });
});

describe('a file that is no text', () => {
  it('is named, if it begins as usual files do', () => {
    const FILES: readonly (readonly [beginning: string | readonly number[], kind: string])[] = [
      ['%PDF-1.7', 'a PDF'],
      ['PK\x03\x04', 'a ZIP archive or an Office document'],
      [[0xd0, 0xcf, 0x11, 0xe0], 'an older or encrypted Office document'],
      [[0x1f, 0x8b], 'a compressed file'],
      [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
      [[0xff, 0xd8, 0xff], 'a picture'],
    ];
    const advice = 'Export the table as CSV, HTML or Markdown in UTF-8, or as XLSX.';
    for (const [beginning, kind] of FILES) {
      assert.equal(read(beginning, '\0\0\x01\0\0'), `The file is not text, but ${kind}. ${advice}`);
    }
    assert.equal(read('\0\0\x01\0\0'), `The file is not text. ${advice}`);
    const [note] = decodeText(utf8('\0\0\x01\0\0')).notes;
    assert.deepEqual([note!.severity, note!.code, note!.place], ['error', 'not-text', '']);
  });
});
