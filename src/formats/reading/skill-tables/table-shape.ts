import { type Table, textOfCell } from '../blocks/cell.ts';
import { findHeaderRow } from '../tables/header-row.ts';
import { singleSpaced } from '../../names.ts';
import { list, quote } from '../../quotation.ts';
import { findLevels } from '../levels/levels.ts';
import { type ColumnKind, columnKind } from '../words/table-words.ts';

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

/**
 * Recognizes the shape of a table by its headers. `level`: Role | Required | Description, a table for each level;
 * `long`: a row for each role and level; `wide`: Role and a column for each level; `skills`: a row for each skill, a
 * column for each level.
 *
 * @param known - whether the caller or the file names such a level
 */
function recognize(headers: readonly string[], known: (name: string) => boolean): Shape {
  const levels = findLevels(headers);
  const columns: Columns = headers.map((header, index) => {
    const isLevel = known(header) || levels.has(index);
    return columnKind(header) ?? (isLevel ? { level: singleSpaced(header) } : undefined);
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

/** Finds the index of the header row and the shape of a table. */
export function findHeaders({ rows, refused }: Table, known: (name: string) => boolean): { row: number; shape: Shape } {
  if (refused !== undefined) return { row: 0, shape: { refused, strange: [] } };
  const row = rows.length > 0 ? findHeaderRow(rows, new Set()) : 0;
  return { row, shape: recognize(rows[row]?.map(textOfCell) ?? [], known) };
}
