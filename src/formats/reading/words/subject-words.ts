import { LANGUAGES_IN_FILES } from './languages/all.ts';
import type { FileWords } from './languages/file-words.ts';
import { framedParts, partsOfAll, wholeText } from './words-of-all.ts';

/** Words that tell what a table is about: skills, or something else that looks alike. */

type Field = keyof NonNullable<FileWords['subjects']>;

const partsOf = (field: Field) => partsOfAll(({ subjects }) => subjects?.[field], LANGUAGES_IN_FILES);

/** All of a text. */
const wholeOf = (field: Field) => wholeText(partsOf(field), 'iu');

/** Words in a text, which no letter or digit touches. */
const wordsOf = (field: Field) =>
  framedParts(
    ({ subjects }) => subjects?.[field],
    LANGUAGES_IN_FILES,
    (words) => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`,
  );

/** In headings, captions and headers of tables of skills. */
const OF_SKILLS = new RegExp(wordsOf('skills'), 'iu');

/** In headings and headers of other tables. */
const OF_OTHERS = new RegExp(wordsOf('others'), 'giu');

/** Words among these that also name a field of work: "data", "product". They say little. */
const WEAK = wholeOf('weak');

/** Names of products, severities and the like that stand where levels stand elsewhere. */
const NO_LEVELS = wholeOf('severities');

/** Names of editions and classes of what is sold. */
const EDITIONS = wholeOf('editions');

/** Kinds of users of a program. */
const USERS = wholeOf('users');

/** What users of a program may do. */
const RIGHTS = wholeOf('rights');
const BESIDE_RIGHTS = wholeOf('besideRights');

const OF_ACCESS = new RegExp(wordsOf('access'), 'iu');

/** The word for skills in a text; `undefined` if there is none. */
export function wordOfSkills(text: string): string | undefined {
  return OF_SKILLS.exec(text)?.[0];
}

/** Words for skills that products have, too. */
const OF_PRODUCTS = new RegExp(`^(?:${partsOf('skillsOfProducts')})`, 'iu');

/** Whether a text has a word for skills that only people have. */
export function isSkillOfPeople(text: string): boolean {
  const word = wordOfSkills(text);
  return word !== undefined && !OF_PRODUCTS.test(word);
}

/** The words in a text that tables of other subjects have: those that say it, and those that may. */
export function wordsOfOthers(text: string): { readonly strong: readonly string[]; readonly weak: readonly string[] } {
  const words = (text.match(OF_OTHERS) ?? []).map((word) => word.toLowerCase());
  return { strong: words.filter((word) => !WEAK.test(word)), weak: words.filter((word) => WEAK.test(word)) };
}

/** Whether a name looks like a level, but is that of a product, a severity or the like. */
export function isOtherScale(name: string): boolean {
  return NO_LEVELS.test(name.trim()) || isEdition(name);
}

/** Whether a name is that of an edition or class of what is sold. */
export function isEdition(name: string): boolean {
  return EDITIONS.test(name.trim());
}

/** Whether a name is that of a kind of users of a program: "Guest". */
export const isUser = (name: string): boolean => USERS.test(name.trim());

/** Whether a name is that of something that users of a program may do: "Delete". */
export const isRight = (name: string): boolean => RIGHTS.test(name.trim());

/** Whether a text only lists what users of a program may do: "Create/Edit", "View only". */
export function listsRights(text: string): boolean {
  const words = text.split(/[^\p{L}\p{M}-]+/u).filter((word) => /\p{L}/u.test(word));
  return words.some(isRight) && words.every((word) => isRight(word) || BESIDE_RIGHTS.test(word));
}

/** Whether a heading says that tables below it are about what users of a program may do: "Access matrix". */
export const isAboutAccess = (text: string): boolean => OF_ACCESS.test(text);
