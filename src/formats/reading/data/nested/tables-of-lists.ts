import type { Data } from '../../../../document/records.ts';
import { isName, isScalar } from './dictionary.ts';

/** The records of a table with a list of headers and a list of rows, and the key of the rows. */
export function recordsOfTable(table: Data): { readonly key: string; readonly records: readonly Data[] } | undefined {
  const lists = Object.entries(table).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  const headers = lists.find(([, list]) => list.length > 1 && list.every(isName))?.[1];
  const [key, rows] = lists.find(([, list]) => list.length > 0 && list.every(Array.isArray)) ?? [];
  const records = headers && rows && recordsOfLists([headers, ...rows]);
  return records && key !== undefined ? { key, records } : undefined;
}

/** The records of a list of lists whose first one has the headers. */
export function recordsOfLists(list: readonly unknown[]): readonly Data[] | undefined {
  const [headers, ...rows] = list;
  if (!Array.isArray(headers) || headers.length < 2 || rows.length === 0) return undefined;
  const keys = headers.map((key) => (isName(key) ? String(key).trim() : ''));
  const isRow = (row: unknown): row is readonly unknown[] =>
    Array.isArray(row) && row.length <= keys.length && row.every((one) => one === null || isScalar(one) || one === '');
  if (new Set(keys).size < keys.length || !rows.every(isRow)) return undefined;
  return rows.map((row) => Object.fromEntries(row.map((one, index) => [keys[index]!, one])));
}
