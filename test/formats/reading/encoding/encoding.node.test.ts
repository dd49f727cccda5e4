// cspell:disable -- tables in many languages.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeText } from '../../../../src/formats/reading/encoding/index.ts';
import { assertLinear } from '../../../growth.ts';

/** Tables in older encodings, as the bytes of each. */
const OLDER: readonly (readonly [name: string, text: string, hex: string])[] = [
  [
    'Windows-1252',
    'Tabelle;ü\nRolle;Junior\nWeb;Prüft',
    '546162656c6c653bfc0a526f6c6c653b4a756e696f720a5765623b5072fc6674',
  ],
  ['Windows-1252', '“Smart quotes” – 5 € a day', '93536d6172742071756f74657394209620352080206120646179'],
  [
    'Windows-1252',
    'Rôle;Confirmé\nRevue;Relit à fond, où il faut',
    '52f46c653b436f6e6669726de90a52657675653b52656c697420e020666f6e642c206ff920696c2066617574',
  ],
  ['Mac OS Roman', 'Rolle;Junior\nWeb;Prüft', '526f6c6c653b4a756e696f720a5765623b50729f6674'],
  [
    'Windows-1250',
    'Umiejętność;Młodszy\nPrzegląd;Czyta każdą część',
    '556d69656aea746e6f9ce63b4db36f64737a790a50727a65676cb9643b437a797461206b61bf64b920637aea9ce6',
  ],
  [
    'ISO-8859-2',
    'Umiejętność;Młodszy\nPrzegląd;Czyta każdą część',
    '556d69656aea746e6fb6e63b4db36f64737a790a50727a65676cb1643b437a797461206b61bf64b120637aeab6e6',
  ],
  ['Windows-1250', 'Készség;Kezdő\nKód;Olvassa', '4be9737a73e9673b4b657a64f50a4bf3643b4f6c7661737361'],
  [
    'Windows-1254',
    'Beceri;Kıdemli\nKod;Değişiklikleri okur',
    '4265636572693b4bfd64656d6c690a4b6f643b4465f069fe696b6c696b6c657269206f6b7572',
  ],
  ['Windows-1251', 'Навык;Джуниор\nРевью;Читает код', 'cde0e2fbea3bc4e6f3ede8eef00ad0e5e2fcfe3bd7e8f2e0e5f220eaeee4'],
  [
    'Windows-1253',
    'Δεξιότητα;Αρχάριος\nΈλεγχος;Διαβάζει',
    'c4e5eee9fcf4e7f4e13bc1f1f7dcf1e9eff20ab8ebe5e3f7eff23bc4e9e1e2dce6e5e9',
  ],
  ['Windows-1256', 'المهارة;مبتدئ\nمراجعة;يقرأ', 'c7e1e3e5c7d1c93be3c8cacfc60ae3d1c7ccdac93bedded1c3'],
  [
    'Shift_JIS',
    'スキル,初級\nコードレビュー,確認する',
    '8358834c838b2c8f898b890a8352815b8368838c83728385815b2c8a6d944682b782e9',
  ],
  [
    'EUC-JP',
    'スキル,初級\nコードレビュー,確認する',
    'a5b9a5ada5eb2cbde9b5e90aa5b3a1bca5c9a5eca5d3a5e5a1bc2cb3cec7a7a4b9a4eb',
  ],
  ['GB18030', '技能,初级\n代码评审,阅读代码', 'bcbcc4dc2cb3f5bcb60ab4fac2ebc6c0c9f32cd4c4b6c1b4fac2eb'],
  ['Big5', '技能,初級\n程式碼審查,閱讀程式碼', 'a7deafe02caaecafc50ab57ba6a1bd58bc66ac642cbe5cc5aab57ba6a1bd58'],
  [
    'EUC-KR',
    '기술,주니어\n코드 리뷰,코드를 읽는다',
    'b1e2bcfa2cc1d6b4cfbeee0ac4dab5e520b8aebae42cc4dab5e5b8a620c0d0b4c2b4d9',
  ],
];

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));
}

function utf16(text: string, endian: 'little' | 'big', mark = ''): Uint8Array {
  return Uint8Array.from(
    [...(mark + text)].flatMap((character) => {
      const code = character.charCodeAt(0);
      const pair = [code & 0xff, code >> 8];
      return endian === 'little' ? pair : pair.reverse();
    }),
  );
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Bytes without a pattern, the same in every run. */
function noise(length: number, lowest = 0): Uint8Array {
  let state = 42;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return lowest + ((state >>> 16) % (256 - lowest));
  });
}

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark, without notes', () => {
    for (const text of ['Rolle;Prüft\n', '', 'スキル', 'plain']) {
      assert.deepEqual(decodeText(utf8(text)), { text, encoding: 'UTF-8', notes: [] });
      assert.deepEqual(decodeText(utf8('\ufeff' + text)), { text, encoding: 'UTF-8', notes: [] });
    }
  });

  it('reads UTF-16 by its byte order mark, else by the places of its NUL bytes', () => {
    const text = 'Rolle;Junior\nWeb;Prüft – スキル';
    for (const mark of ['\ufeff', '']) {
      const little = decodeText(utf16(text, 'little', mark));
      const big = decodeText(utf16(text, 'big', mark));
      assert.deepEqual([little.text, little.encoding], [text, 'UTF-16 LE']);
      assert.deepEqual([big.text, big.encoding], [text, 'UTF-16 BE']);
      assert.deepEqual(
        little.notes.map(({ code, severity }) => [code, severity]),
        [['encoding', 'warning']],
      );
    }
  });

  for (const [name, text, hex] of OLDER) {
    it(`reads ${name}: ${text.slice(0, 12)}`, () => {
      const decoded = decodeText(bytesOf(hex));
      assert.deepEqual([decoded.text, decoded.encoding], [text, name]);
      assert.match(decoded.notes[0]!.message, new RegExp(`^The file is not UTF-8; it is read as ${name}\\.`));
      assert.equal(decoded.notes[0]!.code, 'encoding');
    });
  }

  it('finds letters beyond ASCII after a long beginning without any', () => {
    const [, text, hex] = OLDER[0]!;
    const beginning = 'Role;Text\n'.repeat(20_000);
    const decoded = decodeText(Uint8Array.from([...utf8(beginning), ...bytesOf(hex)]));
    assert.equal(decoded.text, beginning + text);
  });

  it('reads UTF-8 that was cut inside a character, and tells the damage', () => {
    const bytes = utf8('Größe;Prüft;Übung;Tür;Fuß;Öl;Äpfel;süß;Bär;Köln;schön;ü');
    const { encoding, text, notes } = decodeText(bytes.subarray(0, -1));
    assert.equal(encoding, 'UTF-8');
    assert.match(text!, /schön;\ufffd$/);
    assert.match(notes[0]!.message, /1 damaged/);
  });

  it('refuses what is not text, and tells what to do', () => {
    const files = [
      noise(5000),
      bytesOf('00000000'),
      noise(999),
      utf8('%PDF-1.7\n\0\0\x01\x02'),
      utf8('PK\x03\x04\0\0'),
    ];
    for (const bytes of files) {
      const { text, notes } = decodeText(bytes);
      assert.equal(text, undefined);
      assert.deepEqual([notes[0]!.code, notes[0]!.severity], ['not-text', 'error']);
      assert.match(notes[0]!.message, /Export the table as CSV/);
    }
    assert.match(decodeText(utf8('%PDF-1.7\n\0\0\x01\x02')).notes[0]!.message, /not text, but a PDF/);
  });

  it('takes linear time, whatever the bytes', () => {
    for (const lowest of [0, 32, 128]) assertLinear((size) => noise(size, lowest), decodeText, 250_000);
  });
});
