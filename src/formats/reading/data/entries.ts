import { type Data, isRecord } from '../../../document/records.ts';
import { isProse } from './kinds.ts';
import { groupIn, nameOfObject, type Names } from './names.ts';
import { isLevel } from '../levels/levels.ts';
import { isTextKey, isTitleKey, subjectOfKey } from '../words/data-words.ts';

/** An entry of a map, as it is told. */
interface MapEntry {
  readonly name: string;
  readonly group: string | undefined;
  /** What stands below the name. */
  readonly rest: unknown;
  /** The path from the value of the entry to `rest`. */
  readonly inner: string;
}

/**
 * An entry of a map with the title and the group that its value has. The title must say the same as the key, unless it
 * is that of the only object of a list.
 */
export function entryOfMap(key: string, given: unknown, names: Names): MapEntry {
  const lone = loneObject(key, given);
  const value = lone ?? given;
  if (!isRecord(value) || names === 'level') return { name: key, group: undefined, rest: given, inner: '' };
  const title = Object.entries(value).find(
    (entry): entry is [string, string] =>
      isTitleKey(entry[0]) && typeof entry[1] === 'string' && (lone ? true : lettersOf(entry[1]) === lettersOf(key)),
  );
  const group = hasLevels(value) ? groupIn(value) : undefined;
  const told = new Set([title?.[0], group?.[0]]);
  const rest = Object.fromEntries(Object.entries(value).filter(([own]) => !told.has(own)));
  return { name: title?.[1] ?? key, group: group?.[1], rest, inner: lone ? '/0' : '' };
}

/**
 * The only object of a list, with parts and with a title that begins with the key, as XML becomes JSON:
 * `"kneading": [{ "title": "Kneading dough", … }]`.
 */
export function loneObject(key: string, value: unknown): Data | undefined {
  if (!Array.isArray(value) || value.length !== 1 || subjectOfKey(key) !== undefined) return undefined;
  const [only] = value as readonly unknown[];
  if (!isRecord(only) || !Object.values(only).some((one) => typeof one === 'object' && one !== null)) return undefined;
  const isTitle = ([own, one]: readonly [string, unknown]) =>
    isTitleKey(own) && typeof one === 'string' && lettersOf(one).startsWith(lettersOf(key));
  return Object.entries(only).some(isTitle) ? only : undefined;
}

/** The letters and digits of a name. What stands between them differs between keys and titles. */
function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether an object has levels of its own. */
export function hasLevels(value: Data): boolean {
  return Object.entries(value).some(
    ([key, inner]) => subjectOfKey(key) === 'level' && typeof inner === 'object' && inner !== null,
  );
}

/** Whether an object without a name is what a skill says: a description and levels, and no skills of its own. */
export function isDescribedSkill(value: Data): boolean {
  const keys = Object.keys(value);
  const isText = (key: string) => isTextKey(key) && typeof value[key] === 'string';
  return hasLevels(value) && keys.some(isText) && !keys.some((key) => subjectOfKey(key) === 'skill');
}

/** Fewer may have a level by chance. */
const LEAST = 3;

/** Whether all of several objects without a name say at which level they are asked, and what they ask. */
export function areAtLevels(values: readonly unknown[]): boolean {
  if (values.length < LEAST) return false;
  const levels = values.map((value) => (isRecord(value) ? ownLevel(value) : undefined));
  return !levels.includes(undefined) && new Set(levels).size > 1;
}

function ownLevel(value: Data): string | undefined {
  const named = nameOfObject(value, undefined);
  return Object.values(value).some(isProse) && named?.names === 'level' && isLevel(named.name) ? named.name : undefined;
}
