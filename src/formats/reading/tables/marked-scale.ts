import { textOfCell } from '../blocks/cell.ts';
import { type Columns, sortColumns } from './columns.ts';
import { groupsOfRows } from './group-columns.ts';
import { ColumnSentences, DETAILS } from './explaining.ts';
import type { Finding } from '../findings/finding.ts';
import { type Grid, headerOf, rowsOf } from './grid.ts';
import { type Row, textsInColumn } from './header-row.ts';
import { type Context, contextOfRow } from './matrix.ts';
import { roleAbove } from './role-card.ts';
import { roleOfLists } from './role-page.ts';
import { isTick } from '../levels/scale.ts';
import { NAMES, type Shape } from './table-options.ts';
import { means } from '../words/column-words.ts';
import { foldName, isProficiencyWord } from '../words/level-words.ts';
import { readNeed } from '../words/table-words.ts';
import { saysNothing } from '../words/nothing-words.ts';

/**
 * A column for each value of a scale, or for a must and for what may be, and one mark in each row: how well one role
 * masters the skill. Only if the role is known; the columns could be levels otherwise.
 */
export const markedScale: Shape = (grid, options, context) => {
  const marks = markColumns(grid);
  const isOfNeeds = marks.length > 1 && marks.every((index) => readNeed(headerOf(grid, index)) !== undefined);
  if (!isOfNeeds && (marks.length < 3 || !isScale(grid, marks))) return undefined;
  if (!isOneEach(rowsOf(grid), marks)) return undefined;
  const above = context.role === undefined ? roleAbove(grid) : undefined;
  const columns = sortColumns(grid, new Map(marks.map((index) => [index, headerOf(grid, index)])), NAMES.skill);
  const known = above
    ? { ...context, role: above.role }
    : (roleOfLists(options, context) ?? roleOfHeading(options.rowsAlike(grid), columns, context));
  if (!known?.role || columns.names === undefined) return undefined;
  const around = { ...known, domain: known.group === undefined ? undefined : context.domain };
  const findings = grid.sections.flatMap(({ name, rows }) => {
    const groups = groupsOfRows(rows, columns.groups);
    return rows.flatMap((row, index) =>
      readRow(grid, columns, row, contextOfRow(around, name && textOfCell(name), groups[index]!)),
    );
  });
  const values = marks.map((index): Finding => {
    const { place } = grid.headers[index]!;
    return { kind: 'named', of: 'proficiency', name: headerOf(grid, index), place };
  });
  const explained = [...explain(grid, columns, marks), ...(above ? [above.explained] : [])];
  return { shape: 'skills × marked proficiencies', findings: [...values, ...findings], explained };
};

/** The heading, if other tables have the same headers, one mark in each row, and some of the same skills. */
function roleOfHeading(alike: readonly Row[], { names, matrix }: Columns, context: Context): Context | undefined {
  const { group, ...around } = context;
  if (group === undefined || names === undefined || context.level !== undefined) return undefined;
  const skills = textsInColumn(alike, names).map(foldName);
  const recur = skills.length - new Set(skills).size > 1;
  return recur && isOneEach(alike, [...matrix.keys()]) ? { ...around, role: group, group: context.domain } : undefined;
}

function readRow(grid: Grid, columns: Columns, row: Row, context: Context): Finding[] {
  const cell = row[columns.names!];
  const skill = textOfCell(cell);
  if (!cell || !skill) return [];
  const { place } = cell;
  const mark = [...columns.matrix].find(([index]) => markIn(row, index));
  const details = sideColumns(columns).flatMap((index): Finding[] => {
    const text = textOfCell(row[index]);
    return text ? [{ kind: 'detail', skill, group: context.group, column: headerOf(grid, index), text, place }] : [];
  });
  const { group, domain } = context;
  if (!mark) return [{ kind: 'named', of: 'skill', name: skill, group, domain, place }, ...details];
  const required = readNeed(mark[1]);
  return [{ kind: 'asked', ...context, skill, proficiency: mark[1], required, place }, ...details];
}

/** Columns that are beside the matter. */
function sideColumns({ kinds, others }: Columns): readonly number[] {
  return [...kinds.values(), ...others];
}

function explain(grid: Grid, columns: Columns, marks: readonly number[]): string[] {
  const sentences = new ColumnSentences(grid);
  sentences.say([columns.names], 'names of skills');
  sentences.say(columns.groups, 'groups');
  sentences.say(sideColumns(columns), DETAILS);
  sentences.say(marks, 'proficiencies, of which each row marks one');
  const ticks = new Set(rowsOf(grid).flatMap((row) => marks.map((index) => textOfCell(row[index])).filter(Boolean)));
  const uppers = new Set(marks.map((index) => textOfCell(grid.upper[index])).filter(Boolean));
  if (uppers.size > 0) sentences.list.push(`Above the columns: ${[...uppers].join(', ')}.`);
  return [...sentences.list, `Marks: ${[...ticks].join(' ')}.`];
}

/** The text of a cell that may be a mark; empty if it says nothing, as an empty box does. */
function markIn(row: Row, index: number): string {
  const text = textOfCell(row[index]);
  return saysNothing(text) ? '' : text;
}

/** The columns whose cells are nothing but marks. */
function markColumns(grid: Grid): readonly number[] {
  const rows = rowsOf(grid);
  return grid.headers.flatMap((_, index) => {
    const texts = rows.map((row) => markIn(row, index)).filter(Boolean);
    return headerOf(grid, index) && index > 0 && texts.every(isTick) ? index : [];
  });
}

/** Whether headers are values of a scale: numbers, words such as "Basic", or below a header such as "Required level". */
function isScale(grid: Grid, columns: readonly number[]): boolean {
  const names = columns.map((index) => headerOf(grid, index));
  const isBelow = columns.every((index) => means(textOfCell(grid.upper[index]), 'proficiency'));
  const words = names.filter(isProficiencyWord).length;
  return isBelow || words >= names.length / 2 || names.every((name) => /^[0-9]$/.test(name));
}

/** Whether no row has two marks, and most have one. */
function isOneEach(rows: readonly Row[], columns: readonly number[]): boolean {
  const counts = rows.map((row) => columns.filter((index) => markIn(row, index)).length);
  return (
    counts.length > 2 &&
    counts.every((count) => count < 2) &&
    counts.filter((count) => count === 1).length >= counts.length * 0.8
  );
}
