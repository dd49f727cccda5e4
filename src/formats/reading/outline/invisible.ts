import type { Block } from '../blocks/block.ts';
import { tablesOf } from './block-queries.ts';
import type { Cell } from '../blocks/cell.ts';
import { mapCells } from './map-cells.ts';

/** Signs without a width, which SharePoint puts before the text of each cell. */
const SIGNS = new Set(['\u200B', '\u2060', '\uFEFF']);

/** Removes signs without a width around texts, if half of the cells of tables have them. */
export function withoutInvisible(blocks: readonly Block[]): readonly Block[] {
  const cells = [...new Set(tablesOf(blocks).flatMap(({ rows }) => rows.flat()))];
  const marked = new Set(cells.filter(({ lines }) => lines.some((line) => trim(line) !== line)));
  if (marked.size === 0 || marked.size < cells.length / 2) return blocks;
  return mapCells(blocks, (cell: Cell) => ({ ...cell, lines: cell.lines.map(trim) }));
}

function trim(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && SIGNS.has(text[start]!)) start++;
  while (end > start && SIGNS.has(text[end - 1]!)) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end).trim();
}
