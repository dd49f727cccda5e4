import type { Block } from '../blocks/block.ts';
import { type Cell, hasContent, type Table, textOfCell } from '../blocks/cell.ts';
import { nameOfSection } from '../tables/grid.ts';
import { distinct, type Row } from '../tables/header-row.ts';
import { foldName } from '../words/level-words.ts';
import { wordsIn } from '../words/word-count.ts';

/** A table within a sheet: where its headers are, and the cells that stand alone in the rows right above them. */
interface Part {
  readonly top: number;
  readonly names: readonly { readonly at: number; readonly cell: Cell }[];
}

/**
 * The blocks of a sheet. Tables that stand one below another, with the same headers and a name above each, become
 * tables below headings, as they are on a page; any other sheet is one table.
 *
 * @param depth - that of the names; names above those are one higher
 */
export function blocksOfSheet(table: Table, depth: number): Block[] {
  const { rows } = table;
  const parts = partsOf(rows);
  if (parts.length < 2) return [{ kind: 'table', table }];
  const counts = parts.slice(1).map(({ names }) => names.length);
  const shape = shapeOf(parts, Math.min(...counts), Math.max(...counts));
  const starts = parts.map(({ names, top }) => names.at(-shape.all)?.at ?? names[0]?.at ?? top);
  return [
    ...blocksAbove(rows.slice(0, starts[0])),
    ...parts.flatMap((part, index): Block[] => {
      const own = rows.slice(part.top, starts[index + 1]);
      const place = own[0]![0]!.place;
      return [...headingsOf(part, shape, depth), { kind: 'table', table: { ...table, rows: own, place } }];
    }),
  ];
}

/** The parts that begin with the same headers, of the headers that most parts have. */
function partsOf(rows: readonly Row[]): readonly Part[] {
  const parts = new Map<string, Part[]>();
  const others = new Set<string>();
  let names: Part['names'] = [];
  for (const [at, row] of rows.entries()) {
    if (!row.some(hasContent)) continue;
    const cell = nameOfSection(row);
    if (cell) {
      names = [...names, { at, cell }];
      continue;
    }
    const key = row.map((cell) => foldName(textOfCell(cell))).join('\0');
    if (names.length === 0) others.add(key);
    else if (distinct(row).length > 1) parts.set(key, [...(parts.get(key) ?? []), { top: at, names }]);
    names = [];
  }
  const repeated = [...parts].flatMap(([key, found]) => (others.has(key) ? [] : [found]));
  return repeated.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** What the cells above each table are. */
interface Shape {
  /** How many of them belong to a table at most. */
  readonly all: number;
  /** How many of them are texts below its name. */
  readonly texts: number;
}

function shapeOf(parts: readonly Part[], least: number, most: number): Shape {
  const words = (fromEnd: number) =>
    parts.reduce((sum, { names }) => sum + wordsIn(textOfCell(names.at(-fromEnd)?.cell)), 0) / parts.length;
  const isText = least > 1 && words(1) >= PROSE && words(1) > 2 * words(2);
  const own = isText ? 2 : 1;
  return { all: Math.min(own + 1, Math.max(most, own)), texts: own - 1 };
}

/** In words. Names are shorter on the average. */
const PROSE = 4;

function headingsOf({ names }: Part, { all, texts }: Shape, depth: number): Block[] {
  const own = names.slice(-all).map(({ cell }) => cell);
  const headings = own.slice(0, own.length - texts);
  return [
    ...headings.map((content, index): Block => {
      return { kind: 'heading', depth: depth - (headings.length - 1 - index), content };
    }),
    ...own.slice(headings.length).map((content): Block => ({ kind: 'paragraph', content })),
  ];
}

/** What stands above the first table: a title, then texts and facts. */
function blocksAbove(rows: readonly Row[]): Block[] {
  const filled = rows.filter((row) => row.some(hasContent));
  return filled.map((row, index): Block => {
    const content = nameOfSection(row);
    if (content) return index === 0 ? { kind: 'heading', depth: 1, content } : { kind: 'paragraph', content };
    return { kind: 'table', table: { rows: [row], place: row[0]!.place } };
  });
}
