import { type Cell, hasContent, type Table, textOfCell } from '../blocks/cell.ts';
import { type Grid, headerOf, rowsOf } from './grid.ts';
import { distinct, type Row, textsInColumn } from './header-row.ts';
import { keyOfHeaders } from './rows-alike.ts';
import { isFact } from '../words/facts.ts';
import { foldName } from '../words/level-words.ts';

/** The names that a column may have, one below the other, perhaps with what they mean. */
export interface NameList {
  /** The header of the column in which the names recur, in the form of `foldName`. */
  readonly column: string;
  readonly entries: readonly ListedName[];
}

interface ListedName {
  readonly cell: Cell;
  readonly texts: readonly Cell[];
}

/** A table that only explains the names of columns of other tables. */
export interface ListTable {
  readonly lists: readonly NameList[];
  /** The cells above the names and texts. */
  readonly labels: readonly Cell[];
}

/** In UTF-16 code units. Longer texts are no names. */
const LONGEST_NAME = 60;

/** More names are no list that people choose from; more texts beside a name are a matrix. */
const MOST = { names: 60, texts: 2, rows: 120 };

/** The share of names that a list and its column have in common. */
const SHARED = 0.6;

/** What is known of the columns of all tables in which names recur. */
interface Recurring {
  /** For each name, the headers of its columns, with their table if it is in one only. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, Table | undefined>>;
  /** How many different names the columns have. */
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * Finds the tables with nothing but lists of names that recur in columns of other tables, and what these mean.
 *
 * @param sheets - the names of sheets with the same headers
 */
export function listTables(
  tables: readonly Table[],
  gridsOf: (table: Table) => readonly Grid[],
  sheets: readonly string[] = [],
): ReadonlyMap<Table, ListTable> {
  const recurring = recurringNames(tables, gridsOf, sheets);
  if (recurring.columns.size === 0) return new Map();
  const heads = new Map<string, number>();
  for (const table of tables) heads.set(headOf(table), (heads.get(headOf(table)) ?? 0) + 1);
  return new Map(
    tables.flatMap((table): [Table, ListTable][] => {
      // Tables with the same headers are parts of one.
      const mayList = table.rows.length <= MOST.rows && heads.get(headOf(table)) === 1;
      const found = mayList ? listsOf(table, recurring) : undefined;
      return found ? [[table, found]] : [];
    }),
  );
}

const headOf = ({ rows }: Table): string =>
  (rows.find((row) => distinct(row).length > 1) ?? []).map((cell) => foldName(textOfCell(cell))).join('\0');

/** A name has letters. Numbers and signs stand for something, as a legend says. */
const isName = (text: string): boolean =>
  text.length <= LONGEST_NAME && /\p{L}{3}|[\p{scx=Han}\p{scx=Kana}\p{scx=Hang}]/u.test(text);

/** Stands for the header of the names of sheets. */
export const OF_SHEETS = '\0sheets';

function recurringNames(
  tables: readonly Table[],
  gridsOf: (table: Table) => readonly Grid[],
  sheets: readonly string[],
): Recurring {
  const names = new Map(
    sheets.map((name) => [foldName(name), new Map<string, Table | undefined>([[OF_SHEETS, undefined]])]),
  );
  const columns = new Map(sheets.length > 0 ? [[OF_SHEETS, sheets.length]] : []);
  for (const { grid, rows, table } of partsAlike(tables, gridsOf)) {
    for (const index of grid.headers.keys()) {
      const texts = textsInColumn(rows, index).filter(isName);
      const own = new Set(texts.map(foldName));
      const header = foldName(headerOf(grid, index));
      if (own.size < 2 || own.size > MOST.names || texts.length < own.size * 1.5 || !header) continue;
      columns.set(header, Math.max(columns.get(header) ?? 0, own.size));
      for (const name of own) {
        const known = names.get(name) ?? new Map<string, Table | undefined>();
        names.set(name, known.set(header, !known.has(header) || known.get(header) === table ? table : undefined));
      }
    }
  }
  return { names, columns };
}

/** The rows below the same headers, with their table if they are in one only. */
function partsAlike(tables: readonly Table[], gridsOf: (table: Table) => readonly Grid[]) {
  const parts = new Map<string, { readonly grid: Grid; readonly rows: Row[]; table: Table | undefined }>();
  for (const table of tables) {
    for (const grid of gridsOf(table)) {
      const known = parts.get(keyOfHeaders(grid));
      if (!known) parts.set(keyOfHeaders(grid), { grid, rows: rowsOf(grid), table });
      else {
        for (const row of rowsOf(grid)) known.rows.push(row);
        if (known.table !== table) known.table = undefined;
      }
    }
  }
  return parts.values();
}

/** Names one below the other, and where they begin. */
interface Segment {
  readonly column: number;
  readonly first: number;
  readonly cells: readonly Cell[];
}

/** The lists of a table; `undefined` if it has anything else. */
function listsOf(table: Table, recurring: Recurring): ListTable | undefined {
  const { rows } = table;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const segments = Array.from({ length: width }, (_, column) => segmentsIn(rows, column, recurring)).flat();
  const named = segments.flatMap((segment) => {
    const column = columnOf(segment, table, recurring);
    return column === undefined ? [] : [{ segment, column }];
  });
  if (named.length === 0) return undefined;
  const taken = new Set(named.flatMap(({ segment: { cells } }) => cells));
  const lists = named.map(({ segment, column }): NameList => ({ column, entries: entriesOf(rows, segment, taken) }));
  const texts = lists.flatMap(({ entries }) => entries.flatMap((entry) => entry.texts));
  const labels = named.flatMap(({ segment: { first } }) => (rows[first - 1] ?? []).filter(hasContent));
  const known = new Set([...taken, ...texts, ...labels]);
  if (repeat(texts) || !areBeside(leftIn(rows, known), known.size)) return undefined;
  return { lists, labels: [...new Set(labels)].filter((cell) => !taken.has(cell)) };
}

/** The cells that are neither known nor numbers nor alone in their row, with their columns. */
function leftIn(rows: readonly Row[], known: ReadonlySet<Cell>) {
  return rows.flatMap((row) =>
    distinct(row).length < 2
      ? []
      : row.flatMap((cell, column) =>
          hasContent(cell) && !known.has(cell) && !isNumber(cell) ? { cell, column } : [],
        ),
  );
}

/**
 * Whether cells are another list beside those that are known, of names that nothing uses, perhaps with what they mean. A
 * few facts may be among the texts: "more than 6 years".
 */
function areBeside(left: readonly { readonly cell: Cell; readonly column: number }[], known: number): boolean {
  const columns = new Set(left.map(({ column }) => column));
  const others = left.filter(({ cell }) => !isText(cell));
  const areFew = others.length <= known * FEW && others.every(({ cell }) => isFact(textOfCell(cell)));
  return columns.size <= MOST.texts && left.length <= 2 * known && areFew;
}

const FEW = 0.25;

const isNumber = (cell: Cell): boolean => /^\d{1,2}[.)]?$/u.test(textOfCell(cell));

/** Whether texts recur, as values do. */
const repeat = (texts: readonly Cell[]): boolean =>
  new Set(texts.map((cell) => foldName(textOfCell(cell)))).size < texts.length * 0.7;

/** The parts of a column of which most cells are known names. A text alone in its row is above or below a list. */
function segmentsIn(rows: readonly Row[], column: number, { names }: Recurring): readonly Segment[] {
  const segments: { column: number; first: number; cells: Cell[] }[] = [];
  let open: (typeof segments)[number] | undefined;
  rows.forEach((row, at) => {
    const cell = row[column];
    const isKnown = cell !== undefined && names.has(foldName(textOfCell(cell)));
    const isEntry =
      cell !== undefined && hasContent(cell) && (isKnown || (open !== undefined && distinct(row).length > 1));
    if (!isEntry || row.indexOf(cell) !== column) open = undefined;
    else if (open) open.cells.push(cell);
    else segments.push((open = { column, first: at, cells: [cell] }));
  });
  return segments;
}

/** The column in which most names of a segment recur, and which has few others. */
function columnOf({ cells }: Segment, table: Table, { names, columns }: Recurring): string | undefined {
  const own = cells.map((cell) => foldName(textOfCell(cell)));
  if (new Set(own).size < own.length) return undefined;
  const counts = new Map<string, number>();
  for (const name of own)
    for (const [column, only] of names.get(name) ?? [])
      if (only !== table) counts.set(column, (counts.get(column) ?? 0) + 1);
  const least = (column: string) => Math.max(2, SHARED * Math.max(own.length, columns.get(column)!));
  const fitting = [...counts].filter(([column, count]) => count >= least(column));
  return fitting.sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** The names of a segment, each with the texts to its right. */
function entriesOf(rows: readonly Row[], { column, first, cells }: Segment, taken: ReadonlySet<Cell>): ListedName[] {
  return cells.map((cell, index) => {
    const right = rows[first + index]!.slice(column + 1);
    const end = right.findIndex((other) => !hasContent(other) || taken.has(other));
    const texts = right.slice(0, end < 0 ? right.length : end).filter((other) => other !== cell && isText(other));
    return { cell, texts: texts.length <= MOST.texts ? [...new Set(texts)] : [] };
  });
}

function isText(cell: Cell): boolean {
  const text = textOfCell(cell);
  return /\p{L}{2}/u.test(text) && !isFact(text);
}
