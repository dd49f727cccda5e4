import type { Cell } from '../blocks/cell.ts';

/** A heading without the id that Pandoc, kramdown and Docusaurus write behind it: "Levels {#levels}". */
export function withoutId(cell: Cell): Cell {
  return { ...cell, lines: cell.lines.map(lineWithoutId) };
}

function lineWithoutId(line: string): string {
  const text = line.trimEnd();
  const start = text.endsWith('}') ? text.lastIndexOf('{') : -1;
  const isId = start >= 0 && /^:?\s*[#.][\w\s#.:-]*$/.test(text.slice(start + 1, -1));
  return isId ? text.slice(0, start).trimEnd() : line;
}
