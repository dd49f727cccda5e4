import { isLevel } from '../levels/levels.ts';
import { foldValue } from '../levels/scale.ts';
import { foldName } from '../words/level-words.ts';
import { saysNothing } from '../words/nothing-words.ts';
import { type NamesInLine, namesOfValues } from './names-of-values.ts';
import { namedValues, type RowInLine } from './row-in-line.ts';

/** Fewer may be anything, such as facts about somebody. */
export const LEAST_ROWS = 3;

const LEAST_COLUMNS = 2;
const MOST_COLUMNS = 15;

/** In the average row. */
const LEAST_PAIRS = 1.5;

/** A row of a table to make, by the folded names of its columns. */
type Values = ReadonlyMap<string, string>;

/** How the rows of all blocks are to be read. */
export interface Layout {
  /** The names of the columns, in their order. */
  readonly columns: readonly string[];
  /** The same, lowest first, if a line says that they are levels. */
  readonly levels: readonly string[] | undefined;
  /** The values, lowest first, if a line puts them in a row. */
  readonly values: readonly string[] | undefined;
  /** `undefined` if a row does not fit. */
  readonly valuesOf: (row: RowInLine) => Values | undefined;
}

/** Each value stands behind its name, and the same names recur with values that they share. */
export function layoutOfPairs(rows: readonly RowInLine[], lines: readonly NamesInLine[]): Layout | undefined {
  const named = rows.map(namedValues).filter((row) => row !== undefined);
  const pairs = named.flat();
  // Lines with one pair each are an outline.
  if (named.length < LEAST_ROWS || pairs.length < named.length * LEAST_PAIRS) return undefined;
  const counts = new Map<string, { name: string; count: number; values: Set<string> }>();
  for (const { column, value } of pairs) {
    const own = counts.get(foldName(column)) ?? { name: column, count: 0, values: new Set() };
    counts.set(foldName(column), own);
    own.count++;
    own.values.add(foldValue(value));
  }
  const known = [...counts].filter(([, { count }]) => count > 1);
  const columns = known.map(([, { name }]) => name);
  if (columns.length < LEAST_COLUMNS || columns.length > MOST_COLUMNS) return undefined;
  if (!shareValues(known.map(([, { values }]) => values)) && columns.filter(isLevel).length < 2) return undefined;
  const folded = new Set(known.map(([key]) => key));
  const told = lines.find(
    ({ names }) => names.length === columns.length && names.every((name) => folded.has(foldName(name))),
  );
  return {
    levels: told?.kind === 'level' ? told.ascending : undefined,
    values: orderOfValues(new Set(pairs.map(({ value }) => foldValue(value))), lines),
    columns:
      told?.names ??
      inOrder(
        named.map((row) => row.map(({ column }) => column)),
        columns,
      ),
    valuesOf: (row) => {
      const values = namedValues(row) ?? [];
      const own = new Map(values.map(({ column, value }) => [foldName(column), value]));
      // A column that stands twice in a row has no place for its second value.
      return own.size > 0 && own.size === values.length && [...own.keys()].every((column) => folded.has(column))
        ? own
        : undefined;
    },
  };
}

/** The line that names all values, in which more may stand that no row has. */
function orderOfValues(values: ReadonlySet<string>, lines: readonly NamesInLine[]): readonly string[] | undefined {
  return lines.find(({ names }) => {
    const own = new Set(names.map(foldValue));
    return [...values].every((value) => own.has(value) || saysNothing(value));
  })?.ascending;
}

/** Whether columns draw on the same values, as those of one scale do, and those of facts don't. */
function shareValues(columns: readonly ReadonlySet<string>[]): boolean {
  const all = columns.flatMap((values) => [...values]);
  const isShared = (value: string) => columns.filter((values) => values.has(value)).length > 1;
  return all.filter(isShared).length > all.length / 2;
}

/** The names in the order of the longest row; what it lacks stands behind what came before it. */
function inOrder(rows: readonly (readonly string[])[], names: readonly string[]): readonly string[] {
  const order: string[] = [];
  const byLength = [...rows].sort((one, other) => other.length - one.length);
  const known = new Map(names.map((name) => [foldName(name), name]));
  const placed = new Set<string>();
  for (const row of byLength) {
    let at = 0;
    for (const key of row.map(foldName)) {
      const name = known.get(key);
      if (name === undefined) continue;
      if (placed.has(key)) at = order.indexOf(name) + 1;
      else order.splice(at++, 0, name);
      placed.add(key);
    }
    if (placed.size === known.size) break;
  }
  return order;
}

/** All rows have as many values as another line has names. */
export function layoutOfValues(rows: readonly RowInLine[], lines: readonly NamesInLine[]): Layout | undefined {
  const count = mostFrequent(rows.map(({ parts }) => parts.length).filter((length) => length >= LEAST_COLUMNS));
  if (count === undefined || count > MOST_COLUMNS) return undefined;
  const values = recurringValues(rows.filter(({ parts }) => parts.length === count));
  if (values.size < 2) return undefined;
  const told = namesOfValues(lines, count, values);
  if (!told) return undefined;
  const columns = told.names;
  return {
    columns,
    levels: told.kind === 'level' ? told.ascending : undefined,
    values: orderOfValues(values, lines),
    valuesOf: ({ parts }) =>
      parts.length === count && parts.every((part) => values.has(foldValue(part)))
        ? new Map(columns.map((name, index) => [foldName(name), parts[index]!]))
        : undefined,
  };
}

/** The values of rows that recur in others. What does not is anything else that stands in a row. */
function recurringValues(rows: readonly RowInLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const value of rows.flatMap(({ parts }) => parts.map(foldValue)))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Set([...counts].flatMap(([value, count]) => (count > 1 || value.length <= LONGEST_SIGN ? value : [])));
}

/** In UTF-16 code units. A sign or a number is a value that may stand only once. */
const LONGEST_SIGN = 2;

function mostFrequent(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
