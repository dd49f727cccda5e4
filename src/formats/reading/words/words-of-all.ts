import { LANGUAGES } from './languages/all.ts';
import type { LanguageWords } from './languages/language-words.ts';

type Select = (language: LanguageWords) => string | undefined;

/** The words of one field. Lines may end between them. */
const split = (words: string | undefined): string[] => words?.split(/\|\s*/).filter(Boolean) ?? [];

/** The words that all languages have for something. */
export const wordsOfAll = (select: Select): string[] => LANGUAGES.flatMap((language) => split(select(language)));

export const setOfAll = (select: Select): ReadonlySet<string> => new Set(wordsOfAll(select));

/** The alternatives of a regular expression that all languages have for something. */
export const partsOfAll = (select: Select): string => parts(LANGUAGES, select);

/**
 * The same for words that stand alone in languages with spaces, and anywhere in others.
 *
 * @param alone - puts around the alternatives of languages with spaces what must stand there
 * @param anywhere - the same for other languages
 */
export function framedParts(
  select: Select,
  alone = (words: string) => `(?<!\\p{L})(?:${words})(?!\\p{L})`,
  anywhere = (words: string) => words,
): string {
  const [joined, spaced] = [true, false].map((joins) =>
    parts(
      LANGUAGES.filter(({ joinsWords = false }) => joinsWords === joins),
      select,
    ),
  );
  return `${alone(spaced!)}|${anywhere(joined!)}`;
}

function parts(languages: readonly LanguageWords[], select: Select): string {
  const own = languages.map((language) => select(language)?.replace(/\n\s*/g, ''));
  return own.filter(Boolean).join('|');
}
