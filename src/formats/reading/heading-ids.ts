import type { Cell } from './cell.ts';

/** A heading without the id that Pandoc, kramdown and Docusaurus write behind it: "Levels {#levels}". */
export function withoutId(cell: Cell): Cell {
  return { ...cell, lines: cell.lines.map((line) => line.replace(/\s*\{:?\s*[#.][\w\s#.:-]*\}\s*$/u, '')) };
}
