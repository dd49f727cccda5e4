import type { HeadingWords } from './languages/language-words.ts';
import { foldName } from './level-words.ts';
import { framedParts, partsOfAll, setOfAll, wholeText } from './words-of-all.ts';

/** Words in headings and names of files. */

const partsOf = (field: keyof HeadingWords) => partsOfAll(({ headings }) => headings?.[field]);

/** All of a heading. */
const wholeOf = (field: keyof HeadingWords, before?: string) => wholeText(partsOf(field), 'iu', before);

/** In names of pages, headings and files that say what levels or the values of a scale mean, and are about no skill. */
const OF_LEVELS = new RegExp(
  framedParts(({ headings }) => headings?.ofLevels),
  'iu',
);

export const isAboutLevels = (name: string): boolean => OF_LEVELS.test(name.replaceAll('_', ' '));

/** "Competency levels", "Niveles de competencia", and not "Level crossings". */
const LEVELS_ALONE = new RegExp(partsOf('levelsFollow'), 'iu');

/** Whether a heading says that levels follow, and can't be the name of a skill. */
export const saysLevels = (name: string): boolean => LEVELS_ALONE.test(name.trim());

/** "Level definitions", "Stufendefinition": what stands below says what levels are. */
const DEFINITIONS = wholeOf('definitions');

export const saysDefinitions = (name = ''): boolean => DEFINITIONS.test(name.trim());

/** Headings that name no role, skill or group: they only say that levels, or what is asked, follow. */
const PLAIN_HEADINGS = setOfAll(({ headings }) => headings?.plain);

/** "Level expectations". */
const OF_ALL_LEVELS = /^(?:(?:job|career|role) )?levels? (?:expectations|overview|guide|definitions?)$/u;

/** @param name - in the form of `foldName` */
export const isPlainHeading = (name: string): boolean => PLAIN_HEADINGS.has(name) || OF_ALL_LEVELS.test(name);

/** "Frontend skills", "Competencias digitales". */
const OF_SKILLS = new RegExp(
  framedParts(
    ({ headings }) => headings?.skillsLast,
    undefined,
    (words) => `(?:^|[\\s-])(?:${words})$|^(?:${partsOf('skillsFirst')})(?: |$)`,
    (words) => `(?:${words})$`,
  ),
  'iu',
);

/** Whether a heading is a name of several skills, and so no role. */
export const endsInSkills = (heading: string): boolean => OF_SKILLS.test(heading.trim());

/** What pages that define levels say of each, and no framework asks. */
const OF_DEFINITIONS = setOfAll(({ headings }) => headings?.ofDefinitions);

/** Whether a name is one of the parts of a definition: "Examples". */
export const saysWhatLevelIs = (name: string): boolean => OF_DEFINITIONS.has(foldName(name));

/** "Role description", "Stufendefinition": a row or heading below levels that says what each of them is. */
const OF_DESCRIPTION = wholeOf('description');

export const saysDescription = (name: string): boolean => OF_DESCRIPTION.test(foldName(name));

/** Headings of what stands before and behind the matter of a page. */
const AROUND = wholeOf('around');

/** Whether a heading is about the page itself, and so names no level. */
export const isAround = (heading: string): boolean => AROUND.test(foldName(heading));

const ONLY_LEVELS = wholeOf('onlyLevels', `(?:${partsOf('articles')})?`);

/** Whether a heading only says that what stands below it is about levels: "The levels". */
export const saysOnlyLevels = (heading: string): boolean => ONLY_LEVELS.test(foldName(heading));

const BY_LEVEL = new RegExp(
  `(?<!\\p{L})(?:${partsOf('by')}) (?:${partsOf('byLevel')})s?$|${partsOf('byLevelWhole')}`,
  'iu',
);

/** Whether a heading says that what stands below it differs by level: "Behavioural indicators by level". */
export const saysByLevel = (heading: string): boolean => BY_LEVEL.test(heading.trim());

/** In UTF-16 code units. */
const LONGEST_STATEMENT = 300;

/** Tells which texts say that levels stand in an order. */
function saysOrder(order: 'ascending' | 'descending'): (text: string) => boolean {
  const form = new RegExp(
    framedParts(({ headings }) => headings?.[order]),
    'iu',
  );
  return (text) => text.length < LONGEST_STATEMENT && form.test(text);
}

/** Whether a text says that levels stand in ascending order: "Lowest level first." */
export const saysAscending = saysOrder('ascending');

/** Whether a text says that levels stand in descending order: "Highest level first." */
export const saysDescending = saysOrder('descending');

const MATRIX = new RegExp(
  framedParts(({ headings }) => headings?.matrix),
  'iu',
);

/** Whether a heading is the name of a table, and of no group in it: "Skills matrix". */
export const saysMatrix = (heading: string): boolean => MATRIX.test(heading);

/** What is said of each of several things, and is none of their levels. */
const PARTS = setOfAll(({ headings }) => headings?.part);

export const saysPart = (name: string): boolean =>
  PARTS.has(foldName(name).replace("'", '’')) || name.trim().endsWith('?');
