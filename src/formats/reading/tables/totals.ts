import { quote } from '../../quotation.ts';
import { hasContent, textOfCell } from '../blocks/cell.ts';
import { type Grid, headerOf, rowsOf } from './grid.ts';
import { type Row, textsInColumn } from './header-row.ts';
import type { TitledGrid } from './level-titles.ts';
import { isTotal } from '../words/total-words.ts';

/** Takes rows and columns of sums out of a grid. */
export function withoutTotals(grid: Grid): TitledGrid {
  const rows = rowsOf(grid);
  const totals = new Set(
    grid.headers.flatMap((_, index) => (index > 0 && isTotalColumn(grid, rows, index) ? index : [])),
  );
  const isLast = new Set(rows.filter(isTotalRow));
  if (totals.size === 0 && isLast.size === 0) return { grid, explained: [] };
  const without = <Each>(row: readonly Each[]) => row.filter((_, index) => !totals.has(index));
  const sections = grid.sections.map(({ name, rows }) => ({
    name,
    rows: rows.filter((row) => !isLast.has(row)).map(without),
  }));
  const names = [...[...totals].map((index) => headerOf(grid, index)), ...[...isLast].map(nameOf)];
  return {
    grid: { ...grid, headers: without(grid.headers), upper: without(grid.upper), sections },
    explained: [...new Set(names)].map((name) => `${quote(name)}: sums, which are left out.`),
  };
}

function isTotalColumn(grid: Grid, rows: readonly Row[], column: number): boolean {
  if (!isTotal(headerOf(grid, column))) return false;
  const texts = textsInColumn(rows, column);
  return texts.length > 0 && texts.every(isNumber);
}

/** Whether a row begins with a word for sums, and has nothing but numbers after it. */
function isTotalRow(row: Row): boolean {
  const [first, ...others] = [...new Set(row)].filter(hasContent);
  return isTotal(textOfCell(first)) && others.length > 0 && others.every((cell) => isNumber(textOfCell(cell)));
}

function nameOf(row: Row): string {
  return textOfCell(row.find(hasContent));
}

function isNumber(text: string): boolean {
  return /^[+-]?\d+(?:[.,]\d+)? ?%?$/.test(text);
}
