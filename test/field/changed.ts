/** Files in which one thing is missing, doubled or other: what else decides how a file is read shows in these. */
import { parse } from 'yaml';
import { isRecord } from '../../src/document/records.ts';
import type { FieldFile } from './read-once.ts';

/** Of a file, so many are made by each kind of change, in places that lie as far from each other as they can. */
const MOST = 3;

type Path = readonly string[];

/** Changes the entry of a list or map. */
type Change = (around: unknown[] | Record<string, unknown>, key: string) => void;

const DATA_CHANGES: Readonly<Record<string, Change>> = {
  without: (around, key) => {
    if (Array.isArray(around)) around.splice(Number(key), 1);
    else delete around[key];
  },
  'another name for': (around, key) => {
    if (Array.isArray(around)) return;
    const entries = Object.entries(around);
    for (const [own] of entries) delete around[own];
    for (const [own, value] of entries) around[own === key ? 'quux' : own] = value;
  },
  'a number as': (around, key) => Object.assign(around, { [key]: 3 }),
  'a list around': (around, key) => Object.assign(around, { [key]: [(around as Record<string, unknown>)[key]] }),
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
      const copy = structuredClone(data);
      const around = path.slice(0, -1).reduce((value, key) => (value as Record<string, unknown>)[key], copy);
      change(around as unknown[], path.at(-1)!);
      yield [`${name} /${path.join('/')}`, withText(file, JSON.stringify(copy))];
    }
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
