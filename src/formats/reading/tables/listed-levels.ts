import type { Block, ListEntry } from '../blocks/block.ts';
import { hasContent, type Table, textOfCell } from '../blocks/cell.ts';
import { labelOf } from '../blocks/entry.ts';
import { type Grid, headerOf, rowsOf } from './grid.ts';
import { textsInColumn } from './header-row.ts';
import { findLevels } from '../levels/levels.ts';
import { isUnique } from './names-column.ts';
import { headerKinds, saysLevel } from '../words/column-words.ts';
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
  const others = namesBeside(blocks, list, gridsOf);
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

/** A block that may list levels, and the names in it. */
interface List {
  readonly block: Block;
  readonly names: readonly string[];
}

/** The names of headings, columns, rows and entries of all other blocks, in the form of `foldName`. */
function namesBeside(
  blocks: readonly Block[],
  list: List,
  gridsOf: (table: Table) => readonly Grid[],
): ReadonlySet<string> {
  const listed = new Set(list.names.map(foldName));
  const names = blocks.flatMap((block): readonly string[] => {
    if (block === list.block) return [];
    if (block.kind === 'heading') return [textOfCell(block.content)];
    if (block.kind === 'list') return block.entries.flatMap(nameOf);
    if (block.kind !== 'table') return [];
    return gridsOf(block.table).flatMap((grid) => namesOf(grid, listed));
  });
  return new Set(names.filter(({ length }) => length <= MOST.length).map(foldName));
}

/**
 * The texts of a table. Of listed names that several columns consist of, or one of numbers or one called so, only the
 * headers: those are values.
 */
function namesOf(grid: Grid, listed: ReadonlySet<string>): readonly string[] {
  const rows = rowsOf(grid);
  const consists = (index: number) => {
    const texts = textsInColumn(rows, index);
    return texts.length > 0 && texts.every((text) => listed.has(foldName(text)));
  };
  const columns = [...grid.headers.keys()].filter(consists);
  const isOfValues = (index: number) =>
    headerKinds(headerOf(grid, index))[0] === 'proficiency' || textsInColumn(rows, index).every(isNumber);
  const areValues = columns.length > 1 || columns.some(isOfValues);
  return (areValues ? [grid.headers] : [grid.headers, ...rows]).flat().map(textOfCell);
}

const isNumber = (text: string): boolean => /^\d+$/u.test(text);
