import { type Grid, headerOf, rowsOf } from './grid.ts';
import { type Row, textsInColumn } from './header-row.ts';
import { findLevels, isLevel } from '../levels/levels.ts';
import { hasContent, textOfCell } from '../blocks/cell.ts';
import { kindsOfColumn } from './owner-column.ts';
import { groupColumns } from './group-columns.ts';
import { isOfFacts, isUnique, namesColumn, wordsOn } from './names-column.ts';
import { haveOnlyTicks, isTicked } from './ticked-columns.ts';
import { type HeaderKind, headerKinds, saysLevel } from '../words/column-words.ts';
import { foldName, isNumberedName, levelIn } from '../words/level-words.ts';
import { isRoleName } from '../words/role-words.ts';
import { wordsIn } from '../words/word-count.ts';

/** What is known about a table before it is read. */
export interface KnownNames {
  /** The levels that the caller or the source names, in the form of `foldName`. */
  readonly levels: ReadonlySet<string>;
  /** The headers of what levels ask, if all tables of a row for each level have the same, in the form of `foldName`. */
  readonly sharedHeaders?: ReadonlySet<string>;
  /** The headers of names that are those of groups, in the form of `foldName`. */
  readonly groupHeaders?: ReadonlySet<string>;
}

/** The columns of a grid, by their index: what each one holds. */
export interface Columns {
  /** The column that names the rows. */
  readonly names?: number | undefined;
  /** The columns of the matrix, each with its name. */
  readonly matrix: ReadonlyMap<number, string>;
  /** The columns of groups, outermost first. */
  readonly groups: readonly number[];
  /** One column of each kind. */
  readonly kinds: ReadonlyMap<HeaderKind, number>;
  /** All others that have a header. */
  readonly others: readonly number[];
}

/**
 * The columns of levels: those whose headers are levels, and columns between and beside them that mean nothing else and
 * are filled in the same way.
 */
export function levelColumns(grid: Grid, { levels }: KnownNames): ReadonlyMap<number, string> {
  const names = grid.headers.map(textOfCell);
  const below = belowLevels(grid, names);
  const found = new Set([...findLevels(names, levels), ...below]);
  // "Proficiency" is a level beside others, and alone the header of proficiencies.
  if (found.size === 1 && levels.size === 0 && headerKinds(names[[...found][0]!]!)[0] === 'proficiency') found.clear();
  if (areRoles(names, found) || areBelowRoles(grid, found)) found.clear();
  // "Job level" above the names of rows says what the other headers are.
  if (found.size > 2 && isCorner(grid, names[0]!)) found.delete(0);
  if (isOfGroups(grid, names, [...found])) found.clear();
  const isSaid = below.length > 1 && below.length === found.size;
  if (!isSaid && (found.size > 1 || (found.size === 1 && hasProse(grid, names, found)))) extend(found, grid, names);
  // Below another role, a level may have few cells.
  const same = new Set([...found].map((index) => foldName(names[index]!)));
  for (const [index, name] of names.entries()) if (found.size > 1 && same.has(foldName(name))) found.add(index);
  return new Map([...found].sort((a, b) => a - b).map((index) => [index, names[index]!]));
}

/** The columns below a header that says that they are levels: "Qualifikationsstufe" above "Q1 Helfer" and "Q2 Bäcker". */
function belowLevels({ upper }: Grid, names: readonly string[]): readonly number[] {
  const found = upper.flatMap((cell, index) => (names[index] && saysLevel(textOfCell(cell)) ? index : []));
  return found.length > 1 ? found : [];
}

/** Whether all columns stand below a header that says that they are roles: "Function" above "Trainee" and "Fitter". */
function areBelowRoles({ upper }: Grid, found: ReadonlySet<number>): boolean {
  const above = [...found].map((index) => textOfCell(upper[index]));
  return above.length > 0 && above.every((text) => headerKinds(text)[0] === 'role' && !saysLevel(text));
}

/** Whether headers with a level in them are roles, each another one, beside roles without: "Senior baker" and "Driver". */
function areRoles(names: readonly string[], found: ReadonlySet<number>): boolean {
  const stems = [...found].map((index) => levelIn(names[index]!)).map((level) => level?.by === 'word' && level.stem);
  if (found.size < 2 || !stems.every(Boolean) || new Set(stems).size < found.size) return false;
  const others = names.filter((name, index) => !found.has(index) && name && headerKinds(name).length === 0);
  // A few such names among many others are roles, too.
  if (others.length > found.size * 2) return true;
  return others.filter((name) => isRoleName(name.replace(/\s*\([^)]*\)/gu, ''))).length >= found.size;
}

/** Whether the only level stands above cells that repeat, before the names of skills: those are groups. */
const isOfGroups = (grid: Grid, names: readonly string[], [first, ...more]: readonly number[]): boolean =>
  more.length === 0 &&
  names.some((name, at) => at > first! && headerKinds(name)[0] === 'skill') &&
  repeatsItself(rowsOf(grid), first!);

/** Whether the first header is a word for levels, and no level itself, as in the corner of a matrix. */
function isCorner(grid: Grid, name: string): boolean {
  return (
    headerKinds(name)[0] === 'level' && !isLevel(name) && shareOfLevels(rowsOf(grid), 0, { levels: new Set() }) < 0.5
  );
}

function extend(found: Set<number>, grid: Grid, names: readonly string[]): void {
  const rows = rowsOf(grid);
  const known = [...found].map((index) => fillOf(rows, index));
  const usual = {
    count: average(known.map(({ count }) => count)),
    length: average(known.map(({ length }) => length)),
    words: average([...found].map((index) => wordsOn(rows, index))),
  };
  const areTexts = usual.words >= PROSE;
  const areRepeated = [...found].some((index) => repeatsItself(rows, index));
  const isBelow = belowShared(grid, found);
  const areTicked = haveOnlyTicks(rows, found);
  const isAlike = (index: number) => {
    const { count, length } = fillOf(rows, index);
    if (areTicked && isTicked(rows, index)) return isUnnamed(grid, rows, index) && isBelow(index);
    const isFilled = count >= usual.count / 2 && length >= usual.length * 0.4 && length <= usual.length * 2.5;
    if ((repeatsItself(rows, index) && !areRepeated) || !isBelow(index)) return false;
    return isUnnamed(grid, rows, index) && isFilled && !isOfFacts(rows, index);
  };
  const [first, last] = [Math.min(...found), Math.max(...found)];
  for (let index = first + 1; index < last; index++) if (!found.has(index) && isAlike(index)) found.add(index);
  if (found.size > 2 && areCounted([...found].map((index) => names[index]!))) return;
  for (let index = last + 1; index < names.length && isAlike(index); index++) found.add(index);
  // A column of unique texts may name the rows, unless another one is called so.
  const named = names.findIndex((name) => NAMES_ROWS.has(headerKinds(name)[0]!));
  const called = named < 0 && isCorner(grid, names[0]!) ? 0 : named;
  const isNamed = names[0] === '' && isUnique(rows, 0);
  // Beside a level that is not the lowest, one is missing.
  const isMissing = startsHigh([...found].map((index) => names[index]!));
  // Rows have a name: the last column that is left before the levels, if no other can be it.
  const mayName = (index: number) =>
    isUnique(rows, index) || !names.slice(0, index).some((_, before) => isUnique(rows, before));
  const isNames = (index: number) =>
    called < 0
      ? !isNamed &&
        !isTicked(rows, index) &&
        mayName(index) &&
        !(isMissing && index === first - 1 && isOfTexts(rows, index))
      : index <= called;
  const mayAsk = (index: number) =>
    isAlike(index) && !isNames(index) && (!areTexts || isOfTexts(rows, index, usual.words / 2));
  for (let index = first - 1; index > 0 && mayAsk(index); index--) found.add(index);
}

/** Whether a column has a header that is of nothing else. */
const isUnnamed = (grid: Grid, rows: readonly Row[], index: number): boolean =>
  headerOf(grid, index) !== '' && kindsOfColumn(grid, rows, index).length === 0;

/** Tells which columns stand below the same header as those found, if these share one. */
function belowShared({ upper, headers }: Grid, found: ReadonlySet<number>): (index: number) => boolean {
  const above = new Set([...found].map((index) => textOfCell(upper[index])));
  const [shared] = above;
  const isPart = headers.some((_, index) => textOfCell(upper[index]) !== shared);
  return above.size === 1 && shared && isPart ? (index) => textOfCell(upper[index]) === shared : () => true;
}

/** Whether names begin with numbers, or with the same word and numbers: "1 – Helper", "Step 1: Helper". */
function areCounted(names: readonly string[]): boolean {
  const words = names.map((name) => /^(\p{L}{2,20}) ?\d{1,2}(?!\d)/u.exec(name)?.[1]);
  return names.every(isNumberedName) || (words[0] !== undefined && new Set(words).size === 1);
}

/** Whether levels that words rank begin with a higher one than usual: "Advanced", "Senior". */
function startsHigh(names: readonly string[]): boolean {
  const ranks = names.flatMap((name) => levelIn(name) ?? []).filter(({ by }) => by === 'word');
  return ranks.length > 0 && Math.min(...ranks.map(({ rank }) => rank)) >= HIGH;
}

/** Whether the cells of a column are no names, but texts. */
const isOfTexts = (rows: readonly Row[], index: number, words = PROSE): boolean => wordsOn(rows, index) >= words;

/** In words, on the average. */
const PROSE = 4;

/** The rank of the first words for levels that others come before: "Intermediate". */
const HIGH = 2;

/** Whether most cells of a column say the same, as remarks about rows do: "Checked in the yearly review". */
function repeatsItself(rows: readonly Row[], index: number): boolean {
  const texts = textsInColumn(rows, index);
  return texts.length > 1 && new Set(texts).size <= texts.length / 2;
}

/** Columns that are called so name the rows. */
const NAMES_ROWS: ReadonlySet<HeaderKind> = new Set(['skill', 'role']);

/**
 * Whether the cells of a level are texts, so that other columns of such texts may be levels, too. In short tables, the
 * cells of those columns also count.
 */
function hasProse(grid: Grid, names: readonly string[], levels: ReadonlySet<number>): boolean {
  const rows = rowsOf(grid);
  const textsIn = (columns: readonly number[]) =>
    rows.flatMap((row) => columns.map((index) => textOfCell(row[index])).filter(Boolean));
  const own = textsIn([...levels]);
  const free = names.flatMap((name, index) => (index > 0 && name && headerKinds(name).length === 0 ? index : []));
  const texts = own.length > 2 ? own : [...own, ...textsIn(free.filter((index) => !levels.has(index)))];
  return texts.length > 2 && texts.filter((text) => wordsIn(text) > 1).length > texts.length * 0.8;
}

/** How many cells of a column are filled, and how long their texts are on average. */
function fillOf(rows: readonly Row[], column: number): { readonly count: number; readonly length: number } {
  const filled = rows.flatMap((row) => (row[column] && hasContent(row[column]) ? row[column] : []));
  const lengths = filled.map(
    ({ lines, items = [] }) => lines.join(' ').length + items.reduce((sum, { text }) => sum + text.length, 0),
  );
  return { count: filled.length, length: average(lengths) };
}

function average(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The share of a column's filled cells that are levels. */
export function shareOfLevels(rows: readonly Row[], column: number, { levels }: KnownNames): number {
  const texts = [...new Set(textsInColumn(rows, column))];
  return texts.length === 0 ? 0 : findLevels(texts, levels).size / texts.length;
}

/**
 * Sorts out the columns beside those of the matrix. The names of the rows are in the column that is called so, else in
 * the last one before the matrix whose cells are short; columns of groups before it repeat their cells or leave them
 * empty.
 */
export function sortColumns(grid: Grid, matrix: ReadonlyMap<number, string>, named: readonly HeaderKind[]): Columns {
  const rows = rowsOf(grid);
  const width = Math.max(grid.headers.length, ...rows.map((row) => row.length));
  const free = Array.from({ length: width }, (_, index) => index).filter((index) => !matrix.has(index));
  const filled = free.filter((index) => headerOf(grid, index) || hasCells(rows, index));
  const names = namesColumn(grid, filled, matrix, named);
  const groups = groupColumns(grid, filled, names);
  const rest = filled.filter((index) => index !== names && !groups.includes(index));
  const kinds = new Map<HeaderKind, number>();
  for (const index of rest) {
    const kind = kindsOfColumn(grid, rows, index).find((kind) => !kinds.has(kind));
    if (kind) kinds.set(kind, index);
  }
  const used = new Set(kinds.values());
  return { names, matrix, groups, kinds, others: rest.filter((index) => !used.has(index)) };
}

function hasCells(rows: readonly Row[], column: number): boolean {
  return rows.some((row) => textOfCell(row[column]) !== '');
}

/** Whether most rows are called by numbers, as records of a database and legends are. Skills have names. */
export function areNumbered(grid: Grid, names: number | undefined): boolean {
  const texts = names === undefined ? [] : textsInColumn(rowsOf(grid), names);
  return texts.length > 0 && texts.filter((text) => /^\d+$/.test(text)).length >= texts.length * 0.7;
}
