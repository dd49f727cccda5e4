import { isRecord } from '../../../document/records.ts';
import type { Cell, Table } from '../blocks/cell.ts';
import { nameEntry } from './facts.ts';
import { isScalar } from './tables.ts';
import { isHolderKey, isNameKey } from '../words/data-words.ts';

/** An object with a name, with a number for each of several names below one key, and with texts. */
interface NamedValues {
  readonly key: string;
  readonly name: string;
  readonly holder: string;
  readonly values: Readonly<Record<string, number>>;
  readonly texts: Readonly<Record<string, unknown>>;
}

function namedValues(entry: unknown): NamedValues | undefined {
  if (!isRecord(entry)) return undefined;
  const [key, name] = nameEntry(entry) ?? [];
  const others = Object.entries(entry).filter(([own]) => own !== key);
  const maps = others.filter(([, value]) => !isScalar(value));
  const [only] = maps;
  if (key === undefined || name === undefined || !isNameKey(key) || maps.length !== 1) return undefined;
  const [holder, values] = only!;
  if (!isRecord(values) || Object.keys(values).length < 2) return undefined;
  const isNumbers = Object.entries(values).every(([own, value]) => typeof value === 'number' && !/^\d+$/.test(own));
  const texts = Object.fromEntries(others.filter(([own]) => own !== holder));
  return isNumbers ? { key, name, holder, values: values as Record<string, number>, texts } : undefined;
}

/**
 * A table with a row for each entry of a list, if every one has a name and numbers below the same key, as the axes of a
 * radar have, or records of skills with a number for each grade; `undefined` for any other list.
 */
export function tableOfValues(
  list: readonly unknown[],
  path: string,
  placeOf: (path: string) => string,
): Table | undefined {
  const rows = list.map(namedValues);
  if (rows.length < 2 || rows.includes(undefined)) return undefined;
  const found = rows as readonly NamedValues[];
  const [{ holder }] = found as [NamedValues];
  const names = namesIn(found.map(({ values }) => values));
  const isAlike = found.every(({ values }) => Object.keys(values).length === names.length);
  if (!found.every((one) => one.holder === holder) || !(isHolderKey(holder) || isAlike)) return undefined;
  const beside = namesIn(found.map(({ texts }) => texts));
  const cell = (text: unknown, at: string): Cell => ({
    lines: [String((text as string | undefined) ?? '')],
    place: placeOf(at),
  });
  const header = [...beside, 'Skill', ...names].map((name) => cell(name, path));
  const body = found.map(({ key, name, values, texts }, index) => [
    ...beside.map((own) => cell(texts[own], `${path}/${index}/${own}`)),
    cell(name, `${path}/${index}/${key}`),
    ...names.map((own) => cell(values[own], `${path}/${index}/${holder}/${own}`)),
  ]);
  return { rows: [header, ...body], place: placeOf(path) };
}

const namesIn = (objects: readonly Readonly<Record<string, unknown>>[]): readonly string[] => [
  ...new Set(objects.flatMap((object) => Object.keys(object))),
];
