/** Lists whose entries are levels. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLevelLists } from '../../../../src/formats/reading/headings/level-lists.ts';
import { readMarkdownBlocks } from '../../../../src/formats/reading/markdown/blocks.ts';
import type { Context } from '../../../../src/formats/reading/tables/matrix.ts';
import { saidBy } from '../grids.ts';

const read = (markdown: string, context: Context = { skill: 'Dough', group: 'Bread' }, ...known: readonly string[]) =>
  saidBy(readLevelLists(readMarkdownBlocks(markdown).blocks, context, new Set(known)));
const item = (text: string, ...examples: readonly string[]) => JSON.stringify([{ text, examples }]);

describe('entries that begin with levels', () => {
  it('say what the skill around them asks', () => {
    const text =
      '- **Junior**: [weighs](https://bread.example)\n- Senior: judges\n- Expert\n  - Teaches\n    - Rye\n- Other: x';
    assert.deepEqual(read(text), [
      'asked group=Bread skill=Dough level=Junior text=weighs links=[{"name":"weighs","url":"https://bread.example"}] line 1',
      'asked group=Bread skill=Dough level=Senior text=judges line 2',
      `asked group=Bread skill=Dough level=Expert text= items=${item('Teaches', 'Rye')} line 3`,
    ]);
  });

  it('need a skill, two levels and something to ask', () => {
    assert.deepEqual(read('- Junior: weighs\n- Senior: judges', {}), []);
    assert.deepEqual(read('- Junior: weighs\n- Other: judges'), []);
    assert.deepEqual(read('- Junior: weighs\n- Senior'), [
      'asked group=Bread skill=Dough level=Junior text=weighs line 1',
    ]);
    assert.equal(read('- Helper: weighs\n- Mixer: judges', undefined, 'helper', 'mixer').length, 2);
  });

  it('may be paragraphs that begin in bold', () => {
    assert.deepEqual(read('Told\n\n**Junior** weighs\n\n**Senior** judges'), [
      'asked group=Bread skill=Dough level=Junior text=weighs line 3',
      'asked group=Bread skill=Dough level=Senior text=judges line 5',
    ]);
    assert.deepEqual(read('Junior: weighs\n\nSenior: judges'), []);
    assert.deepEqual(read('**Junior** weighs\n\nSenior: judges'), []);
  });

  it('may be below the names of skills, which are below groups', () => {
    const levels = '  - Junior: weighs\n  - Senior: judges\n';
    const text = `- Rye: all of it\n${levels}- Wheat\n${levels}- Spelt\n  - Junior: weighs\n`;
    assert.deepEqual(read(text), [
      'described of=skill name=Rye group=Dough text=all of it line 1',
      'asked group=Dough skill=Rye level=Junior text=weighs line 2',
      'asked group=Dough skill=Rye level=Senior text=judges line 3',
      'asked group=Dough skill=Wheat level=Junior text=weighs line 5',
      'asked group=Dough skill=Wheat level=Senior text=judges line 6',
    ]);
    assert.equal(read(text, { group: 'Bread' })[1], 'asked group=Bread skill=Rye level=Junior text=weighs line 2');
    assert.equal(read(`- Rye: all\n  - a\n  - b\n`).length, 0);
    assert.deepEqual(read(`- Grain\n  - Flour\n    - Junior: weighs\n    - Senior: judges\n  - Bran\n`)[0], 'asked group=Grain skill=Flour level=Junior text=weighs line 3'); // prettier-ignore
  });
});
