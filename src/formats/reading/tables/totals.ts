import { quote } from '../../quotation.ts';
import { hasContent, textOfCell } from '../blocks/cell.ts';
import { amountIn, Cells, Comparison } from './adding-up.ts';
import { type Grid, headerOf, rowsOf } from './grid.ts';
import { distinct, type Row, textsInColumn } from './header-row.ts';
import type { TitledGrid } from './level-titles.ts';
import { countsRows } from './names-column.ts';
import { isTotal } from '../words/total-words.ts';

/** Takes rows and columns of sums, counts and averages out of a grid, by their names or since they add up. */
export function withoutTotals(grid: Grid): TitledGrid {
  const rows = rowsOf(grid);
  const added = totalRows(grid);
  const isOfMarks = mostAreMarks(rows);
  const isLast = new Set(rows.filter((row) => added.has(row) || isTotalRow(row) || (isOfMarks && countsMarks(row))));
  const own = rows.filter((row) => !isLast.has(row));
  const totals = new Set(totalColumns(grid, own));
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

/** Whether a row begins with a word for sums, and has nothing but numbers after it. */
function isTotalRow(row: Row): boolean {
  const [first, ...others] = distinct(row);
  return isTotal(textOfCell(first)) && others.length > 0 && others.every((cell) => isAmount(textOfCell(cell)));
}

/** Whether a row of numbers among marks begins with a word for sums and says what is counted: "Total required". */
function countsMarks(row: Row): boolean {
  const [first, ...others] = distinct(row);
  const [word = '', ...more] = textOfCell(first).split(' ');
  return more.length > 0 && isTotal(word) && others.length > 1 && others.every((cell) => isAmount(textOfCell(cell)));
}

/** Whether most cells behind the first of each row are no numbers. */
function mostAreMarks(rows: readonly Row[]): boolean {
  const cells = rows.flatMap((row) => distinct(row).slice(1).map(textOfCell)).filter(Boolean);
  return cells.filter(isAmount).length < cells.length / 2;
}

/** Rows whose numbers add up what is above them: in their section, or in all of the table. */
function totalRows({ sections, headers }: Grid): ReadonlySet<Row> {
  const found = new Set<Row>();
  const all = new RowsAbove(headers.length);
  for (const { rows } of sections) {
    const own = new RowsAbove(headers.length);
    for (const row of rows) {
      if (own.areAddedBy(row) || all.areAddedBy(row)) found.add(row);
      else for (const above of [own, all]) above.add(row);
    }
  }
  return found;
}

/** Fewer may add up by chance. */
const LEAST_ROWS = 3;

/** The rows above one that may add them up. */
class RowsAbove {
  #count = 0;
  readonly #columns: readonly Cells[];

  constructor(width: number) {
    this.#columns = Array.from({ length: width }, () => new Cells());
  }

  add(row: Row): void {
    this.#count++;
    this.#columns.forEach((column, index) => column.add(textOfCell(row[index])));
  }

  /** Whether a row has a name, and all its other cells are numbers that add up their columns. */
  areAddedBy(row: Row): boolean {
    if (this.#count < LEAST_ROWS) return false;
    const comparison = new Comparison();
    const filled = row.flatMap((cell, index) => (hasContent(cell) && cell !== row[index - 1] ? index : []));
    const [name, ...others] = filled;
    if (name === undefined || isAmount(textOfCell(row[name]))) return false;
    for (const index of others) {
      const [text, column] = [textOfCell(row[index]), this.#columns[index]];
      if (!isAmount(text) || !column) return false;
      comparison.compare(text, column);
    }
    return comparison.addsUp;
  }
}

/** Columns of numbers that are called sums, or that add up each row. */
function totalColumns(grid: Grid, rows: readonly Row[]): readonly number[] {
  const counting = grid.headers.map((_, index) => countsRows(rows, index));
  const comparisons = grid.headers.map(() => new Comparison());
  for (const row of rows) {
    const before = new Cells();
    for (const [index, comparison] of comparisons.entries()) {
      const text = textOfCell(row[index]);
      if (isAmount(text)) comparison.compare(text, before);
      if (index > 0 && !counting[index] && row[index] !== row[index - 1]) before.add(text);
    }
  }
  return grid.headers.flatMap((_, index) => {
    const texts = textsInColumn(rows, index);
    if (index === 0 || texts.length === 0 || !texts.every(isAmount)) return [];
    const isAdded = texts.length >= LEAST_ROWS && comparisons[index]!.addsUp;
    return isTotal(headerOf(grid, index)) || isAdded ? index : [];
  });
}

function nameOf(row: Row): string {
  return textOfCell(row.find(hasContent));
}

const isAmount = (text: string) => amountIn(text) !== undefined;
