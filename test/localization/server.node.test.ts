/** What an element says on the server, where it has attributes but no page. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { LitElement } from 'lit';
import { registerLanguage } from '../../src/localization/languages.ts';
import { Localization } from '../../src/localization/localization.ts';
import '../../src/localization/all.ts';

class Speaker extends LitElement {
  readonly says = new Localization(this);
}
customElements.define('test-speaker', Speaker);

/** What an element with these attributes says. */
function speaker(attributes: Record<string, string> = {}): Localization {
  const element = new Speaker();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element.says;
}

describe('the language on the server', () => {
  const languages: [lang: string | undefined, tag: string, spoken: string][] = [
    ['de', 'de', 'de'],
    ['de-CH', 'de-CH', 'de-CH'],
    ['pt_BR', 'pt-BR', 'pt-BR'],
    ['fi', 'fi', 'en'],
    ['!!', 'en', 'en'],
    ['', 'en', 'en'],
    [undefined, 'en', 'en'],
  ];
  for (const [lang, tag, spoken] of languages) {
    it(`is that of the element: ${lang === undefined ? 'none' : JSON.stringify(lang)}`, () => {
      const says = speaker(lang === undefined ? {} : { lang });
      assert.deepEqual([says.lang(), says.spoken], [tag, spoken]);
    });
  }

  it('is another from the next update on', () => {
    const element = new Speaker();
    element.setAttribute('lang', 'de');
    const german = element.says.words;
    assert.equal(element.says.say('roles'), 'Rollen');
    element.setAttribute('lang', 'en');
    assert.equal(element.says.say('roles'), 'Rollen', 'one update is in one language');
    element.says.hostUpdate();
    assert.equal(element.says.say('roles'), 'Roles');
    assert.notEqual(element.says.words, german);
  });

  it('needs no page, and no element is kept for later updates', () => {
    const element = new Speaker();
    element.says.hostConnected();
    let updates = 0;
    element.requestUpdate = () => updates++;
    registerLanguage({ $code: 'eo', roles: 'Roloj' });
    assert.equal(updates, 0);
  });

  it('gives the direction where the element has a language and no direction', () => {
    assert.equal(speaker({ lang: 'ar' }).direction, 'rtl');
    assert.equal(speaker({ lang: 'de' }).direction, 'ltr');
    assert.equal(speaker({ lang: 'he' }).direction, 'ltr', 'the interface is in English');
    assert.equal(speaker({ lang: 'ar', dir: 'ltr' }).direction, undefined);
    assert.equal(speaker().direction, undefined);
  });

  it('marks texts of other languages, and of the other direction', () => {
    const german = speaker({ lang: 'de' });
    assert.deepEqual(german.marksOf('en'), { lang: 'en' });
    assert.equal(german.marksOf('en'), german.marksOf('en'), 'looked up once per update');
    assert.deepEqual(german.marksOf('ar'), { lang: 'ar', dir: 'rtl' });
    for (const same of ['de', 'de-AT', undefined, '']) assert.deepEqual(german.marksOf(same), {});
    const arabic = speaker({ lang: 'ar' });
    assert.deepEqual(arabic.marksOf('en'), { lang: 'en', dir: 'ltr' });
    assert.deepEqual(arabic.marksOf('he'), { lang: 'he' });
    const finnish = speaker({ lang: 'fi' });
    assert.deepEqual([finnish.marksOf('fi'), finnish.marksOf('en')], [{ lang: 'fi' }, {}]);
  });
});

describe('a sentence', () => {
  const german = speaker({ lang: 'de' });

  it('has its values in its places', () => {
    assert.equal(german.say('roles'), 'Rollen');
    assert.equal(german.say('rolesShown', { shown: 2, count: '3' }), '2 von 3 Rollen werden gezeigt');
    assert.equal(german.shown(1200, 3400), '1.200 von 3.400 Rollen werden gezeigt');
  });

  it('names a place without a value', () => {
    assert.equal(german.say('rolesShown', { shown: 0 }), '0 von count Rollen werden gezeigt');
  });

  it('keeps words that are called like a value', () => {
    registerLanguage({ $code: 'eo', rolesShown: '{shown}de{count}' });
    assert.equal(speaker({ lang: 'eo' }).say('rolesShown', { shown: 2, count: 3, de: 4 }), '2de3');
  });

  it('can have values that are no texts', () => {
    const [shown, count] = [{ bold: 1 }, { bold: 2 }];
    const parts = german.fill('rolesShown', { shown, count });
    assert.deepEqual(parts.filter(Boolean), [shown, ' von ', count, ' Rollen werden gezeigt']);
    const steps = german.fillCount('mandatoryNote', 4, {});
    assert.deepEqual(steps, ['die anderen ', '4', ' optional']);
  });

  it('joins a list as the language does', () => {
    assert.equal(german.list(['A', 'B', 'C']).join(''), 'A, B und C');
    assert.equal(speaker({ lang: 'en' }).list(['A', 'B', 'C']).join(''), 'A, B, C');
    assert.equal(speaker({ lang: 'ja' }).list(['A', 'B']).join(''), 'A、B');
    const [first, second] = [{ bold: 1 }, { bold: 2 }];
    assert.deepEqual(german.list([first, second]), [first, ' und ', second]);
    assert.deepEqual(german.list([]), []);
  });
});

describe('a count', () => {
  before(() => {
    registerLanguage({
      $code: 'eo',
      mandatoryNote: { 0: 'neniu', 1: 'la alia', other: 'la aliaj {count}' },
      otherRoles: { one: '{count} rolo de {name}', other: '{count} roloj de {name}' },
    });
  });

  const counts: [lang: string, key: 'mandatoryNote' | 'otherRoles' | 'moreIssues', count: number, words: string][] = [
    ['eo', 'mandatoryNote', 0, 'neniu'],
    ['eo', 'mandatoryNote', 1, 'la alia'],
    ['eo', 'mandatoryNote', 2, 'la aliaj 2'],
    ['eo', 'otherRoles', 0, '0 roloj de X'],
    ['eo', 'otherRoles', 1, '1 rolo de X'],
    ['de', 'otherRoles', 1234, '1.234 weitere Rollen'],
    ['ar', 'mandatoryNote', 2, 'المتطلبان الآخران اختياريان'],
    ['ar', 'otherRoles', 0, 'لا أدوار أخرى'],
    ['ja', 'moreIssues', 1, 'ほか 1 件'],
  ];
  for (const [lang, key, count, words] of counts) {
    it(`has the form for its number: ${lang}, ${key}, ${count}`, () => {
      assert.equal(speaker({ lang }).count(key, count, { name: 'X' }), words);
    });
  }

  it('needs no values besides the number', () => {
    assert.equal(speaker({ lang: 'en' }).count('otherRoles', 1), '1 other role');
  });
});

describe('numbers and dates', () => {
  it('are written as the language writes them, also if the interface lacks it', () => {
    assert.deepEqual(
      ['en', 'de', 'fi', 'ar-EG'].map((lang) => speaker({ lang }).number(1234.5)),
      ['en', 'de', 'fi', 'ar-EG'].map((lang) => new Intl.NumberFormat(lang).format(1234.5)),
    );
    assert.equal(speaker({ lang: 'de' }).number(7), '7');
    assert.equal(speaker({ lang: 'ar-EG' }).number(7), '٧');
    assert.equal(speaker({ lang: 'de' }).calendarDate('2026-02-22'), '22. Feb. 2026');
    assert.equal(speaker({ lang: 'en' }).calendarDate('2026-02-22'), 'Feb 22, 2026');
    assert.equal(speaker({ lang: 'fi' }).calendarDate('2026-02-22'), '22.2.2026');
  });

  it('have the same day in every time zone', () => {
    const { TZ } = process.env;
    try {
      for (const zone of ['Pacific/Auckland', 'America/Los_Angeles']) {
        process.env['TZ'] = zone;
        assert.equal(speaker({ lang: 'en' }).calendarDate('2026-02-01'), 'Feb 1, 2026', zone);
      }
    } finally {
      if (TZ === undefined) delete process.env['TZ'];
      else process.env['TZ'] = TZ;
    }
  });
});
