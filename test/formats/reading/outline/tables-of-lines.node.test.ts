/** Which blocks tables of lines stand for, and which stay as they are. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdownBlocks } from '../../../../src/formats/reading/markdown/blocks.ts';
import { rowsInLines } from '../../../../src/formats/reading/outline/rows-in-lines.ts';
import { blockInShort, withoutPlace } from '../blocks.ts';

const blocksOf = (text: string) =>
  rowsInLines(readMarkdownBlocks(text).blocks)?.blocks.map((block) => withoutPlace(blockInShort(block)));

const SAUCES = 'Sauces (Cook: a, Chef: b)\nKnives (Cook: a, Chef: a)';
const ORDERS = 'Orders (Cook: b, Chef: b)\nMenus (Chef: a, Cook: b)';
const [HEADER, FIRST, SECOND] = ['| , Cook, Chef', '| Sauces, a, b | Knives, a, a', '| Orders, b, b | Menus, b, a'];

describe('tables of lines', () => {
  it('have the first line of their paragraph as a heading below the one before, if it is no row', () => {
    assert.deepEqual(blocksOf(`## Food\n\nStove\n${SAUCES}\n\nOffice:\n${ORDERS}\n`), [
      '## Food',
      '### Stove',
      `${HEADER} ${FIRST}`,
      '### Office',
      `${HEADER} ${SECOND}`,
    ]);
  });

  it('have the paragraph above as a heading, without its number, if there are several', () => {
    assert.deepEqual(blocksOf(`1. Stove\n\n${SAUCES}\n\nB. Office\n\n${ORDERS}\n`)?.slice(-2), [
      '## Office',
      `${HEADER} ${SECOND}`,
    ]);
    assert.deepEqual(blocksOf(`What we ask\n\n${SAUCES}\n${ORDERS}\n`), [
      'paragraph: What we ask',
      `${HEADER} ${FIRST} ${SECOND}`,
    ]);
  });

  it('leave sentences above and below as they are', () => {
    assert.deepEqual(blocksOf(`Here it is.\n\n${SAUCES}\n\nAnd more.\n\n${ORDERS}\n\nBest, Ann\n`), [
      'paragraph: Here it is.',
      `${HEADER} ${FIRST}`,
      'paragraph: And more.',
      `${HEADER} ${SECOND}`,
      'paragraph: Best, Ann',
    ]);
  });

  it('are none beside tables, of too few lines, or of entries with entries below them', () => {
    const table = '| a | b |\n|---|---|\n| c | d |\n';
    assert.equal(blocksOf(`${table}\n${SAUCES}\n${ORDERS}\n`), undefined);
    assert.equal(blocksOf(SAUCES), undefined);
    const entry = (line: string) => `- ${line}\n  - more\n`;
    assert.equal(blocksOf([...SAUCES.split('\n'), ...ORDERS.split('\n')].map(entry).join('')), undefined);
  });

  it('have lists of skills only where a paragraph says what all values mean', () => {
    const lists = 'Cook: Sauces 1, Knives 2\nChef: Sauces 2, Menus 2\n';
    const found = '| , Cook, Chef | Sauces, 1, 2 | Knives, 2,  | Menus, , 2';
    assert.deepEqual(blocksOf(`1 = sees, 2 = does\n\n${lists}`)?.slice(-1), [found]);
    assert.equal(blocksOf(`- 1 = sees\n- 2 = does\n\n${lists}`), undefined);
    assert.equal(blocksOf(`1 = sees, 3 = does\n\n${lists}`), undefined);
  });
});
