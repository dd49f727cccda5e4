import { type Data, isRecord } from '../../../document/records.ts';
import { isRows } from './tables.ts';
import { isTitleKey, subjectOfKey } from '../words/data-words.ts';

/** Records that each stand under the same key of an entry, as databases export them: `{ "id": …, "fields": {…} }`. */
export interface HeldRecords {
  readonly key: string;
  readonly records: readonly Data[];
  /** What the entries have beside the records, with its path. */
  readonly beside: readonly (readonly [path: string, value: unknown])[];
}

/** The records that the entries of a list hold, if each has one and nothing else of parts; `undefined` otherwise. */
export function heldRecords(list: readonly unknown[]): HeldRecords | undefined {
  const [first] = list;
  const key = isRecord(first) ? Object.keys(first).find((key) => isRecord(first[key])) : undefined;
  if (key === undefined) return undefined;
  const records: Data[] = [];
  const beside: (readonly [string, unknown])[] = [];
  for (const [index, entry] of list.entries()) {
    const record = isRecord(entry) ? entry[key] : undefined;
    const others = isRecord(entry) ? Object.entries(entry).filter(([own]) => own !== key) : [];
    const isPlain = others.every(([own, value]) => typeof value !== 'object' && !isNaming(own));
    if (
      !isRecord(record) ||
      !Object.keys(record).some(isNaming) ||
      !isPlain ||
      Object.keys(record).length <= others.length
    )
      return undefined;
    records.push(record);
    beside.push(...others.map(([own, value]) => [`${index}/${own}`, value] as const));
  }
  return isRows(records) ? { key, records, beside } : undefined;
}

/** Whether a key names a skill, as one of the record itself does. */
const isNaming = (key: string) => isTitleKey(key) || subjectOfKey(key) === 'skill';
