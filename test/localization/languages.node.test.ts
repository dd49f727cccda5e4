/** Compares every language with English. Types check that no term is missing; these tests check the content. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { directionOf } from '../../src/localization/direction.ts';
import { languageOf } from '../../src/localization/languages.ts';
import type { Plural, SkillTerms } from '../../src/localization/terms.ts';

type Words = Readonly<Record<string, string | Plural>>;

/**
 * The folders in `src/localization/` with a file for each language: terms for skills, frameworks, self-assessments. Each
 * is named where it is imported, since a bundle finds only files of one folder by a variable.
 */
const IMPORTS: Record<string, (code: string) => Promise<Record<string, unknown>>> = {
  '': (code) => import(`../../src/localization/${code}.ts`),
  'framework/': (code) => import(`../../src/localization/framework/${code}.ts`),
  'assessment/': (code) => import(`../../src/localization/assessment/${code}.ts`),
};
const FOLDERS = Object.keys(IMPORTS);

/** The plural forms that stand for more than one number. */
const MANY: ReadonlySet<string> = new Set(['few', 'many', 'other']);

function codesIn(folder: string): string[] {
  return readdirSync(`src/localization/${folder}`).flatMap((file) => /^(\w\w)\.ts$/.exec(file)?.[1] ?? []);
}

function formsOf(words: string | Plural): [form: string, sentence: string][] {
  return Object.entries(typeof words === 'string' ? { other: words } : words);
}

function placesIn(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
}

/** The files that list all languages, and the entries of one. */
const LISTS: Record<string, (code: string) => string[]> = {
  'src/localization/all.ts': (code) => [`import './${code}.ts';`],
  'src/localization/framework/all.ts': (code) => [`import './${code}.ts';`],
  'src/localization/assessment/all.ts': (code) => [`import './${code}.ts';`],
  'docs/languages.md': (code) => [new Intl.DisplayNames('en', { type: 'language' }).of(code)!],
};

const codes = codesIn('');

/** The terms of each file, by its folder and language. They are loaded before the tests, as pages load them. */
const loaded = new Map<string, unknown>();
for (const folder of FOLDERS) {
  for (const code of codes) loaded.set(folder + code, Object.values(await IMPORTS[folder]!(code))[0]);
}

function termsIn<Terms = Words>(folder: string, code: string): Terms {
  return loaded.get(folder + code) as Terms;
}

describe('the languages', () => {
  it('exist', () => assert.ok(codes.length >= 8));

  for (const folder of FOLDERS) {
    it(`are the same in every folder: ${folder || 'src/localization/'}`, () => {
      assert.deepEqual(codesIn(folder), codes);
    });
  }

  for (const code of codes) {
    it(`${code} has its own name and direction`, () => {
      const terms = termsIn<SkillTerms>('', code);
      assert.equal(terms.$code, code);
      assert.equal(terms.$dir, directionOf(code));
      assert.equal(
        new Intl.DisplayNames(code, { type: 'language' }).of(code)!.toLowerCase(),
        terms.$name.toLowerCase(),
      );
    });

    it(`${code} is in every list of languages`, () => {
      for (const [file, entries] of Object.entries(LISTS)) {
        const text = readFileSync(file, 'utf8');
        for (const words of entries(code)) assert.ok(text.includes(words), `${file} has no ${words}`);
      }
    });

    for (const folder of FOLDERS) {
      it(`${folder}${code} says something everywhere, with the same placeholders as English`, () => {
        const terms = termsIn(folder, code);
        for (const [key, theirs] of Object.entries(termsIn(folder, 'en'))) {
          const places = placesIn(Object.fromEntries(formsOf(theirs))['other']!);
          for (const [form, sentence] of formsOf(terms[key]!)) {
            // The form for a single number may say it in words.
            const isLike = (name: string) => name !== 'count' || MANY.has(form);
            assert.ok(sentence.trim(), `${key} says something`);
            assert.deepEqual(placesIn(sentence).filter(isLike), places.filter(isLike), `${key}, ${form}`);
          }
        }
      });

      it(`${folder}${code} names only plural categories that the language has`, () => {
        const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
        for (const words of Object.values(termsIn(folder, code))) {
          for (const [form] of formsOf(words)) {
            assert.ok(/^[01]$/.test(form) || pluralCategories.includes(form as Intl.LDMLPluralRule), form);
          }
        }
      });

      it(`${folder}${code} registers its terms`, () => {
        const terms = termsIn(folder, code);
        const registered: object = languageOf(code).terms;
        assert.deepEqual({ ...registered, ...terms }, registered);
      });
    }
  }
});
