/** Maps of YAML and JSON, told in blocks: their keys are levels, roles, skills, values of a scale, or properties. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataBlocks } from '../../../../src/formats/reading/data/blocks.ts';
import { headingInShort, withoutPlace } from '../blocks.ts';

const read = (data: unknown) => dataBlocks(data).map(headingInShort);
const told = (data: unknown) => read(data).map(withoutPlace);
const LONG = 'Weighs flour and water to the gram, and writes down what was weighed for the next shift';

describe('an object with levels as keys', () => {
  it('has a heading for each level, with texts or lists below', () => {
    assert.deepEqual(
      read({ name: 'Dough', levels: { junior: ['Weighs'], senior: { text: 'Judges', examples: ['a'] }, lead: 3 } }),
      [
        '# Dough (/name)',
        '## junior =level (/levels/junior)',
        '- Weighs (/levels/junior/0)',
        '## senior =level (/levels/senior)',
        'paragraph: Judges (/levels/senior/text)',
        '- a (/levels/senior/examples/0)',
        '## lead =level (/levels/lead)',
        'paragraph: 3 (/levels/lead)',
      ],
    );
  });

  it('may have them beside other keys', () => {
    const data = { name: 'Dough', junior: ['Weighs'], senior: ['Judges'], more: { a: { text: 'b' } } };
    assert.deepEqual(told(data), [
      '# Dough',
      '## junior =level',
      '- Weighs',
      '## senior =level',
      '- Judges',
      '## a',
      'paragraph: b',
    ]);
  });

  it('has numbers named as levels', () => {
    assert.deepEqual(told({ skills: { Dough: { levels: { 1: [{ x: 'a' }], 2: ['b'] } } } }).slice(0, 2), [
      '## Dough =skill',
      '### Level 1 =level',
    ]);
  });

  it('belongs to the object around it, if its key says nothing else', () => {
    const levels = { junior: 'a', senior: 'b' };
    const below = (hashes: string) => [
      `${hashes} junior =level`,
      'paragraph: a',
      `${hashes} senior =level`,
      'paragraph: b',
    ];
    for (const key of ['values', 'indicators', 'description']) {
      assert.deepEqual(told({ name: 'Dough', [key]: levels }), ['# Dough', ...below('##')], key);
    }
    assert.deepEqual(told({ name: 'Dough', values: levels, indicators: levels }), [
      '# Dough', '## values', ...below('###'), '## indicators', ...below('###'),
    ]); // prettier-ignore
    assert.deepEqual(told({ values: levels }), ['## values', ...below('###')]);
    assert.deepEqual(told({ name: 'Bakery', Baking: levels }), ['# Bakery', '## Baking', ...below('###')]);
    assert.deepEqual(told({ name: 'Dough', values: { junior: 'a', b: 'c' } }), ['# Dough', 'other: a', 'other: c']);
  });

  it('has texts about itself first', () => {
    assert.deepEqual(read({ skills: { Dough: { junior: 'a', summary: 'b', senior: ['c'] } } }), [
      '## Dough =skill (/skills/Dough)',
      'paragraph: b (/skills/Dough/summary)',
      '### junior (/skills/Dough/junior)',
      'paragraph: a (/skills/Dough/junior)',
      '### senior (/skills/Dough/senior)',
      '- c (/skills/Dough/senior/0)',
    ]);
  });

  it('has any names as levels, if its key says that they are', () => {
    assert.deepEqual(told({ levels: { first: 'a', 1: 'b', 12: 'c', '1a': 'd' } }).filter((line) => line.startsWith('#')), [
      '## Level 1 =level', '## Level 12 =level', '## first =level', '## 1a =level',
    ]); // prettier-ignore
    assert.deepEqual(told({ levels: { title: 'x', junior: 'a', senior: 'b' } }).slice(0, 2), [
      '## title =level',
      'paragraph: x',
    ]);
    assert.deepEqual(told({ levels: { title: 'x', junior: 'a', b: 'c' } }).slice(0, 1), ['## x =level']);
  });

  it('has levels only if more than half of its keys are', () => {
    assert.deepEqual(told({ skills: { junior: 'a', senior: 'b', Dough: 'c' } }).slice(0, 1), ['## junior =level']);
    assert.deepEqual(told({ skills: { junior: 'a', senior: 'b', Dough: 'c', Oven: 'd' } }).slice(0, 1), [
      '## junior =skill',
    ]);
  });
});

describe('a map from values to short texts', () => {
  it('is a legend', () => {
    assert.deepEqual(read({ name: 'Bakery', scale: { 1: 'basic', 2: 'good' } }), [
      '# Bakery (/name)',
      '- 1 = basic, 2 = good (/scale/1)',
    ]);
  });
});

describe('a map from names', () => {
  it('has a heading for each, with what its key says', () => {
    assert.deepEqual(read({ skills: { Dough: 'Mixes', Oven: { description: 'Bakes' }, Shop: 2, Till: ['a'] } }), [
      '## Dough =skill (/skills/Dough)',
      'paragraph: Mixes (/skills/Dough)',
      '## Oven =skill (/skills/Oven)',
      'paragraph: Bakes (/skills/Oven/description)',
      '## Shop =skill (/skills/Shop)',
      'paragraph: 2 (/skills/Shop)',
      '## Till =skill (/skills/Till)',
      '- a (/skills/Till/0)',
    ]);
  });

  it('has the heading of its own key, if that says nothing', () => {
    assert.deepEqual(read({ Baking: { Dough: { junior: 'a', senior: 'b' } } }), [
      '## Baking (/Baking)',
      '### Dough (/Baking/Dough)',
      '#### junior (/Baking/Dough/junior)',
      'paragraph: a (/Baking/Dough/junior)',
      '#### senior (/Baking/Dough/senior)',
      'paragraph: b (/Baking/Dough/senior)',
    ]);
  });

  it('has numbers as facts about them', () => {
    assert.deepEqual(told({ skills: { Dough: { a: 1, b: 2 } } }), ['## Dough =skill', 'other: 1', 'other: 2']);
    assert.deepEqual(told({ skills: { Dough: { a: 1, b: 'c' } } }), [
      '## Dough =skill',
      '### a',
      'paragraph: 1',
      '### b',
      'paragraph: c',
    ]);
  });

  it('of texts only is its properties', () =>
    assert.deepEqual(told({ a: { b: 'c', d: LONG } }), ['other: c', `paragraph: ${LONG}`]));

  it('is an object if it has a name', () => {
    assert.deepEqual(read({ role: { name: 'Baker', text: 'Bakes' } }), [
      '## Baker =role (/role/name)',
      'paragraph: Bakes (/role/text)',
    ]);
  });

  it('has no headings for its keys, if some are for texts', () => {
    const data = { skills: { Dough: { Mixing: ['a'], summary: 'b', Kneading: ['c'] } } };
    assert.deepEqual(told(data), ['## Dough =skill', '- a', 'paragraph: b', '- c']);
  });

  it('around others has these below it, if it is a group with texts only', () => {
    assert.deepEqual(told({ category: { name: 'Making' }, skills: [{ name: 'Dough' }] }), [
      '## Making =group',
      '### Dough =skill',
    ]);
    assert.deepEqual(told({ category: { name: 'Making', more: ['x'] }, skills: [{ name: 'Dough' }] }), [
      '## Making =group',
      '- x',
      '## Dough =skill',
    ]);
    assert.deepEqual(told({ role: { name: 'Baker' }, skills: [{ name: 'Dough' }] }), [
      '## Baker =role',
      '## Dough =skill',
    ]);
  });
});

describe('a matrix of roles', () => {
  it('is a table, and its scale has the names of proficiencies', () => {
    assert.deepEqual(
      read({ skills: [{ name: 'Dough', roles: { Baker: 3, Clerk: 1 }, meaning: { 1: 'Helps', 3: 'Leads' } }] }),
      [
        '## Dough =skill (/skills/0/name)',
        '| Role, Proficiency | Baker, 3 | Clerk, 1',
        '### 1 =proficiency (/skills/0/meaning/1)',
        'paragraph: Helps (/skills/0/meaning/1)',
        '### 3 =proficiency (/skills/0/meaning/3)',
        'paragraph: Leads (/skills/0/meaning/3)',
      ],
    );
  });
});

describe('entries of a map', () => {
  it('have the title that says the same as their key, and their group', () => {
    const oven = { label: 'Oven and heat', category: 'Making', levels: [{ name: 'Junior', text: 'a' }] };
    assert.deepEqual(told({ x: { ovenAndHeat: oven } }), [
      '## x',
      '### Making =group',
      '#### Oven and heat',
      '##### Junior =level',
      'paragraph: a',
    ]);
  });

  it('are levels of what they say if each has one', () => {
    const asked = (level: number) => ({ level, uuid: 'z', measure: LONG, cost: { time: 3 }, refs: ['b'] });
    assert.deepEqual(
      told({ Bakery: { Dough: { Weighing: asked(1), Kneading: asked(2), Shaping: asked(3) } } }).slice(0, 8),
      [
        '## Bakery',
        '### Dough',
        '#### Weighing',
        '##### Level 1 =level',
        'other: z',
        `paragraph: ${LONG}`,
        'other: 3',
        'other: b',
      ],
    );
    const few = { Weighing: asked(1), Kneading: asked(2) };
    assert.ok(!told({ Bakery: { Dough: few } }).some((block) => block.includes('=level')));
    const loggers = {
      a: { level: 'DEBUG', text: LONG },
      b: { level: 'INFO', text: LONG },
      c: { level: 'WARN', text: LONG },
    };
    assert.ok(!told({ log: { loggers } }).some((block) => block.includes('=level')));
  });
});
