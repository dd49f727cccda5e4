/** The words that tables and pages use. They are compared in the form of `plain`. */
import { endsInSkills } from './heading-words.ts';
import { foldName } from './level-words.ts';
import type { ColumnWords } from './languages/language-words.ts';
import { remembered } from './remembered.ts';
import { framedParts, partsOfAll, setOfAll, wholeText, wordsOfAll } from './words-of-all.ts';

/** What a column holds, unless it is a level. */
export type ColumnKind = keyof ColumnWords;

const COLUMNS: readonly ColumnKind[] = [
  'role',
  'level',
  'required',
  'description',
  'items',
  'links',
  'proficiency',
  'roleId',
  'levelId',
  'skill',
];

const columns = new Map(
  COLUMNS.flatMap((kind) => wordsOfAll((language) => language.columns?.[kind]).map((word) => [word, kind] as const)),
);

/** Stands for what is needed, where nothing says how well. */
export const TICK = '✓';

/** Signs that mean yes and no in every language. */
const YES_SIGNS = ['1', 'x', '✓', '✔', '✔️', '✅', '☑'];
const NO_SIGNS = ['0', '-', '–', '—', '✗', '✘', '❌', '☐'];

const yes = new Set([...YES_SIGNS, ...wordsOfAll(({ answers }) => answers?.yes)]);
const no = new Set([...NO_SIGNS, ...wordsOfAll(({ answers }) => answers?.no)]);
const marks = setOfAll(({ answers }) => answers?.marks);

/** No known word is longer, so longer text need not be compared. */
const LONGEST_WORD = 100;

/** The form in which words are compared: lower case, single spaces, no punctuation around them. */
export const plain: (word: string) => string = remembered((word) => {
  if (word.length > LONGEST_WORD) return word;
  return word
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[\s*:_([]+|[\s*:)\]?!]+$/g, '')
    .toLowerCase();
});

/** The known headers, in the form of `plain`. */
export const HEADERS: readonly string[] = [...columns.keys()];

/** What a column with this header holds; `undefined` if the header is unknown. */
export function columnKind(header: string): ColumnKind | undefined {
  return columns.get(plain(header));
}

/** Whether a word means required (`true`) or optional (`false`); `undefined` if it means neither or is empty. */
export function readRequirement(word: string): boolean | undefined {
  const compared = plain(word);
  if (yes.has(compared)) return true;
  return no.has(compared) ? false : undefined;
}

/** Like `readRequirement`, but only for the words that the elements show below a text. */
export function readMark(word: string): boolean | undefined {
  const compared = plain(word);
  return marks.has(compared) ? yes.has(compared) : undefined;
}

const LEGEND = wholeText(
  partsOfAll(({ answers }) => answers?.legend),
  'u',
);

/** Whether a text is only the word for a legend: "Legend:", "【凡例】". */
export function saysLegend(text: string): boolean {
  return LEGEND.test(foldName(text.replace(/^[【[(〈《（]|[】\])〉》）]$/gu, '')));
}

const MUST = wholeText(
  partsOfAll(({ answers }) => answers?.must),
  'u',
);
const MAY = wholeText(
  partsOfAll(({ answers }) => answers?.may),
  'u',
);

/** Whether a word says that a skill is needed ("must-have") or not ("nice to have"); `undefined` if it says neither. */
export function readNeed(word: string): boolean | undefined {
  const compared = plain(word.replaceAll('_', ' '));
  if (MUST.test(compared)) return true;
  return MAY.test(compared) ? false : readMark(compared);
}

/** Whether the heading of a list of skills says that they are needed: "Essential", "Required skills". */
export const needOfHeading = (heading: string): boolean | undefined =>
  readNeed(heading) ?? (endsInSkills(heading) ? needIn(heading) : undefined);

const SAYS_MUST = new RegExp(
  framedParts(({ answers }) => answers?.saysMust),
  'iu',
);
const SAYS_MAY = new RegExp(
  framedParts(({ answers }) => answers?.saysMay),
  'iu',
);
const SAYS_NOT = new RegExp(
  framedParts(({ answers }) => answers?.saysNot),
  'iu',
);

/** Whether a text of several words says that something is needed or not; `undefined` if it says neither, or both. */
export function needIn(text: string): boolean | undefined {
  const [must, may] = [SAYS_MUST.test(text), SAYS_MAY.test(text)];
  return SAYS_NOT.test(text) || must === may ? undefined : must;
}
