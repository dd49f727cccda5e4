import { namedInOrder } from '../levels/named-in-order.ts';
import { saysRoles } from '../confidence/speaks-of-skills.ts';
import { isAboutLevels, saysDescending } from '../words/heading-words.ts';
import { type LegendEntry, legendIn } from '../levels/legend-entries.ts';
import { legendInSentence } from '../levels/legend-in-sentence.ts';
import { ascendingValues, foldValue } from '../levels/scale.ts';
import { saysNothing } from '../words/nothing-words.ts';
import { isProficiencyWord } from '../words/level-words.ts';
import { readNeed } from '../words/table-words.ts';
import { wordsIn } from '../words/word-count.ts';
import type { NameNode } from './name-tree.ts';

/** In words, on average. Longer names are those of no levels or values. */
export const LONGEST = 4;

/** A text that names all of several names in a row, and these in its order, lowest first. */
export function orderIn(texts: readonly string[], names: readonly string[]) {
  for (const text of texts) {
    const found = namedInOrder(text, names);
    if (found && !saysRolesOnly(text)) return { text, names: saysDescending(text) ? [...found].reverse() : found };
  }
  return undefined;
}

/** Whether a text speaks of roles, and of no levels. */
export const saysRolesOnly = (text: string): boolean => !isAboutLevels(text) && saysRoles(text);

/** More different texts, or longer ones, are no values. */
const MOST_VALUES = 8;

/** Whether a skill has a lower value below a later name: so it is with roles, and not with levels. */
export function fall(skills: readonly NameNode[], values: readonly string[]): boolean {
  const ranks = new Map(values.map((value, index) => [foldValue(value), index]));
  return skills.some(({ below }) => {
    const own = below.map(({ texts }) => ranks.get(foldValue(texts.join('\n'))) ?? 0);
    return own.some((rank, index) => index > 0 && rank < own[index - 1]!);
  });
}

/** The entries of a legend in a text. */
export function entriesIn(text: string): readonly LegendEntry[] {
  const entries = legendIn(text, '');
  return entries.length > 0 ? entries : legendInSentence(text, '');
}

/**
 * What a few short texts that recur say, if a legend says what they mean, a sentence names them in their order, or all
 * are words for needs or for how well something is mastered.
 */
export function valuesOf(said: readonly string[], texts: readonly string[]): readonly string[] | undefined {
  const values = new Map(said.map((text) => [foldValue(text), text]));
  const areShort = [...values].every(([key, text]) => key !== '' && wordsIn(text) <= LONGEST);
  if (!areShort || values.size < 2 || values.size > MOST_VALUES || said.length < 2 * values.size) return undefined;
  const legends = texts.map(entriesIn).filter((own) => own.some(({ value }) => values.has(foldValue(value))));
  const meant = [...new Map(legends.flat().map(({ value }) => [foldValue(value), value])).values()];
  const explained = new Set(meant.map(foldValue));
  // Short values may also stand within the words that explain them.
  if ([...values.keys()].every((key) => explained.has(key))) return ascendingValues(meant) ?? meant;
  const all = [...values.values()];
  return (
    orderIn(texts, all)?.names ??
    inOrderOfNeed(all) ??
    (all.every(isProficiencyWord) ? ascendingValues(all) : undefined)
  );
}

/** Words for how much is needed, optional ones first; `undefined` if others are among them. */
function inOrderOfNeed(words: readonly string[]): readonly string[] | undefined {
  const said = words.filter((word) => !saysNothing(word));
  const needed = said.filter((word) => readNeed(word) === true);
  const others = said.filter((word) => readNeed(word) === false);
  return said.length > 1 && needed.length + others.length === said.length ? [...others, ...needed] : undefined;
}
