import type { Block, HeadingBlock } from '../blocks/block.ts';
import { type Cell, type Table, textOfCell } from '../blocks/cell.ts';
import { levelColumns } from './columns.ts';
import { SHEET_NAMES } from './crossed-columns.ts';
import { type Grid, rowsOf } from './grid.ts';
import type { LongColumns } from './long-table.ts';
import { recordColumns } from './record-columns.ts';
import { keyOfHeaders } from './rows-alike.ts';
import type { TableOptions } from './table-options.ts';

/** What sheets with the same headers are about: each is a level or a role of one table of records. */
export interface SheetsAlike {
  /** The blocks, with headings that say what they name. */
  readonly blocks: readonly Block[];
  readonly names: readonly string[];
  readonly kind: 'level' | 'role';
  /** The columns of their tables. */
  readonly columnsAlike: NonNullable<TableOptions['columnsAlike']>;
}

interface Sheet {
  readonly heading: HeadingBlock;
  readonly grid: Grid;
}

/** Sheets with the same headers, whose names stand in front of their rows as a column of records does. */
export function sheetsAlike(
  blocks: readonly Block[],
  gridsOf: (table: Table) => readonly Grid[],
  options: TableOptions,
): SheetsAlike | undefined {
  const groups = new Map<string, Sheet[]>();
  for (const sheet of sheetsOf(blocks, gridsOf).filter(({ grid }) => levelColumns(grid, options).size < 2)) {
    const key = `${sheet.heading.depth} ${keyOfHeaders(sheet.grid)}`;
    const own = groups.get(key);
    if (own) own.push(sheet);
    else groups.set(key, [sheet]);
  }
  const [largest = [], ...others] = [...groups.values()].filter(({ length }) => length > 1);
  if (largest.length < 2 || others.length > 0) return undefined;
  const columns = recordColumns(joined(largest), { ...options, rowsAlike: rowsOf }, {});
  const kind = columns?.level === NAME ? 'level' : columns?.role === NAME ? 'role' : undefined;
  if (!columns || !kind) return undefined;
  const headings = new Set<Block>(largest.map(({ heading }) => heading));
  const key = keyOfHeaders(largest[0]!.grid);
  const own = withoutName(columns);
  return {
    ...{ kind, names: largest.map(({ heading }) => textOfCell(heading.content)) },
    blocks: blocks.map((block): Block =>
      block.kind === 'heading' && headings.has(block) ? { ...block, names: kind } : block,
    ),
    columnsAlike: (grid) => (keyOfHeaders(grid) === key ? own : undefined),
  };
}

/** The headings that have one table below them. */
function sheetsOf(blocks: readonly Block[], gridsOf: (table: Table) => readonly Grid[]): readonly Sheet[] {
  let heading: HeadingBlock | undefined;
  const grids = new Map<HeadingBlock, Grid[]>();
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block;
    else if (block.kind === 'table' && heading) {
      const own = grids.get(heading) ?? [];
      for (const grid of gridsOf(block.table)) own.push(grid);
      grids.set(heading, own);
    }
  }
  return [...grids].flatMap(([heading, [grid, ...more]]) => (grid && more.length === 0 ? { heading, grid } : []));
}

/** The column of the names of sheets. */
const NAME = 0;

const HEADER: Cell = { lines: [SHEET_NAMES], place: '' };

function joined(sheets: readonly Sheet[]): Grid {
  const rows = sheets.flatMap(({ heading, grid }) => rowsOf(grid).map((row) => [heading.content, ...row]));
  const [{ grid }] = sheets as [Sheet];
  return { ...grid, headers: [HEADER, ...grid.headers], upper: [], sections: [{ rows }] };
}

/** The columns of a sheet, which does not have that of the names. */
function withoutName({ groups, texts, others, ...columns }: LongColumns): LongColumns {
  const before = (column: number | undefined) => (column === undefined || column === NAME ? undefined : column - 1);
  const all = (list: readonly number[]) => list.filter((column) => column !== NAME).map((column) => column - 1);
  const { skill, role, level, items, proficiency, required, summary } = columns;
  return {
    ...{ skill: before(skill), role: before(role), level: before(level), items: before(items) },
    ...{ proficiency: before(proficiency), required: before(required), summary: before(summary) },
    ...{ groups: all(groups), texts: all(texts), others: all(others) },
  };
}
