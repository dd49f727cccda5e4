import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directionOf } from '../../src/localization/direction.ts';

describe('the writing direction of a language', () => {
  const rightToLeft = [
    ...['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi'],
    ...['AR', 'ar-EG', 'he-IL', 'ku-Arab', 'pa-Arab-PK', 'az-Arab', 'uz-arab-AF', 'sm-Hebr', 'man-Nkoo'],
    ...['tr-Syrc', 'en-Thaa'],
  ];
  for (const language of rightToLeft) {
    it(`is right to left: ${language}`, () => assert.equal(directionOf(language), 'rtl'));
  }

  // Some have a region or a longer code that begins like a language of the other direction.
  for (const language of ['en', 'ja', 'zh-Hant', 'es-AR', 'en-PS', 'en-UG', 'arn', 'fan', 'ku', 'pa', 'ku-Latn']) {
    it(`is left to right: ${language}`, () => assert.equal(directionOf(language), 'ltr'));
  }
});
