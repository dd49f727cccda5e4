import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { slug } from '../../src/document/ids.ts';
import { parseFramework } from '../../src/framework-document/index.ts';

describe('ids from names', () => {
  it('are without accents', () => {
    assert.equal(slug('Café, naïve'), 'cafe-naive');
  });

  it('keep the marks of Japanese letters, also of half width', () => {
    assert.equal(slug('がん患者への説明'), 'がん患者への説明');
    assert.equal(slug('バイタル測定'), 'バイタル測定');
    assert.equal(slug('ﾊﾞｲﾀﾙ'), 'バイタル');
    assert.notEqual(slug('パス'), slug('バス'));
  });
});

/** The ids of the groups of a framework whose ids are left out. */
function idsOf(groups: readonly object[], lang = 'en') {
  const levels = [{ id: 'junior', name: 'Junior' }];
  const skills = [{ id: 's', name: 'S', expectations: [{ level: 'junior', text: 'x' }] }];
  return parseFramework({ name: 'F', lang, levels, groups, skills }).framework!.groups!.map(({ id }) => id);
}

describe('ids that are left out', () => {
  it('come from the name, and get a number if the list has them, given or derived', () => {
    assert.deepEqual(idsOf([{ name: 'Craft' }, { id: 'craft', name: 'X' }, { name: 'Craft' }]), [
      'craft-2',
      'craft',
      'craft-3',
    ]);
  });

  it('come from the name in the language of the document, else in the first', () => {
    const name = { de: 'Handwerk', EN: 'Craft' };
    assert.deepEqual(idsOf([{ name }]), ['craft']);
    assert.deepEqual(idsOf([{ name }], 'fr'), ['handwerk']);
  });

  it('are those of their kind if the name has no letters', () => {
    assert.deepEqual(idsOf([{ name: '!' }, { name: '?' }]), ['group', 'group-2']);
  });
});
