import { textOfCell } from '../blocks/cell.ts';
import { type Columns, levelColumns, shareOfLevels } from './columns.ts';
import { isOfFacts } from './names-column.ts';
import { type Grid, headerOf, rowsOf } from './grid.ts';
import { hasCell, textsInColumn } from './header-row.ts';
import { freeColumns } from './guessed-shapes.ts';
import type { Legend } from '../levels/legend.ts';
import type { OtherSubject } from './other-subjects.ts';
import { NAMES, scaleOf, type TableOptions } from './table-options.ts';
import { type HeaderKind, headerKinds, isPayHeader, isUnitHeader, means, saysLevel } from '../words/column-words.ts';
import { readNeed } from '../words/table-words.ts';
import { isHistory } from '../words/history-words.ts';
import { isNameOfPerson } from '../words/first-names.ts';
import { isNameOfPeople, isPersonHeader, isResponsible } from '../words/people-words.ts';
import { saysNothing } from '../words/nothing-words.ts';

/**
 * What a source is instead: a table that looks as one of skills does, but says who does a task, what people can do,
 * what something costs, or what an unknown role can; a text without tables, headings and lists.
 */
export type OtherTable =
  | 'responsibilities'
  | 'amounts'
  | 'pay'
  | 'history'
  | 'people'
  | 'people across'
  | 'people with roles'
  | 'profile'
  | 'text';

/** The same, or what a file is about, in a sentence. */
export type Other = OtherTable | { readonly message: string };

/**
 * Recognises tables of the same shape that ask nothing of a role or a level.
 *
 * @param subject - for files: what a table is about
 */
export function otherTable(
  grid: Grid,
  options: TableOptions,
  legend: Legend,
  subject?: OtherSubject,
): Other | undefined {
  if (options.rows !== undefined || options.columns !== undefined) return undefined;
  if (isOfResponsibilities(grid, legend)) return 'responsibilities';
  if (isOfAmounts(grid, options)) return 'amounts';
  if (isOfPay(grid, options)) return 'pay';
  if (isHistory(grid.headers.map(textOfCell))) return 'history';
  if (isOfRecordsOfPeople(grid)) return 'people';
  return peopleIn(grid, options) ?? subject?.(grid);
}

/** Whether money, dates or amounts stand below all levels, as in prices for children and seniors. */
function isOfAmounts(grid: Grid, options: TableOptions): boolean {
  const levels = [...levelColumns(grid, options).keys()];
  if (levels.length < 2) return false;
  const hasUnits = grid.headers.some((_, index) => isUnitHeader(headerOf(grid, index)));
  return levels.every((index) => isOfFacts(rowsOf(grid), index)) || (hasUnits && levels.every(isOfNumbers(grid)));
}

/** Whether each row is a level, and all its cells are money, dates or amounts. */
function isOfPay(grid: Grid, options: TableOptions): boolean {
  const rows = rowsOf(grid);
  const others = grid.headers.map((_, index) => index).filter((index) => index > 0 && hasCell(rows, index));
  const isOfLevels = rows.length > 1 && (shareOfLevels(rows, 0, options) >= 0.8 || saysLevel(headerOf(grid, 0)));
  const facts = others.filter((index) => isOfFacts(rows, index) || isPayHeader(headerOf(grid, index)));
  // Beside many amounts, examples of posts are no skills.
  return isOfLevels && facts.length > 0 && facts.length >= others.length * (others.length > 4 ? 0.7 : 1);
}

/** Whether each row is about a person, and says dates: who attended which course, and until when that counts. */
function isOfRecordsOfPeople(grid: Grid): boolean {
  const isOfPeople = grid.headers.some(
    (cell, index) => isPersonHeader(textOfCell(cell)) || isOfFullNames(textsInColumn(rowsOf(grid), index)),
  );
  if (!isOfPeople) return false;
  const dated = grid.headers.filter((_, index) => isOfFacts(rowsOf(grid), index));
  return dated.length > 1 && levelColumns(grid, { levels: new Set() }).size < 2;
}

/** Whether texts are names of people as lists of staff have them, such as "Berger, Anna". */
function isOfFullNames(texts: readonly string[]): boolean {
  const named = texts.filter((text) => /^\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}.-]+$/u.test(text));
  return named.length > 2 && named.length >= texts.length * 0.8;
}

function isOfNumbers(grid: Grid): (index: number) => boolean {
  const isNumber = (text: string) => saysNothing(text) || /^[<>≤≥]?\s*\d+(?:[.,]\d+)?\s*%?$/.test(text);
  return (index) => rowsOf(grid).every((row) => isNumber(textOfCell(row[index])));
}

/** Whether a table says how well skills are mastered, but not in which role or at which level. */
export function isProfile(grid: Grid): boolean {
  const headers = grid.headers.map((_, index) => headerOf(grid, index));
  const has = (kind: HeaderKind) => headers.some((header) => headerKinds(header)[0] === kind);
  const isOfNeeds = headers.filter((header) => readNeed(header) !== undefined).length > 1;
  return ((has('skill') && has('proficiency')) || isOfNeeds) && !has('role') && !has('level');
}

/** "R", "A", "C" and "I", alone or together: who is responsible, accountable, consulted, informed. */
const RACI = /^[RACI](?:\s*[/,&+]?\s*[RACI]){0,3}$/;

function isOfResponsibilities(grid: Grid, legend: Legend): boolean {
  const texts = rowsOf(grid)
    .flatMap((row) => row.slice(1).map(textOfCell))
    .filter((text) => text && !saysNothing(text));
  const letters = new Set(texts.join('').match(/[RACI]/g));
  const named = legend.get('r');
  if (named && !isResponsible(named.name)) return false;
  const isRaci = letters.has('R') && letters.has('A') && letters.size > 2;
  return texts.length > 3 && isRaci && texts.every((text) => RACI.test(text));
}

/** Whether the rows are people, by the header of their names, and the cells are values of a scale. */
function peopleIn(grid: Grid, options: TableOptions): OtherTable | undefined {
  const columns = freeColumns(grid, NAMES.skill);
  const role = columns.kinds.get('role');
  const [first, second] = [0, columns.names ?? 0].map((index) => headerOf(grid, index));
  const areNamed = arePeople(rowsOf(grid).map((row) => textOfCell(row[columns.names ?? 0])));
  const isOfPeople = [first!, second!].some(
    (header) => isPersonHeader(header) || ((role !== undefined || areNamed) && isNameOfPeople(header)),
  );
  const isOfSkills = means(second!, 'skill') && !isNameOfPeople(second!);
  const areValues = columns.matrix.size > 1 && hasValues(grid, columns, options);
  if (areValues && arePeople([...columns.matrix.values()])) return 'people across';
  if (!(isOfPeople || (areNamed && headerKinds(second!).length === 0)) || isOfSkills || !areValues) return undefined;
  return role === undefined ? 'people' : 'people with roles';
}

/** Whether the cells of at least two columns, and of half, are values of a scale. Others may be a place or a date. */
function hasValues(grid: Grid, columns: Columns, options: TableOptions): boolean {
  if (scaleOf(grid, columns, options)) return true;
  const alone = [...columns.matrix].filter(([index, name]) =>
    scaleOf(grid, { ...columns, matrix: new Map([[index, name]]) }, options),
  );
  return alone.length > 1 && alone.length >= columns.matrix.size / 2;
}

/** Whether names are those of people: at least two and half of them begin with a usual first name. */
function arePeople(names: readonly string[]): boolean {
  const filled = names.filter(Boolean);
  const people = filled.filter(isNameOfPerson).length;
  return people > 1 && people >= filled.length / 2;
}
