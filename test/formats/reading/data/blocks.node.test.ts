/** YAML and JSON of any make, told in blocks: objects are headings, lists of texts are lists. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataBlocks } from '../../../../src/formats/reading/data/blocks.ts';
import { headingInShort, withoutPlace } from '../blocks.ts';

const read = (data: unknown, where?: string) => dataBlocks(data, where).map(headingInShort);
const told = (data: unknown) => read(data).map(withoutPlace);
const LONG = 'Weighs flour and water to the gram, and writes down what was weighed for the next shift';

describe('an object', () => {
  it('has a name, which is a heading, and texts below it', () => {
    assert.deepEqual(
      read({ a: 'x', title: 'Bakery', description: 'Bread\nand\r\nmore', notes: ['b', 2], none: null, blank: '' }),
      ['# Bakery (/title)', 'other: x (/a)', 'paragraph: Bread and more (/description)', '- b, 2 (/notes/0)'],
    );
    assert.deepEqual(read({ title: 'Bakery' }, 'line 3'), ['# Bakery (line 3 /title)']);
    assert.deepEqual(told({ company: 'Bakery', a: 1, b: true }), ['other: Bakery', 'other: 1', 'other: true']);
  });

  it('has long texts as paragraphs, unless they are about how it is shown', () => {
    assert.deepEqual(told({ a: LONG, layout: LONG, text: 'short' }), [
      `paragraph: ${LONG}`,
      `other: ${LONG}`,
      'paragraph: short',
    ]);
    assert.deepEqual(told({ a: LONG.slice(0, 80) }), [`other: ${LONG.slice(0, 80)}`]);
  });

  it('has lists without empty texts, and none of only these', () => {
    assert.deepEqual(told({ a: ['b', ' ', 'c'], d: [''], e: [] }), ['- b, c']);
  });

  it('has its texts before its parts', () => {
    assert.deepEqual(told({ name: 'Bakery', skills: [{ name: 'Dough' }], text: 'Bread' }), [
      '# Bakery',
      'paragraph: Bread',
      '## Dough =skill',
    ]);
  });
});

describe('a list of names', () => {
  it('is a heading for each, if its key says what they are', () => {
    assert.deepEqual(read({ levels: ['Junior', 'Senior'], roles: ['Baker'], groups: ['Making'], a: 'x' }), [
      'other: x (/a)',
      '## Junior =level (/levels/0)',
      '## Senior =level (/levels/1)',
      '## Baker =role (/roles/0)',
      '## Making =group (/groups/0)',
    ]);
    assert.deepEqual(told({ skills: ['Dough', 'Oven'] }), ['- Dough, Oven']);
    assert.deepEqual(told({ level: 'Junior' }), ['other: Junior']);
  });
});

describe('a list of objects', () => {
  it('is a heading for each, with what its key says', () => {
    assert.deepEqual(
      read({
        skills: [
          { name: 'Dough', description: 'Mixes' },
          { name: 'Oven', levels: { junior: 'Loads', senior: 'Sets' } },
        ],
      }),
      [
        '## Dough =skill (/skills/0/name)',
        'paragraph: Mixes (/skills/0/description)',
        '## Oven =skill (/skills/1/name)',
        '### junior =level (/skills/1/levels/junior)',
        'paragraph: Loads (/skills/1/levels/junior)',
        '### senior =level (/skills/1/levels/senior)',
        'paragraph: Sets (/skills/1/levels/senior)',
      ],
    );
    assert.deepEqual(read([{ name: 'Dough' }, { name: 'Oven' }]), ['# Dough (/0/name)', '# Oven (/1/name)']);
  });

  it('has the groups that skills state above them', () => {
    assert.deepEqual(read({ skills: [{ name: 'Dough', category: 'Making', text: 'Mixes' }] }), [
      '## Making =group (/skills/0/category)',
      '### Dough =skill (/skills/0/name)',
      'paragraph: Mixes (/skills/0/text)',
    ]);
  });

  it('is a ladder if each has a title and a number of its own', () => {
    assert.deepEqual(told({ path: [{ title: 'Helper', level: 1 }, { title: 'Baker', level: 2 }] }), ['## Helper =level', 'other: 1', '## Baker =level', 'other: 2']); // prettier-ignore
  });

  it('has levels by their numbers', () => {
    assert.deepEqual(told([{ level: 1, text: 'Helps' }, { level: 2, text: 'Leads' }]), ['# Level 1 =level', 'paragraph: Helps', '# Level 2 =level', 'paragraph: Leads']); // prettier-ignore
  });

  it('has properties without a heading, where nothing names an object', () => {
    assert.deepEqual(told({ a: [{ n: 1, text: 'b' }] }), ['other: 1', 'paragraph: b']);
  });

  it('of criteria with examples is a list with entries in entries', () => {
    assert.deepEqual(
      read({
        name: 'Dough',
        criteria: [
          { criterion: 'Weighs', examples: ['a', 'b'] },
          { criterion: 'Kneads', examples: [] },
        ],
      }),
      ['# Dough (/name)', '- Weighs [a, b], Kneads (/criteria/0)'],
    );
  });

  it('of links is a list of them', () => {
    const [list] = dataBlocks({ links: [{ name: 'A', url: 'a.html' }, { name: 'B', url: 'b.html' }] }); // prettier-ignore
    assert.ok(list?.kind === 'list');
    assert.deepEqual(list.entries.map(({ content }) => [content.links, content.place]), [
      [[{ name: 'A', url: 'a.html' }], '/links/0'],
      [[{ name: 'B', url: 'b.html' }], '/links/1'],
    ]); // prettier-ignore
  });

  it('is a table if all objects are flat and of one kind', () => {
    assert.deepEqual(told({ a: [{ skill: 'Dough', junior: 'x', senior: 'y' }, { skill: 'Oven', junior: 'z' }] }), ['| skill, junior, senior | Dough, x, y | Oven, z, ']); // prettier-ignore
    assert.deepEqual(told([{ name: 'Dough', values: { Ada: 1, Ben: 2 } }, { name: 'Oven', values: { Ada: 3, Ben: 1 } }]), ['| Skill, Ada, Ben | Dough, 1, 2 | Oven, 3, 1']); // prettier-ignore
  });

  it('may have lists and texts among its objects', () => {
    assert.deepEqual(told({ a: [{ name: 'Dough' }, ['x', 'y'], 'z', null, { b: 1 }] }), [
      '## Dough',
      '- x, y',
      'other: z',
      'other: 1',
    ]);
  });
});

describe('data that is no object', () => {
  it('is a text or a list', () => {
    assert.deepEqual(read('a'), ['other: a ()']);
    assert.deepEqual(read(['a', 'b']), ['- a, b (/0)']);
    assert.deepEqual(read(null), []);
  });
});
