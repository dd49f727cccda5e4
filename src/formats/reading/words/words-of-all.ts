import { LANGUAGES } from './languages/all.ts';
import type { FileWords } from './languages/file-words.ts';
import type { LanguageWords } from './languages/language-words.ts';

type Words = LanguageWords & FileWords;
type Select<T = string> = (language: Words) => T | undefined;

/** The words of one field. Lines may end between them. */
const split = (words: string | undefined): string[] => words?.split(/\|\s*/).filter(Boolean) ?? [];

/**
 * The words that all languages have for something.
 *
 * @param languages - `LANGUAGES_IN_FILES` for words that only files need
 */
export const wordsOfAll = (select: Select, languages: readonly Words[] = LANGUAGES): string[] =>
  languages.flatMap((language) => split(select(language)));

export const setOfAll = (select: Select, languages?: readonly Words[]): ReadonlySet<string> =>
  new Set(wordsOfAll(select, languages));

/** The row in which each word stands. Languages have the same rows. Of a word in two rows, the later counts. */
export function ranksOfAll(select: Select<readonly string[]>): Map<string, number> {
  const rows = LANGUAGES.map((language) => select(language) ?? []);
  const length = Math.max(...rows.map((own) => own.length));
  const ranks = Array.from({ length }, (_, rank) =>
    rows.flatMap((own) => split(own[rank]).map((word) => [word, rank])),
  );
  return new Map(ranks.flat() as [string, number][]);
}

/** The alternatives of a regular expression that all languages have for something. */
export function partsOfAll(select: Select, languages: readonly Words[] = LANGUAGES): string {
  const parts = languages.map((language) => select(language)?.replace(/\n\s*/g, ''));
  return parts.filter(Boolean).join('|');
}

/**
 * A pattern of alternatives that are all of a text.
 *
 * @param before - a pattern of what may stand before them
 */
export const wholeText = (alternatives: string, flags: string, before = ''): RegExp =>
  new RegExp(`^${before}(?:${alternatives})$`, flags);

/** What stands around alternatives: as whole words. */
const asWords = (words: string) => `(?<!\\p{L})(?:${words})(?!\\p{L})`;

/**
 * The same, framed in languages with spaces, where words stand alone.
 *
 * @param framed - puts something around the alternatives of languages with spaces
 * @param joined - the same for other languages
 */
export function framedParts(
  select: Select,
  languages: readonly Words[] = LANGUAGES,
  framed = asWords,
  joined = (words: string) => words,
): string {
  const spaced = partsOfAll(
    select,
    languages.filter(({ joinsWords }) => !joinsWords),
  );
  const others = partsOfAll(
    select,
    languages.filter(({ joinsWords }) => joinsWords),
  );
  // An empty alternative would match everything.
  return [spaced && framed(spaced), others && joined(others)].filter(Boolean).join('|');
}
