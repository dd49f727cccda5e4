import { type Data, isRecord } from '../../../../document/records.ts';
import { foldName } from '../../words/level-words.ts';
import { isAskedOfRecord, isIdOfRecord, saysOptional, saysRequired } from '../../words/record-words.ts';
import { isRoleName } from '../../words/role-words.ts';
import { entriesIn, isProse } from '../kinds.ts';
import {
  type Declared,
  Dictionary,
  isContainer,
  isName,
  isOfSkills,
  isScalar,
  type Kind,
  kindOf,
  nameIn,
} from './dictionary.ts';

/** A list or map at the top of data that declares names, and how the rest of the data uses them. */
export interface Declaration {
  readonly key: string;
  readonly path: string;
  readonly kind: Kind | undefined;
  readonly dictionary: Dictionary;
  /** How many maps have only such names as keys. */
  asKeys: number;
  asValues: number;
  /** How many records have one beside a number that is none. */
  besideValues: number;
  /** How many lists of values are as long. */
  asPlaces: number;
  /** How many maps have only such names as keys, and texts below. */
  asMeanings: number;
}

export const declaration = (
  key: string,
  path: string,
  kind: Kind | undefined,
  entries: readonly Declared[],
): Declaration => ({
  ...{ key, path, kind, dictionary: new Dictionary(entries) },
  ...{ asKeys: 0, asValues: 0, besideValues: 0, asPlaces: 0, asMeanings: 0 },
});

/** Counts how the names of lists and maps are used in the rest of the data. */
export function countUses(data: unknown, all: readonly Declaration[]): void {
  for (const { value, path } of entriesIn(data))
    for (const one of all)
      if (path !== one.path && !path.startsWith(`${one.path}/`) && !isOtherNumber(value, path, one))
        countUse(value, one);
}

/** Whether a number counts or refers to something else: several lists number their entries from 1 on. */
function isOtherNumber(value: unknown, path: string, { key, kind }: Declaration): boolean {
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));
  if (!isNumber || kind !== undefined) return false;
  const stem = stemOf(key);
  const [own, list] = path.split('/').slice(-2).reverse();
  return ![own, list].some((near) => near !== undefined && near.toLowerCase().includes(stem));
}

/** Without the end of a plural: "cities" is "cit", as in "city". */
const stemOf = (key: string): string => key.toLowerCase().replace(/(?:ies|y|es|s|en|e)$/u, '');

function countUse(value: unknown, one: Declaration): void {
  const { dictionary } = one;
  const isOne = (text: unknown) => dictionary.find(text) !== undefined;
  if (Array.isArray(value)) {
    const isOfValues = value.every((each) => each === null || isScalar(each));
    const known = value.filter(isOne).length;
    if (isOfValues && value.length === dictionary.entries.length && known === 0) one.asPlaces++;
    if (known === dictionary.entries.length && value.length > known) one.asKeys++;
  } else if (isRecord(value)) {
    const keys = Object.keys(value);
    const isAll = keys.length > 0 && keys.every(isOne);
    if (isAll && Object.values(value).every(isProse)) one.asMeanings++;
    else if (isAll || keys.filter(isOne).length > 1) one.asKeys++;
    const scalars = Object.entries(value).filter(([, each]) => isScalar(each));
    const isValue = ([key, each]: readonly [string, unknown]) =>
      typeof each === 'number' &&
      !isOne(each) &&
      !isIdOfRecord(key) &&
      [undefined, 'value', 'level'].includes(kindOf(key));
    if (scalars.some(([, each]) => isOne(each)) && scalars.some(isValue)) one.besideValues++;
  } else if (isOne(value)) one.asValues++;
}

/** Whether names below any key are used elsewhere, or are those of records that ask for skills. */
export function isUsed(
  { asKeys, asMeanings, asValues, dictionary }: Declaration,
  skills: ReadonlySet<string>,
): boolean {
  const records = dictionary.entries.map(({ record }) => record);
  return (
    asKeys + asMeanings > 0 ||
    asValues > 1 ||
    (records.every(hasSkills) && !areGroups(dictionary)) ||
    records.every((one) => areOfSkills(one, skills))
  );
}

const hasSkills = (record: Data): boolean =>
  Object.entries(record).some(([key, value]) => typeof value === 'object' && isOfSkills(key));

/** Whether most of several entries are called as roles are, and those with lists have some of skills. */
export function areRolesBySkills(entries: readonly Declared[]): boolean {
  const withParts = entries.filter(({ record }) => Object.values(record).some(isContainer));
  const areCalled = entries.filter(({ name }) => isRoleName(name)).length * 2 > entries.length;
  return areCalled && withParts.length > 1 && withParts.every(({ record }) => hasSkills(record));
}

/**
 * Whether records are groups of skills, and no roles: each skill stands in one of them, and nothing says how much or how
 * well any is needed.
 */
function areGroups({ entries }: Dictionary): boolean {
  if (entries.some(({ name }) => isRoleName(name))) return false;
  const lists = entries.flatMap(({ record }) => Object.entries(record).filter(([, value]) => isContainer(value)));
  if (!lists.every(([key, list]) => kindOf(key) === 'skill' && Array.isArray(list))) return false;
  const skills = lists.flatMap(([, list]) => list as readonly unknown[]);
  const names = skills.map((skill) => (isRecord(skill) ? nameIn(skill, 'skill')?.[1] : isName(skill) ? String(skill) : undefined)); // prettier-ignore
  return new Set(names).size === skills.length && !skills.some((skill) => isRecord(skill) && asksMore(skill));
}

/** Whether a record of a skill says how much or how well it is needed, or has parts. */
const asksMore = (skill: Data): boolean =>
  Object.entries(skill).some(([key, value]) => {
    if (isContainer(value) || isAskedOfRecord(key) || saysRequired(key) || saysOptional(key)) return true;
    return ['level', 'value', 'role'].includes(kindOf(key) ?? '') || (typeof value === 'number' && !isIdOfRecord(key));
  });

/** Whether all keys, or all names in the lists below them, are those of skills. */
function areOfSkills(record: Data, skills: ReadonlySet<string>): boolean {
  const isSkill = (name: unknown) => isName(name) && skills.has(foldName(String(name)));
  const lists = Object.values(record).filter((one): one is unknown[] => Array.isArray(one));
  const names = lists.flat();
  return (
    Object.keys(record).length > 0 &&
    (Object.keys(record).every(isSkill) ||
      (lists.length === Object.keys(record).length && names.length > 0 && names.every(isSkill)))
  );
}
