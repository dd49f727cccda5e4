/** Compares every language with English. Types check that no term is missing; these tests check the content. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { directionOf } from '../../src/localization/direction.ts';
import { english } from '../../src/localization/en.ts';
import type { Plural, Terms } from '../../src/localization/terms.ts';

const codes = readdirSync('src/localization').flatMap((file) => /^(\w\w)\.ts$/.exec(file)?.[1] ?? []);

function placesIn(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
}

/** The files that list all languages, and the form of an entry. */
const LISTS: Record<string, (code: string) => string> = {
  'src/localization/all.ts': (code) => `import './${code}.ts';`,
  'README.md': (code) => new Intl.DisplayNames('en', { type: 'language' }).of(code)!,
};

describe('the languages', () => {
  it('exist', () => assert.ok(codes.length >= 8));

  for (const code of codes) {
    it(`${code} has its own name and direction, and the same placeholders as English`, async () => {
      const module = (await import(`../../src/localization/${code}.ts`)) as Record<string, Terms>;
      const terms = Object.values(module)[0]!;
      assert.equal(terms.$code, code);
      assert.equal(terms.$dir, directionOf(code));
      assert.equal(
        new Intl.DisplayNames(code, { type: 'language' }).of(code)!.toLowerCase(),
        terms.$name.toLowerCase(),
      );
      for (const [key, theirs] of Object.entries(english)) {
        const ours = terms[key as keyof Terms] as string | Plural;
        if (typeof theirs === 'string') {
          assert.ok((ours as string).trim(), `${key} says something`);
          assert.deepEqual(placesIn(ours as string), placesIn(theirs), key);
        } else {
          assert.deepEqual(placesIn((ours as Plural).other), placesIn((theirs as Plural).other), key);
        }
      }
    });

    it(`${code} is in every list of languages`, () => {
      for (const [file, entry] of Object.entries(LISTS)) {
        const words = entry(code);
        assert.ok(readFileSync(file, 'utf8').includes(words), `${file} has no ${words}`);
      }
    });

    it(`${code} names only plural categories that the language has`, async () => {
      const module = (await import(`../../src/localization/${code}.ts`)) as Record<string, Terms>;
      const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
      for (const forms of Object.values(Object.values(module)[0]!).filter((term) => typeof term === 'object')) {
        for (const form of Object.keys(forms as Plural)) {
          assert.ok(/^[01]$/.test(form) || pluralCategories.includes(form as Intl.LDMLPluralRule), form);
        }
      }
    });
  }
});
