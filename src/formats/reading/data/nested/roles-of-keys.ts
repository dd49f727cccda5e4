import { type Data, isRecord } from '../../../../document/records.ts';
import { findLevels } from '../../levels/levels.ts';
import { foldName } from '../../words/level-words.ts';
import { isNameOfPerson } from '../../words/first-names.ts';
import { isRoleName } from '../../words/role-words.ts';
import { isName, isText, kindOf, nameIn } from './dictionary.ts';

/**
 * Whether the keys of a map are roles: each record rates skills, and most keys are called as roles are; or some, if they
 * share skills. Groups of skills share none, and people are called otherwise.
 */
export function areRolesAsKeys(map: Data): boolean {
  const keys = Object.keys(map);
  const skills = Object.values(map).map(skillsOf);
  if (keys.length < 2 || skills.includes(undefined) || keys.some(isNameOfPerson)) return false;
  if (findLevels(keys).size > keys.length / 2) return false;
  const all = skills.flatMap((own = []) => own.map(foldName));
  const known = keys.filter((key) => isRoleName(asTitle(key))).length;
  return known > (new Set(all).size < all.length ? 0 : keys.length / 2);
}

/** The names of the skills that a record rates, if it has a map or a list of them. */
function skillsOf(record: unknown): readonly string[] | undefined {
  if (!isRecord(record)) return undefined;
  const names = Object.entries(record).map(([key, value]) => (kindOf(key) === 'skill' ? ratedIn(value) : []));
  return names.find((own) => own.length > 0);
}

/** The names in a map of values, or of records that say their level; or in a list of such records with names. */
function ratedIn(value: unknown): readonly string[] {
  if (isRecord(value)) return Object.values(value).every((one) => typeof one === 'number' || isRated(one)) ? Object.keys(value) : []; // prettier-ignore
  if (!Array.isArray(value) || !value.every(isRated)) return [];
  const names = (value as readonly Data[]).flatMap((one) => nameIn(one, 'skill')?.[1] ?? []);
  return names.length === value.length ? names : [];
}

const isRated = (value: unknown): boolean =>
  isRecord(value) &&
  Object.entries(value).some(([key, one]) => ['level', 'value'].includes(kindOf(key) ?? '') && isName(one));

/** A key in the form of a title: "shift_baker" is "Shift baker". */
function asTitle(key: string): string {
  const words = key.replaceAll('_', ' ').trim();
  return isText(words) ? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` : words;
}
