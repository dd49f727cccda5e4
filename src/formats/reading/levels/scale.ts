import { foldName, levelIn } from '../words/level-words.ts';
import { readMark, readNeed, readRequirement } from '../words/table-words.ts';
import { saysNothing } from '../words/nothing-words.ts';

/** What the cells of a table say if they say little: numbers, letters, ticks, stars, percentages, usual words. */
export interface Scale {
  /** What a cell says; `undefined` if it is a text. */
  readonly read: (text: string) => ScaleValue | undefined;
}

/** A value as it stands in its cell, that nothing is asked, or whether something is required. */
type ScaleValue =
  | { readonly kind: 'value'; readonly value: string; readonly required?: boolean | undefined }
  | { readonly kind: 'nothing' };

const TICK = /^(?:[xX✓✔☑☒✅●•■◆◉⬤🗸○◯◎△▲×]+|\(tick\)|tick)\uFE0F?$/u;
const NUMBER = /^[+-]?\d{1,3}(?:[.,]\d{1,2})?(?:\s*[-–/]\s*\d{1,3})?(?:\s*%|\s*\/\s*\d{1,3})?\+?$/u;
const SYMBOLS =
  /^(?:[★☆⭐✩✭✮⚫⚪⬛⬜▮▯◼◻*+]|[\u{1F7E0}-\u{1F7EB}\u{1F534}\u{1F535}]|\p{Extended_Pictographic}|\uFE0F)+$/u;
/** A number and what it means: "2 - Intermediate". */
const NUMBER_AND_NAME = /^\d{1,2}\s*[-–—=:]\s*\p{L}[\p{L} /-]{0,25}$/u;
/** Also the levels of languages, such as "B2". */
const LETTERS = /^(?:\p{Lu}\p{L}?[+-]?|[ABC][012]\+?)$/u;

/** Cells with more words are texts. */
const MOST_WORDS = 4;
/** In UTF-16 code units. */
const LONGEST_VALUE = 40;

/**
 * Finds the scale of a table's cells: most of them have a usual form, or a few short values recur. `undefined` if the
 * cells are texts.
 *
 * @param known - values that a legend names, in the form of `foldName` or `foldValue`
 */
export function findScale(cells: readonly string[], known: ReadonlySet<string>): Scale | undefined {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell && !saysNothing(cell));
  if (filled.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const cell of filled) counts.set(foldValue(cell), (counts.get(foldValue(cell)) ?? 0) + 1);
  const recurring = isRecurring(counts, filled.length) ? counts : undefined;
  // "Can" among other values says less than beside "must".
  const areNeeds = [...counts.keys()].every((value) => readNeed(value) !== undefined);
  const isValue = (cell: string) =>
    isUsualValue(cell, known) || (recurring?.has(foldValue(cell)) ?? (areNeeds && counts.has(foldValue(cell))));
  if (filled.filter(isValue).length < filled.length * MOST) return undefined;
  const isNo = (value: string) => !known.has(value) && isCross(value, counts);
  const negatives = new Set([...counts.keys()].filter((value) => isNegative(value, counts) || isNo(value)));
  const needOf = areNeeds ? readNeed : readMark;
  return {
    read: (text) => {
      const value = text.trim();
      if (!value || saysNothing(value) || negatives.has(foldValue(value))) return { kind: 'nothing' };
      return isValue(value) ? { kind: 'value', value, required: needOf(value) } : undefined;
    },
  };
}

/** Reads signs such as ticks, which are never texts, where the other cells are. */
export const SIGNS: Scale = {
  read: (text) => {
    const value = text.trim();
    if (saysNothing(value)) return { kind: 'nothing' };
    return /^[✓✔☑✅★☆⭐●○]+\uFE0F?$/u.test(value) ? { kind: 'value', value } : undefined;
  },
};

/** Whether a cell is a mark and nothing else: a tick, a cross, a filled circle. */
export function isTick(text: string): boolean {
  return TICK.test(text.trim());
}

/** The share of cells that must be values. */
const MOST = 0.7;

/** The form in which values are compared. Signs count, unlike in names. */
export function foldValue(value: string): string {
  const folded = foldName(value) || value.replace(/[\s\uFE0F]+/gu, '');
  return VARIANTS.get(folded) ?? folded;
}

/** Signs that people take for the same: they are on other keys. */
const VARIANTS = new Map([
  ['✔', '✓'],
  ['〇', '○'],
  ['◯', '○'],
]);

/** A value with a sign behind it: "3★". */
const SIGNED = /^(.{1,20}?)\s*([★☆⭐*!])\uFE0F?$/u;

/** The parts of a value whose sign the legend explains apart from it: "3★" with "3 = expert" and "★ = must have". */
export function signedValue(
  text: string,
  isKnown: (value: string) => boolean,
): readonly [value: string, sign: string] | undefined {
  const [, value, sign] = SIGNED.exec(text.trim()) ?? [];
  const isSigned = value !== undefined && sign !== undefined && !isKnown(foldValue(text));
  return isSigned && isKnown(foldValue(value)) && isKnown(foldValue(sign)) ? [value, sign] : undefined;
}

function isUsualValue(cell: string, known: ReadonlySet<string>): boolean {
  if (cell.length > LONGEST_VALUE) return false;
  if (signedValue(cell, (value) => known.has(value))) return true;
  if (known.has(foldValue(cell)) || readRequirement(cell) !== undefined) return true;
  if ([TICK, NUMBER, NUMBER_AND_NAME, SYMBOLS, LETTERS].some((form) => form.test(cell))) return true;
  return levelIn(cell)?.by === 'word' && levelIn(cell)!.stem === '';
}

/** Whether there are few values, each short, which occur several times on average. */
function isRecurring(counts: ReadonlyMap<string, number>, total: number): boolean {
  const isShort = [...counts.keys()].every((value) => value.length <= LONGEST_VALUE && words(value) <= MOST_WORDS);
  return isShort && counts.size <= 8 && total >= 4 * counts.size && total >= 8;
}

function words(value: string): number {
  return value.split(/\s+/).length;
}

/** Whether a value means that nothing is asked: "no" beside "yes". */
function isNegative(value: string, counts: ReadonlyMap<string, number>): boolean {
  const isYes = [...counts.keys()].some((other) => readRequirement(other) === true && !/^\d+$/.test(other));
  return isYes && readRequirement(value) === false && readMark(value) === undefined && !/^\d+$/.test(value);
}

/** Whether a value is a cross beside ticks. Alone, a cross is a tick. */
function isCross(value: string, counts: ReadonlyMap<string, number>): boolean {
  return /^[x×☒]$/iu.test(value) && [...counts.keys()].some((other) => /^[✓✔☑✅]$/u.test(other));
}

/**
 * Puts values into ascending order: by number, by how many signs they have, by the rank of words. `undefined` if they
 * have no order of their own.
 */
export function ascendingValues(values: readonly string[]): readonly string[] | undefined {
  for (const rank of [numberIn, countOfSigns, rankOfCircle, rankOfLanguage, (value: string) => levelIn(value)?.rank]) {
    const ranks = values.map(rank);
    if (ranks.includes(undefined) || new Set(ranks).size < 2) continue;
    return values
      .map((value, index) => ({ value, rank: ranks[index]! }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ value }) => value);
  }
  return undefined;
}

function numberIn(value: string): number | undefined {
  const number = /^[+-]?\d+(?:[.,]\d+)?/.exec(value.trim())?.[0];
  return number === undefined ? undefined : Number(number.replace(',', '.'));
}

/** The rank of a Japanese mark: a double circle is better than a circle, that than a triangle, that than a cross. */
function rankOfCircle(value: string): number | undefined {
  const rank = ['×', '△▲', '○〇◯', '◎'].findIndex((signs) => value.trim() !== '' && signs.includes(value.trim()));
  return rank < 0 ? undefined : rank;
}

/** The rank of a level of languages, of which "A0" comes before all others. */
const rankOfLanguage = (value: string): number | undefined =>
  /^[ABC][012]\+?$/.test(value) ? parseInt(value, 36) : undefined;

/** How many full signs a value of signs has: 2 for "★★☆" and "++". */
function countOfSigns(value: string): number | undefined {
  if (!/^[★☆⭐✩*+●○⚫⚪■□⬛⬜▮▯◼◻]+$/u.test(value.replace(/\uFE0F/g, ''))) return undefined;
  return [...value].filter((sign) => /[★⭐*+●⚫■⬛▮◼]/u.test(sign)).length;
}
