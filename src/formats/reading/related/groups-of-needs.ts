import { type Data, isRecord } from '../../../document/records.ts';
import { isLevel } from '../levels/levels.ts';
import { isIdOfRecord, isNameOfRecord, kindOfKey, type RecordKind } from '../words/record-words.ts';
import { readNeed } from '../words/table-words.ts';
import { groupIn, isShort, nameOf, scalarsOf } from './entities.ts';
import { type Around, contentOf } from './statements.ts';

/** Lists of what a role needs below names of groups: `{ "Technical": [ … ], "Social": [ … ] }`. */
export function areGroupsOfNeeds(
  key: string,
  value: unknown,
  around: Around,
): value is Readonly<Record<string, Data[]>> {
  if (!isRecord(value) || around.role === undefined || kindOfKey(key) !== 'need') return false;
  const all = Object.entries(value);
  return all.length > 0 && all.every(([own, list]) => isGroupName(own) && isList(list));
}

/** The group that a key names, unless it says how much something is needed, or at which level. */
export const isGroupName = (key: string): boolean =>
  kindOfKey(key) === undefined && readNeed(key) === undefined && !isLevel(key);

/** The group that a record in a role names: beside a name, it has a list of what is needed of the group. */
export function groupOfNeeds(record: Data, kind: RecordKind | undefined, around: Around): string | undefined {
  if (around.role === undefined || around.skill !== undefined || (kind !== 'need' && kind !== 'group'))
    return undefined;
  if (!Object.values(record).some(isList)) return undefined;
  return groupIn(record) ?? nameOf(record, 'group', undefined);
}

const isList = (value: unknown): value is Data[] => Array.isArray(value) && value.length > 0 && value.every(isRecord);

/** The name of the skill that a record of a need has itself, if it says how well the skill is mastered. */
export function skillOfNeed(record: Data, path: string): string | undefined {
  if (contentOf(record, path).value === undefined || Object.values(record).some(isList)) return undefined;
  const named = scalarsOf(record).find(
    ([key, value]) => isNameOfRecord(key) && kindOfKey(key) === undefined && isShort(value),
  );
  return named && String(named[1]).trim();
}

/** What a record of a need says beside its skill, if no list of skills has it: the id of the skill. */
export function idsOfNeed(record: Data): Readonly<Record<string, string>> {
  const ids = scalarsOf(record).filter(([key]) => isIdOfRecord(key) && [undefined, 'skill'].includes(kindOfKey(key)));
  return Object.fromEntries(ids.map(([key, value]) => [key, String(value)]));
}
