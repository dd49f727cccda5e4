import { type Data, isRecord } from '../../../document/records.ts';
import {
  isIdOfRecord,
  isNameOfRecord,
  isOfPeople,
  isTextOfRecord,
  kindOfKey,
  type RecordKind,
} from '../words/record-words.ts';

/** Something that records are about: a skill, a role, a level, a group. */
export interface Entity {
  readonly name: string;
  readonly path: string;
  readonly record: Data;
  /** The key of the record, if it stands in a map. */
  readonly key: string | undefined;
}

export type EntityKind = Exclude<RecordKind, 'need'>;

/** A record of a list or a map; or a short text of a list or a map of levels. */
export interface Entry {
  readonly value: unknown;
  readonly path: string;
  readonly key: string | undefined;
}

export type Scalar = string | number | boolean;

export const isScalar = (value: unknown): value is Scalar =>
  ['string', 'number', 'boolean'].includes(typeof value) && value !== '';

/** In UTF-16 code units. A longer text is no name. */
const LONGEST_NAME = 80;

export const isShort = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME);

/** The properties of a record with a text, a number, or yes or no. */
export const scalarsOf = (record: Data): (readonly [string, Scalar])[] =>
  Object.entries(record).filter((entry): entry is [string, Scalar] => isScalar(entry[1]));

/** The entries of a list of records, or of a map of records below a key that says what they are. */
export function entriesOf(key: string, value: unknown, path: string): readonly Entry[] | undefined {
  const kind = kindOfKey(key);
  if (Array.isArray(value)) {
    const list = value as readonly unknown[];
    const isList = list.length > 0 && (list.every(isRecord) || (kind === 'level' && list.every(isShort)));
    return isList ? list.map((one, index) => ({ value: one, path: `${path}/${index}`, key: undefined })) : undefined;
  }
  if (!isRecord(value) || kind === undefined) return undefined;
  const all = Object.entries(value);
  const isScale = kind === 'level' && all.length > 1 && all.every(([, one]) => typeof one === 'string' && isShort(one));
  const isMap = all.length > 0 && all.every(([own, one]) => isRecord(one) && !isPart(own, one));
  if (!isScale && !isMap) return undefined;
  return all.map(([own, one]) => ({ value: one, path: `${path}/${own}`, key: own }));
}

/** Whether a property is a part of a record, and no record of a map: "requirements" of one role. */
const isPart = (key: string, value: Data) => kindOfKey(key) !== undefined && !Object.values(value).some(isScalar);

/** Lists or maps of records below names of groups: `{ "Technical": [ … ], "Social": [ … ] }`. */
export function groupsOf(key: string, value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value) || kindOfKey(key) !== 'skill') return false;
  const all = Object.entries(value);
  const isList = (one: unknown) =>
    Array.isArray(one) ? one.length > 0 && one.every(isRecord) : isRecord(one) && Object.values(one).every(isRecord);
  return all.length > 0 && all.every(([own, one]) => kindOfKey(own) === undefined && isList(one));
}

/** What the records of a list are: as its key says, else roles or skills if each has a list of the other. */
export function kindOfEntries(key: string, entries: readonly Entry[]): RecordKind | undefined {
  const said = kindOfKey(key);
  if (said !== undefined || isOfPeople(key)) return said;
  if (entries.length > 1 && entries.every(isMeaning)) return 'level';
  const inner = (kind: RecordKind) =>
    entries.filter(
      ({ value }) =>
        isRecord(value) && Object.entries(value).some(([own, one]) => kindOfKey(own) === kind && isRated(one)),
    ).length;
  const isNamed = entries.every(({ value }) => isRecord(value) && nameOf(value, undefined, undefined) !== undefined);
  if (!isNamed || entries.length < 2) return undefined;
  return inner('skill') === entries.length ? 'role' : inner('role') === entries.length ? 'skill' : undefined;
}

/** Whether a record has a level and what that means, and no name: an indicator. */
function isMeaning({ value }: Entry): boolean {
  if (!isRecord(value)) return false;
  const keys = scalarsOf(value).map(([own]) => own);
  const kinds = new Set(keys.map(kindOfKey));
  // What a role needs of a skill.
  if (kinds.has('role') && kinds.has('skill')) return false;
  return kinds.has('level') && keys.some(isTextOfRecord) && !keys.some(isNameOfRecord);
}

/** Whether names have values: a map of numbers, or records with a level. */
function isRated(value: unknown): boolean {
  if (isRecord(value)) return Object.values(value).length > 0 && Object.values(value).every(isShort);
  const isLevelled = (one: unknown) => isRecord(one) && scalarsOf(one).some(([key]) => kindOfKey(key) === 'level');
  return Array.isArray(value) && value.length > 0 && value.every(isLevelled);
}

/** The name of a record of a kind: the property that is called so, else the one that is called as the kind. */
export function nameOf(record: Data, kind: RecordKind | undefined, key: string | undefined): string | undefined {
  const texts = scalarsOf(record).filter(([own, value]) => isShort(value) && !isTextOfRecord(own));
  const isOwn = (own: string) => [undefined, kind].includes(kindOfKey(own));
  const named =
    texts.find(([own]) => isNameOfRecord(own) && isOwn(own)) ??
    texts.find(([own]) => kind !== undefined && kindOfKey(own) === kind && !isIdOfRecord(own)) ??
    texts.find(([own, value]) => typeof value === 'string' && isOwn(own) && !isIdOfRecord(own) && key === undefined);
  const [, name] = named ?? texts.find(([own]) => isIdOfRecord(own) && isOwn(own)) ?? [];
  return (named ? String(name) : (key ?? (name === undefined ? undefined : String(name))))?.trim();
}

/** The group that a record says: its name, else its id. */
export function groupIn(record: Data): string | undefined {
  const said = scalarsOf(record).filter(([key, value]) => kindOfKey(key) === 'group' && isShort(value));
  const [, group] = said.find(([key]) => !isIdOfRecord(key)) ?? said[0] ?? [];
  return group === undefined ? undefined : String(group).trim();
}
