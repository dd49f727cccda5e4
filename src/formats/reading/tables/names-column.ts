import { type Grid, headerOf, rowsOf } from './grid.ts';
import { hasCell, type Row, textsInColumn } from './header-row.ts';
import { haveOnlyTicks, isTicked } from './ticked-columns.ts';
import { type HeaderKind, headerKinds, isFamilyHeader } from '../words/column-words.ts';
import { isFact } from '../words/facts.ts';
import { foldName } from '../words/level-words.ts';
import { isRoleName } from '../words/role-words.ts';
import { saysNothing } from '../words/nothing-words.ts';
import { wordsIn } from '../words/word-count.ts';

/**
 * The column with the names of the rows.
 *
 * @param columns - those that are not part of the matrix
 * @param matrix - those that are, by their index
 * @param named - what the header may say that the rows are
 */
export function namesColumn(
  grid: Grid,
  columns: readonly number[],
  matrix: ReadonlyMap<number, string>,
  named: readonly HeaderKind[],
): number | undefined {
  const rows = rowsOf(grid);
  for (const kind of named) {
    if (kind === 'role' && named.includes('skill') && hasOtherNames(grid, columns, matrix)) continue;
    const all = columns.filter((index) => headerKinds(headerOf(grid, index))[0] === kind);
    // Numbers stand for names in another column.
    const texts = all.filter((index) => !areCodes(textsInColumn(rows, index)));
    const possible = texts.length > 0 ? texts : all;
    const own = possible.filter((index) => !isFamilyHeader(headerOf(grid, index)));
    const called = own.length > 0 ? own : possible;
    const counts = called.map((index) => new Set(textsInColumn(rows, index).map(foldName)).size);
    if (called.length > 0) return called[counts.indexOf(Math.max(...counts))];
  }
  const first = matrix.size > 0 ? Math.min(...matrix.keys()) : Infinity;
  const before = columns.filter((index) => index < first && !isTicked(rows, index));
  // In a table of a language written from right to left, or of boxes to tick, names stand behind the levels.
  if (before.length === 0 && matrix.size > 1) return columns.findLast((index) => mayName(grid, rows, index));
  const short = before.filter((index) => isShort(rows, index) && !isOfAnotherKind(headerOf(grid, index)));
  const all = short.filter((index) => isUnique(rows, index));
  const texts = all.filter((index) => !areCodes(textsInColumn(rows, index)));
  const unique = texts.length > 0 ? texts : all;
  // "Requirement" may be above names, where nothing else is.
  const asking = before.find((index) => mayAskByName(grid, rows, index));
  return unique[0] ?? asking ?? longNames(grid, rows, before) ?? short.at(-1) ?? before[0];
}

/** The column of long texts, another in each row, before ticks: sentences that say what is ticked. */
function longNames(grid: Grid, rows: readonly Row[], columns: readonly number[]): number | undefined {
  const others = [...grid.headers.keys()].filter((index) => !columns.includes(index) && hasCell(rows, index));
  const isOfTexts = (index: number) => isUnique(rows, index) && !isShort(rows, index);
  return haveOnlyTicks(rows, others) ? columns.find(isOfTexts) : undefined;
}

/** Whether roles recur beside names of an unknown header that do not, before the matrix: those are of skills. */
function hasOtherNames(grid: Grid, columns: readonly number[], matrix: ReadonlyMap<number, string>): boolean {
  const rows = rowsOf(grid);
  const first = matrix.size === 0 ? Infinity : Math.min(...matrix.keys());
  const before = columns.filter((index) => index < first);
  const roles = before.filter((index) => headerKinds(headerOf(grid, index))[0] === 'role');
  const others = before.filter((index) => headerKinds(headerOf(grid, index)).length === 0 && isShort(rows, index));
  const kinds = (index: number) => new Set(textsInColumn(rows, index).map(foldName)).size;
  return (
    roles.length > 0 &&
    others.some(
      (index) =>
        roles.every((role) => kinds(role) < kinds(index)) &&
        (headerOf(grid, index) || roles.every((role) => !namesRoles(rows, role))),
    )
  );
}

const namesRoles = (rows: readonly Row[], column: number): boolean => textsInColumn(rows, column).some(isRoleName);

/** Whether a column has short texts, none twice, and a header that is not of something else. */
function mayName(grid: Grid, rows: readonly Row[], index: number): boolean {
  const isPlain = isShort(rows, index) && isUnique(rows, index) && !areCodes(textsInColumn(rows, index));
  const header = headerOf(grid, index);
  return isPlain && header !== '' && !isOfAnotherKind(header) && !isOfFacts(rows, index);
}

/** Whether short texts of which none recurs stand below a word for what is asked. */
function mayAskByName(grid: Grid, rows: readonly Row[], index: number): boolean {
  const [kind] = headerKinds(headerOf(grid, index));
  return (kind === 'text' || kind === 'required') && isShort(rows, index) && isUnique(rows, index);
}

/** Whether a header says that its column can't name rows. */
function isOfAnotherKind(header: string): boolean {
  const kinds = headerKinds(header);
  return (
    kinds.length > 0 &&
    kinds.every((kind) => ['summary', 'id', 'note', 'links', 'required', 'text', 'items'].includes(kind))
  );
}

/** Whether all texts are numbers, or codes that stand for something: "2.1", "K-01". */
export const areCodes = (texts: readonly string[]): boolean =>
  texts.every((text) => /^(?:\p{Lu}{1,3}[-. ]?)?\d+(?:\.\d+)*$/u.test(text));

/** In UTF-16 code units, on average. Longer texts are no names. */
const LONG_NAME = 60;

export function isShort(rows: readonly Row[], column: number): boolean {
  const texts = textsInColumn(rows, column);
  return texts.length > 0 && texts.reduce((sum, { length }) => sum + length, 0) / texts.length <= LONG_NAME;
}

/** How many words the texts of a column have on the average, without those that say nothing; 0 if it has none. */
export function wordsOn(rows: readonly Row[], column: number): number {
  const texts = textsInColumn(rows, column).filter((text) => !saysNothing(text));
  return texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + wordsIn(text), 0) / texts.length;
}

/** Whether hardly any cell of a column is empty or repeats another. */
export function isUnique(rows: readonly Row[], column: number): boolean {
  return new Set(textsInColumn(rows, column).map(foldName)).size >= rows.length * 0.9;
}

/** Whether most cells of a column are dates, amounts and the like, such as when a row was changed. */
export function isOfFacts(rows: readonly Row[], column: number): boolean {
  const texts = textsInColumn(rows, column);
  return texts.filter((text) => isFact(text) && !/^\d{1,2}$/.test(text)).length > texts.length / 2;
}

/** Fewer numbers one after the other may be those of levels. Numbers with zeros before them never are. */
const COUNTED = { codes: 3, numbers: 8 };

/** Whether a column counts the rows: "1" to "17", "K-01" to "K-08". */
export function countsRows(rows: readonly Row[], column: number): boolean {
  const texts = textsInColumn(rows, column);
  const parts = texts.map((text) => /^(\D{0,6})(\d{1,3})\.?$/u.exec(text));
  const [first] = parts;
  if (!first || texts.length < rows.length * 0.7) return false;
  const isNext = parts.every((part, index) => part?.[1] === first[1] && Number(part?.[2]) === Number(first[2]) + index);
  const isPadded = /^\D*0\d/u.test(texts[0]!);
  return isNext && texts.length >= (isPadded ? COUNTED.codes : COUNTED.numbers);
}
