import type { Block } from '../blocks/block.ts';
import { type Table, textOfCell } from '../blocks/cell.ts';
import { type Columns, type KnownNames, levelColumns, sortColumns } from './columns.ts';
import { type Grid, headerOf } from './grid.ts';
import type { Context } from './matrix.ts';
import { headerKinds } from '../words/column-words.ts';
import { foldName } from '../words/level-words.ts';

/**
 * The headers of names that are those of groups, in the form of `foldName`: of several tables with the same levels below
 * one heading, each has another one, and none says what the rows are.
 */
export function groupHeaders(
  blocks: readonly Block[],
  known: KnownNames,
  gridsOf: (table: Table) => readonly Grid[],
): ReadonlySet<string> {
  const alike = new Map<string, { readonly grid: Grid; readonly levels: ReadonlyMap<number, string> }[]>();
  let heading = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') heading = index;
    for (const grid of block.kind === 'table' ? gridsOf(block.table) : []) {
      const levels = levelColumns(grid, known);
      if (levels.size < 2) continue;
      const key = [heading, ...levels.values()].join('\0');
      const others = alike.get(key);
      if (others) others.push({ grid, levels });
      else alike.set(key, [{ grid, levels }]);
    }
  }
  const found = [...alike.values()].flatMap((tables) =>
    tables.length > 1
      ? [tables.map(({ grid, levels }) => headerOf(grid, sortColumns(grid, levels, ['skill']).names))]
      : [],
  );
  const areGroups = (headers: readonly string[]) =>
    new Set(headers.map(foldName)).size === headers.length &&
    headers.every((header) => header !== '' && headerKinds(header).length === 0);
  return new Set(found.filter(areGroups).flat().map(foldName));
}

/** What is around a table whose header of names is that of a group. */
export function inGroupOfHeader(grid: Grid, { names }: Columns, known: KnownNames, context: Context): Context {
  const header = textOfCell(names === undefined ? undefined : grid.headers[names]);
  if (!known.groupHeaders?.has(foldName(header))) return context;
  return { ...context, group: header, domain: context.group };
}
