import type { Block } from '../blocks/block.ts';
import { tablesOf } from './block-queries.ts';
import type { Cell } from '../blocks/cell.ts';
import { mapCells } from './map-cells.ts';

/** Signs without a width, which SharePoint puts before the text of each cell. */
const SIGNS = new Set(['\u200B', '\u2060', '\uFEFF']);

/** Removes signs without a width around texts, if several cells of tables have them; and from cells with nothing else. */
export function withoutInvisible(blocks: readonly Block[]): readonly Block[] {
  const cells = [...new Set(tablesOf(blocks).flatMap(({ rows }) => rows.flat()))];
  const marked = new Set(cells.filter(({ lines }) => lines.some((line) => trim(line) !== line)));
  const isUsual = marked.size >= cells.length / (marked.size > 3 ? 10 : 2);
  const isEmpty = ({ lines }: Cell) => lines.every((line) => trim(line) === '');
  if (marked.size === 0 || !(isUsual || [...marked].some(isEmpty))) return blocks;
  return mapCells(blocks, (cell: Cell) => (isUsual || isEmpty(cell) ? { ...cell, lines: cell.lines.map(trim) } : cell));
}

function trim(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && SIGNS.has(text[start]!)) start++;
  while (end > start && SIGNS.has(text[end - 1]!)) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end).trim();
}
