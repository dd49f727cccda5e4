import { isRecord } from '../../document/records.ts';
import type { Cell, Table } from './cell.ts';
import { nameEntry } from './data-facts.ts';
import { isHolderKey, isNameKey } from './words/data-words.ts';

/** An object with a name and, below one key, a number for each of several names. */
interface NamedValues {
  readonly key: string;
  readonly name: string;
  readonly holder: string;
  readonly values: Readonly<Record<string, number>>;
}

function namedValues(entry: unknown): NamedValues | undefined {
  if (!isRecord(entry)) return undefined;
  const [key, name] = nameEntry(entry) ?? [];
  const others = Object.entries(entry).filter(([own]) => own !== key);
  const [only] = others;
  if (key === undefined || name === undefined || !isNameKey(key) || others.length !== 1) return undefined;
  const [holder, values] = only!;
  if (!isHolderKey(holder) || !isRecord(values) || Object.keys(values).length < 2) return undefined;
  const isNumbers = Object.entries(values).every(([own, value]) => typeof value === 'number' && !/^\d+$/.test(own));
  return isNumbers ? { key, name, holder, values: values as Record<string, number> } : undefined;
}

/**
 * The axes of a radar: a table with a row for each, if every entry of a list has a name and the same kind of numbers;
 * `undefined` for any other list.
 */
export function tableOfValues(
  list: readonly unknown[],
  path: string,
  placeOf: (path: string) => string,
): Table | undefined {
  const rows = list.map(namedValues);
  if (rows.length < 2 || rows.includes(undefined)) return undefined;
  const found = rows as readonly NamedValues[];
  const cell = (text: string, at: string): Cell => ({ lines: [text], place: placeOf(at) });
  const names = [...new Set(found.flatMap(({ values }) => Object.keys(values)))];
  const header = ['Skill', ...names].map((name) => cell(name, path));
  const body = found.map(({ key, name, holder, values }: NamedValues, index) => [
    cell(name, `${path}/${index}/${key}`),
    ...names.map((own) => cell(own in values ? String(values[own]) : '', `${path}/${index}/${holder}/${own}`)),
  ]);
  return { rows: [header, ...body], place: placeOf(path) };
}
