import { toCell } from './cells.ts';
import type { HtmlNode } from './node.ts';
import { limitNote } from '../../limit-checks.ts';
import { itemLines } from '../../items.ts';
import { type Limit, LIMITS } from '../../limits.ts';
import { type Note, warning } from '../../report.ts';
import type { Cell } from '../blocks/cell.ts';

/** How much of the limits for all tables of a page is used: cells, and characters that spanning cells repeat. */
export interface TableSpace {
  cells: number;
  repeated: number;
}

/** The grid of a table, or why it was refused. */
export type Layout =
  { readonly rows: Cell[][]; readonly refused?: undefined } | { readonly rows?: undefined; readonly refused: string };

/** Puts the cells of a table into a grid. A cell that spans several places is in each of them. */
export function layOut(rows: readonly (readonly HtmlNode[])[], space: TableSpace, notes: Note[]): Layout {
  const grid: Cell[][] = rows.map(() => []);
  for (const [top, cells] of rows.entries()) {
    let left = 0;
    for (const node of cells) {
      while (grid[top]![left]) left++;
      if (left >= LIMITS.columns.most) return { refused: limitNote(LIMITS.columns).message };
      const width = Math.min(LIMITS.columns.most - left, span(node, 'colspan', LIMITS.columns, notes));
      const height = Math.min(rows.length - top, span(node, 'rowspan', LIMITS.rowSpan, notes));
      const cell = toCell(node, notes);
      const limit = takeSpace(space, cell, width * height);
      if (limit) return { refused: limitNote(limit).message };
      for (const row of grid.slice(top, top + height)) {
        for (let column = left; column < left + width; column++) row[column] = cell;
      }
    }
  }
  return { rows: grid.map((row) => Array.from(row, (cell) => cell ?? { lines: [], place: '' })) };
}

/** Counts the places of a cell against the limits; returns the limit that is exceeded, if any. */
function takeSpace(space: TableSpace, { lines, items = [], links = [] }: Cell, places: number): Limit | undefined {
  const size = [...lines, ...items.flatMap(itemLines)].reduce((sum, line) => sum + line.length + 1, links.length);
  space.cells += places;
  space.repeated += (places - 1) * size;
  if (space.cells > LIMITS.cells.most) return LIMITS.cells;
  return space.repeated > LIMITS.repeated.most ? LIMITS.repeated : undefined;
}

/** How many places a cell spans. Warns if the attribute exceeds what HTML allows. */
function span(node: HtmlNode, name: 'colspan' | 'rowspan', { most }: Limit, notes: Note[]): number {
  const said = Math.max(1, Number.parseInt(node.attribute(name) ?? '1', 10) || 1);
  if (said > most) {
    const message = `${name}="${said}" is read as ${most}, the most that HTML allows.`;
    notes.push(warning(node.place, 'too-large', message));
  }
  return Math.min(most, said);
}
