import type { Block } from '../blocks/block.ts';
import { type Cell, hasContent, type Table, textOfCell } from '../blocks/cell.ts';
import { regionsOf, withoutTitles } from './regions.ts';
import { isLegend } from '../levels/legend-rows.ts';
import { isLevel } from '../levels/levels.ts';
import { areAboutFile } from '../tables/file-facts.ts';
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
 * @param depths - of the names above tables, and of names above those one less; of the title, which is a text otherwise
 */
export function blocksOfSheet(table: Table, depths: Depths): Block[] {
  const lines = linesOf(table.rows);
  if (lines) return lines.map((content): Block => ({ kind: 'paragraph', content }));
  const regions = regionsOf(table.rows);
  if (regions.length < 2) return blocksOfRegion(table, depths);
  return regions.flatMap((rows, index) => {
    const isWhole = index === 0 || partsOf(rows).length > 1;
    const top = isWhole ? 0 : rows.findIndex((row) => distinct(row).length > 1);
    const titles = rows.slice(0, top).flatMap((row) => nameOfSection(row) ?? row.find(hasContent) ?? []);
    const rest = rows.slice(top);
    if (areAboutFile(withoutTitles(rest))) return blocksAbove(rows, depths.title);
    const own = blocksOfRegion({ ...table, rows: rest, place: rest[0]![0]!.place }, depths);
    return [
      ...titles.map((content, at) => blockAbove(content, at === titles.length - 1 ? depths.names - 1 : 0)),
      ...own,
    ];
  });
}

/** The depths of headings. */
export interface Depths {
  readonly names: number;
  readonly title?: number;
}

/** A heading of a depth; a text if it has none, or is a legend. */
function blockAbove(content: Cell, depth = 0): Block {
  return depth > 0 && !isLegend(content) ? { kind: 'heading', depth, content } : { kind: 'paragraph', content };
}

function blocksOfRegion(table: Table, { names: depth, title }: Depths): Block[] {
  const { rows } = table;
  const parts = partsOf(rows);
  if (parts.length < 2) return [{ kind: 'table', table }];
  const counts = parts.slice(1).map(({ names }) => names.length);
  const shape = shapeOf(parts, Math.min(...counts), Math.max(...counts));
  const starts = parts.map(({ names, top }) => names.at(-shape.all)?.at ?? names[0]?.at ?? top);
  return [
    ...blocksAbove(rows.slice(0, starts[0]), title),
    ...parts.flatMap((part, index): Block[] => {
      const own = rows.slice(part.top, starts[index + 1]);
      const place = own[0]![0]!.place;
      return [...headingsOf(part, shape, depth), { kind: 'table', table: { ...table, rows: own, place } }];
    }),
  ];
}

/** The only cells of rows, if they are texts of a cover; `undefined` if the rows are a table, or names of a column. */
function linesOf(rows: readonly Row[]): readonly Cell[] | undefined {
  if (rows.some((row) => distinct(row).length > 1)) return undefined;
  const lines = rows.flatMap(distinct);
  const isText = lines.some((cell) => /[:：=]|[.!?。]$/u.test(textOfCell(cell)));
  return isText && lines.length > 1 && !lines.some((cell) => isLevel(textOfCell(cell))) ? lines : undefined;
}

/** The parts that begin with the same headers, of the headers that most parts have. */
function partsOf(rows: readonly Row[]): readonly Part[] {
  const parts = mostAlike(rows, new Set());
  const own = parts.length > 1 ? mostAlike(rows, firstCells(rows)) : [];
  return own.length > 1 && !recursAlone(rows, own) ? own : [];
}

/** @param values - names of rows that are none of tables, even where nothing stands beside them */
function mostAlike(rows: readonly Row[], values: ReadonlySet<string>): readonly Part[] {
  const parts = new Map<string, Part[]>();
  let names: Part['names'][number][] = [];
  for (const [at, row] of rows.entries()) {
    // A row right below others may have nothing beside its name: "Senior", of which a skill asks nothing.
    const isOfTable = names.length === 0 && at > 0 && rows[at - 1]!.some(hasContent) && values.has(textOfCell(row[0]));
    const cell = isOfTable ? undefined : nameOfSection(row);
    if (cell) names.push({ at, cell });
    if (cell || !row.some(hasContent)) continue;
    if (names.length > 0 && distinct(row).length > 1) add(parts, keyOf(row), { top: at, names });
    names = [];
  }
  const [best = []] = [...parts.values()].sort((a, b) => b.length - a.length);
  return best;
}

/** The first cells of rows that have more. */
function firstCells(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => (distinct(row).length > 1 && row[0] ? textOfCell(row[0]) : [])));
}

/** Whether the headers of parts also stand below another row, as a row of values does. */
function recursAlone(rows: readonly Row[], parts: readonly Part[]): boolean {
  const tops = new Set(parts.map(({ top }) => top));
  const headers = rows[parts[0]!.top]!;
  const [first, key] = [textOfCell(headers[0]), keyOf(headers)];
  return rows.some((row, at) => !tops.has(at) && textOfCell(row[0]) === first && keyOf(row) === key);
}

const keyOf = (row: Row): string => row.map((cell) => foldName(textOfCell(cell))).join('\0');

function add(parts: Map<string, Part[]>, key: string, part: Part): void {
  const known = parts.get(key);
  if (known) known.push(part);
  else parts.set(key, [part]);
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

/** What stands above the first table: a title, then texts, and facts side by side. */
function blocksAbove(rows: readonly Row[], title: number | undefined): Block[] {
  const blocks: Block[] = [];
  let facts: Row[] = [];
  const end = (): void => {
    if (facts.length > 0) blocks.push({ kind: 'table', table: { rows: facts, place: facts[0]![0]!.place } });
    facts = [];
  };
  for (const row of rows.filter((row) => row.some(hasContent))) {
    const content = nameOfSection(row);
    if (!content) {
      facts.push(row);
      continue;
    }
    end();
    blocks.push(blockAbove(content, blocks.length === 0 ? title : undefined));
  }
  end();
  return blocks;
}
