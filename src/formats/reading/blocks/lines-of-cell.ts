import type { Cell } from './cell.ts';

/** A line of a cell, also as a cell of its own. */
export interface CellLine {
  readonly text: string;
  readonly cell: Cell;
}

/** The lines of a paragraph, each as a cell with its links. */
export function linesOf({ lines, links = [], place }: Cell): readonly CellLine[] {
  const first = Number(/^line (\d+)$/.exec(place)?.[1]);
  const texts = lines.flatMap((line) => line.split('\n'));
  return texts.map((line, index) => {
    const text = line.trim();
    const own = links.filter(({ name }) => typeof name === 'string' && text.includes(name));
    const cell = { lines: [text], links: own, place: Number.isNaN(first) ? place : `line ${first + index}` };
    return { text, cell };
  });
}
