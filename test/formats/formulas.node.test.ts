/** No spreadsheet reads a cell written by `writeCsv` as a formula, whichever delimiter it expects. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { readCsv, writeCsv } from '../../src/formats/index.ts';
import type { SkillDocument } from '../../src/skill-document/index.ts';

const PIECES = [
  ...['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫', "'", '"', '""', "'="],
  ...[
    ',',
    ';',
    '\t',
    '|',
    ' ',
    '\n',
    '\r',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\u2066',
    '\u00ad',
    '\u0001',
    'a',
    'cmd',
    '1',
  ],
];
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(''))
  // A text of only spaces is no text, and the reader normalizes the line breaks of spreadsheets.
  .filter((text) => /[^\s\u200b\u00ad]/.test(text) && !text.includes('\r\n'));

const say = (text: string, name = 'Ops'): SkillDocument => ({
  name: 'X',
  levels: [{ id: 'junior', name: 'Junior' }],
  roles: [{ id: 'ops', name }],
  expectations: [{ role: 'ops', level: 'junior', text, items: [text.replace(/\s+/g, ' ').trim()] }],
});

/** The cells that a spreadsheet with this delimiter makes of a file, without what it may skip before a formula. */
function cellsOf(csv: string, delimiter: string): string[] {
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter });
  return data.flat().map((cell) => cell.replace(/^[\s\p{Cc}\p{Cf}"]+/u, ''));
}

describe('a cell of CSV', () => {
  it('never starts a formula, for any delimiter', () => {
    fc.assert(
      fc.property(text, text, (text, name) => {
        const csv = writeCsv(say(text, name)).text;
        for (const delimiter of [',', ';', '\t', '|']) {
          const formula = cellsOf(csv, delimiter).find((cell) => /^[=+\-@＝＋－＠﹦﹢﹣﹫]/.test(cell));
          assert.equal(formula, undefined, `${JSON.stringify(delimiter)} in ${csv}`);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads back unchanged, including leading apostrophes', () => {
    fc.assert(
      fc.property(text, (text) => {
        const { skill } = readCsv(writeCsv(say(text)).text, { name: 'X' });
        assert.equal(skill!.expectations[0]!.text, text);
      }),
      { numRuns: 200 },
    );
  });

  for (const [text, written] of [
    ['Liest;=cmd|x', `"Liest;'=cmd|x"`],
    ['Liest\t=cmd', `"Liest\t'=cmd"`],
    ['Liest\n=cmd', `"Liest\n'=cmd"`],
    ['a| @b', `"a|' @b"`],
    ['a;"=b"', `"a;'""=b"""`],
    ['＝1', `'＝1`],
    ['\u200b=1', `'\u200b=1`],
    ["'=1", `''=1`],
    ["it's 5-3, a=b", `"it's 5-3, a=b"`],
    ['well-known', 'well-known'],
  ] as const) {
    it(`${JSON.stringify(text)} is written as ${JSON.stringify(written)}`, () => {
      const skill = say(text);
      delete skill.expectations[0]!.items;
      assert.ok(writeCsv(skill).text.includes(`Ops,Junior,${written}\r\n`), writeCsv(skill).text);
    });
  }

  it('keeps an apostrophe that is not before a formula', () => {
    const { skill } = readCsv("Role,Level,Description\n'Ops,Junior,'tis; 'n'", { name: 'X' });
    assert.equal(skill!.roles[0]!.name, "'Ops");
    assert.equal(skill!.expectations[0]!.text, "'tis; 'n'");
  });
});
