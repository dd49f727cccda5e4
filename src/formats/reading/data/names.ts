import { type Data, isRecord } from '../../../document/records.ts';
import type { HeadingBlock } from '../blocks/block.ts';
import { nameEntry } from './facts.ts';
import { entriesIn } from './kinds.ts';
import { levelsOfKeys } from './levels-of-keys.ts';
import { findLevels, levelName } from '../levels/levels.ts';
import { isNameKey, isShownKey, isTitleKey, subjectOfKey } from '../words/data-words.ts';
import { isIdOfRecord } from '../words/record-words.ts';

/** What a heading or the entries below a key name. */
export type Names = HeadingBlock['names'];

/** The names of the entries of lists, by the ids and codes that stand for them elsewhere in the data. */
export class DataNames {
  readonly #names: ReadonlyMap<string, string>;
  /** The ids of levels; if none are listed, keys that are levels. */
  readonly #levels: ReadonlySet<string>;
  /** The titles of objects that say their level, by the level. */
  readonly #titles: ReadonlyMap<string, ReadonlySet<string>>;

  readonly #known: ReadonlySet<string>;

  /** @param known - the levels that somebody names, in the form of `foldName` */
  constructor(data: unknown, known: ReadonlySet<string> = new Set()) {
    this.#known = known;
    const listed = new Set<string>();
    this.#names = namesById(data, listed);
    this.#levels = listed.size > 0 ? listed : new Set(levelsOfKeys(data));
    this.#titles = titlesOfLevels(data);
  }

  /** The name that a text stands for; the text itself if it stands for none. */
  of(text: string): string {
    return this.#names.get(text) ?? text;
  }

  /** How many keys of an object are levels. An object of nothing but listed levels has several, though it shows one. */
  levelsIn(object: Data): number {
    const keys = Object.keys(object);
    const listed = keys.filter((key) => this.#levels.has(key)).length;
    if (listed > 0 && listed === keys.length) return Math.max(2, listed);
    return Math.max(
      listed,
      findLevels(
        keys.map((key) => this.of(key)),
        this.#known,
      ).size,
    );
  }

  /** Whether all keys of an object are listed levels. */
  areLevels(object: unknown): boolean {
    const keys = isRecord(object) ? Object.keys(object) : [];
    return keys.length > 0 && keys.every((key) => this.#levels.has(key));
  }

  /** What an object is called; a level by its number or code, if others of the same one have other titles. */
  nameOf(object: Data, subject: Names): ObjectName | undefined {
    const level = subject === 'level' ? levelOf(object) : undefined;
    if (level && (this.#titles.get(level.name)?.size ?? 0) > 1) return level;
    const named = nameOfObject(object, subject);
    return named?.names === 'level' && this.#levels.has(named.name) ? { ...named, name: this.of(named.name) } : named;
  }

  /** Whether the entries of a list are levels whose ids stand for their names elsewhere. */
  areOfLevels(list: readonly Data[]): boolean {
    return list.every((entry) => Object.values(entry).some((value) => this.#levels.has(String(value))));
  }
}

function namesById(data: unknown, levels: Set<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (!isRecord(data)) return names;
  collect(data, undefined, names);
  for (const { key, value, path } of entriesIn(data)) {
    if (!Array.isArray(value)) continue;
    // Only the levels of deeper lists have names that stand for them elsewhere.
    const isOfLevels = subjectOfKey(key) === 'level';
    if (!isOfLevels && path !== `/${key}`) continue;
    for (const entry of value as unknown[]) if (isRecord(entry)) collect(entry, isOfLevels ? levels : undefined, names);
  }
  return names;
}

/** @param levels - the ids of levels, if the entry is a level */
function collect(entry: Data, levels: Set<string> | undefined, names: Map<string, string>): void {
  const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
  const entries = Object.entries(entry).filter((one): one is [string, string] => isText(one[1]));
  const id = entries.find(([key]) => (levels ? isOwnId(key) : key === 'id'))?.[1];
  const name = entries.find(([key]) => (levels ? isTitleKey(key) : key === 'name'))?.[1];
  if (id === undefined || name === undefined) return;
  names.set(id, name);
  levels?.add(id);
}

/** Whether a key has the id of its object: "code", but not "parent_id". */
const isOwnId = (key: string) => !/[\s_.-]|\p{Ll}\p{Lu}/u.test(key) && isIdOfRecord(key);

/** The parts of an object below keys that are levels, if there are several: lists and objects, not facts. */
export function partsOfLevels(entries: readonly (readonly [string, unknown])[]): Data | undefined {
  const parts = entries.filter(([, value]) => typeof value === 'object' && value !== null);
  const levels = findLevels(parts.map(([key]) => key));
  const found = parts.filter(([key], index) => levels.has(index) && subjectOfKey(key) === undefined);
  return found.length > 1 ? Object.fromEntries(found) : undefined;
}

/**
 * What the entries of a list are: levels, if each has a title and a number of its own as its level; else what the key
 * of the list says.
 */
export function isLadder(list: readonly unknown[]): boolean {
  const levels = list.map((entry) => {
    if (!isRecord(entry) || !Object.keys(entry).some(isTitleKey)) return undefined;
    const value = Object.entries(entry).find(([key]) => subjectOfKey(key) === 'level')?.[1];
    return typeof value === 'number' ? value : undefined;
  });
  return list.length > 1 && !levels.includes(undefined) && new Set(levels).size === levels.length;
}

/** What names data as a whole: its title, or the role or level that it is about. */
export function nameOfRoot(data: Data): ObjectName | undefined {
  const [key, name] = nameEntry(data) ?? [];
  if (key !== undefined && isNameKey(key)) return { key, name: name!, names: undefined };
  const hasParts = Object.values(data).some((value) => typeof value === 'object' && value !== null);
  const about = Object.entries(data).find(
    ([key, value]) =>
      ['role', 'level'].includes(subjectOfKey(key) ?? '') && ['string', 'number'].includes(typeof value),
  );
  if (!about || !hasParts) return undefined;
  const names = subjectOfKey(about[0]);
  return { key: about[0], name: names === 'level' ? levelName(about[1]) : String(about[1]), names };
}

/** The titles in data of objects that say their level. */
function titlesOfLevels(data: unknown): ReadonlyMap<string, ReadonlySet<string>> {
  const titles = new Map<string, Set<string>>();
  for (const { value } of entriesIn(data)) {
    if (!isRecord(value)) continue;
    const level = levelOf(value);
    const [, title] = (level && Object.entries(value).find(([key]) => key !== level.key && isTitleKey(key))) ?? [];
    if (!level || typeof title !== 'string') continue;
    titles.set(level.name, (titles.get(level.name) ?? new Set<string>()).add(title));
  }
  return titles;
}

/** The level that an object says of itself. */
function levelOf(object: Data): ObjectName | undefined {
  const [key, level] =
    Object.entries(object).find(
      ([key, value]) => subjectOfKey(key) === 'level' && (typeof value === 'number' || typeof value === 'string'),
    ) ?? [];
  return key === undefined ? undefined : { key, name: levelName(level), names: 'level' };
}

/** The property that names an object, and what it says that the object is. */
export interface ObjectName {
  readonly key: string;
  readonly name: string;
  readonly names: Names;
}

/** Whether a property names its object. A number such as "1.1.2" is no name. */
const isName = ([key, value]: readonly [string, unknown]): boolean =>
  isNameKey(key) && (isTitleKey(key) || !/^\d+(?:\.\d+)*$/.test(String(value)));

/** What an object is called, or of which level it is; `undefined` if it says neither. */
export function nameOfObject(object: Data, subject: Names): ObjectName | undefined {
  const ofLevel = levelOf(object);
  if (ofLevel && subject !== 'level' && !Object.entries(object).some(isName)) return ofLevel;
  const named = nameEntry(object);
  if (!named) return ofLevel;
  const isOfSkill = subjectOfKey(named[0]) === 'skill';
  return {
    key: named[0],
    name: named[1],
    names: named[0] === ofLevel?.key ? 'level' : (subject ?? (isOfSkill ? 'skill' : undefined)),
  };
}

/** The name of the group that an object states by a text, such as `category: Core`, and its key. */
export function groupIn(object: Data): readonly [key: string, name: string] | undefined {
  return Object.entries(object).find(
    (entry): entry is [string, string] =>
      subjectOfKey(entry[0]) === 'group' &&
      typeof entry[1] === 'string' &&
      entry[1].trim() !== '' &&
      // "theme: dark" is a look, "theme: Delivery" a group.
      !(isShownKey(entry[0]) && /^[\da-z#-]+$/.test(entry[1])),
  );
}

/** The group that data as a whole states beside its skills. */
export function groupOfRoot(data: Data): ReturnType<typeof groupIn> {
  const hasSkills = Object.entries(data).some(
    ([key, value]) => subjectOfKey(key) === 'skill' && typeof value === 'object' && value !== null,
  );
  return hasSkills ? groupIn(data) : undefined;
}
