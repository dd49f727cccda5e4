// cspell:disable
/** Legends in the middle of sentences. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { legendInSentence } from '../../../../src/formats/reading/levels/legend-in-sentence.ts';

const shown = (text: string) => legendInSentence(text, 'line 1').map(({ value, name }) => `${value} = ${name}`);

describe('a legend in a sentence', () => {
  const TEXTS: readonly (readonly [text: string, ...entries: readonly string[]])[] = [
    ['Here K stands for knows, D for does and T for teaches.', 'K = knows', 'D = does', 'T = teaches'],
    ['Dabei steht „1“ für Grundlagen und „2“ für sicher. Danke!', '1 = Grundlagen', '2 = sicher'],
    ['Os paso los niveles. N = con ayuda, S = solo.', 'N = con ayuda', 'S = solo'],
    ['From 1 (knows the basics) over 2 (works alone).', '1 = knows the basics', '2 = works alone'],
    ['Trois niveaux : débute (D), sait faire (S) ou forme (F).', 'D = débute', 'S = sait faire', 'F = forme'],
    ['◎は教えられる、○は一人でできる。', '◎ = 教えられる', '○ = 一人でできる'],
    ['here is the list (E = essential, D = desirable).', 'E = essential', 'D = desirable'],
    ['Nous notons débute (D), sait faire (S) ou forme (F).'],
    ['Only K = knows.'],
    ['K = knows, K = keeps'],
    ['We meet on Monday.'],
  ];
  for (const [text, ...entries] of TEXTS)
    it(`is ${entries.length > 0 ? 'read' : 'none'} in "${text}"`, () => assert.deepEqual(shown(text), entries));
});
