import { quote } from '../../quotation.ts';
import type { Recognition } from '../findings/finding.ts';
import { type Grid, headerOf, rowsOf } from './grid.ts';
import type { LongColumns } from './long-table.ts';
import { readLongTable } from './long-table.ts';
import type { Context } from './matrix.ts';
import { isOfFacts, isShort, wordsOn } from './names-column.ts';
import type { TableOptions } from './table-options.ts';
import { headerKinds } from '../words/column-words.ts';

/** A text with fewer words on the average may be a name, a place or a date. */
const PROSE = 4;

/**
 * A table of names and texts on a page whose title names one level or role: what that asks. The last column of names
 * before the texts has the skills, those before it groups.
 */
export function textsOfPage(grid: Grid, { about }: TableOptions, context: Context): Recognition | undefined {
  const rows = rowsOf(grid);
  const isOpen = context.level === undefined && context.role === undefined && context.skill === undefined;
  if (!about || !isOpen || rows.length < 2) return undefined;
  const filled = grid.headers.map((_, index) => index).filter((index) => wordsOn(rows, index) > 0);
  const isAsked = (index: number) =>
    kindsAsked(grid, index) && wordsOn(rows, index) >= PROSE && !isOfFacts(rows, index);
  const text = filled.find(isAsked);
  const names = filled.filter((index) => text !== undefined && index < text);
  const [skill, ...groups] = names.reverse();
  if (
    text === undefined ||
    skill === undefined ||
    !names.every((index) => isShort(rows, index) && isOfNames(grid, index))
  )
    return undefined;
  const others = grid.headers.map((_, index) => index).filter((index) => index > text);
  const columns: LongColumns = { skill, groups: groups.reverse(), texts: [text], others };
  const found = readLongTable(grid, columns, undefined, { ...context, ...about });
  const name = about.level ?? about.role;
  const explained = [
    ...found.explained,
    `${quote(name)}: the ${about.level === undefined ? 'role' : 'level'} that the page is about.`,
  ];
  return { ...found, explained };
}

const isOfNames = (grid: Grid, index: number): boolean => {
  const [kind] = headerKinds(headerOf(grid, index));
  return kind === 'skill' || kind === 'group';
};

function kindsAsked(grid: Grid, index: number): boolean {
  const kinds = headerKinds(headerOf(grid, index));
  return kinds.length === 0 || kinds.some((kind) => kind === 'text' || kind === 'summary' || kind === 'skill');
}
