import type { Block } from '../blocks/block.ts';
import { type Cell, type Table, textOfCell } from '../blocks/cell.ts';
import { isNameLine, withoutColon } from '../blocks/name-line.ts';
import { numberedTitle } from '../words/numbered-title.ts';
import { foldName } from '../words/level-words.ts';
import { linesOf } from '../blocks/lines-of-cell.ts';
import { LEAST_ROWS, type Layout, layoutOfPairs, layoutOfValues } from './layout-of-rows.ts';
import { type Line, tableOfLists } from './lists-of-values.ts';
import { legendIn } from '../levels/legend-entries.ts';
import { foldValue } from '../levels/scale.ts';
import { namesInLines } from './names-of-values.ts';
import { rowInLine } from './row-in-line.ts';

/** The rows in a block, with the line above them if there is one. */
interface Lines {
  readonly name?: Cell | undefined;
  readonly rows: readonly Line[];
}

/** What a source says whose lines are rows. */
export interface RowsInLines extends Pick<Layout, 'levels' | 'values'> {
  readonly blocks: readonly Block[];
  /** Of their columns. */
  readonly names: readonly string[];
}

/**
 * Makes tables of lines that say as much as a row: "Planning: Baker basic, Master good", or "Planning: 1 / 2 / 3" where
 * another line names what the values are for. The line above such lines is a heading.
 * `undefined` if there are no such lines.
 */
export function rowsInLines(blocks: readonly Block[]): RowsInLines | undefined {
  if (blocks.some(({ kind }) => kind === 'table')) return undefined;
  const found = new Map(
    blocks.flatMap((block) => {
      const lines = linesIn(block);
      return lines ? [[block, lines] as const] : [];
    }),
  );
  const rows = [...found.values()].flatMap((lines) => lines.rows.map(({ row }) => row));
  const lines = namesInLines(blocks);
  const layout = rows.length < LEAST_ROWS ? undefined : (layoutOfPairs(rows, lines) ?? layoutOfValues(rows, lines));
  const tables = layout && tablesOf(found, layout);
  if (tables?.size) return { ...layout!, blocks: withTables(blocks, tables), names: namesAbove(tables) };
  const lists = tablesOfLists(found, blocks);
  return lists.size > 0
    ? { blocks: withTables(blocks, lists), names: namesAbove(lists), levels: undefined, values: undefined }
    : undefined;
}

const namesAbove = (tables: Tables): readonly string[] =>
  [...tables.values()].flatMap(({ table: { rows } }) => (rows[0] ?? []).map(textOfCell)).filter(Boolean);

/** The tables of blocks whose lines have a list of skills each, with values that a legend explains. */
function tablesOfLists(found: ReadonlyMap<Block, Lines>, blocks: readonly Block[]): Tables {
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? textOfCell(block.content) : []));
  const legend = new Set(texts.flatMap((text) => legendIn(text, '')).map(({ value }) => foldValue(value)));
  const tables = [...found].flatMap(([block, { name, rows }]) => {
    const table = legend.size > 0 ? tableOfLists(rows, (value) => legend.has(value)) : undefined;
    return table ? [[block, { name, table }] as const] : [];
  });
  return new Map(tables);
}

/** The lines of a block, if all of them, or all but the first, may be rows. */
function linesIn(block: Block): Lines | undefined {
  const isFlat = block.kind === 'list' && block.entries.every(({ entries }) => entries.length === 0);
  if (block.kind !== 'paragraph' && !isFlat) return undefined;
  const cells =
    block.kind === 'list'
      ? block.entries.map(({ content }) => content)
      : linesOf(block.content).map(({ cell }) => cell);
  const rows = cells.map((cell) => ({ cell, row: rowInLine(cell) }));
  const isName = block.kind === 'paragraph' && rows.length > 1 && !rows[0]!.row && isNameLine(bare(cells[0]!));
  const own = isName ? rows.slice(1) : rows;
  const isWhole = own.every((line): line is Line => line.row !== undefined);
  const name = isName ? { ...cells[0]!, lines: [bare(cells[0]!)] } : undefined;
  return isWhole && own.length > 0 ? { name, rows: own } : undefined;
}

const bare = (cell: Cell): string => withoutColon(textOfCell(cell));

/** The table that each block of fitting rows makes. */
type Tables = ReadonlyMap<Block, { readonly name: Cell | undefined; readonly table: Table }>;

function tablesOf(found: ReadonlyMap<Block, Lines>, { columns, valuesOf }: Layout): Tables {
  const tables = new Map<Block, { readonly name: Cell | undefined; readonly table: Table }>();
  for (const [block, { name, rows }] of found) {
    const values = rows.map(({ row }) => valuesOf(row));
    if (!values.every((own) => own !== undefined)) continue;
    const { place } = rows[0]!.cell;
    const header = ['', ...columns].map((text): Cell => ({ lines: [text], place }));
    const body = rows.map(({ cell, row }, index) => {
      const cells = columns.map((column): Cell => ({
        lines: [values[index]!.get(foldName(column)) ?? ''],
        place: cell.place,
      }));
      return [{ ...cell, lines: [row.name], lead: undefined }, ...cells];
    });
    tables.set(block, { name, table: { rows: [header, ...body], place } });
  }
  return tables;
}

/** Puts the tables in the place of their lines. Where there are several, the lines above them are headings. */
function withTables(blocks: readonly Block[], tables: Tables): Block[] {
  const made: Block[] = [];
  let depth = 1;
  for (const block of blocks) {
    if (block.kind === 'heading') ({ depth } = block);
    const own = tables.get(block);
    const last = made.at(-1);
    const above = tables.size > 1 && last?.kind === 'paragraph' ? nameIn(last.content) : undefined;
    if (own && !own.name && above) made.pop();
    const name = own && (own.name ?? above);
    if (name) made.push({ kind: 'heading', depth: depth + 1, content: name });
    made.push(own ? { kind: 'table', table: own.table, range: block.range } : block);
  }
  return made;
}

/** The name that a paragraph is, without its number. */
function nameIn(cell: Cell): Cell | undefined {
  const text = bare(cell);
  const name = numberedTitle(text)?.title ?? text;
  return isNameLine(name) ? { ...cell, lines: [name] } : undefined;
}
