/** The lines and words of cells, and what is around a row. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  belowSkill,
  type Context,
  contextOfRow,
  splitItems,
  wordsOf,
} from '../../../src/formats/reading/tables/matrix.ts';

describe('the lines of a cell', () => {
  const LINES: readonly (readonly [lines: string, text: string, ...items: readonly string[]])[] = [
    ['Weighs\nKneads ', 'Weighs\nKneads'],
    ['- Weighs\n- Kneads', '', 'Weighs', 'Kneads'],
    ['• Weighs\n\n•Kneads', '', 'Weighs', 'Kneads'],
    [' 1. Weighs\n12) Kneads', '', 'Weighs', 'Kneads'],
    ['\nThis: \n- Weighs\n- Kneads ', 'This:', 'Weighs', 'Kneads'],
    ['This:\n- Weighs', 'This:\n- Weighs'],
    ['- Weighs', '- Weighs'],
    ['- Weighs\nKneads', '- Weighs\nKneads'],
    ['This\nand:\n- Weighs\n- Kneads', 'This\nand:\n- Weighs\n- Kneads'],
    ['- \n- ', '- \n-'],
    ['123. Weighs\n124. Kneads', '123. Weighs\n124. Kneads'],
    ['a - Weighs\nb - Kneads', 'a - Weighs\nb - Kneads'],
  ];
  for (const [lines, text, ...texts] of LINES) {
    const items = texts.map((text) => ({ text, examples: [] }));
    it(`${JSON.stringify(lines)} are ${items.length > 0 ? 'items' : 'a text'}`, () =>
      assert.deepEqual(splitItems(lines.split('\n')), { text, ...(items.length > 0 && { items }) }));
  }
});

describe('the words of a cell', () => {
  it('are its text, its items and the addresses that are not in the text', () => {
    const links = [
      { name: 'Bread', url: 'https://bread.example' },
      { name: 'Cake', url: 'https://cake.example' },
    ];
    const items = [
      { text: 'Rye', examples: ['Sour'] },
      { text: 'Wheat', examples: [] },
    ];
    const lines = [' See', 'https://bread.example '];
    assert.equal(
      wordsOf({ lines, items, links, place: '' }),
      'See\nhttps://bread.example\nRye\nSour\nWheat\nhttps://cake.example',
    );
    assert.equal(wordsOf({ lines: [''], place: '' }), '');
  });
});

describe('the context of a row', () => {
  it('has the last two names around it, each once', () => {
    const row = (context: Context, section: string | undefined, ...groups: readonly string[]) => {
      const { group, domain } = contextOfRow(context, section, groups);
      return [domain, group];
    };
    assert.deepEqual(row({}, undefined), [undefined, undefined]);
    assert.deepEqual(row({ group: 'A' }, undefined), [undefined, 'A']);
    assert.deepEqual(row({ domain: 'A', group: 'B' }, 'C'), ['B', 'C']);
    assert.deepEqual(row({ domain: 'A', group: 'B' }, 'B', 'B'), ['A', 'B']);
    assert.deepEqual(row({ group: 'A' }, '', 'B', ''), ['A', 'B']);
    assert.equal(contextOfRow({ role: 'Baker' }, 'A', []).role, 'Baker');
  });

  it('below a skill takes the heading for the skill, and what is around it for the group', () => {
    assert.deepEqual(belowSkill({ group: 'A', domain: 'B', role: 'C' }), { role: 'C', skill: 'A', group: 'B' });
    assert.deepEqual(belowSkill({ skill: 'S', group: 'A' }), { skill: 'S', group: 'A' });
  });
});
