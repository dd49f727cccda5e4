import { isRecord } from '../../../document/records.ts';
import { error, type Note } from '../../report.ts';
import { entriesIn, isProse } from './kinds.ts';
import { isNameKey } from '../words/data-words.ts';
import { kindOfKey, type RecordKind } from '../words/record-words.ts';

/** Tells of data that only defines roles and levels, as the settings of a tool do; `undefined` for any other data. */
export function refuseDefinitions(data: unknown): Note | undefined {
  if (!isRecord(data)) return undefined;
  const entries = Object.entries(data);
  const listed = (kind: RecordKind) => entries.filter(([key, value]) => kindOfKey(key) === kind && isRecords(value));
  const [roles, levels] = [listed('role'), listed('level')];
  if (roles.length === 0 || levels.length === 0) return undefined;
  const defined = new Set([...roles, ...levels]);
  const others = entries.filter((entry) => !defined.has(entry) && !isDefinition(entry));
  if (!others.every(saysNothing) || ![...defined].every(([, value]) => areFlat(value))) return undefined;
  const keys = [...defined].map(([key]) => `"${key}"`).join(' and ');
  return error('', 'no-framework', `This data defines ${keys}, but no skills. ${REMEDY}`);
}

const REMEDY = 'Convert the file that says what is asked of skills.';

const isRecords = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 1 && value.every(isRecord);

/** Whether an entry says more of roles and levels. */
const isDefinition = ([key]: readonly [string, unknown]) => kindOfKey(key) === 'level' || kindOfKey(key) === 'role';

/** Whether an entry names nothing, and has no text that may say what is asked. */
function saysNothing([key, value]: readonly [string, unknown]): boolean {
  if (isNameKey(key) || kindOfKey(key) === 'skill' || kindOfKey(key) === 'need') return false;
  for (const { key: own, value: one, path } of entriesIn(value)) {
    const isOfSkills = kindOfKey(own) === 'skill' || kindOfKey(own) === 'need';
    if (isProse(one) || (isOfSkills && (typeof one === 'object' || IN_LIST.test(path)))) return false;
  }
  return true;
}

/** The path of a property of a record in a list. */
const IN_LIST = /\/\d+\/[^/]+$/;

/** Whether records have no lists of texts and no parts, which may say what is asked. */
function areFlat(value: unknown): boolean {
  for (const record of value as readonly object[])
    for (const one of Object.values(record))
      if (isRecord(one) || (Array.isArray(one) && one.some((part) => typeof part !== 'number'))) return false;
  return true;
}
