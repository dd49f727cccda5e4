/** Files in which one thing is missing, doubled or other: what else decides how a file is read shows in these. */
import { parse } from 'yaml';
import { isRecord } from '../../src/document/records.ts';
import type { FieldFile } from './read-once.ts';

/** Of a file, so many are made by each kind of change, in places that lie as far from each other as they can. */
const MOST = 2;

type Path = readonly string[];

type Entry = readonly [key: string, value: unknown];

/** What stands instead of an entry of a list or map. */
const DATA_CHANGES: Readonly<Record<string, (entry: Entry) => readonly Entry[]>> = {
  without: () => [],
  'another name for': ([, value]) => [['quux', value]],
  'a number as': ([key]) => [[key, 3]],
  'a list around': ([key, value]) => [[key, [value]]],
};

const LINE_CHANGES: Readonly<Record<string, (line: string) => readonly string[]>> = {
  without: () => [],
  twice: (line) => [line, line],
};

/** The changed files, by what was changed. None of a file that is neither data nor lines of text. */
export function changedFiles(file: FieldFile): ReadonlyMap<string, FieldFile> {
  if (/\.(?:json|ya?ml)$/.test(file.name)) return new Map(changesOfData(file));
  return /\.(?:md|txt|csv|tsv)$/.test(file.name) ? new Map(changesOfLines(file)) : new Map();
}

const textOf = ({ bytes }: FieldFile): string => new TextDecoder().decode(bytes);
const withText = (file: FieldFile, text: string): FieldFile => ({ ...file, bytes: new TextEncoder().encode(text) });

function* changesOfData(file: FieldFile): Iterable<[string, FieldFile]> {
  const data = parsed(textOf(file));
  const paths = pathsIn(data, []);
  for (const [name, change] of Object.entries(DATA_CHANGES))
    for (const path of spread(paths)) {
      const changed = JSON.stringify(changedAt(data, path, change));
      // Entries of lists have no names.
      if (changed === JSON.stringify(data)) continue;
      yield [`${name} /${path.join('/')}`, withText(file, changed)];
    }
}

function changedAt(value: unknown, [key, ...rest]: Path, change: (entry: Entry) => readonly Entry[]): unknown {
  const entries = Object.entries(value as object).flatMap(([own, one]): readonly Entry[] => {
    if (own !== key) return [[own, one]];
    return rest.length > 0 ? [[own, changedAt(one, rest, change)]] : change([own, one]);
  });
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}

/** Nothing for texts that are no data. */
function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function pathsIn(value: unknown, path: Path): readonly Path[] {
  if (!isRecord(value) && !Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => [[...path, key], ...pathsIn(one, [...path, key])]);
}

function* changesOfLines(file: FieldFile): Iterable<[string, FieldFile]> {
  const lines = textOf(file).split('\n');
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  for (const [name, change] of Object.entries(LINE_CHANGES))
    for (const index of spread(filled)) {
      const changed = lines.flatMap((line, at) => (at === index ? change(line) : [line]));
      yield [`${name} line ${index + 1}`, withText(file, changed.join('\n'))];
    }
}

function spread<Value>(values: readonly Value[]): readonly Value[] {
  if (values.length <= MOST) return values;
  return Array.from({ length: MOST }, (_, index) => values[Math.floor(((index + 0.5) * values.length) / MOST)]!);
}
