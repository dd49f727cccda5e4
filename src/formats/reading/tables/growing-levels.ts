import { textOfCell } from '../blocks/cell.ts';
import type { Columns } from './columns.ts';
import { type Grid, headerOf, rowsOf } from './grid.ts';
import { textsInColumn } from './header-row.ts';
import { freeColumns } from './guessed-shapes.ts';
import { findLevels } from '../levels/levels.ts';
import { ascendingValues } from '../levels/scale.ts';
import { areShared, valuesOf } from './shared-values.ts';
import { NAMES, scaleOf, type TableOptions } from './table-options.ts';
import { withoutTexts } from './text-columns.ts';
import { means } from '../words/column-words.ts';
import { foldName } from '../words/level-words.ts';

/**
 * Fewer columns, rows, values or places where rows begin may grow by chance. Of fewer values and places, there must be so
 * many of both together, in more rows.
 */
const LEAST = { columns: 3, rows: 5, values: 3, beginnings: 3, both: 4, rowsOfFew: 8 };

/**
 * The headers of columns that ask more and more of each skill, from left to right, in all tables of a source: levels,
 * whatever they are called. `undefined` if they are none, or if tables have different ones.
 */
export function growingLevels(grids: readonly Grid[], options: TableOptions): readonly string[] | undefined {
  const matrices = grids.flatMap((grid) => matrixOf(grid, options) ?? []);
  const [first, ...others] = matrices.map(({ names }) => names);
  const isShared = others.every((names) => names.map(foldName).join('\0') === first!.map(foldName).join('\0'));
  if (!first || !isShared) return undefined;
  const rows = matrices.flatMap(({ values }) => values);
  const values = [...new Set(rows.flat().filter(Boolean))];
  const starts = beginnings(rows);
  const areSeveral =
    values.length >= LEAST.values ||
    starts >= LEAST.beginnings ||
    (values.length + starts >= LEAST.both && rows.length >= LEAST.rowsOfFew);
  if (rows.length < LEAST.rows || !areSeveral || !areShared(rows)) return undefined;
  const mayFall = repeatSkills(matrices) || findLevels(first).size > 0;
  const share = mayFall ? MOST : 1;
  return ordersOf(values, options).some((order) => grows(rows, order, share)) ? first : undefined;
}

/**
 * The share of rows that do not fall if tables are of roles, since what columns ask of several roles are levels, or if one
 * of the columns is called as a level is.
 */
const MOST = 0.8;

/** Whether a skill stands in three tables, or two skills in two, as those of several roles do. */
function repeatSkills(matrices: readonly Matrix[]): boolean {
  const all = matrices.flatMap(({ skills }) => [...new Set(skills)]);
  return all.length - new Set(all).size > 1;
}

/** In how many columns the rows begin: of marks, each level has more than the one before it. */
function beginnings(rows: readonly (readonly string[])[]): number {
  return new Set(rows.map((row) => row.findIndex(Boolean))).size;
}

interface Matrix {
  /** Of its columns. */
  readonly names: readonly string[];
  /** Of its rows, in the form of `foldName`. */
  readonly skills: readonly string[];
  /** Of each row, in the form of `foldValue`, empty where nothing is asked. */
  readonly values: readonly (readonly string[])[];
}

function matrixOf(grid: Grid, options: TableOptions): Matrix | undefined {
  const columns = withoutTexts(grid, freeColumns(grid, NAMES.skill), options);
  const scale = scaleOf(grid, columns, options);
  if (!scale || columns.matrix.size < LEAST.columns || namesRoles(grid, columns)) return undefined;
  const values = valuesOf(grid, columns, scale);
  const skills = columns.names === undefined ? [] : textsInColumn(rowsOf(grid), columns.names).map(foldName);
  return { names: [...columns.matrix.values()], skills, values: values.filter((row) => row.some(Boolean)) };
}

/** Whether a header above the columns, or that of the rows, says that roles are compared. */
function namesRoles(grid: Grid, { names, matrix }: Columns): boolean {
  const above = [...matrix.keys()].map((index) => textOfCell(grid.upper[index]));
  return [headerOf(grid, names), ...above].some((text) => means(text, 'role'));
}

/** The orders that values may have, lowest first: their own, else that of the legend, in either direction. */
function ordersOf(values: readonly string[], { values: legend }: TableOptions): (readonly string[])[] {
  const own = values.length === 1 ? values : ascendingValues(values);
  if (own) return [own];
  const named = [...legend].filter((value) => values.includes(value));
  return named.length === values.length ? [named, [...named].reverse()] : [];
}

/** Whether a share of the rows does not fall from left to right, and most rise. */
function grows(rows: readonly (readonly string[])[], order: readonly string[], share: number): boolean {
  const ranks = new Map(order.map((value, index) => [value, index + 1]));
  const ranked = rows.map((row) => row.map((value) => ranks.get(value) ?? 0));
  const rising = ranked.filter((row) => row[0]! < row.at(-1)!);
  return ranked.filter(isSorted).length >= ranked.length * share && rising.length > rows.length / 2;
}

function isSorted(ranks: readonly number[]): boolean {
  return ranks.every((rank, index) => index === 0 || ranks[index - 1]! <= rank);
}
