// cspell:disable -- letters of many alphabets.
/** How plausible a text is in an encoding, by its characters beyond ASCII and what stands around them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Alphabet, Candidate } from '../../../../src/formats/reading/encoding/candidates.ts';
import { plausibility } from '../../../../src/formats/reading/encoding/plausibility.ts';

function candidateOf(alphabets: readonly Alphabet[], handicap?: number): Candidate {
  return { label: 'x', name: 'X', alphabets, ...(handicap !== undefined && { handicap }) };
}
const GERMAN: Alphabet = { kind: 'mixed', frequent: 'äöüß', usual: 'é' };
const RUSSIAN: Alphabet = { kind: 'whole', frequent: 'абв', usual: 'ё' };
const CHINESE: Alphabet = { kind: 'ideographs', frequent: '的一' };

/** Rounded, since averages of thirds are no round numbers. */
const rated = (text: string, alphabet: Alphabet) =>
  Math.round(plausibility(text, candidateOf([alphabet])) * 1000) / 1000;

describe('a text is plausible', () => {
  const TEXTS: readonly (readonly [text: string, alphabet: Alphabet, plausible: number])[] = [
    ['', GERMAN, 0],
    ['plain', GERMAN, 0],
    ['für', GERMAN, 1],
    ['FÜR', GERMAN, 1],
    ['Über', GERMAN, 1],
    ['é', GERMAN, 0.4],
    ['É', GERMAN, 0.4],
    ['ñ', GERMAN, -1],
    ['\x7f', GERMAN, 0],
    ['5 – 7', GERMAN, 0.5],
    ['a„b', GERMAN, 0.5],
    ['für ñ', GERMAN, 0],
    // Letters of this kind stand among those of ASCII, and have capitals first only.
    ['üü', GERMAN, 0.75],
    ['fÜr', GERMAN, 0],
    ['üR', GERMAN, 0],
    ['FüR', GERMAN, 0],
    ['5ü', GERMAN, 0.5],
    ['ü5', GERMAN, 0.5],
    ['ü 5', GERMAN, 1],
    ['5–', GERMAN, 0.5],
    ['ü–', GERMAN, 0.75],
    ['абв', RUSSIAN, 1],
    ['АБВ', RUSSIAN, 1],
    ['аБв', RUSSIAN, 0.667],
    ['ё', RUSSIAN, 0.4],
    // Those of this kind do not.
    ['aб', RUSSIAN, 0.5],
    ['бa', RUSSIAN, 0.5],
    ['б a', RUSSIAN, 1],
    ['的一', CHINESE, 1],
    ['的a5', CHINESE, 1],
    ['。', CHINESE, 0.5],
    ['＋→●★', CHINESE, 0.5],
    ['–', CHINESE, 0.5],
    ['ü', CHINESE, -0.5],
  ];
  for (const [text, alphabet, plausible] of TEXTS) {
    it(`${JSON.stringify(text)} by ${plausible}, where letters are ${alphabet.kind}`, () =>
      assert.equal(rated(text, alphabet), plausible));
  }

  it('as in the most plausible alphabet, less a handicap', () => {
    assert.equal(plausibility('абв', candidateOf([GERMAN, RUSSIAN])), 1);
    assert.equal(plausibility('абв', candidateOf([RUSSIAN, GERMAN])), 1);
    assert.equal(plausibility('абв', candidateOf([RUSSIAN], 0.25)), 0.75);
  });

  it('by the frequent part of an encoding with two bytes', () => {
    const of = (character: string, ...block: NonNullable<Alphabet['block']>) =>
      rated(character, { kind: 'ideographs', frequent: '', block });
    // The first and the last character of rows, and one of the next row.
    for (const character of '啊剥住座') assert.equal(of(character, 'gb18030', 0xb0, 0xd7), 0.5, character);
    for (const character of '亍丌') assert.equal(of(character, 'gb18030', 0xb0, 0xd7), -0.5, character);
    assert.equal(of('啊', 'gb18030', 0xb1, 0xd7), -0.5);
    assert.equal(of('座', 'gb18030', 0xb0, 0xd6), -0.5);
    for (const character of '一才丑丙讖籲') assert.equal(of(character, 'big5', 0xa4, 0xc6), 0.5, character);
    assert.equal(of('乂', 'big5', 0xa4, 0xc6), -0.5);
    for (const character of '가괆혤힝') assert.equal(of(character, 'euc-kr', 0xb0, 0xc8), 0.5, character);
    assert.equal(of('伽', 'euc-kr', 0xb0, 0xc8), -0.5);
    assert.equal(of('\ufffd', 'big5', 0xa4, 0xc6), -0.5);
  });
});
