import { type Data, isRecord } from '../../../../document/records.ts';
import { foldName } from '../../words/level-words.ts';
import { isNameKey, isTextKey, isTitleKey, subjectOfKey } from '../../words/data-words.ts';
import {
  isIdOfRecord,
  isNameOfRecord,
  isOrderOfRecord,
  isTextOfRecord,
  kindOfKey,
  saysScale,
} from '../../words/record-words.ts';
import { isForPrograms } from '../kinds.ts';
import { wordsIn } from '../../words/word-count.ts';

/** What a list declares: skills and groups of them, roles, levels, or values of a scale. */
export type Kind = 'skill' | 'group' | 'role' | 'level' | 'value';

/** What stands below a key, by its words. */
export function kindOf(key: string): Kind | undefined {
  if (saysScale(key)) return 'value';
  const kind = subjectOfKey(key) ?? kindOfKey(key);
  return kind === 'need' ? undefined : kind;
}

/** Whether skills stand below a key, or what is needed of them. */
export const isOfSkills = (key: string): boolean => kindOf(key) === 'skill' || kindOfKey(key) === 'need';

export const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

export type Scalar = string | number | boolean;

export const isScalar = (value: unknown): value is Scalar =>
  ['string', 'number', 'boolean'].includes(typeof value) && value !== '';

export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** In UTF-16 code units. A longer text is no name. */
const LONGEST_NAME = 80;

export const isName = (value: unknown): value is string | number =>
  typeof value === 'number' || (isText(value) && value.length <= LONGEST_NAME);

/** Something that a list declares. */
export interface Declared {
  readonly name: string;
  /** A text about it, if nothing else is said of it. */
  readonly text?: string | undefined;
  /** The key of its entry in a map. */
  readonly key?: string | undefined;
  readonly record: Data;
  readonly path: string;
  readonly group?: string | undefined;
}

/** A text with more words says what a name means. */
const MOST_WORDS = 4;

/** Whether a property belongs to the record around it, by its key and its value. */
export function isProperty(key: string, value: unknown): boolean {
  if (isNameKey(key) || isNameOfRecord(key)) return isScalar(value);
  if (isTextKey(key) || isTextOfRecord(key)) return !isRecord(value) || !isScalar(Object.values(value)[0]);
  return kindOf(key) !== undefined || kindOfKey(key) !== undefined;
}

/** The name of a record: below a key for names, else below one for its kind, else its first short text. */
export function nameIn(record: Data, kind: Kind | undefined): readonly [key: string, name: string] | undefined {
  const all = Object.entries(record).filter((entry): entry is [string, string | number] => isName(entry[1]));
  const texts = all.filter(([key, value]) => typeof value === 'string' && !isTextKey(key));
  const isOther = (key: string) => ![undefined, kind].includes(kindOf(key));
  const shown = texts.filter(([key]) => isTitleKey(key));
  const found =
    (shown.length > 1 ? shown.find(([, value]) => !isForPrograms(String(value))) : undefined) ??
    texts.find(([key]) => isTitleKey(key) || (isNameOfRecord(key) && !isOther(key))) ??
    texts.find(([key]) => kind !== undefined && kindOf(key) === kind) ??
    texts.find(([key]) => !isIdOfRecord(key) && !isProperty(key, '')) ??
    all.find(([key]) => isIdOfRecord(key) && !isOther(key));
  return found && [found[0], String(found[1]).trim()];
}

/** What the entries of a list or map declare; `undefined` if they are not names, or records with names. */
export function declaredIn(value: unknown, path: string, kind: Kind | undefined): readonly Declared[] | undefined {
  const entries: readonly (readonly [string, unknown])[] = isRecord(value) || Array.isArray(value) ? Object.entries(value) : []; // prettier-ignore
  if (entries.length === 0) return undefined;
  const isMap = !Array.isArray(value);
  // If one of the texts is a sentence, all say what their keys mean.
  const areTexts = isMap && entries.some(([key, one]) => isText(one) && isSentence(one) && !isCode(key));
  const found = entries.map(([key, one]) =>
    areTexts && isText(one)
      ? { name: key, text: one.trim(), key, record: {}, path: `${path}/${key}` }
      : declaredBy(isMap ? key : undefined, one, `${path}/${key}`, kind),
  );
  if (found.includes(undefined)) return undefined;
  const names = found as readonly Declared[];
  const isOwn = new Set(names.map(({ name }) => foldName(name))).size === names.length;
  return isOwn ? names : undefined;
}

const isSentence = (text: string) => wordsIn(text) > MOST_WORDS || /[.!?。]$/u.test(text.trim());

/** Whether a key stands for a name: a number, or one or two letters. */
const isCode = (key: string) => /^(?:\d{1,2}|\p{L}{1,2})$/u.test(key);

/** What an entry of a list or map declares. */
export function declaredBy(
  key: string | undefined,
  one: unknown,
  path: string,
  kind: Kind | undefined,
): Declared | undefined {
  if (isRecord(one)) {
    const [, name] = nameIn(one, kind) ?? [];
    const isInside = key !== undefined && !Object.keys(one).some((own) => isTitleKey(own) && isName(one[own]));
    const shown = isInside ? key : name;
    return shown === undefined ? undefined : { name: shown, key, record: one, path };
  }
  if (key === undefined) return isName(one) ? listedText(String(one).trim(), path, kind) : undefined;
  // Below a name stands what is asked; a number is its place in the order.
  if (one === null || Array.isArray(one)) return { name: key, key, record: one === null ? {} : { '': one }, path };
  if (typeof one === 'number') return { name: key, key, record: { rank: one }, path };
  if (!isText(one)) return undefined;
  if (wordsIn(one) <= MOST_WORDS && isName(one)) return { name: one.trim(), key, record: {}, path };
  const [, name, text] = /^(.{2,40}?)\s*(?::|\s[–—-])\s+(.+)$/su.exec(one) ?? [];
  if (kind === 'value' && isCode(key))
    return name === undefined ? { name: one.trim(), key, record: {}, path } : { name, text, key, record: {}, path };
  return { name: key, text: one.trim(), key, record: {}, path };
}

/** A name in a list. Of a scale, it may begin with its value: "1 - needs help". */
function listedText(text: string, path: string, kind: Kind | undefined): Declared {
  const [, key, name] = (kind === 'value' && /^(\d{1,2})\s*[-–—:=.)]\s*(.+)$/u.exec(text)) || [];
  return name === undefined ? { name: text, record: {}, path } : { name, key, record: {}, path };
}

/** The texts that stand for names of one kind: ids, codes, keys of maps and the names themselves. */
export class Dictionary {
  readonly entries: readonly Declared[];
  readonly #known = new Map<string, Declared>();
  readonly #codes = new Map<string, string>();

  /** In the order of the data. */
  readonly listed: readonly Declared[];

  constructor(entries: readonly Declared[]) {
    this.listed = entries;
    this.entries = inOrder(entries);
    for (const entry of entries) this.#register(entry.name, entry);
    for (const entry of entries) if (entry.key !== undefined) this.#register(entry.key, entry);
    for (const entry of entries)
      for (const [key, value] of Object.entries(entry.record))
        if (isId(key, value) && isName(value) && !isOfOther(key)) this.#register(String(value), entry);
  }

  #register(text: string, entry: Declared): void {
    for (const form of [text.trim(), foldName(text)]) if (!this.#known.has(form)) this.#known.set(form, entry);
  }

  find(text: unknown): Declared | undefined {
    if (!isName(text)) return undefined;
    const found = this.#known.get(String(text).trim()) ?? this.#known.get(foldName(String(text)));
    if (found && foldName(String(text)) !== foldName(found.name)) this.#codes.set(String(text).trim(), found.name);
    return found;
  }

  /** The codes that were found instead of names. */
  get codes(): ReadonlyMap<string, string> {
    return this.#codes;
  }
}

const isId = (key: string, value: unknown) =>
  isIdOfRecord(key) || (isTitleKey(key) && typeof value === 'string' && isForPrograms(value));

const isOfOther = (key: string) => kindOf(key) !== undefined && /[\s_-]|\p{Ll}\p{Lu}/u.test(key);

/** Entries that each have a number of their own, such as a rank, stand in the order of these. */
export function numbersOf(entries: readonly Declared[]): readonly number[] | undefined {
  const keys = Object.keys(entries[0]?.record ?? {}).filter((key) => isOrderOfRecord(key) || isIdOfRecord(key));
  const ranked = [...keys].sort((a, b) => Number(isIdOfRecord(a)) - Number(isIdOfRecord(b)));
  const ways = [...ranked.map((key) => entries.map(({ record }) => record[key])), entries.map(({ key }) => key)];
  const isCount = (value: unknown) => /^\d{1,3}$/.test(String(value as string));
  const found = ways.find((way) => way.every(isCount) && new Set(way.map(Number)).size === way.length);
  return found?.map(Number);
}

function inOrder(entries: readonly Declared[]): readonly Declared[] {
  const numbers = numbersOf(entries);
  if (!numbers) return entries;
  const numbered = entries.map((entry, index) => ({ entry, number: numbers[index]! }));
  return numbered.sort((a, b) => a.number - b.number).map(({ entry }) => entry);
}
