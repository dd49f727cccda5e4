import { textOfCell } from '../blocks/cell.ts';
import { type Grid, rowsOf } from './grid.ts';
import type { Row } from './header-row.ts';
import { foldName } from '../words/level-words.ts';

/** So many rows tell what a column holds. */
const ENOUGH = 200;

/** Finds the rows of all tables with the same headers as one, its own first; not more than are enough. */
export function findRowsAlike(grids: readonly Grid[]): (grid: Grid) => readonly Row[] {
  const rows = new Map<string, Row[]>();
  for (const grid of grids) {
    const known = rows.get(keyOfHeaders(grid));
    if (!known) rows.set(keyOfHeaders(grid), rowsOf(grid).slice(0, ENOUGH));
    else if (known.length < ENOUGH) known.push(...rowsOf(grid).slice(0, ENOUGH - known.length));
  }
  const known = new WeakMap<Grid, readonly Row[]>();
  return (grid) => {
    const found = known.get(grid) ?? alikeIn(rows, grid);
    known.set(grid, found);
    return found;
  };
}

function alikeIn(rows: ReadonlyMap<string, readonly Row[]>, grid: Grid): readonly Row[] {
  const own = rowsOf(grid);
  const all = rows.get(keyOfHeaders(grid)) ?? [];
  return all.length <= own.length ? own : all;
}

/** The headers in one text. */
export const keyOfHeaders = ({ headers }: Grid): string => headers.map((cell) => foldName(textOfCell(cell))).join('\0');
