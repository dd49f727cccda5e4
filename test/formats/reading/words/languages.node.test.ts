/** What is true of the words of every language. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { headerKinds } from '../../../../src/formats/reading/words/column-words.ts';
import { LANGUAGES, LANGUAGES_IN_FILES } from '../../../../src/formats/reading/words/languages/all.ts';

const FOLDER = 'src/formats/reading/words/languages';

type Row = readonly [language: string, field: string, words: string];

/** Every list of words, with the language and the field in which it stands. */
function rowsOf(words: object, language: string, field = ''): Row[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]): Row[] => {
    const path = field ? `${field}.${name}` : name;
    if (typeof value === 'string') return [[language, path, value]];
    return typeof value === 'object' ? rowsOf(value!, language, path) : [];
  });
}

const files = readdirSync(FOLDER).filter((file) => /^[a-z]{2}\.ts$/.test(file));
const rows = [...LANGUAGES, ...LANGUAGES_IN_FILES].flatMap((words) => rowsOf(words, nameOf(words)));

/** A word of the language, by which messages name it. */
function nameOf(words: object): string {
  return rowsOf(words, '')[0]![2];
}

/** Alternatives of an expression, unless they are in brackets. */
const alternatives = (words: string) => words.replace(/\n\s*/g, '').split(/\|(?![^([]*[)\]])/);

describe('the words of each language', () => {
  it('are in the list of all', () => {
    const list = readFileSync(`${FOLDER}/all.ts`, 'utf8');
    const forgotten = files.flatMap((file) => {
      const constants = [...readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(/^export const (\w+)/gm)];
      return constants.map(([, name]) => name!).filter((name) => !list.includes(`\n  ${name},\n`));
    });
    assert.deepEqual(forgotten, []);
    assert.ok(files.length > 10);
  });

  it('name columns of skills, roles and levels', () => {
    for (const { headers } of LANGUAGES) {
      if (!headers) continue;
      for (const kind of ['skill', 'role', 'level'] as const) {
        const [first] = headers[kind].split('|');
        assert.ok(headerKinds(first!).includes(kind), `${kind}: ${first}`);
      }
    }
    assert.ok(LANGUAGES.filter(({ headers }) => headers).length > 10);
  });

  it('do not repeat within a list, nor are they empty', () => {
    const wrong = rows.flatMap(([language, field, words]) => {
      // Rows of ranks may be empty.
      if (words === '' && /\d$/.test(field)) return [];
      const all = alternatives(words);
      const odd = all.filter((word, index) => word.trim() === '' || all.indexOf(word) < index);
      return odd.map((word) => `${language} ${field} ${word}`);
    });
    assert.deepEqual(wrong, []);
  });

  it('do not rank differently in another row', () => {
    for (const field of ['strong', 'whole', 'ordinals'] as const) {
      const ranks = new Map<string, number>();
      for (const { levels } of LANGUAGES) {
        for (const [rank, words] of (levels?.[field] ?? []).entries()) {
          for (const word of words.split(/\|\s*/).filter(Boolean)) {
            assert.equal(ranks.get(word) ?? rank, rank, `${word} in ${field}`);
            ranks.set(word, rank);
          }
        }
      }
    }
  });

  it('are parts of regular expressions that compile alone', () => {
    for (const [language, field, words] of rows) {
      assert.doesNotThrow(() => new RegExp(`^(?:${words.replace(/\n\s*/g, '')})$`, 'iu'), `${language} ${field}`);
    }
  });
});
