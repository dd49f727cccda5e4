import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { slug } from '../../src/document/ids.ts';

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
