import { crossedColumns, kindOf, type Known, type Records as Recurring } from './crossed-columns.ts';
import { type Grid, headerOf, rowsOf } from './grid.ts';
import { type Row, textsInColumn } from './header-row.ts';
import { findScale, foldValue } from '../levels/scale.ts';
import type { LongColumns } from './long-table.ts';
import type { Context } from './matrix.ts';
import { countsRows, isOfFacts, isShort, wordsOn } from './names-column.ts';
import { Recurrence } from './recurrence.ts';
import type { TableOptions } from './table-options.ts';
import { type HeaderKind, headerKinds } from '../words/column-words.ts';
import { isRoleName } from '../words/role-words.ts';

/** Fewer rows recur by chance. */
const LEAST_ROWS = 4;

/** Texts with fewer words on the average are names. */
const PROSE = 4;

/** What headers say that columns beside the matter hold. */
const BESIDE: ReadonlySet<HeaderKind> = new Set(['id', 'note', 'links', 'required', 'summary']);

/** Headers of skills, and those that are words for what is asked elsewhere: "Requirement". */
const MAY_NAME_SKILLS: ReadonlySet<HeaderKind | undefined> = new Set([undefined, 'skill', 'text', 'items']);

/** The share of records with another skill, role or level at most: several are about the same. */
const MOST_NAMES = 0.7;

/** More columns are none of records. */
const MOST_CROSSED = 8;

interface Records extends Recurring {
  /** The columns that may matter. */
  readonly free: readonly number[];
}

/**
 * The columns of records of which not all headers are known words, by what recurs beside what: a skill is asked of
 * several roles or levels, each combination once, and a value or a text says what; a group is that of all records of a
 * skill. `undefined` if the rows are no such records.
 */
export function recordColumns(grid: Grid, options: TableOptions, context: Context): LongColumns | undefined {
  const [own, rows] = [rowsOf(grid), options.rowsAlike(grid)];
  const filled = grid.headers.map((_, index) => index).filter((index) => isFilled(grid, rows, index));
  const beside = new Set(filled.filter((index) => isBeside(grid, rows, index) || countsRows(own, index)));
  const free = filled.filter((index) => !beside.has(index));
  const records: Records = { grid, options, free, recurrence: new Recurrence(rows) };
  const skill = skillOf(records);
  if (skill === undefined) return undefined;
  const found = crossed(records, skill) ?? belowHeading(records, skill, own, context);
  if (!found) return undefined;
  const { text, value, role, level } = found;
  const isKnown = value !== undefined && options.values.has(foldValue(textsInColumn(rows, value)[0]!));
  if (rows.length < LEAST_ROWS && !isKnown) return undefined;
  const groups = groupsOf(records, skill);
  const used = new Set([skill, text, value, role, level, ...groups]);
  const summary = filled.find((index) => !used.has(index) && isSummary(records, skill, index));
  const required = filled.find((index) => kindOf(records, index) === 'required' && wordsOn(rows, index) < PROSE);
  const others = filled.filter((index) => !used.has(index) && index !== summary && index !== required);
  // What is called so must be so. Columns that nothing explains may be about skills, roles or levels, or beside what words tell.
  const isTold = (index: number) =>
    [skill, role, level].some((column) => column !== undefined && records.recurrence.tells(column, index));
  // Texts as long as those of another column are a matrix.
  const isOther = (index: number) =>
    text !== undefined && wordsOn(rows, index) >= Math.max(PROSE, wordsOn(rows, text) / 2);
  const isUnclear = (index: number) =>
    NAMED.has(kindOf(records, index)) ||
    (kindOf(records, index) === undefined && !isTold(index) && (!found.isSaid || isOther(index)));
  if (others.some((index) => free.includes(index) && isUnclear(index))) return undefined;
  const texts = text === undefined ? [] : [text];
  return { skill, role, level, groups, texts, proficiency: value, required, summary, others };
}

const NAMED: ReadonlySet<HeaderKind | undefined> = new Set(['skill', 'role', 'level'] as const);

interface Found {
  readonly text?: number | undefined;
  readonly value?: number | undefined;
  readonly role?: number | undefined;
  readonly level?: number | undefined;
  readonly isSaid: boolean;
}

/** Records of skills that recur with roles and levels. */
function crossed(records: Records, skill: number): Found | undefined {
  const { recurrence, free } = records;
  const recurs = (index: number) => recurrence.count(index) <= recurrence.rows.length * MOST_NAMES;
  if (!recurs(skill)) return undefined;
  const open = free.filter((index) => index !== skill && !recurrence.tells(skill, index)).slice(0, MOST_CROSSED);
  if (open.some((index) => kindOf(records, index) === 'group')) return undefined;
  const text = longest(records, open);
  const names = open.filter((index) => index !== text && mayBeNames(recurrence.rows, index));
  const isTold = (index: number) => names.some((other) => other !== index && recurrence.groups(other, index));
  const known: Known = {
    ...{ skill, text, open },
    mayCross: (index) =>
      names.includes(index) && (NAMED.has(kindOf(records, index)) || (recurs(index) && !isTold(index))),
    isValue: (index, columns) => index !== text && !isTold(index) && isOfValues(records, index, columns),
  };
  const found = crossedColumns(records, known);
  return found && (found.isSaid || found.isDense) ? { ...found, text } : undefined;
}

/** Below the heading of a role or a level, each skill stands once, and nothing else is asked anywhere. */
function belowHeading(records: Records, skill: number, own: readonly Row[], context: Context): Found | undefined {
  const { recurrence, free } = records;
  const rest = free.filter((index) => index !== skill);
  const text = longest(records, rest);
  const value = text === undefined ? lastOfValues(records, rest) : undefined;
  const isOfHeading = text === undefined ? (context.role ?? context.group) !== undefined : context.level !== undefined;
  if (
    !isOfHeading ||
    (text ?? value) === undefined ||
    (value !== undefined && onlyMarks(records, value, context)) ||
    new Recurrence(own).count(skill) < own.length
  )
    return undefined;
  const names = rest.filter((index) => index !== text && index !== value && mayBeNames(recurrence.rows, index));
  return names.every((index) => recurrence.tells(skill, index)) ? { text, value, isSaid: false } : undefined;
}

/** Whether the same mark on some rows, below a word that nobody knows and the heading of no role, may mean anything. */
function onlyMarks(records: Records, value: number, { role, group = '' }: Context): boolean {
  const isSaid = kindOf(records, value) !== undefined || role !== undefined || isRoleName(group);
  return !isSaid && new Set(textsInColumn(records.recurrence.rows, value).map(foldValue)).size === 1;
}

/** The column called so, else the one with the most different names. */
function skillOf(records: Records): number | undefined {
  const { recurrence, free } = records;
  const names = free.filter((index) => mayBeNames(recurrence.rows, index));
  const mostOf = (columns: readonly number[]) =>
    [...columns].sort(
      (a, b) => recurrence.count(b) - recurrence.count(a) || wordsOn(recurrence.rows, a) - wordsOn(recurrence.rows, b),
    )[0];
  const groups = names.filter((index) => kindOf(records, index) === 'group');
  return (
    names.find((index) => kindOf(records, index) === 'skill') ??
    mostOf(names.filter((index) => MAY_NAME_SKILLS.has(kindOf(records, index)))) ??
    (groups.length > 1 ? mostOf(groups) : undefined)
  );
}

/** The groups of skills, outermost first: the one called so, or nearest to the skills, and those that it is part of. */
function groupsOf(records: Records, skill: number): readonly number[] {
  const { recurrence, free } = records;
  const { rows } = recurrence;
  const isCalled = (index: number) => kindOf(records, index) === 'group';
  const all = free.filter((index) => index !== skill && mayBeNames(rows, index) && recurrence.groups(skill, index));
  const distance = (index: number) => Math.abs(index - skill) + (isCalled(index) ? 0 : free.length);
  const [nearest] = [...all].sort((a, b) => distance(a) - distance(b));
  if (nearest === undefined) return [];
  const isPart = (index: number) => recurrence.tells(nearest, index) || recurrence.tells(index, nearest);
  const chain = all.filter((index) => index === nearest || isPart(index));
  return chain.sort((a, b) => recurrence.count(a) - recurrence.count(b) || a - b);
}

/** Whether a column describes skills: it is called so, or has a text of its own for each. */
function isSummary(records: Records, skill: number, index: number): boolean {
  const { recurrence, free } = records;
  if (kindOf(records, index) === 'summary') return true;
  return free.includes(index) && wordsOn(recurrence.rows, index) >= PROSE && recurrence.tells(skill, index);
}

/** Whether a column has short texts with words, and not only letters and signs that stand for some. */
function mayBeNames(rows: readonly Row[], index: number): boolean {
  if (!isShort(rows, index) || wordsOn(rows, index) >= PROSE) return false;
  return textsInColumn(rows, index).some((text) => /\p{L}{3}|[\p{scx=Han}\p{scx=Kana}\p{scx=Hang}]{2}/u.test(text));
}

function isFilled(grid: Grid, rows: readonly Row[], index: number): boolean {
  return headerOf(grid, index) !== '' && textsInColumn(rows, index).length > 0;
}

/** The share of rows in which a column without a known header has a remark. */
const FEW = 0.4;

/**
 * Whether a column is beside the matter: its header says so, or it has dates, amounts, numbers of the rows or remarks on
 * a few rows, of which the first is none.
 */
function isBeside(grid: Grid, rows: readonly Row[], index: number): boolean {
  const texts = textsInColumn(rows, index);
  const areCounted = texts.every((text) => /\d/.test(text)) && new Set(texts).size === rows.length;
  const [kind] = headerKinds(headerOf(grid, index));
  const isRemark =
    kind === undefined && texts.length < rows.length * FEW && textsInColumn(rows.slice(0, 1), index)[0] === undefined;
  return BESIDE.has(kind!) || isOfFacts(rows, index) || areCounted || isRemark;
}

/** The column of the longest texts, if those are sentences. */
function longest({ recurrence: { rows } }: Records, columns: readonly number[]): number | undefined {
  const [best] = columns.map((index) => ({ index, length: wordsOn(rows, index) })).sort((a, b) => b.length - a.length);
  return best && best.length >= PROSE ? best.index : undefined;
}

/** The last column, if it has values. */
function lastOfValues(records: Records, columns: readonly number[]): number | undefined {
  const last = columns.at(-1);
  return last !== undefined && isOfValues(records, last, columns) ? last : undefined;
}

/** Whether a column has few values of a scale, which others do not have, and no header of something else. */
function isOfValues(records: Records, index: number, columns: readonly number[]): boolean {
  const { recurrence, options } = records;
  const { values } = options;
  const kind = kindOf(records, index);
  const texts = textsInColumn(recurrence.rows, index);
  const isOfNames = kind === 'skill' || kind === 'role' || kind === 'group';
  const distinct = new Set(texts.map(foldValue));
  const isAlone = !columns.some((other) => other !== index && sharesValues(recurrence.rows, other, distinct));
  const recurs = distinct.size < texts.length || texts.every((text) => values.has(foldValue(text)));
  return !isOfNames && isAlone && recurs && findScale(texts, values) !== undefined;
}

/** Whether a column has mostly the same values, as another column of a matrix does. */
function sharesValues(rows: readonly Row[], index: number, values: ReadonlySet<string>): boolean {
  const texts = textsInColumn(rows, index);
  return texts.filter((text) => values.has(foldValue(text))).length > texts.length / 2;
}
