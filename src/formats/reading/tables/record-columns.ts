import { textOfCell } from '../blocks/cell.ts';
import { groupsOfRows } from './columns.ts';
import { type Grid, headerOf, rowsOf } from './grid.ts';
import { type Row, textsInColumn } from './header-row.ts';
import { isLevel } from '../levels/levels.ts';
import { findScale, foldValue } from '../levels/scale.ts';
import type { LongColumns } from './long-table.ts';
import type { Context } from './matrix.ts';
import { countsRows, isOfFacts, isShort, wordsOn } from './names-column.ts';
import type { TableOptions } from './table-options.ts';
import { type HeaderKind, headerKinds } from '../words/column-words.ts';
import { foldName } from '../words/level-words.ts';

/** Fewer rows recur by chance. */
const LEAST_ROWS = 4;

/** Texts with fewer words on the average are names. */
const PROSE = 4;

/** What headers say that columns beside the matter hold. */
const BESIDE: ReadonlySet<HeaderKind> = new Set(['id', 'note', 'links', 'required', 'summary']);

/**
 * The columns of records of which not all headers are known words, by what recurs in which order: what is asked is a
 * value or a text; a skill is asked of several roles or levels, each pair once; a group is that of all records of a
 * skill. `undefined` if the rows are no such records.
 */
export function recordColumns(grid: Grid, options: TableOptions, context: Context): LongColumns | undefined {
  const [own, rows] = [rowsOf(grid), options.rowsAlike(grid)];
  const filled = grid.headers.map((_, index) => index).filter((index) => isFilled(grid, rows, index));
  const beside = new Set(filled.filter((index) => isBeside(grid, rows, index) || countsRows(own, index)));
  const [others, free] = [[...beside], filled.filter((index) => !beside.has(index))];
  const text = longest(rows, free);
  const value = text === undefined ? lastOfValues(grid, rows, free, options) : undefined;
  const asked = text ?? value;
  const isKnown = value !== undefined && options.values.has(foldValue(textsInColumn(rows, value)[0]!));
  if ((rows.length < LEAST_ROWS && !isKnown) || asked === undefined) return undefined;
  const names = free.filter((index) => index !== asked && mayBeNames(rows, index));
  const named = namesOf(grid, rows, names, { ...context, isText: text !== undefined });
  if (!named) return undefined;
  const used = new Set([asked, named.skill, named.role, named.level, ...named.groups]);
  const isOfHeading = named.role === undefined && named.level === undefined;
  // Below the heading of a role, each skill stands once. Nothing else is asked anywhere.
  if (isOfHeading && !areDistinct(own, [named.skill])) return undefined;
  if (free.some((index) => !used.has(index) && headerKinds(headerOf(grid, index)).length === 0)) return undefined;
  const isSummary = (index: number) => headerKinds(headerOf(grid, index))[0] === 'summary';
  return {
    ...named,
    texts: text === undefined ? [] : [text],
    proficiency: value,
    summary: others.find(isSummary),
    others: filled.filter((index) => !used.has(index) && !isSummary(index)),
  };
}

/** Whether a column has short texts with words, and not only letters and signs that stand for some. */
function mayBeNames(rows: readonly Row[], index: number): boolean {
  if (!isShort(rows, index) || wordsOn(rows, index) >= PROSE) return false;
  return textsInColumn(rows, index).some((text) => /\p{L}{3}|[\p{scx=Han}\p{scx=Kana}\p{scx=Hang}]{2}/u.test(text));
}

function isFilled(grid: Grid, rows: readonly Row[], index: number): boolean {
  return headerOf(grid, index) !== '' && textsInColumn(rows, index).length > 0;
}

/** Whether a column is beside the matter: its header says so, or it has dates, amounts or numbers of the rows. */
function isBeside(grid: Grid, rows: readonly Row[], index: number): boolean {
  const texts = textsInColumn(rows, index);
  const areCounted = texts.every((text) => /\d/.test(text)) && new Set(texts).size === rows.length;
  return BESIDE.has(headerKinds(headerOf(grid, index))[0]!) || isOfFacts(rows, index) || areCounted;
}

/** The column of the longest texts, if those are sentences. */
function longest(rows: readonly Row[], columns: readonly number[]): number | undefined {
  const [best] = columns.map((index) => ({ index, length: wordsOn(rows, index) })).sort((a, b) => b.length - a.length);
  return best && best.length >= PROSE ? best.index : undefined;
}

/** The last column, if it has few values of a scale and no header of something else. */
function lastOfValues(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly number[],
  { values }: TableOptions,
): number | undefined {
  const last = columns.at(-1);
  if (last === undefined) return undefined;
  const kind = headerKinds(headerOf(grid, last))[0];
  const texts = textsInColumn(rows, last);
  const isOfNames = kind === 'skill' || kind === 'role' || kind === 'group';
  const distinct = new Set(texts.map(foldValue));
  const isAlone = !columns.some((index) => index !== last && sharesValues(rows, index, distinct));
  return !isOfNames &&
    isAlone &&
    (distinct.size < texts.length || texts.every((text) => values.has(foldValue(text)))) &&
    findScale(texts, values)
    ? last
    : undefined;
}

/** Whether a column has mostly the same values, as another column of a matrix does. */
function sharesValues(rows: readonly Row[], index: number, values: ReadonlySet<string>): boolean {
  const texts = textsInColumn(rows, index);
  return texts.filter((text) => values.has(foldValue(text))).length > texts.length / 2;
}

type Names = Pick<LongColumns, 'role' | 'level' | 'groups'> & { readonly skill: number };

/** What the columns of names are. */
function namesOf(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly number[],
  { role: roleAbove, level: levelAbove, group, isText }: Context & { readonly isText: boolean },
): Names | undefined {
  const kindOf = (index: number) => headerKinds(headerOf(grid, index))[0];
  const keys = new Map(columns.map((index) => [index, keysOf(rows, index)]));
  const counts = (index: number) => new Set(keys.get(index)).size;
  const called = (kind: HeaderKind) => columns.find((index) => kindOf(index) === kind);
  const unknown = columns.filter((index) => MAY_NAME_SKILLS.has(kindOf(index)));
  const byCount = (indexes: readonly number[]) => [...indexes].sort((a, b) => counts(b) - counts(a));
  const groupsCalled = columns.filter((index) => kindOf(index) === 'group');
  const skill =
    called('skill') ?? byCount(unknown)[0] ?? (groupsCalled.length > 1 ? byCount(groupsCalled)[0] : undefined);
  if (skill === undefined) return undefined;
  const groups = columns.filter((index) => index !== skill && isOneEach(keys.get(skill)!, keys.get(index)!));
  const crossed = columns.filter((index) => index !== skill && !groups.includes(index));
  const isOfGroup = crossed.some((index) => kindOf(index) === 'group');
  const isRepeated = crossed.length > 0 && counts(skill) <= rows.length * MOST_SKILLS;
  if (crossed.length === 0) {
    // Below the heading of a role or a level.
    const isOfHeading = isText ? levelAbove !== undefined : (roleAbove ?? group) !== undefined;
    return isOfHeading ? { skill, groups } : undefined;
  }
  if (isOfGroup || !isRepeated || !areDistinct(rows, [skill, ...crossed], isText ? MOST_PAIRS : 1)) return undefined;
  const level = isText ? levelOf(grid, rows, crossed) : undefined;
  const role = crossed.find((index) => index !== level);
  const isSaid =
    columns.some((index) => ['skill', 'role', 'level'].includes(kindOf(index) ?? '')) ||
    (level !== undefined && isDense(keys.get(skill)!, keys.get(level)!));
  const isWhole = crossed.length === (level === undefined ? 1 : role === undefined ? 1 : 2);
  return isWhole && isSaid ? { skill, role, level, groups } : undefined;
}

/** Headers of skills, and those that are words for what is asked elsewhere: "Requirement". */
const MAY_NAME_SKILLS: ReadonlySet<HeaderKind | undefined> = new Set([undefined, 'skill', 'text', 'items']);

/** The share of records with another skill at most: several are about the same. */
const MOST_SKILLS = 0.7;

/** The texts of a column; an empty cell repeats the one above. */
export function keysOf(rows: readonly Row[], index: number): readonly string[] {
  return groupsOfRows(rows, [index]).map(([text = '']) => foldName(text));
}

/** Whether each name stands beside one other only, and the others recur. */
export function isOneEach(names: readonly string[], others: readonly string[]): boolean {
  const beside = new Map(names.map((name, index) => [name, others[index]]));
  return names.every((name, index) => beside.get(name) === others[index]) && new Set(others).size < beside.size;
}

/** Whether several names and a few others stand beside each other in most of the ways that they can. */
function isDense(names: readonly string[], others: readonly string[]): boolean {
  const [rows, columns] = [new Set(names).size, new Set(others).size];
  return rows > 2 && columns > 1 && columns <= MOST_LEVELS && names.length >= rows * columns * 0.6;
}

const MOST_LEVELS = 10;

/** The share of different names in records of texts: of some, two texts may stand in two rows. */
const MOST_PAIRS = 0.8;

/** @param share - of different ones */
function areDistinct(rows: readonly Row[], columns: readonly number[], share = 1): boolean {
  const keys = columns.map((index) => keysOf(rows, index));
  const joined = rows.map((_, row) => keys.map((key) => key[row]).join('\0'));
  return new Set(joined).size >= rows.length * share;
}

/** Of the columns that recur with each skill, the one with levels: it is called so, names them, or changes most often. */
function levelOf(grid: Grid, rows: readonly Row[], columns: readonly number[]): number | undefined {
  const called = columns.find((index) => headerKinds(headerOf(grid, index))[0] === 'level');
  if (called !== undefined) return called;
  const free = columns.filter((index) => headerKinds(headerOf(grid, index))[0] !== 'role');
  const named = free.find((index) => {
    const texts = new Set(textsInColumn(rows, index));
    return [...texts].filter(isLevel).length >= texts.size / 2;
  });
  const changes = (index: number) => {
    const keys = rows.map((row) => textOfCell(row[index]));
    return keys.filter((key, at) => key !== keys[at - 1]).length;
  };
  return named ?? [...free].sort((a, b) => changes(b) - changes(a))[0];
}
