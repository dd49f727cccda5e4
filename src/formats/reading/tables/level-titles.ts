import { quote } from '../../quotation.ts';
import { type Cell, hasContent, textOfCell } from '../blocks/cell.ts';
import { type Grid, headerOf, rowsOf } from './grid.ts';
import type { Row } from './header-row.ts';
import { isLevelTitle, means } from '../words/column-words.ts';

/** In UTF-16 code units. A longer title is a text. */
const LONGEST_TITLE = 60;

/** A grid, and what was understood of its headers, in sentences. */
export interface TitledGrid {
  readonly grid: Grid;
  readonly explained: readonly string[];
}

/**
 * Puts the title of each level, in the column after its number or code, behind it: "P2" and "Analyst" become
 * "P2 – Analyst".
 */
export function withLevelTitles(grid: Grid): TitledGrid {
  const level = grid.headers.findIndex((_, index) => means(headerOf(grid, index), 'level'));
  const title = level + 1;
  if (level < 0 || !isLevelTitle(headerOf(grid, title)) || !areTitles(grid, level)) {
    return { grid, explained: [] };
  }
  const without = (row: Row) => row.filter((_, index) => index !== title);
  const join = (row: Row): Row =>
    without(row.map((cell, index) => (index === level ? titled(cell, row[title]) : cell)));
  const sections = grid.sections.map(({ name, rows }) => ({ name, rows: rows.map(join) }));
  return {
    grid: { ...grid, headers: without(grid.headers), upper: without(grid.upper as Row), sections },
    explained: [`Column ${quote(headerOf(grid, title))}: the names of the levels.`],
  };
}

function titled(cell: Cell, title: Cell | undefined): Cell {
  return { ...cell, lines: [`${textOfCell(cell)} – ${textOfCell(title)}`] };
}

/** Whether each level has one title, and each title one level; and no level is a word of its own. */
function areTitles(grid: Grid, level: number): boolean {
  const rows = rowsOf(grid);
  const pairs = rows.map((row) => [textOfCell(row[level]), textOfCell(row[level + 1])] as const);
  const isPlain = rows.every(({ [level]: code, [level + 1]: title }) => isPlainText(code) && isPlainText(title));
  const isShort = pairs.every(([code, title]) => code && title && code.length <= 8 && title.length <= LONGEST_TITLE);
  const titles = new Set(pairs.map(([, title]) => title));
  const codes = new Set(pairs.map(([code]) => code));
  const all = new Set(pairs.map((pair) => pair.join('\0')));
  const isUnique = titles.size > 1 && titles.size === codes.size && all.size === codes.size;
  const isCoded = [...codes].every((code) => /\d|^\p{Lu}{1,2}$|^[IVX]+$/u.test(code));
  return isPlain && isShort && isUnique && isCoded;
}

function isPlainText(cell: Cell | undefined): boolean {
  return cell !== undefined && hasContent(cell) && !cell.items?.length && !cell.links?.length;
}
