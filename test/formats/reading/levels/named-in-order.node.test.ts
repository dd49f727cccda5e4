/** Sentences that name levels or values in their order. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namedInOrder } from '../../../../src/formats/reading/levels/named-in-order.ts';

const NAMES = ['Root', 'Stem', 'Crown'];

describe('a sentence names levels in their order', () => {
  const texts = [
    'Root → Stem → Crown',
    'We have three steps: Root, then Stem, then Crown. Nobody has to become a Crown.',
    'You grow from root to stem to crown; each includes the one before.',
    'Roots are many. Three steps: root, stem\nand crown.',
    'Root (a year), Stem (two years) and Crown',
  ];
  for (const text of texts) it(text, () => assert.deepEqual(namedInOrder(text, NAMES), NAMES));

  it('whatever the order of the names is', () => {
    assert.deepEqual(namedInOrder('Root, Stem, Crown', ['Crown', 'Root', 'Stem']), NAMES);
  });

  it('also where one name is in another, and in scripts without spaces', () => {
    assert.deepEqual(namedInOrder('baker, then master baker', ['Master baker', 'Baker']), ['Baker', 'Master baker']);
    assert.deepEqual(namedInOrder('下から順につぼみ、わかばです。', ['わかば', 'つぼみ']), ['つぼみ', 'わかば']);
  });
});

describe('a text names no order', () => {
  const texts = [
    'Root and Stem',
    'The Root is deep. The Stem is long. The Crown is wide.',
    'Root feeds everything that grows above the ground: Stem, Crown',
    'Uproot, Stem, Crown',
    '',
  ];
  for (const text of texts) it(text || 'empty', () => assert.equal(namedInOrder(text, NAMES), undefined));

  it('with one name only', () => assert.equal(namedInOrder('Root', ['Root']), undefined));
});
