import type { Block, ListEntry } from '../blocks/block.ts';
import { hasContent, type Table, textOfCell } from '../blocks/cell.ts';
import { labelOf } from '../blocks/entry.ts';
import { type Grid, headerOf, rowsOf } from './grid.ts';
import { textsInColumn } from './header-row.ts';
import { findLevels } from '../levels/levels.ts';
import { isUnique } from './names-column.ts';
import { saysLevel } from '../words/column-words.ts';
import { isAboutLevels } from '../words/heading-words.ts';
import { foldName } from '../words/level-words.ts';

/** Fewer or more names are no list of levels; longer texts no names. */
const MOST = { names: 12, columns: 3, length: 60 };

/**
 * The levels that a source explains before or after what they ask, in a table whose first column says so or in a list
 * below a heading about levels, if it has most of the names elsewhere, too. `undefined` if there is no such list.
 */
export function listedLevels(
  blocks: readonly Block[],
  gridsOf: (table: Table) => readonly Grid[],
): readonly string[] | undefined {
  let heading = '';
  const lists = blocks.flatMap((block) => {
    if (block.kind === 'heading') heading = textOfCell(block.content);
    const names = namesIn(block, heading, gridsOf);
    return names.length > 1 && names.length <= MOST.names ? [{ block, names }] : [];
  });
  // Several such tables ask something of a skill each.
  const [list, ...more] = lists;
  if (!list || more.length > 0) return undefined;
  const others = namesBeside(blocks, list.block, gridsOf);
  const found = list.names.filter((name) => others.has(foldName(name)));
  return found.length > list.names.length / 2 ? list.names : undefined;
}

function namesIn(block: Block, heading: string, gridsOf: (table: Table) => readonly Grid[]): readonly string[] {
  if (block.kind === 'list' && isAboutLevels(heading)) return block.entries.flatMap(nameOf);
  const [grid, ...more] = block.kind === 'table' ? gridsOf(block.table) : [];
  const isOfLevels =
    grid && more.length === 0 && grid.headers.filter(hasContent).length <= MOST.columns && saysLevel(headerOf(grid, 0));
  return isOfLevels && isUnique(rowsOf(grid), 0) ? textsInColumn(rowsOf(grid), 0) : [];
}

/** The labels of the entries of lists, if most of them are levels. */
export function labelledLevels(blocks: readonly Block[], known: ReadonlySet<string>): readonly string[] {
  const names = blocks.flatMap((block) => (block.kind === 'list' ? block.entries.flatMap(nameOf) : []));
  return findLevels(names, known).size > names.length / 2 ? names : [];
}

const nameOf = ({ content }: ListEntry): string | readonly string[] =>
  content.lead?.replace(/ ?[:：]$/u, '') ?? labelOf(content)?.label ?? [];

/** The names of headings, columns, rows and entries of all other blocks, in the form of `foldName`. */
function namesBeside(
  blocks: readonly Block[],
  one: Block,
  gridsOf: (table: Table) => readonly Grid[],
): ReadonlySet<string> {
  const names = blocks.flatMap((block): readonly string[] => {
    if (block === one) return [];
    if (block.kind === 'heading') return [textOfCell(block.content)];
    if (block.kind === 'list') return block.entries.flatMap(nameOf);
    if (block.kind !== 'table') return [];
    return gridsOf(block.table).flatMap((grid) => [grid.headers, ...rowsOf(grid)].flat().map(textOfCell));
  });
  return new Set(names.filter(({ length }) => length <= MOST.length).map(foldName));
}
