import type { LegendEntry } from './legend-entries.ts';
import { BEFORE_LAST, MEANS } from '../words/legend-words.ts';

/** A letter, a number or signs that stand for a name, also in quotation marks. */
const VALUE = `["'“„«‘「]?\\s?(\\p{Lu}{1,2}\\d?|\\p{N}{1,2}|[^\\p{L}\\p{N}\\s.,;:!?=()（）"'“”„«»‘’「」、。，；：]{1,5})\\s?["'”“»’」]?`;

const BEFORE = '(?<![\\p{Lu}\\p{Ll}\\p{N}])';

/** "K = knows", "K stands for knows". */
const STATED = new RegExp(`${BEFORE}${VALUE}\\s*(?:[=＝→]|(?:${MEANS}))\\s*(?=\\S)`, 'gu');

/** "K (knows)". */
const WITH_MEANING = new RegExp(`${BEFORE}${VALUE}\\s?[(（]([^()（）]{2,60})[)）]`, 'gu');

/** "knows (K)". */
const WITH_VALUE = new RegExp(`(\\p{L}[^,;:.()（）、，。]{1,40}?)\\s?[(（]${VALUE}[)）]`, 'gu');

/** What ends the meaning of a value. */
const END = /[.;!?)）]+(?:\s.*)?$|[。；].*$|[,،、，]$/su;

/** A word between the last two entries. */
const LAST_AND = new RegExp(`[,،、，]?\\s+(?:${BEFORE_LAST})$|^(?:${BEFORE_LAST})\\s+`, 'giu');

/** In UTF-16 code units. */
const LONGEST = { text: 1000, meaning: 60 };

/**
 * Reads the values that a sentence explains one after another: "Here K stands for knows, A for applies and T for teaches."
 * None if it explains fewer than two, or one of them twice.
 */
export function legendInSentence(text: string, place: string): readonly LegendEntry[] {
  if (text.length > LONGEST.text) return [];
  const forms = [statedIn(text), pairsIn(text, WITH_MEANING), pairsIn(behindColon(text), WITH_VALUE).map(swapped)];
  const found = forms.map((pairs) => pairs.map(([value, name]) => ({ value, name: trimmed(name), place })));
  return found.find(isLegend) ?? [];
}

type Pair = readonly [value: string, name: string];

function isLegend(entries: readonly LegendEntry[]): boolean {
  const values = new Set(entries.map(({ value }) => value));
  const isName = ({ name }: LegendEntry) => /\p{L}{2}/u.test(name) && name.length <= LONGEST.meaning;
  return entries.length > 1 && values.size === entries.length && entries.every(isName);
}

/** Each meaning ends where the next value begins. */
function statedIn(text: string): readonly Pair[] {
  const found = [...text.matchAll(STATED)];
  return found.map((match, index): Pair => {
    const next = found[index + 1]?.index;
    const meaning = text.slice(match.index + match[0].length, next).trim();
    return [match[1]!, next === undefined ? meaning.replace(/[,،、，].*$/su, '') : meaning];
  });
}

const pairsIn = (text: string, form: RegExp): readonly Pair[] =>
  [...text.matchAll(form)].map(([, first, second]): Pair => [first!, second!]);

/** Where names begin that stand before their values. Without a colon, nothing tells. */
const behindColon = (text: string): string => /[:：](.*)$/su.exec(text)?.[1] ?? '';

const swapped = ([name, value]: Pair): Pair => [value, name];

const trimmed = (name: string): string => name.trim().replace(LAST_AND, '').replace(END, '').trim();
