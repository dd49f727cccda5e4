import { LOOKED_AT } from '../../limits.ts';
import { quote } from '../../quotation.ts';
import { type Note, warning } from '../../report.ts';
import { type Cell, type Table, textOfCell } from '../blocks/cell.ts';

/** A framework that was read from a published format. */
export interface ProfileReading {
  /** The name of the format. */
  readonly profile: string;
  /** A framework document, still to be checked by `parseFramework`. Without use if a note is an error. */
  readonly data: Record<string, unknown>;
  readonly notes: readonly Note[];
}

/** Any entry of a framework document. */
export type Entry = Record<string, unknown>;

/** A row of a table whose columns are found by their headers. */
export interface Row {
  readonly place: string;
  /** The text of the cell below a header, trimmed, with its line breaks. Empty if there is none. */
  readonly text: (header: string) => string;
  readonly cell: (header: string) => Cell | undefined;
  /** The cells below the header that stands above several columns. */
  readonly spans: readonly Cell[];
  /** The cells of columns with other headers than the known ones, by their headers. */
  readonly others: Entry;
}

/** The rows below the headers that identify a table, and the headers that the format does not have. */
export interface Records {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly notes: readonly Note[];
}

/** The form in which headers are compared: case, spaces, underscores and a byte order mark do not matter. */
export function headerKey(header: string): string {
  // In regular expressions, a byte-order mark is a space.
  return header
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
}

/** The headers of a table of a format, as `headerKey` gives them. */
export interface Headers {
  /** Those that identify the table. */
  readonly needed: readonly string[];
  /** The others that the format has. */
  readonly known?: readonly string[];
  /** A header that stands above several columns, of which the others have none or the same. */
  readonly span?: string;
}

/** The rows of the first table that has all needed headers. */
export function findRecords(tables: readonly Table[], headers: Headers): Records | undefined {
  for (const table of tables) {
    const at = table.rows.slice(0, LOOKED_AT.rowsAbove + 1).findIndex((row) => {
      const keys = new Set(row.map((cell) => headerKey(textOfCell(cell))));
      return headers.needed.every((header) => keys.has(header));
    });
    if (at >= 0) return readRecords(table, at, headers);
  }
  return undefined;
}

function readRecords(table: Table, at: number, { needed, known = [], span }: Headers): Records {
  const headers = table.rows[at]!;
  const spanned = span === undefined ? [] : columnsBelow(headers, span);
  const columns = new Map<string, number>();
  for (const [index, cell] of headers.entries()) {
    const key = headerKey(textOfCell(cell));
    if (key && !columns.has(key)) columns.set(key, index);
  }
  const format = new Set([...needed, ...known, span]);
  const others = [...columns].filter(([key]) => !format.has(key)).map(([, index]) => index);
  const below = table.rows.slice(at + 1);
  const claimed = new Set([...columns.values(), ...spanned]);
  const unclaimed = [...table.rows.slice(0, at), ...below.map((row) => row.filter((_, index) => !claimed.has(index)))];
  const kept = others.map((index) => {
    const header = headers[index]!;
    const message = `The column ${quote(textOfCell(header))} is kept in "more" of each entry, which is not shown.`;
    return warning(header.place, 'unknown-column', message);
  });
  return {
    table,
    rows: below.filter((row) => row.some(textOfCell)).map((row) => toRow(row, { columns, headers, others, spanned })),
    notes: [
      ...unclaimed.flatMap((row) => [...new Set(row)].flatMap((cell) => leftOut(cell, 'it belongs to no column.'))),
      ...kept,
    ],
  };
}

/** The warning that the text of a cell is left out; none if it has no text. */
export function leftOut(cell: Cell | undefined, reason: string): readonly Note[] {
  const text = textOfCell(cell);
  if (!cell || !text) return [];
  return [warning(cell.place, 'left-out', `The text ${quote(text)} is left out: ${reason}`)];
}

interface Columns {
  readonly columns: ReadonlyMap<string, number>;
  readonly headers: readonly Cell[];
  /** The indexes of the columns that the format does not have. */
  readonly others: readonly number[];
  readonly spanned: readonly number[];
}

function toRow(row: readonly Cell[], { columns, headers, others, spanned }: Columns): Row {
  const cell = (header: string) => row[columns.get(header) ?? -1];
  const text = (header: string) => linesOf(cell(header)).join('\n').trim();
  const more: Entry = {};
  for (const index of others) {
    const value = linesOf(row[index]).join('\n').trim();
    if (value) more[textOfCell(headers[index])] = value;
  }
  const spans = spanned.flatMap((index) => row[index] ?? []);
  return { place: row.find(textOfCell)?.place ?? '', text, cell, spans, others: more };
}

/** The lines of a cell, with those of its items. */
function linesOf(cell: Cell | undefined): readonly string[] {
  const items = (cell?.items ?? []).flatMap(({ text, examples }) => [text, ...examples]);
  return [...(cell?.lines ?? []), ...items.map((item) => `• ${item}`)];
}

/** The indexes of the columns from a header on that have the same header or none. */
function columnsBelow(headers: readonly Cell[], header: string): readonly number[] {
  const start = headers.findIndex((cell) => headerKey(textOfCell(cell)) === header);
  if (start < 0) return [];
  const end = headers.findIndex((cell, index) => index > start && ![header, ''].includes(headerKey(textOfCell(cell))));
  return Array.from({ length: (end < 0 ? headers.length : end) - start }, (_, index) => start + index);
}

/** `more` with the unknown columns of a row, if it has any. */
export function withMore(row: Row): Entry {
  return Object.keys(row.others).length > 0 ? { more: row.others } : {};
}
