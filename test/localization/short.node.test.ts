/** What the self-contained script speaks its languages with, against `@shoelace-style/localize`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as library from '@shoelace-style/localize';
import * as short from '../../scripts/short/localize.ts';

const translations = [
  { $code: 'en', $name: 'English', $dir: 'ltr', word: 'colour', only: 'here' },
  { $code: 'de', $name: 'Deutsch', $dir: 'ltr', word: 'Farbe' },
  { $code: 'en-US', $name: 'English', $dir: 'ltr', word: 'color' },
] as const;
for (const translation of translations) {
  library.registerTranslation(translation);
  short.registerTranslation(translation);
}

describe('the script’s localization', () => {
  for (const lang of ['en', 'en-US', 'EN-us', 'en-GB', 'de', 'de-AT', 'fr', 'zh-Hans-CN', 'not a tag']) {
    it(`says in ${lang} what the library says`, () => {
      const host: any = { lang, addController: () => undefined, requestUpdate: () => undefined };
      const [theirs, ours]: any[] = [new library.LocalizeController(host), new short.LocalizeController(host)];
      const answers = (controller: any) => [
        controller.lang(),
        controller.term('word'),
        controller.term('only'),
        controller.term('$code'),
        controller.number(12_345.6),
        controller.date('2026-02-22T00:00:00Z', { timeZone: 'UTC' }),
      ];
      assert.deepEqual(answers(ours), answers(theirs));
    });
  }

  it('updates its hosts when a language comes, as long as they are connected', () => {
    let updates = 0;
    const host: any = { lang: 'en', addController: () => undefined, requestUpdate: () => updates++ };
    const controller = new short.LocalizeController(host);
    controller.hostConnected();
    short.registerTranslation(translations[0]);
    assert.equal(updates, 1);
    controller.hostDisconnected();
    short.registerTranslation(translations[0]);
    assert.equal(updates, 1);
  });
});
