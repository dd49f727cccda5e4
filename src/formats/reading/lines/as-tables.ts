import type { Block } from '../blocks/block.ts';
import type { Cell } from '../blocks/cell.ts';
import { type CellLine, linesOf } from '../blocks/lines-of-cell.ts';

/** Fewer columns or rows may be anything, such as a menu or an address. */
const LEAST = { columns: 3, rows: 3 };

const OUTER = /^\||\|$/g;

/** Makes tables of lines in paragraphs that tabs or bars divide, as in mails that a spreadsheet was pasted into. */
export function linesAsTables(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? (divided(block.content) ?? block) : block));
}

/** The table in a paragraph, with the lines around it; `undefined` if there is none or its rows are of unequal length. */
function divided(content: Cell): Block[] | undefined {
  const lines = linesOf(content);
  const rows = lines.map(partsOf);
  const from = rows.findIndex((row) => row.length > 1);
  const to = rows.findLastIndex((row) => row.length > 1) + 1;
  const table = rows.slice(from, to);
  const width = table[0]?.length ?? 0;
  if (from < 0 || table.length < LEAST.rows || width < LEAST.columns) return undefined;
  // Spaces at the ends of lines are lost, and empty cells with them, so that shorter rows could be shifted.
  if (table.some((row) => row.length !== width)) return undefined;
  const place = lines[from]!.cell.place;
  return [
    ...paragraphOf(lines.slice(0, from)),
    { kind: 'table', table: { rows: table.map((parts, index) => cellsOf(parts, lines[from + index]!)), place } },
    ...paragraphOf(lines.slice(to)),
  ];
}

function partsOf({ text }: CellLine): readonly string[] {
  return text.includes('\t') ? text.split('\t') : text.replace(OUTER, '').split('|');
}

function cellsOf(parts: readonly string[], { cell }: CellLine): Cell[] {
  return parts.map((part) => {
    const links = (cell.links ?? []).filter(({ name }) => typeof name === 'string' && part.includes(name));
    return { lines: [part.trim()], links, place: cell.place };
  });
}

function paragraphOf(lines: readonly CellLine[]): Block[] {
  const [first] = lines;
  if (!first) return [];
  const links = lines.flatMap(({ cell }) => cell.links ?? []);
  return [{ kind: 'paragraph', content: { ...first.cell, lines: lines.map(({ text }) => text), links } }];
}
