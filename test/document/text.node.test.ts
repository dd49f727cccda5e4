/** Texts and items of documents of any kind. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entryOf, localize, translationsOf } from '../../src/document/text.ts';

describe('a text', () => {
  it('is read in the base language before the language of the document', () => {
    const text = { en: 'colour', de: 'Farbe' };
    assert.deepEqual(localize(text, 'de-CH', { lang: 'en' }), { value: 'Farbe', lang: 'de' });
    assert.deepEqual(localize(text, 'fr-CH', { lang: 'de' }), { value: 'Farbe', lang: 'de' });
  });

  it('has one or more translations', () => {
    assert.deepEqual(translationsOf('Farbe'), ['Farbe']);
    assert.deepEqual(translationsOf({ en: 'colour', de: 'Farbe' }), ['colour', 'Farbe']);
  });
});

describe('an item', () => {
  const cases: [what: string, item: object | string, object][] = [
    ['a text', 'Reads', { text: 'Reads' }],
    ['a text in several languages', { en: 'Reads', de: 'Liest' }, { text: { en: 'Reads', de: 'Liest' } }],
    ['a text with examples', { text: 'Reads', examples: ['A'] }, { text: 'Reads', examples: ['A'] }],
    ['an object with a text', { text: { en: 'Reads' } }, { text: { en: 'Reads' } }],
  ];
  for (const [what, item, expected] of cases) {
    it(`is ${what}`, () => assert.deepEqual(entryOf(item as string), expected));
  }
});
