import { type Grid, headerOf } from './grid.ts';
import { textsInColumn } from './header-row.ts';
import { growsAlong } from './growing-records.ts';
import { findLevels } from '../levels/levels.ts';
import { foldValue } from '../levels/scale.ts';
import type { Recurrence } from './recurrence.ts';
import type { TableOptions } from './table-options.ts';
import { type HeaderKind, headerKinds, isFamilyHeader } from '../words/column-words.ts';
import { foldName } from '../words/level-words.ts';
import { isRoleName } from '../words/role-words.ts';

/** Records, and what is known of them. */
export interface Records {
  readonly grid: Grid;
  readonly recurrence: Recurrence;
  readonly options: TableOptions;
}

/** The columns of roles and levels, and of the value that is asked. */
export interface Crossed {
  readonly role?: number | undefined;
  readonly level?: number | undefined;
  readonly value?: number | undefined;
  /** Whether words, lists or values say what the columns are. */
  readonly isSaid: boolean;
  /** Whether most combinations of skills and levels occur, as in a framework. */
  readonly isDense: boolean;
}

/** What is known of some records: the columns of skills and texts, and those that may be crossed or have values. */
export interface Known {
  readonly skill: number;
  readonly text: number | undefined;
  readonly open: readonly number[];
  readonly mayCross: (index: number) => boolean;
  readonly isValue: (index: number, crossed: readonly number[]) => boolean;
}

/** The share of different names in records of texts: of some, two texts may stand in two rows. */
const MOST_PAIRS = 0.8;

/**
 * The columns that recur with each skill: as few as tell the records apart, and of several such choices the one that
 * headers, names and lists speak for.
 */
export function crossedColumns(records: Records, known: Known): Crossed | undefined {
  const crossing = known.open.filter((index) => known.mayCross(index));
  const pairs = crossing.flatMap((one, at) => crossing.slice(at + 1).map((other) => [one, other] as const));
  const singles = crossing.map((index) => [index] as const);
  for (const least of known.text === undefined ? [1] : [1, MOST_PAIRS])
    for (const choices of [singles, pairs]) {
      const found = choices.flatMap((columns) => choiceOf(records, known, { columns, least }) ?? []);
      const [best] = found.sort((a, b) => b.score - a.score);
      if (best) return named(records, known, best);
    }
  return undefined;
}

interface Choice {
  readonly columns: readonly number[];
  readonly value: number | undefined;
  readonly score: number;
}

/** Columns to look at, and the share of records that they must tell apart. */
interface Candidate {
  readonly columns: readonly number[];
  readonly least: number;
}

function choiceOf(records: Records, known: Known, { columns, least }: Candidate): Choice | undefined {
  const { recurrence } = records;
  const { skill, text, open } = known;
  const share = recurrence.count(skill, ...columns) / recurrence.rows.length;
  if (share < least) return undefined;
  const isTold = (index: number) => columns.some((column) => recurrence.tells(column, index));
  const rest = open.filter((index) => !columns.includes(index) && known.isValue(index, columns));
  // Beside texts, what each level or role has of its own is none of their values.
  const values = text === undefined ? rest : rest.filter((index) => !isTold(index));
  const scoreOf = (index: number) => scoreOfValue(records, index) - (isTold(index) ? 2 : 0);
  const [value] = values.sort((a, b) => scoreOf(b) - scoreOf(a) || b - a);
  if (text === undefined && value === undefined) return undefined;
  const crossed = columns.reduce((sum, index) => sum + scoreOfCrossed(records, index), 0);
  const ways = columns.reduce((product, index) => product * recurrence.count(index), recurrence.count(skill));
  const density = recurrence.rows.length / ways;
  const score = crossed + (value === undefined ? 0 : scoreOf(value)) + density + share * 2;
  return { columns, value, score };
}

/** What the header of a column means. */
export const kindOf = ({ grid }: Records, index: number): HeaderKind | undefined =>
  headerKinds(headerOf(grid, index))[0];

/** How much speaks for a column being crossed with skills. */
function scoreOfCrossed(records: Records, index: number): number {
  const kind = kindOf(records, index);
  if (kind === 'role' || kind === 'level') return 4;
  if (kind === 'proficiency') return -4;
  return namesLevels(records, index) ? 2 : 0;
}

/** How much speaks for a column being of values. */
function scoreOfValue(records: Records, index: number): number {
  const kind = kindOf(records, index);
  if (kind === 'proficiency') return 4;
  if (kind === 'role') return -4;
  return isExplained(records, index) ? 3 : kind === undefined ? 0 : -1;
}

/** Whether a legend has most of the values of a column. */
function isExplained({ recurrence, options: { values } }: Records, index: number): boolean {
  const texts = [...new Set(textsInColumn(recurrence.rows, index).map(foldValue))];
  return texts.filter((text) => values.has(text)).length > texts.length / 2;
}

/** Whether most names of a column are levels, by their words or since a list has them. */
function namesLevels({ recurrence, options: { levels } }: Records, index: number): boolean {
  const texts = [...new Set(textsInColumn(recurrence.rows, index))];
  return findLevels(texts, levels).size >= Math.max(1, texts.length / 2);
}

const isListed = ({ recurrence, options: { levels } }: Records, index: number): boolean => {
  const texts = [...new Set(textsInColumn(recurrence.rows, index).map(foldName))];
  return texts.length > 0 && texts.every((text) => levels.has(text));
};

/** Which of the columns is the level, and which the role. */
function named(records: Records, known: Known, { columns, value }: Choice): Crossed {
  const { recurrence } = records;
  const grows = (index: number) =>
    value !== undefined &&
    growsAlong(
      recurrence.rowsOfEach(known.skill, ...columns.filter((other) => other !== index)),
      recurrence.keys(index),
      recurrence.keys(value),
    );
  const level = levelAmong(records, known, columns, grows);
  const role = columns.find((index) => index !== level);
  const isSaid =
    [known.skill, ...columns].some((index) => ['skill', 'role', 'level'].includes(kindOf(records, index) ?? '')) ||
    (value !== undefined && (kindOf(records, value) === 'proficiency' || isExplained(records, value))) ||
    (level !== undefined && (namesLevels(records, level) || (mayGrow(records, level, columns) && grows(level))));
  return { role, level, value, isSaid, isDense: level !== undefined && isDense(records, known, level) };
}

/** The header of the names of sheets in front of their rows. */
export const SHEET_NAMES = '·';

/** Whether growing values tell levels: beside roles, or from sheet to sheet. Orders and machines have states that follow, too. */
const mayGrow = ({ grid }: Records, level: number, columns: readonly number[]): boolean =>
  columns.length > 1 || headerOf(grid, level) === SHEET_NAMES;

/** Of the columns that recur with each skill, the one with levels, if one has them. */
function levelAmong(
  records: Records,
  known: Known,
  columns: readonly number[],
  grows: (index: number) => boolean,
): number | undefined {
  const { recurrence } = records;
  const called = columns.find((index) => kindOf(records, index) === 'level');
  if (called !== undefined) return called;
  const open = columns.filter((index) => kindOf(records, index) !== 'role');
  // Beside a column that is called so, other names of jobs are levels: "Agent", "Lead agent".
  const isBesideRoles = open.length === 1 && columns.length > 1;
  const free = isBesideRoles ? open : open.filter((index) => !namesRoles(records, index));
  const sure =
    free.find((index) => isListed(records, index)) ??
    free.find((index) => namesLevels(records, index)) ??
    (free.filter(grows).length === 1 ? free.find(grows) : undefined);
  if (sure !== undefined) return sure;
  if (columns.length === 1)
    return known.text === undefined || isSparse(records, known, columns[0]!) ? undefined : free[0];
  const density = (index: number) => {
    const others = columns.filter((other) => other !== index);
    return recurrence.rows.length / (recurrence.count(known.skill, ...others) * recurrence.count(index));
  };
  return [...free].sort((a, b) => density(b) - density(a) || changes(records, b) - changes(records, a))[0];
}

/** How often a column has another name than in the row above. */
const changes = ({ recurrence }: Records, index: number): number =>
  recurrence.keys(index).filter((key, row, keys) => key !== keys[row - 1]).length;

function namesRoles({ grid, recurrence }: Records, index: number): boolean {
  const texts = [...new Set(textsInColumn(recurrence.rows, index))];
  return isFamilyHeader(headerOf(grid, index)) || texts.filter(isRoleName).length > texts.length / 2;
}

/** Levels are more than one, and not too many. */
const LEVELS = { least: 2, most: 10 };

/** Whether several skills and a few others stand beside each other in most of the ways that they can. */
function isDense(records: Records, known: Known, index: number): boolean {
  const { recurrence } = records;
  const [skills, others] = [recurrence.count(known.skill), recurrence.count(index)];
  if (skills <= 2 || others < LEVELS.least || others > LEVELS.most) return false;
  return known.text !== undefined && recurrence.count(known.skill, index) >= skills * others * 0.6;
}

/** Whether names stand beside some of the skills only, as those of roles do: a level asks most of them. */
function isSparse({ recurrence }: Records, { skill }: Known, index: number): boolean {
  return recurrence.count(skill, index) < recurrence.count(skill) * recurrence.count(index) * MOST_PAIRS;
}
