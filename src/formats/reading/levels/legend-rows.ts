import type { Cell, Table } from '../blocks/cell.ts';
import { textOfCell } from '../blocks/cell.ts';
import { type LegendEntry, legendIn, nameAndSummary } from './legend-entries.ts';
import { foldValue } from './scale.ts';
import { means } from '../words/column-words.ts';
import { levelIn } from '../words/level-words.ts';
import { saysNothing } from '../words/nothing-words.ts';
import { saysLegend } from '../words/table-words.ts';

/** Whether a cell is a legend. */
export function isLegend(cell: Cell): boolean {
  return entriesIn(cell).length > 0;
}

const entriesIn = (cell: Cell) => legendIn(textOfCell(cell), cell.place);

/** Whether a cell alone in its row is a legend: with several entries, or with one for a sign or a letter. */
export function isLegendAlone(cell: Cell): boolean {
  const entries = entriesIn(cell);
  return entries.length > 1 || entries.some(({ value }) => !/\p{L}{3}/u.test(value));
}

/** Whether a row has several entries of a legend, each in its cell, after its heading if there is one. */
export function isLegendRow(row: Row): boolean {
  const cells = [...new Set(row)].filter((cell) => textOfCell(cell) !== '');
  const entries = cells.filter((cell, index) => index > 0 || !isHeading(cell));
  if (entries.length === 1 && cells.length === 2) return entriesIn(entries[0]!).length > (isHeading(cells[0]!) ? 0 : 1);
  return entries.length > 1 && entries.every(isLegend);
}

const isHeading = (cell: Cell) => saysLegend(textOfCell(cell));

/** Where a legend with a value and its meaning in each row begins below the rows of a table; their number if none does. */
export function legendBelow(rows: readonly Row[]): number {
  const at = rows.findLastIndex((row) => filledIn(row) === 1 && row.some(isHeading));
  const below = at < 0 ? [] : rows.slice(at + 1).filter((row) => row.some(textOfCell));
  const width = widthOf(rows);
  const isEntry = (row: Row) => filledIn(row) < Math.min(4, width);
  if (below.length > 1 && below.every(isEntry)) return at;
  return width < 3 ? rows.length : valuesBelow(rows);
}

/** How many cells are filled; one that spans several columns counts once. */
const filledIn = (row: Row) => new Set(row.filter(textOfCell)).size;

const widthOf = (rows: readonly Row[]) => rows.reduce((most, row) => Math.max(most, row.length), 0);

/** Where rows of values that cells above have, each with its meaning and nothing else, end a table without a heading. */
function valuesBelow(rows: readonly Row[]): number {
  const end = 1 + rows.findLastIndex((row) => row.filter(textOfCell).length > 1);
  const length = [...rows.slice(0, end)].reverse().findIndex((row) => !isPair(row));
  const from = length < 0 ? 0 : end - length;
  const signs = rows.slice(from, end).map((row) => valueIn(row.find(textOfCell)!));
  const values = signs.map(foldValue);
  const used = valuesOfColumns(rows.slice(0, from), new Set(values));
  // Some values may not occur above: nobody needs the highest.
  const areUsed = values.filter((value) => used.has(value)).length >= values.length / 2;
  const isUsed =
    areUsed && signs.every((sign) => CODE_OR_SIGN.test(sign) || used.has(foldValue(sign)) || saysNothing(sign));
  const goesOn = Number(textOfCell(rows[from - 1]?.[0]) || NaN) + 1 === Number(values[0]);
  if (values.length < 2 || new Set(values).size < values.length || !isUsed || goesOn) return rows.length;
  return from > 0 && rows[from - 1]!.filter(textOfCell).length === 1 ? from - 1 : from;
}

/** What cells have: from the second column on if several columns have some of the values, else from the third on. */
function valuesOfColumns(rows: readonly Row[], values: ReadonlySet<string>): ReadonlySet<string> {
  const columns = new Set<number>();
  const found = rows.map((row) => row.map((cell) => foldValue(textOfCell(cell))));
  for (const row of found)
    for (const [index, text] of row.entries()) if (index > 0 && values.has(text)) columns.add(index);
  return new Set(found.flatMap((row) => row.slice(columns.size > 1 ? 1 : 2)));
}

/** Whether a row has a value and its meaning, and nothing else. */
function isPair(row: Row): boolean {
  const [value, meaning, ...more] = row.filter(textOfCell);
  return meaning !== undefined && more.length === 0 && value !== meaning && /\p{L}{2}/u.test(textOfCell(meaning));
}

/** The rows with a value and its meaning right below the heading of a legend, wherever it stands in a table. */
export function rowsBelowHeading(rows: readonly Row[]): readonly Row[] {
  const at = rows.findLastIndex((row) => row.some((cell) => textOfCell(cell) !== '' && isHeading(cell)));
  const below = at < 0 ? [] : rows.slice(at + 1);
  const length = below.findIndex((row) => !isPair(row));
  return length < 0 ? below : below.slice(0, length);
}

/**
 * The entries of a table with a value and its meaning in each row; none if it is another table.
 *
 * @param levels - those that stand above columns
 */
export function legendOfTable(
  { rows }: Table,
  isUsed: (value: string) => boolean,
  levels: readonly string[] = [],
): LegendEntry[] {
  const filled = fromFirstColumn(rows.filter((row) => row.some(textOfCell)));
  const isEntry = ([first, second]: Row) =>
    first !== undefined && isUsed(foldValue(valueIn(first))) && textOfCell(second) !== '';
  const coded = codedRows(filled, isEntry);
  const first = coded?.first ?? (filled.some(isEntry) ? Number(hasHeaders(filled, isEntry)) : -1);
  const body = filled.slice(first, coded?.end);
  if (first < 0 || body.length < 2 || filled.some((row) => row.filter(textOfCell).length > 3)) return [];
  const entries = body.filter(isEntry);
  // A value is explained once. Names of groups recur.
  const areOnce = new Set(entries.map(([value]) => foldValue(textOfCell(value)))).size === entries.length;
  if (entries.length < body.length / 2 || !areOnce) return [];
  // A table of levels and what they mean is no legend, unless other levels stand above its words.
  const isOfLevels =
    levels.length < 2 &&
    first > 0 &&
    means(textOfCell(filled[first - 1]![0]), 'level') &&
    body.some((row) => levelIn(textOfCell(row[0]))?.by === 'word');
  if (isOfLevels) return [];
  return body.flatMap((row) => (textOfCell(row[1]) ? entryOfRow(row) : []));
}

/** Rows without the columns before the first that is filled: a legend may stand below the second column of a table. */
function fromFirstColumn(rows: readonly Row[]): readonly Row[] {
  const first = rows.reduce((least, row) => Math.min(least, row.findIndex(textOfCell)), Infinity);
  return first > 0 && Number.isFinite(first) ? rows.map((row) => row.slice(first)) : rows;
}

/** The value that a cell explains: "1" of "1 = basic", or all of it. */
function valueIn(cell: Cell): string {
  const [entry, ...others] = entriesIn(cell);
  return entry && others.length === 0 ? entry.value : textOfCell(cell);
}

function hasHeaders([first, ...others]: readonly Row[], isEntry: (row: Row) => boolean): boolean {
  if (first === undefined || CODE.test(textOfCell(first[0]))) return false;
  const areCoded = others.length > 1 && others.every((row) => CODE_OR_SIGN.test(textOfCell(row[0])));
  return !isEntry(first) || (areCoded && !CODE_OR_SIGN.test(textOfCell(first[0])));
}

/** "K1", "3", "B", "◑" */
const CODE_OR_SIGN = /^(?:\p{Lu}?\d{1,3}(?:[.,]\d{1,2})?(?: ?%)?|\p{Lu}|[^\p{L}\d\s]{1,5})$/u;

/** Where entries stand one below the other, if titles or remarks are around them; rows of numbers may be entries, too. */
function codedRows(
  rows: readonly Row[],
  isEntry: (row: Row) => boolean,
): { readonly first: number; readonly end: number } | undefined {
  const isSign = (text: string) => CODE.test(text) || saysNothing(text);
  const isCoded = (row: Row) => isEntry(row) || (isSign(textOfCell(row[0])) && /\p{L}{2}/u.test(textOfCell(row[1])));
  const isAlone = (row: Row) => new Set(row.filter(textOfCell)).size === 1;
  const found = rows.findIndex(isCoded);
  // A header may be the same as that of the values.
  const isHeader =
    !CODE_OR_SIGN.test(textOfCell(rows[found]?.[0])) && CODE_OR_SIGN.test(textOfCell(rows[found + 1]?.[0]));
  const first = isHeader ? found + 1 : found;
  const length = rows.slice(first).findIndex((row) => !isCoded(row));
  const end = length < 0 ? rows.length : first + length;
  const around = [...rows.slice(0, Math.max(0, first - 1)), ...rows.slice(end)];
  // Several values of cells, one below the other, are a legend, even if a line of facts is above them.
  const areFree = around.filter(isAlone).length >= around.length / 2;
  const areUsed = areFree && end - first > 2 && rows.slice(first, end).every(isEntry);
  return first > 0 && end - first > 1 && (around.every(isAlone) || areUsed) ? { first, end } : undefined;
}

type Row = readonly Cell[];

function entryOfRow(row: Row): LegendEntry {
  const [value, name, summary] = [0, 1, 2].map((column) => textOfCell(row[column])) as [string, string, string];
  const [whole, ...others] = entriesIn(row[0]!);
  if (whole && others.length === 0 && !whole.summary) return { ...whole, summary: name };
  // "Expert" is a name itself: two texts explain what it means.
  const isNamed = summary && levelIn(value)?.by !== 'word';
  const named = isNamed ? { name, summary } : nameAndSummary(value, [name, summary].filter(Boolean).join('\n'));
  return { value, ...named, place: row[0]!.place };
}

/** A number or a letter that stands for a name. */
const CODE = /^(?:[\d.,–-]{1,5}|\p{Lu})$/u;

/** Whether several texts are numbers, letters and signs that stand for something. */
export const areCodes = (texts: readonly string[]): boolean =>
  texts.length > 1 && texts.every((text) => CODE_OR_SIGN.test(text));

/** Whether each row of a table begins with a number or a letter: it is a legend, if there are other tables. */
export function isLegendTable({ rows: [, ...rows] }: Table): boolean {
  return rows.length > 1 && rows.every(([first]) => CODE.test(textOfCell(first)));
}
