import type { Block } from '../blocks/block.ts';
import { tablesOf } from './block-queries.ts';
import type { Cell } from '../blocks/cell.ts';
import { mapCells } from './map-cells.ts';

/** Signs without a width, which SharePoint puts before the text of each cell. */
const SIGNS = new Set(['\u200B', '\u2060', '\uFEFF']);

/**
 * Removes signs without a width around texts, if half of the cells of tables have them; else from rows in which all
 * cells have them, and from cells with nothing else, if there are several.
 */
export function withoutInvisible(blocks: readonly Block[]): readonly Block[] {
  const rows = tablesOf(blocks).flatMap((table) => table.rows);
  const cells = new Set(rows.flat());
  const marked = new Set([...cells].filter(({ lines }) => lines.some((line) => trim(line) !== line)));
  if (marked.size === 0) return blocks;
  const isMarked = (row: readonly Cell[]) => row.length >= MANY && row.every((cell) => marked.has(cell));
  const inRows = rows.filter(isMarked).flat();
  const empty = [...marked].filter(({ lines }) => lines.every((line) => trim(line) === ''));
  const some = [...inRows, ...(empty.length >= MANY ? empty : [])];
  const isUsual = marked.size >= cells.size / 2;
  const chosen = new Set(some);
  return mapCells(blocks, (cell: Cell) =>
    isUsual || chosen.has(cell) ? { ...cell, lines: cell.lines.map(trim) } : cell,
  );
}

/** Fewer cells may have such a sign for a reason of their own. */
const MANY = 4;

function trim(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && SIGNS.has(text[start]!)) start++;
  while (end > start && SIGNS.has(text[end - 1]!)) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end).trim();
}
