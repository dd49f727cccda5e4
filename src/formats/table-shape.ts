import type { Link } from '../skill-document/index.ts';
import type { TableItem } from './items.ts';
import { LOOKED_AT } from './limits.ts';
import { list, quote } from './quotation.ts';
import type { Note } from './report.ts';
import { type ColumnKind, columnKind, isUsualLevel } from './words.ts';

/** A cell as every format has it. */
export interface Cell {
  /** Its text, line by line. */
  readonly lines: readonly string[];
  /** The entries of a list in it. */
  readonly items?: readonly TableItem[];
  readonly links?: readonly Link[];
  /** The id that it gives to the role that it names. */
  readonly id?: string | undefined;
  readonly place: string;
}

/** A table: its rows, the first of them the headers, and the words that stand before it. */
export interface Table {
  readonly rows: readonly (readonly Cell[])[];
  readonly heading?: string | undefined;
  /** The id that the heading gives to its level. */
  readonly headingId?: string | undefined;
  readonly place: string;
  /** What of its source it does not hold. */
  readonly notes?: readonly Note[];
  /** Why it was not read; it has no rows then. */
  readonly refused?: string | undefined;
}

/** What the columns of a table hold: something of a row's expectation, or a level of their own. */
export type Columns = readonly (ColumnKind | { readonly level: string } | undefined)[];

/** The columns of a shape that can be read; those that are `undefined` are left out. */
export interface KnownShape {
  readonly name: 'level' | 'long' | 'wide' | 'skills';
  readonly columns: Columns;
  readonly refused?: undefined;
}

/** A shape that can be read, or why a table has none of them; with the headers that are to blame. */
export type Shape = KnownShape | { readonly refused: string; readonly strange: readonly string[] };

/** The text of a cell on one line. */
export function textOfCell(cell: Cell | undefined): string {
  return cell?.lines.join(' ').trim() ?? '';
}

/**
 * Recognises a table by its headers. `level`: Role | Required | Description, a table for each level; `long`: a row for
 * each role and level; `wide`: Role and a column for each level; `skills`: a row for each skill, a column for each level.
 *
 * @param known - whether a name is one of a level that was named
 */
export function recognize(headers: readonly string[], known: (name: string) => boolean): Shape {
  const columns: Columns = headers.map((header) => {
    const isLevel = known(header) || isUsualLevel(header);
    return columnKind(header) ?? (isLevel ? { level: header.trim() } : undefined);
  });
  const has = (kind: ColumnKind) => columns.includes(kind);
  const isLevel = (column: Columns[number]) => typeof column === 'object';
  const facts = columns.map((column) => (isLevel(column) ? undefined : column));
  const describes = has('description') || has('items') || has('proficiency');
  if (has('role') && has('level') && describes) return { name: 'long', columns: facts };
  const strange = headers.filter((header, index) => !columns[index] && header.trim()).map((header) => header.trim());
  if (has('role') && describes && (has('required') || strange.length === 0)) {
    return { name: 'level', columns: facts };
  }
  if (strange.length > 0) {
    const names = list(strange.map(quote));
    const refused = `${names}: neither a column that is known nor a usual level. Levels of your own can be named.`;
    return { refused, strange };
  }
  const named = columns.map((column) =>
    isLevel(column) || column === 'role' || column === 'skill' ? column : undefined,
  );
  if (columns.some(isLevel) && has('role')) return { name: 'wide', columns: named };
  if (columns.some(isLevel) && has('skill')) return { name: 'skills', columns: named };
  return { refused: 'There is no column for the role, or none for a description or a level.', strange };
}

/** Index of the header row: the first row with two distinct texts; else row 0. */
export function headerRow(rows: Table['rows']): number {
  const isTitle = (row: readonly Cell[]) => new Set(row.map(textOfCell).filter(Boolean)).size < 2;
  return Math.max(
    0,
    rows.slice(0, LOOKED_AT.rowsAbove + 1).findIndex((row) => !isTitle(row)),
  );
}

/** Where the headers of a table are, and its shape. */
export function findHeaders({ rows, refused }: Table, known: (name: string) => boolean): { row: number; shape: Shape } {
  if (refused !== undefined) return { row: 0, shape: { refused, strange: [] } };
  const row = headerRow(rows);
  return { row, shape: recognize(rows[row]?.map(textOfCell) ?? [], known) };
}
