import { type Data, isRecord } from '../../../document/records.ts';
import { wordsIn } from '../words/word-count.ts';

/** A name or title is no longer, in UTF-16 code units. */
export const SHORT = 80;

/** Whether a name is one for programs: "dough_handling", "dough-handling", "DOUGH_handling". */
export const isForPrograms = (name: string): boolean => /^(?:[a-z0-9-]+|\w*_\w*)$/.test(name);

/** Whether data is a list of texts and numbers. */
export function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string' || typeof entry === 'number');
}

/** Whether data is a map from numbers or letters to short texts. */
export function isLegend(value: unknown): value is Data {
  if (!isRecord(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 1 &&
    entries.every(
      ([key, name]) => /^(?:\d{1,2}|\p{Lu}\p{L}?)$/u.test(key) && typeof name === 'string' && name.length <= SHORT,
    )
  );
}

/** Whether data is an object with numbers as keys. */
export function hasNumberKeys(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => /^\d{1,2}$/.test(key));
}

/** A criterion: its text, its examples, and the id that it may have. */
interface Item {
  readonly text: string;
  readonly examples: readonly string[];
  readonly id?: string;
}

/** An object with a text and a list of texts only: a criterion and its examples. */
export function itemOf(object: Data): Item | undefined {
  const all = Object.entries(object).filter(([, value]) => value !== null && value !== '');
  const id = all.find(([key, value]) => /^_?(?:uu)?id$/i.test(key) && typeof value !== 'object');
  const entries = all.filter((entry) => entry !== id);
  const texts = entries.filter(([, value]) => typeof value === 'string');
  const lists = entries.filter(([, value]) => isTexts(value));
  const isItem =
    texts.length === 1 &&
    lists.length === 1 &&
    entries.length === 2 &&
    /crit|text|item|behav|signal|expect/i.test(texts[0]![0]);
  if (!isItem) return undefined;
  return {
    text: texts[0]![1] as string,
    examples: (lists[0]![1] as unknown[]).map(String),
    ...(id && { id: String(id[1]) }),
  };
}

/** Texts that belong together, such as what somebody does and what somebody avoids, become an item and its examples. */
export function pairsOf(list: readonly unknown[], isOther: (key: string) => boolean): readonly Item[] | undefined {
  const all = list.map((one) => (isRecord(one) ? Object.entries(one) : []));
  const areTexts = all.every(
    (entries) =>
      (entries.length === 2 || entries.length === 3) &&
      entries.every(([key, value]) => typeof value === 'string' && !isOther(key)),
  );
  const texts = all.flat().map(([, value]) => value);
  // A few may be short.
  if (list.length === 0 || !areTexts || texts.filter(isProse).length < texts.length * 0.75) return undefined;
  return all.map(([first, ...others]) => ({
    text: first![1] as string,
    examples: others.map(([key, value]) => `${key}: ${value as string}`),
  }));
}

/** A value in data, with its key and its JSON Pointer. Those of the data itself are empty. */
interface DataEntry {
  readonly key: string;
  readonly value: unknown;
  readonly path: string;
}

/** All values in data, the outer ones first. */
export function* entriesIn(data: unknown): Generator<DataEntry> {
  const open: DataEntry[] = [{ key: '', value: data, path: '' }];
  // The list grows while it is read.
  for (const entry of open) {
    yield entry;
    if (typeof entry.value !== 'object' || entry.value === null) continue;
    for (const [key, value] of Object.entries(entry.value)) open.push({ key, value, path: `${entry.path}/${key}` });
  }
}

/** A text with fewer words says nothing of what is asked. */
const PROSE = 5;

/** Whether a value is a text that says what is asked. */
export const isProse = (value: unknown): value is string => typeof value === 'string' && wordsIn(value) >= PROSE;
