// cspell:ignore ller
/** Names of roles, levels and proficiencies: which are the same, and which ids they get. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { displayNames, NameList, singleSpaced } from '../../src/formats/names.ts';

const BAKER = { id: 'b', name: 'Baker' };
const listOf = (...entries: readonly { readonly id: string; readonly name: string }[]) =>
  new NameList('role', entries, {});

describe('a name', () => {
  it('has single spaces', () => assert.equal(singleSpaced(' a \n\u00a0b\tc '), 'a b c'));

  it('is shown in the language of the document', () => {
    const entries = [{ id: 'b', name: { en: ' Baker ', de: 'Bäcker  in' } }];
    assert.deepEqual([...displayNames(entries, { lang: 'de' })], [['b', 'Bäcker in']]);
    assert.deepEqual([...displayNames(entries, {})], [['b', 'Baker']]);
  });

  it('has its id behind it where another is the same', () => {
    const entries = [BAKER, { id: 'c', name: 'Clerk' }, { id: 'b2', name: ' bAKER\u200b' }];
    assert.deepEqual([...displayNames(entries, {})], [['b', 'Baker (b)'], ['c', 'Clerk'], ['b2', 'bAKER\u200b (b2)']]); // prettier-ignore
  });
});

describe('a list of names', () => {
  it('finds names however they are spelt', () => {
    const list = listOf(BAKER, { id: 'x', name: 'Müller  jr.' });
    for (const name of ['Baker', ' bAKER ', 'Ba\u00adker', 'Baker\ufeff', '\u200bBaker'])
      assert.equal(list.find(name), 'b', name);
    assert.equal(list.find('Mu\u0308ller\u00a0Jr.'), 'x');
    for (const name of ['Bakers', '', 'b']) assert.equal(list.find(name), undefined, name);
  });

  it('adds new names once, with ids made of them', () => {
    const list = listOf(BAKER);
    assert.deepEqual(['Baker', ' Head  baker ', 'head baker', '★', 'baker'].map((name) => list.take(name)), ['b', 'head-baker', 'head-baker', 'role-3', 'b']); // prettier-ignore
    assert.deepEqual(list.entries, [BAKER, { id: 'head-baker', name: 'Head  baker' }, { id: 'role-3', name: '★' }]);
    assert.equal(list.find('HEAD BAKER'), 'head-baker');
  });

  it('does not change the entries that it is made of', () => {
    const entries = [BAKER];
    new NameList('role', entries, {}).take('Clerk');
    assert.deepEqual(entries, [BAKER]);
  });

  it('gives names the ids that a table has, if they are free', () => {
    const list = listOf(BAKER);
    assert.deepEqual([list.take('Clerk', 'c'), list.take('Clerk', 'c'), list.take('Cook', 'b')], ['c', 'c', 'cook']);
    assert.deepEqual(list.entries.slice(1), [{ id: 'c', name: 'Clerk' }, { id: 'cook', name: 'Cook' }]); // prettier-ignore
    assert.equal(list.take('Clerk', 'd'), 'd');
  });

  it('tells where a name is spelt otherwise first', () => {
    const list = listOf(BAKER);
    list.take('baker', '', 'row 2');
    list.take('baker ', '', 'row 3');
    list.take('Baker', '', 'row 4');
    list.take('Clerk', '', 'row 5');
    list.take('CLERK', '', 'row 6');
    assert.deepEqual([...list.spellings], [['baker', { first: 'Baker', place: 'row 2' }], ['CLERK', { first: 'Clerk', place: 'row 6' }]]); // prettier-ignore
  });
});
