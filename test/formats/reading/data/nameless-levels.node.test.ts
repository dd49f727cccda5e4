/** Lists of levels without names in YAML and JSON, told in blocks. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataBlocks } from '../../../../src/formats/reading/data/blocks.ts';
import { headingInShort, withoutPlace } from '../blocks.ts';

const read = (data: unknown) => dataBlocks(data).map(headingInShort);
const told = (data: unknown) => read(data).map(withoutPlace);
const LONG = 'Weighs flour and water to the gram, and writes down what was weighed for the next shift';

describe('levels without names', () => {
  it('are numbered in their order', () => {
    const milestones = [{ summary: 'Weighs the flour', signals: ['a'] }, { summary: 'Judges the dough' }];
    assert.deepEqual(told({ name: 'Dough', milestones }), [
      '# Dough',
      '## Level 1 =level',
      'paragraph: Weighs the flour',
      '- a',
      '## Level 2 =level',
      'paragraph: Judges the dough',
    ]);
    const recipe = { name: 'Dough', steps: [{ text: 'Weighs the flour' }, { text: 'Judges the dough' }] };
    const game = { name: 'Dough', levels: [{ foes: ['orc'] }, { foes: ['orc', 'elf'] }] };
    for (const data of [recipe, game]) assert.ok(!told(data).some((block) => block.includes('Level 1')));
  });

  it('may be texts of what is asked', () => {
    assert.deepEqual(told({ name: 'Dough', levels: [LONG, LONG] }).slice(1), [
      '## Level 1 =level',
      `paragraph: ${LONG}`,
      '## Level 2 =level',
      `paragraph: ${LONG}`,
    ]);
    assert.deepEqual(told({ name: 'Dough', levels: ['First', 'Second'] }).slice(1), [
      '## First =level',
      '## Second =level',
    ]);
  });

  it('are called by what they say of their level if their titles differ', () => {
    const skill = (name: string, title: string) => ({ name, levels: [{ level: 'L1', title, items: ['a'] }] });
    assert.deepEqual(told({ skills: [skill('Dough', 'Weighing'), skill('Oven', 'Heating')] }).slice(0, 4), [
      '## Dough =skill',
      '### L1 =level',
      'paragraph: Weighing',
      '- a',
    ]);
  });
});
