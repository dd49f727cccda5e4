import type { Link } from '../../skill-document/index.ts';
import type { TableItem } from '../items.ts';
import { LOOKED_AT } from '../limits.ts';
import { list, quote } from '../quotation.ts';
import type { Note } from '../report.ts';
import { type ColumnKind, columnKind, isUsualLevel } from './words.ts';

/** A cell of a table, in any format. */
export interface Cell {
  /** The lines of its text. */
  readonly lines: readonly string[];
  /** The items of the list in it. */
  readonly items?: readonly TableItem[];
  readonly links?: readonly Link[];
  /** The id of the role that it names. */
  readonly id?: string | undefined;
  readonly place: string;
}

/** A table, in any format. */
export interface Table {
  /** All rows, including the headers and any rows above them. */
  readonly rows: readonly (readonly Cell[])[];
  /** The text of the heading before the table. */
  readonly heading?: string | undefined;
  /** The id of the level that the heading names. */
  readonly headingId?: string | undefined;
  readonly place: string;
  /** Warnings about content that it cannot hold. */
  readonly notes?: readonly Note[];
  /** Why it was not read. It then has no rows. */
  readonly refused?: string | undefined;
}

/** What each column holds: one property of an expectation, or the expectations at one level. */
export type Columns = readonly (ColumnKind | { readonly level: string } | undefined)[];

/** A shape that can be read. Columns that are `undefined` are left out. */
export interface KnownShape {
  readonly name: 'level' | 'long' | 'wide' | 'skills';
  readonly columns: Columns;
  readonly refused?: undefined;
}

/** A shape that can be read, or why the table has none, with the unknown headers. */
export type Shape = KnownShape | { readonly refused: string; readonly strange: readonly string[] };

/** The text of a cell on one line. */
export function textOfCell(cell: Cell | undefined): string {
  return cell?.lines.join(' ').trim() ?? '';
}

/**
 * Recognizes the shape of a table by its headers. `level`: Role | Required | Description, a table for each level;
 * `long`: a row for each role and level; `wide`: Role and a column for each level; `skills`: a row for each skill, a
 * column for each level.
 *
 * @param known - whether the caller or the file names such a level
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
    const refused = `Not a known column or a usual level name: ${names}. Name your levels to use others.`;
    return { refused, strange };
  }
  const named = columns.map((column) =>
    isLevel(column) || column === 'role' || column === 'skill' ? column : undefined,
  );
  if (columns.some(isLevel) && has('role')) return { name: 'wide', columns: named };
  if (columns.some(isLevel) && has('skill')) return { name: 'skills', columns: named };
  return { refused: 'The table needs a column for the role, and one for the description or for each level.', strange };
}

/** The index of the header row: the first with two different texts, else 0. */
export function headerRow(rows: Table['rows']): number {
  const isTitle = (row: readonly Cell[]) => new Set(row.map(textOfCell).filter(Boolean)).size < 2;
  return Math.max(
    0,
    rows.slice(0, LOOKED_AT.rowsAbove + 1).findIndex((row) => !isTitle(row)),
  );
}

/** Finds the index of the header row and the shape of a table. */
export function findHeaders({ rows, refused }: Table, known: (name: string) => boolean): { row: number; shape: Shape } {
  if (refused !== undefined) return { row: 0, shape: { refused, strange: [] } };
  const row = headerRow(rows);
  return { row, shape: recognize(rows[row]?.map(textOfCell) ?? [], known) };
}
