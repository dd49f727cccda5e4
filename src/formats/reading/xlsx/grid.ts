import { isSafeUrl, type Link } from '../../../skill-document/index.ts';
import { LimitReached } from '../../limit-checks.ts';
import { LIMITS } from '../../limits.ts';
import { quote } from '../../quotation.ts';
import { type Note, warning } from '../../report.ts';
import { type Area, referenceOf } from '../../workbook/references.ts';
import type { Cell, Table } from '../blocks/cell.ts';
import { UNSAFE } from '../blocks/unsafe-links.ts';
import type { Relation } from './package.ts';
import type { SheetCell, SheetContent } from './sheet.ts';

/** Counts what the sheets of a workbook hold together, and stops at its limits. */
export class Budget {
  #cells = 0;
  #characters = 0;

  spend(cells: number, characters: number): void {
    this.#cells += cells;
    this.#characters += characters;
    if (this.#cells > LIMITS.workbookCells.most) throw new LimitReached(LIMITS.workbookCells);
    if (this.#characters > LIMITS.workbookText.most) throw new LimitReached(LIMITS.workbookText);
  }
}

/**
 * Makes the table of a sheet. A merged cell is the same object in all its places. Of several empty rows or columns in
 * sequence, one is left; before the first and after the last cell with text, none.
 */
export function makeTable(
  sheetName: string,
  content: SheetContent,
  relations: ReadonlyMap<string, Relation>,
  budget: Budget,
): Table {
  const place = `sheet "${sheetName}"`;
  const notes: Note[] = [];
  const rows = usedLines(content.cells.map(({ row }) => row));
  const columns = usedLines(content.cells.map(({ column }) => column));
  if (columns.length > LIMITS.columns.most) throw new LimitReached(LIMITS.columns, place);
  budget.spend(rows.length * columns.length, 0);
  const links = linksOf(content, relations, { place, notes, budget });
  const filled = rows.map(() => new Array<Cell | undefined>(columns.length).fill(undefined));
  const rowAt = new Map(rows.map((row, index) => [row, index]));
  const columnAt = new Map(columns.map((column, index) => [column, index]));
  for (const cell of content.cells) {
    budget.spend(0, cell.text.length);
    filled[rowAt.get(cell.row)!]![columnAt.get(cell.column)!] = toCell(cell, links, place);
  }
  const grid = filled.map((line, row) =>
    line.map((cell, column) => cell ?? emptyCell(rows[row]!, columns[column]!, place)),
  );
  for (const area of content.merged) notes.push(...spread(grid, area, { rows, columns }, budget));
  return { rows: grid, place, notes };
}

/** The rows or columns with text, and the first empty one after each. */
function usedLines(numbers: readonly number[]): readonly number[] {
  const used = [...new Set(numbers)].sort((a, b) => a - b);
  return used.flatMap((number, index) => {
    const next = used[index + 1];
    return next === undefined || next === number + 1 ? [number] : [number, number + 1];
  });
}

function emptyCell(row: number, column: number, place: string): Cell {
  return { lines: [''], place: `${place}, cell ${referenceOf({ row, column })}` };
}

function toCell(cell: SheetCell, links: ReadonlyMap<string, Link>, place: string): Cell {
  const reference = referenceOf(cell);
  const link = links.get(reference);
  const lines = cell.text.split(/\r\n?|\n/).map((line) => line.trimEnd());
  return { lines, ...(link && { links: [link] }), place: `${place}, cell ${reference}` };
}

/** Puts the first cell of a merged area in all places of the area. Warns of texts that it covers. */
function spread(
  grid: Cell[][],
  area: Area,
  { rows, columns }: { readonly rows: readonly number[]; readonly columns: readonly number[] },
  budget: Budget,
): readonly Note[] {
  const [top, bottom] = range(rows, area.row, area.lastRow);
  const [left, right] = range(columns, area.column, area.lastColumn);
  const cell = grid[top]?.[left];
  if (!cell || rows[top] !== area.row || columns[left] !== area.column) return [];
  const places = Math.max(0, bottom - top) * Math.max(0, right - left);
  budget.spend(places, places * cell.lines.reduce((sum, line) => sum + line.length, 0));
  const covered: Note[] = [];
  for (let row = top; row < bottom; row++) {
    for (const { lines, place } of grid[row]!.slice(left, right)) {
      if (place === cell.place || !lines.some(Boolean)) continue;
      const message = `The text ${quote(lines.join(' '))} is left out: the merged cell ${referenceOf(area)} covers it.`;
      covered.push(warning(place, 'left-out', message));
    }
    grid[row]!.fill(cell, left, right);
  }
  return covered;
}

/** The indexes of the lines from `first` to `last`, the end not included. */
function range(lines: readonly number[], first: number, last: number): readonly [start: number, end: number] {
  return [firstAt(lines, first), firstAt(lines, last + 1)];
}

/** The index of the first line that is not before a number. */
function firstAt(lines: readonly number[], number: number): number {
  let [start, end] = [0, lines.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if (lines[middle]! < number) start = middle + 1;
    else end = middle;
  }
  return start;
}

interface LinkedArea {
  readonly area: Area;
  readonly url: string;
}

/** The addresses of the cells in linked areas. The later of two areas counts. */
function urlsOfCells(
  areas: readonly LinkedArea[],
  cells: readonly SheetCell[],
  budget: Budget,
): ReadonlyMap<SheetCell, string> {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  const urls = new Map<SheetCell, string>();
  for (const { area, url } of areas) {
    const [top, bottom] = range(numbers, area.row, area.lastRow);
    for (const number of numbers.slice(top, bottom)) {
      const row = rows.get(number)!;
      budget.spend(row.length, 0);
      for (const cell of row) if (cell.column >= area.column && cell.column <= area.lastColumn) urls.set(cell, url);
    }
  }
  return urls;
}

/** The links of the cells, by their references. */
function linksOf(
  { cells, links }: SheetContent,
  relations: ReadonlyMap<string, Relation>,
  { place, notes, budget }: { readonly place: string; readonly notes: Note[]; readonly budget: Budget },
): ReadonlyMap<string, Link> {
  const areas: LinkedArea[] = [];
  const within = 'it leads to a place in the workbook.';
  const lose = (reference: string, url: string, reason: string, code: string) =>
    notes.push(warning(`${place}, cell ${reference}`, code, `The link to ${quote(url)} is left out: ${reason}`));
  for (const { area, relation, location } of links) {
    const url = relations.get(relation ?? '')?.target;
    if (url !== undefined) areas.push({ area, url: location === undefined ? url : `${url}#${location}` });
    else if (location !== undefined) lose(referenceOf(area), location, within, 'left-out');
  }
  const found = new Map<string, Link>();
  const urls = urlsOfCells(areas, cells, budget);
  for (const cell of cells) {
    const reference = referenceOf(cell);
    const url = (urls.get(cell) ?? cell.url)?.trim();
    if (url === undefined || url === '') continue;
    if (url.startsWith('#')) lose(reference, url, within, 'left-out');
    else if (isSafeUrl(url)) found.set(reference, { name: cell.text.trim().replace(/\s+/g, ' '), url });
    else lose(reference, url, UNSAFE, 'unsafe-url');
  }
  return found;
}
