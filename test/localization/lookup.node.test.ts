/** The lookup of terms by language, without a page. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { asLanguageTag, isSameLanguage } from '../../src/localization/language-tag.ts';
import { join, languageOf, leave, registerLanguage, updateSpeakers } from '../../src/localization/languages.ts';

describe('the words of a language', () => {
  // Languages that the interface does not have, besides English: other tests in this process load its languages.
  before(() => {
    registerLanguage({ $code: 'en', roles: 'Roles', levels: 'Levels', domain: 'Domain' });
    registerLanguage({ $code: 'it', roles: 'Ruoli', levels: 'Livelli' });
    registerLanguage({ $code: 'it-CH', roles: 'Funzioni' });
    registerLanguage({ $code: 'sr', roles: 'Улоге' });
    registerLanguage({ $code: 'sr-Latn', roles: 'Uloge' });
    registerLanguage({ $code: 'ca-valencia', roles: 'Rols' });
  });

  const words: [tag: string, roles: string, levels: string][] = [
    ['en', 'Roles', 'Levels'],
    ['en-GB', 'Roles', 'Levels'],
    ['it', 'Ruoli', 'Livelli'],
    ['it-IT', 'Ruoli', 'Livelli'],
    ['it-CH', 'Funzioni', 'Livelli'],
    ['IT-ch', 'Funzioni', 'Livelli'],
    ['it-Latn-CH', 'Funzioni', 'Livelli'],
    ['sr-RS', 'Улоге', 'Levels'],
    ['sr-Latn-RS', 'Uloge', 'Levels'],
    ['ca-valencia', 'Rols', 'Levels'],
    ['ca', 'Roles', 'Levels'],
    ['fi', 'Roles', 'Levels'],
  ];
  for (const [tag, roles, levels] of words) {
    it(`are those of the nearest available language: ${tag}`, () => {
      const { terms } = languageOf(tag);
      assert.deepEqual([terms.roles, terms.levels, terms.domain], [roles, levels, 'Domain']);
    });
  }

  it('can be replaced one by one; an empty text replaces none', () => {
    registerLanguage({ $code: 'eo', roles: 'Roloj', levels: 'Niveloj' });
    registerLanguage({ $code: 'EO', roles: 'Oficoj', levels: '' });
    const { roles, levels } = languageOf('eo').terms;
    assert.deepEqual([roles, levels], ['Oficoj', 'Niveloj']);
  });

  it('come with its numbers and plurals', () => {
    assert.equal(languageOf('de').numbers.format(12_345.6), new Intl.NumberFormat('de').format(12_345.6));
    assert.equal(languageOf('ar').plurals.select(2), 'two');
  });

  it('are looked up once', () => assert.equal(languageOf('en-GB'), languageOf('en-GB')));
});

describe('an element that shows terms', () => {
  it('updates when terms change, while it is connected', () => {
    let updates = 0;
    const speaker = { requestUpdate: () => updates++ };
    join(speaker);
    registerLanguage({ $code: 'eo', kind: 'Lerto' });
    assert.equal(updates, 1);
    updateSpeakers();
    assert.equal(updates, 2);
    leave(speaker);
    registerLanguage({ $code: 'eo', kind: 'Lerto' });
    assert.equal(updates, 2);
  });
});

describe('language tags', () => {
  it('may be in the forms of browsers and other common forms', () => {
    for (const tag of ['en', 'pt-BR', 'zh-Hant-TW', 'EN']) assert.equal(asLanguageTag(tag), tag);
    assert.equal(asLanguageTag('en_US'), 'en-US');
    for (const tag of ['', '!!', 'not a tag', '-', 'e', undefined, null]) assert.equal(asLanguageTag(tag), undefined);
  });

  it('are checked when they are first asked for, and stay the same', () => {
    const unasked = Math.random().toString(36).slice(2, 8);
    for (const time of ['first', 'second']) {
      assert.equal(asLanguageTag(`pt_BR-x_${unasked}`), `pt-BR-x-${unasked}`, time);
      assert.equal(asLanguageTag(`not ${unasked}`), undefined, time);
    }
  });

  it('tell languages apart', () => {
    assert.ok(isSameLanguage('en', 'en-US') && isSameLanguage('EN-gb', 'en'));
    assert.ok(!isSameLanguage('en-GB', 'en-US') && !isSameLanguage('de', 'den'));
  });
});
