import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPlainNumber } from '../../src/localization/numbers.ts';

const LANGUAGES = [
  ...['en', 'en-GB', 'en-IN', 'de', 'de-CH', 'de-AT', 'es', 'es-MX', 'fr', 'fr-CH', 'pt', 'pt-BR', 'ja', 'zh', 'zh-TW'],
  ...['ar', 'ar-EG', 'fa', 'hi', 'bn', 'mr', 'my', 'ur'],
  ...['en-u-nu-deva', 'zh-u-nu-hanidec', 'ja-JP-u-nu-jpanfin', 'de-x-own', 'en-t-ar'],
];

describe('a number that needs no Intl', () => {
  for (const language of LANGUAGES) {
    it(`is written as Intl writes it (${language})`, () => {
      const { format } = new Intl.NumberFormat(language);
      for (const number of [...Array(1000).keys(), 1000, 12_345, -1, -12_345, 0.5, NaN]) {
        if (isPlainNumber(number, language)) assert.equal(format(number), String(number));
      }
    });
  }

  it('is one below 1,000 in the languages of the interface with Latin digits', () => {
    for (const language of ['en', 'de', 'es', 'fr', 'pt', 'ja', 'zh']) {
      assert.ok(isPlainNumber(0, language) && isPlainNumber(999, language));
    }
  });
});
