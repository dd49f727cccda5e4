import { LOOKED_AT } from '../../limits.ts';
import { dividesLevels } from './aspects.ts';
import { type Cell, hasContent, textOfCell } from '../blocks/cell.ts';
import { isLegendRow } from '../levels/legend-rows.ts';
import { findLevels, isLevel } from '../levels/levels.ts';
import { saysFact } from '../words/history-words.ts';
import { headerKinds } from '../words/column-words.ts';
import { foldName } from '../words/level-words.ts';

export type Row = readonly Cell[];

/** Whether a column has content in some row. */
export function hasCell(rows: readonly Row[], column: number): boolean {
  return rows.some((row) => row[column] && hasContent(row[column]));
}

/** The texts of a column, without those of empty cells. */
export function textsInColumn(rows: readonly Row[], column: number): string[] {
  return rows.map((row) => textOfCell(row[column])).filter(Boolean);
}

/** The different cells of a row that have content. A cell that spans several columns counts once. */
export function distinct(row: Row): readonly Cell[] {
  return [...new Set(row)].filter(hasContent);
}

/** The row that names the columns: usually the first with two texts and no legend, else a later one that names levels. */
export function findHeaderRow(rows: readonly Row[], known: ReadonlySet<string>): number {
  const window = rows.slice(0, LOOKED_AT.rowsAbove + 1);
  const facts = factsAbove(window);
  const first = Math.max(
    0,
    window.findIndex(
      (row, index) => index >= facts && new Set(distinct(row).map(textOfCell)).size > 1 && !isLegendRow(row),
    ),
  );
  const width = distinct(window[first]!).length;
  const isOfLevels = levelsOf(window[first]!, known) > 1;
  if (window[first + 1] && dividesLevels(window[first]!, window[first + 1]!)) return first + 1;
  const isSure = isOfLevels || isNamed(window[first]!);
  if (isSure && !isSpanning(window[first]!)) return first;
  const isRepeated = (row: Row) => textsOf(row) === textsOf(window[first]!);
  const better = window.findIndex(
    (row, index) =>
      index > first &&
      !isRepeated(row) &&
      !isOfProse(row) &&
      !recurs(window, index) &&
      (namesLevels(row, known) || isNamed(row) || startsTable(row)) &&
      (distinct(row).length > width || isSpanning(window[first]!)),
  );
  if (better >= 0) return belowSpans(window, better, known);
  if (!isOfLevels && window[first + 1] && isBelowSpans(window[first]!, window[first + 1]!)) return first + 1;
  const wide = isSure ? -1 : window.findIndex((row, index) => index > first && isWide(row, width));
  return wide < 0 ? first : belowSpans(window, wide, known);
}

/** Whether most texts of a row also stand in later rows, or those of the last one in earlier ones: values, no headers. */
function recurs(rows: readonly Row[], index: number): boolean {
  const texts = distinct(rows[index]!).map(textOfCell);
  const own = new Set(rows[index]);
  const others = index === rows.length - 1 ? rows.slice(0, index) : rows.slice(index + 1);
  const known = new Set(others.flatMap((row) => distinct(row).filter((cell) => !own.has(cell)).map(textOfCell))); // prettier-ignore
  const isOther = (row: Row) => textsOf(row) !== textsOf(rows[index]!);
  return others.every(isOther) && texts.filter((text) => known.has(text)).length > texts.length / 2;
}

/** How many of the first rows say facts about the file, side by side or alone, above a row with more cells. */
function factsAbove(rows: readonly Row[]): number {
  const cells = rows.map((row) => distinct(row).map(textOfCell));
  const end = cells.findIndex((texts) => texts.length > 2);
  const pairs = cells.slice(0, Math.max(0, end)).filter((texts) => texts.length === 2);
  const facts = pairs.filter(([label = '', fact = '']) => saysFact(label, fact));
  return facts.length > 0 && pairs.length > 1 ? end : 0;
}

const textsOf = (row: Row): string =>
  distinct(row)
    .map((cell) => foldName(textOfCell(cell)))
    .join('\0');

/** The row itself, or the next one if that goes on with its headers. */
function belowSpans(rows: readonly Row[], index: number, known: ReadonlySet<string>): number {
  const [row, next] = [rows[index]!, rows[index + 1]];
  return next && levelsOf(row, known) < 2 && isBelowSpans(row, next) ? index + 1 : index;
}

export function levelsOf(row: Row, known: ReadonlySet<string>): number {
  return findLevels(distinct(row).map(textOfCell), known).size;
}

/** Whether the first cell says what the rows are, after one of their numbers if there is one, and all are filled. */
function startsTable(row: Row): boolean {
  const [first, second] = row.map((cell) => headerKinds(textOfCell(cell))[0]);
  const kind = first === 'id' ? second : first;
  return kind !== undefined && NAMES_ROWS.has(kind) && row.every(hasContent);
}

const NAMES_ROWS: ReadonlySet<string> = new Set(['skill', 'role', 'group', 'level']);

/** Whether a row goes on with the headers above it: some of those reach down into it, and it divides all that span. */
function isBelowSpans(above: Row, row: Row): boolean {
  const isDivided = above.every(
    (cell, index) =>
      index === 0 ||
      !hasContent(cell) ||
      cell === row[index] ||
      cell !== above[index - 1] ||
      row[index] !== row[index - 1],
  );
  const isShared = row.some((cell, index) => hasContent(cell) && cell === above[index]);
  return isSpanning(above) && isDivided && isShared;
}

/** Whether many cells of a row are sentences or long: a level in such a row is one of those that rows are about. */
function isOfProse(row: Row): boolean {
  const texts = distinct(row).map(textOfCell);
  const isProse = (text: string) => text.length > LONGEST_HEADER / 2 || /.{8}[.。]$/u.test(text);
  return texts.filter(isProse).length > texts.length / 3;
}

/** Whether a row has far more names than the first one, which then says something about the file. */
function isWide(row: Row, width: number): boolean {
  const texts = distinct(row).map(textOfCell);
  const isOfNames = texts.every((text) => text !== '' && text.length <= LONGEST_HEADER);
  return texts.length >= Math.max(WIDE, 2 * width) && isOfNames && new Set(texts).size === texts.length;
}

/** A table with fewer columns may have headers above some of them only. */
const WIDE = 5;

/** In UTF-16 code units. */
const LONGEST_HEADER = 60;

/** Whether two cells name levels by themselves. Numbers may be anything. */
function namesLevels(row: Row, known: ReadonlySet<string>): boolean {
  return distinct(row).filter((cell) => isLevel(textOfCell(cell)) || known.has(foldName(textOfCell(cell)))).length > 1;
}

/** Whether at least two cells are usual headers, and most cells are. */
function isNamed(row: Row): boolean {
  const cells = distinct(row);
  const named = cells.filter((cell) => headerKinds(textOfCell(cell)).length > 0).length;
  return named > 1 && named >= cells.length / 2;
}

export function isSpanning(row: Row): boolean {
  return row.some((cell, index) => index > 0 && hasContent(cell) && row[index - 1] === cell);
}
