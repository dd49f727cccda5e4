/** Which kinds of data there are: lists of texts, legends, criteria with examples, and names of levels. */
import { levelName } from '../../../../src/formats/reading/levels/levels.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasNumberKeys, isLegend, isTexts, itemOf } from '../../../../src/formats/reading/data/kinds.ts';
import { heldRecords } from '../../../../src/formats/reading/data/records.ts';

describe('the name of a level', () => {
  it('has a word before a number', () => {
    assert.equal(levelName(2), 'Level 2');
    assert.equal(levelName('12'), 'Level 12');
    for (const name of ['Junior', 'L2', '2a', '1.5', '']) assert.equal(levelName(name), name);
  });
});

describe('data', () => {
  it('is a list of texts if all entries are texts or numbers', () => {
    for (const list of [[], ['a'], ['a', 1], [0]]) assert.ok(isTexts(list), JSON.stringify(list));
    for (const other of ['a', { 0: 'a' }, null, [null], ['a', true], ['a', {}], [['a']]]) {
      assert.ok(!isTexts(other), JSON.stringify(other));
    }
  });

  it('is a legend if several numbers or letters have short texts', () => {
    const long = 'x'.repeat(81);
    for (const map of [
      { 1: 'a', 2: 'b' },
      { 0: '', 99: long.slice(1) },
      { A: 'a', Bc: 'b', Ä: 'c' },
    ]) {
      assert.ok(isLegend(map), JSON.stringify(map));
    }
    const others = [
      { 1: 'a' },
      {},
      { 1: 'a', 2: 2 },
      { 1: 'a', 2: long },
      { 1: 'a', 100: 'b' },
      { A: 'a', b: 'b' },
      { A: 'a', ABC: 'b' },
      ['a', 'b'],
      'ab',
    ];
    for (const map of others) assert.ok(!isLegend(map), JSON.stringify(map));
  });

  it('has numbers as keys if all of them are', () => {
    assert.ok(hasNumberKeys({ 1: 'a', 22: [] }));
    for (const other of [{}, { 1: 'a', b: 'c' }, { 100: 'a' }, { a1: 'a' }, ['a'], null]) {
      assert.ok(!hasNumberKeys(other), JSON.stringify(other));
    }
  });
});

describe('a criterion with examples', () => {
  it('is an object with a text and a list only', () => {
    for (const key of ['criterion', 'Text', 'item', 'behaviour', 'signal', 'expectation']) {
      assert.deepEqual(itemOf({ [key]: 'Weighs', examples: ['a', 2] }), { text: 'Weighs', examples: ['a', '2'] }, key);
    }
    assert.deepEqual(itemOf({ examples: [], note: '', id: null, text: 'Weighs' }), { text: 'Weighs', examples: [] });
  });

  it('is no other object', () => {
    for (const object of [
      { name: 'Weighs', examples: ['a'] },
      { text: 'Weighs' },
      { examples: ['a'] },
      { text: 'Weighs', more: 'b', examples: ['a'] },
      { text: 'Weighs', examples: ['a'], other: ['b'] },
      { text: 'Weighs', examples: ['a'], level: 1 },
      { text: 'Weighs', examples: [{}] },
      { text: 1, examples: ['a'] },
      {},
    ]) {
      assert.equal(itemOf(object), undefined, JSON.stringify(object));
    }
  });
});

describe('records that entries hold under the same key', () => {
  const record = (skill: string, more = {}) => ({ skill, role: 'Baker', level: 1, ...more });
  const one = { id: 'a', fields: record('Dough') };
  const other = { id: 'b', fields: record('Oven') };

  it('are found with what the entries have beside them', () => {
    assert.deepEqual(heldRecords([one, other]), {
      key: 'fields',
      records: [one.fields, other.fields],
      beside: [
        ['0/id', 'a'],
        ['1/id', 'b'],
      ],
    });
    assert.equal(heldRecords([{ fields: record('Dough') }, other])?.records.length, 2);
    assert.equal(heldRecords([one, { id: 1, at: 2, fields: record('Oven') }])?.beside.length, 3);
  });

  it('are none of one entry, or if an entry has more than plain values beside its record', () => {
    const twice = [record('Dough'), record('Oven')];
    for (const list of [
      [],
      [one],
      twice,
      ['a', 'b'],
      [one, 'b'],
      [one, { id: 'b' }],
      [one, { ...other, fields: 'Oven' }],
      [one, { ...other, fields: { a: 1, b: 2, c: 3 } }],
      [one, { ...other, more: [] }],
      [one, { ...other, title: 'Oven' }],
      [one, { ...other, skill: 'Oven' }],
      [one, { ...other, c: 1, d: 2 }],
      [one, { id: 'b', other: record('Oven') }],
    ]) {
      assert.equal(heldRecords(list), undefined, JSON.stringify(list));
    }
  });
});
