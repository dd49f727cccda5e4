import { shareOfLevels } from './columns.ts';
import { textOfCell } from '../blocks/cell.ts';
import { type Grid, headerOf, rowsOf } from './grid.ts';
import { type Row, textsInColumn } from './header-row.ts';
import type { LongColumns } from './long-table.ts';
import type { Context } from './matrix.ts';
import type { TableOptions } from './table-options.ts';
import { isOfFacts, isShort, wordsOn } from './names-column.ts';
import { isOneEach, keysOf } from './recurrence.ts';
import { type HeaderKind, headerKinds, isFamilyHeader, means, saysLevel } from '../words/column-words.ts';
import { isProficiencyWord } from '../words/level-words.ts';

/** Whether a column called so has lists and texts of several lines, and so no names of skills: what each level asks. */
export function listsSkills(grid: Grid): boolean {
  const rows = rowsOf(grid);
  const called = grid.headers
    .map((_, index) => index)
    .filter((index) => headerKinds(headerOf(grid, index))[0] === 'skill');
  return called.length > 0 && !called.some((index) => mayBeNames(rows, index));
}

/** The columns of a table with a row for each statement; `undefined` if it is another table. */
export function longColumns(grid: Grid, options: TableOptions, context: Context): LongColumns | undefined {
  const all = grid.headers.map((_, index) => index).filter((index) => headerOf(grid, index));
  const taken = new Set<number>();
  const take = (kind: HeaderKind, fits: (index: number) => boolean = () => true) => {
    const found = all.find((index) => !taken.has(index) && means(headerOf(grid, index), kind) && fits(index));
    if (found !== undefined) taken.add(found);
    return found;
  };
  const rows = rowsOf(grid);
  const hasSkill = all.some((index) => headerKinds(headerOf(grid, index))[0] === 'skill');
  const isOfLevels = (index: number) => hasSkill || shareOfLevels(rows, index, options) >= 0.5 || repeats(rows, index);
  let level = take('level', (index) => isOfLevels(index)) ?? all.find((index) => saysLevels(grid, index));
  if (level !== undefined) taken.add(level);
  const hasGroups = all.some((index) => !taken.has(index) && means(headerOf(grid, index), 'group'));
  const skill = take('skill', (index) => isOfNames(grid, index)) ?? (hasGroups ? undefined : take('skill'));
  const role = take('role', (index) => !isFamilyHeader(headerOf(grid, index))) ?? take('role');
  const groups = all.filter((index) => !taken.has(index) && means(headerOf(grid, index), 'group'));
  for (const index of groups) taken.add(index);
  let proficiency = take('proficiency');
  const items = take('items');
  let required = take('required', (index) => !isProse(rows, index));
  const texts = [take('text'), take('summary')] as const;
  const [text, summary] = level === undefined ? texts : textFirst(rows, skill ?? groups.at(-1), texts);
  // "Required" above numbers says how well.
  if (proficiency === undefined && required !== undefined && areDigits(rows, required))
    [proficiency, required] = [required, undefined];
  if (isProficiency(rows, { skill, role, level, proficiency, text, items }, context))
    [proficiency, level] = [level, undefined];
  const isAsked = text !== undefined || items !== undefined || proficiency !== undefined;
  const hasLevel = level !== undefined || context.level !== undefined;
  const names = [skill, role, groups[0]].filter((index) => index !== undefined).length;
  const isOfRoles = role !== undefined && (context.skill !== undefined || skill !== undefined) && isAsked;
  const isOfHeading = skill !== undefined && proficiency !== undefined && (context.group ?? context.role) !== undefined;
  if (!(hasLevel || isOfRoles || isOfHeading) || (level !== undefined && names === 0)) return undefined;
  return finishColumns(grid, all, taken, {
    skill,
    role,
    level,
    groups,
    items,
    proficiency,
    required,
    summary,
    texts: text === undefined ? [] : [text],
  });
}

/** Whether a longer header says levels, and nothing else, above names that recur: "Career step". */
function saysLevels(grid: Grid, index: number): boolean {
  const header = headerOf(grid, index);
  return headerKinds(header).length === 0 && saysLevel(header) && repeats(rowsOf(grid), index);
}

/** Whether a column called as skills and texts are, such as "Criteria", has names: others have the texts. */
function isOfNames(grid: Grid, index: number): boolean {
  const rows = rowsOf(grid);
  const isBesideTexts = () => grid.headers.some((_, other) => other !== index && isProse(rows, other));
  return !means(headerOf(grid, index), 'text') || (!isProse(rows, index) && isBesideTexts());
}

/**
 * Whether a "level" says how well a role masters a skill: it stands beside both, each pair once, and alone; or what is
 * asked stands there, too, and all levels are words for it, such as "Basic".
 */
function isProficiency(
  rows: readonly Row[],
  {
    skill,
    role,
    level,
    proficiency,
    text,
    items,
  }: Readonly<Record<'skill' | 'role' | 'level' | 'proficiency' | 'text' | 'items', number | undefined>>,
  context: Context,
): boolean {
  if (skill === undefined || level === undefined || proficiency !== undefined) return false;
  if (role === undefined && context.role === undefined) return false;
  const isAlone = text === undefined && items === undefined;
  if (!isAlone && !rows.every((row) => isProficiencyWord(textOfCell(row[level])))) return false;
  const pairs = rows.map((row) => `${textOfCell(row[skill])}\0${role === undefined ? '' : textOfCell(row[role])}`);
  return new Set(pairs).size === pairs.length;
}

/** Below the heading of a level, any table has names in its first column and what is asked in the others. */
function finishColumns(
  grid: Grid,
  all: readonly number[],
  taken: Set<number>,
  columns: Omit<LongColumns, 'others'>,
): LongColumns | undefined {
  const rest = () => all.filter((index) => !taken.has(index));
  let { skill, texts } = columns;
  let { groups } = columns;
  if (skill === undefined && columns.role === undefined && groups.length === 0) {
    skill = rest()[0];
    if (skill === undefined) return undefined;
    taken.add(skill);
  } else if (skill === undefined && groups.length > 1) {
    skill = groups.at(-1);
    groups = groups.slice(0, -1);
  }
  const isAsked = texts.length > 0 || columns.items !== undefined || columns.proficiency !== undefined;
  const free = rest().filter((index) => !isSide(headerOf(grid, index)) && !isOfFacts(rowsOf(grid), index));
  if (!isAsked) texts = columns.level === undefined ? free : longest(grid, free);
  for (const index of texts) taken.add(index);
  if (texts.length === 0 && !isAsked) return undefined;
  const own = groups.length > 0 ? groups : groupsOf(grid, skill, before(skill, rest()));
  for (const index of own) taken.add(index);
  return { ...columns, skill, groups: own, texts, others: rest() };
}

const before = (column: number | undefined, all: readonly number[]): readonly number[] =>
  all.filter((index) => column !== undefined && index < column);

/** The columns of unknown headers with short names that recur, each beside several skills: their groups. */
function groupsOf(grid: Grid, skill: number | undefined, columns: readonly number[]): readonly number[] {
  const rows = rowsOf(grid);
  const skills = skill === undefined ? [] : keysOf(rows, skill);
  return columns.filter((index) => {
    const isUnknown = headerKinds(headerOf(grid, index)).length === 0 && isShort(rows, index);
    return isUnknown && textsInColumn(rows, index).length > 1 && isOneEach(skills, keysOf(rows, index));
  });
}

/** The column with the longest texts, if there is one. */
function longest(grid: Grid, columns: readonly number[]): readonly number[] {
  const rows = rowsOf(grid);
  const lengthOf = (index: number) => rows.reduce((sum, row) => sum + textOfCell(row[index]).length, 0);
  return [...columns].sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 1);
}

/** Whether cells may be names: not most are lists, or texts of several lines. */
function mayBeNames(rows: readonly Row[], column: number): boolean {
  const cells = rows.flatMap((row) => row[column] ?? []);
  const lists = cells.filter(({ lines, items = [] }) => items.length > 1 || lines.filter(Boolean).length > 1);
  return lists.length <= cells.length / 2;
}

/** Whether cells are sentences, and so no answers. */
const isProse = (rows: readonly Row[], column: number): boolean => wordsOn(rows, column) >= PROSE;

/** In words, on the average. */
const PROSE = 4;

/** Whether a header says that its column is beside the matter: a comment, a code, an address. */
export function isSide(header: string): boolean {
  const kinds = headerKinds(header);
  return kinds.length > 0 && kinds.every((kind) => kind === 'note' || kind === 'id' || kind === 'links');
}

function repeats(rows: readonly Row[], column: number): boolean {
  const texts = textsInColumn(rows, column);
  return new Set(texts).size <= texts.length / 2;
}

type Texts = readonly [text: number | undefined, summary: number | undefined];

/** Where a description mostly differs in rows with the same name, it is what each level asks. */
function textFirst(rows: readonly Row[], names: number | undefined, [text, summary]: Texts): Texts {
  if (names === undefined || summary === undefined || text !== undefined) return [text, summary];
  const known = new Map<string, Set<string>>();
  keysOf(rows, names).forEach((key, index) => {
    const text = textOfCell(rows[index]![summary]);
    // It may stand in the first row of a name only.
    if (text) known.set(key, (known.get(key) ?? new Set<string>()).add(text));
  });
  const several = [...known.values()].filter(({ size }) => size > 1).length;
  return several > known.size / 2 ? [summary, undefined] : [text, summary];
}

function areDigits(rows: readonly Row[], column: number): boolean {
  const texts = textsInColumn(rows, column);
  return (
    texts.length > 0 &&
    texts.every((text) => /^\d$/.test(text)) &&
    new Set(texts).size > 1 &&
    texts.some((text) => text > '1')
  );
}
