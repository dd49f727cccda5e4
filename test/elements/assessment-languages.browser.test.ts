import { expect } from '@open-wc/testing';
import '../../src/localization/all.ts';
import '../../src/localization/framework/all.ts';
import { arabic } from '../../src/localization/assessment/ar.ts';
import { chinese } from '../../src/localization/assessment/zh.ts';
import { english } from '../../src/localization/assessment/en.ts';
import { french } from '../../src/localization/assessment/fr.ts';
import { german } from '../../src/localization/assessment/de.ts';
import { japanese } from '../../src/localization/assessment/ja.ts';
import { portuguese } from '../../src/localization/assessment/pt.ts';
import { spanish } from '../../src/localization/assessment/es.ts';
import { button, one, textOf, until } from '../page.ts';
import { answersOf, assessmentPage, backend, nameOfAnswer } from './assessment.ts';

const LANGUAGES = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  ja: japanese,
  pt: portuguese,
  zh: chinese,
};

beforeEach(() => localStorage.clear());
afterEach(() => {
  document.documentElement.dir = '';
});

describe('a self-assessment at 320 px', () => {
  for (const [lang, { whereIStand, askedAt }] of Object.entries(LANGUAGES)) {
    it(`speaks ${lang}, and nothing scrolls sideways`, async () => {
      document.documentElement.dir = lang === 'ar' ? 'rtl' : '';
      const element = await assessmentPage({ ...backend, lang }, undefined, 320);
      expect(textOf(one(element, '[part=title]'))).to.equal(whereIStand);
      expect(nameOfAnswer(answersOf(element, 'Testing')[3]!)).to.equal(
        askedAt.replace('{answer}', 'Advanced').replace('{level}', 'Senior'),
      );
      one(element, '[part=stepping] .quiet').click();
      await until(() => [...element.shadowRoot!.querySelectorAll('[part=row]')].every((row) => row.checkVisibility()));
      const notes = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.note-button')];
      notes[0]!.click();
      await until(() => element.shadowRoot!.querySelector('textarea'));
      expect(element.scrollWidth).to.be.at.most(320);
      const parts = [...element.shadowRoot!.querySelectorAll('*')].filter((part) => part.scrollWidth > 321);
      expect(parts.map(({ className, scrollWidth }) => `${className} ${scrollWidth}`)).to.deep.equal([]);
      expect(textOf(element)).not.to.match(/undefined|\{\w+\}/);
    });
  }

  it('changes its words with its language', async () => {
    const element = await assessmentPage();
    element.lang = 'de';
    await until(() => button(element, 'Nur offene Lücken'));
  });
});
