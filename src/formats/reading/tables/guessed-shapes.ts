import { hasContent } from '../blocks/cell.ts';
import { textsInColumn } from './header-row.ts';
import { areNumbered, type Columns, sortColumns } from './columns.ts';
import { countsRows, isOfFacts } from './names-column.ts';
import { kindsOfColumn } from './owner-column.ts';
import { type Grid, headerOf, rowsOf } from './grid.ts';
import { type LongColumns, readLongTable } from './long-table.ts';
import { type Axes, readMatrix } from './matrix.ts';
import { recordColumns } from './record-columns.ts';
import { areShared, valuesOf } from './shared-values.ts';
import { roleAround } from './role-page.ts';
import { NAMES, scaleOf, type Shape, upperOf } from './table-options.ts';
import { withoutTexts } from './text-columns.ts';
import { type HeaderKind, headerKinds, means } from '../words/column-words.ts';
import { isOfProducts } from '../words/product-words.ts';
import { foldName } from '../words/level-words.ts';
import { isRoleName } from '../words/role-words.ts';
import { wordsIn } from '../words/word-count.ts';

/** A row for each record, whose columns are known by what recurs in them. */
export const recordsByContent: Shape = (grid, options, context) => {
  const columns = recordColumns(grid, options, context);
  if (!columns) return undefined;
  const { group, domain, ...rest } = context;
  const isOfRole = columns.role === undefined && columns.level === undefined;
  const around =
    isOfRole && context.role === undefined ? { ...rest, ...roleAround(options, { group, domain }) } : context;
  return readLongTable(grid, columns, undefined, around);
};

/** A column for each role, or for each skill of several roles: the cells are values of a scale. */
export const valuesAcross: Shape = (grid, options, context) => {
  const free = freeColumns(grid, NAMES.skill);
  if (free.matrix.size < 2 || isOfProducts(headerOf(grid, free.names))) return undefined;
  const columns = withoutTexts(grid, free, options);
  const scale = scaleOf(grid, columns, options);
  if (areNumbered(grid, free.names) || !scale) return undefined;
  // Beside dates and money, numbers of which no two columns have the same are amounts.
  const hasFacts = [...columns.matrix.keys()].some((index) => isOfFacts(rowsOf(grid), index));
  if (hasFacts && !areShared(valuesOf(grid, columns, scale))) return undefined;
  const axes = axesOfValues(grid, columns);
  const found = readMatrix(grid, columns, axes, scale, context);
  const isGuessed = axes.rows === 'role' && headerKinds(headerOf(grid, columns.names)).length === 0;
  const guesses = [...(isGuessed ? [WITH_ROLES] : []), ...(axes.columns === 'level' ? [OF_SKILLS] : [])];
  return { ...found, explained: [...found.explained, ...guesses] };
};

/** What values are asked of: roles, or levels whose names recur below each of several roles. */
function axesOfValues(grid: Grid, columns: Columns): Axes {
  if (areRowsRoles(grid, columns)) return { rows: 'role', columns: 'skill', upper: upperOf(grid, 'group') };
  const upper = upperOf(grid, 'role');
  return upper && isRepeated(columns.matrix)
    ? { rows: 'skill', columns: 'level', upper }
    : { rows: 'skill', columns: 'role' };
}

/** Whether all names stand above several columns. */
function isRepeated(matrix: ReadonlyMap<number, string>): boolean {
  const names = [...matrix.values()].map(foldName);
  return new Set(names).size * 2 <= names.length;
}

/** Whether a header says that the rows are roles, or, if it is unknown, most of them are called so and no column is. */
function areRowsRoles(grid: Grid, { names, matrix }: Columns): boolean {
  const header = headerOf(grid, names);
  if (names === undefined || headerKinds(header).length > 0) return means(header, 'role');
  const called = textsInColumn(rowsOf(grid), names);
  const areCalled = called.filter(isRoleName).length > called.length / 2 && ![...matrix.values()].some(isRoleName);
  return areCalled || isFarWider(grid, matrix);
}

/** Whether there are so many more columns than rows that the columns must be the skills. */
function isFarWider(grid: Grid, { size }: ReadonlyMap<number, string>): boolean {
  return size >= LEAST_SKILLS && size >= 2 * rowsOf(grid).length;
}

/** Fewer columns may be roles or levels. */
const LEAST_SKILLS = 6;

/** The matrix of a grid without levels: all columns but those of names, groups and what is usual beside them. */
export function freeColumns(grid: Grid, named: readonly HeaderKind[]): Columns {
  const { names, groups, kinds, others } = sortColumns(grid, new Map(), named);
  const matrix = new Map<number, string>();
  const rows = rowsOf(grid);
  for (const index of others) {
    const header = headerOf(grid, index);
    const isNote = kindsOfColumn(grid, rows, index)[0] === 'note';
    if (header && headerKinds(header)[0] !== 'id' && !isNote && !countsRows(rows, index)) matrix.set(index, header);
  }
  return { names, groups, kinds, matrix, others: others.filter((index) => !matrix.has(index)) };
}

/** A text with fewer words may be anything: a place, a date, a file. */
export const PROSE = 2;

/** Columns of texts below names that nothing is known about: levels, if there are several and most cells are filled. */
export const textsAcross: Shape = (grid, _options, context) => {
  const rows = rowsOf(grid);
  const columns = freeColumns(grid, NAMES.skill);
  const cells = rows.flatMap((row) => [...columns.matrix.keys()].map((index) => row[index]));
  const filled = cells.flatMap((cell) => (cell && hasContent(cell) ? cell : []));
  const isProse = filled.filter(({ lines, items = [] }) => items.length > 0 || wordsIn(lines.join(' ')) >= PROSE);
  const isMatrix =
    columns.matrix.size > 1 && filled.length >= cells.length / 2 && isProse.length >= filled.length * 0.7;
  // Dates and amounts are asked of nobody: a table with a column of them is about something else.
  const isOfSkills = [...columns.matrix.keys()].every((index) => !isOfFacts(rows, index));
  if (
    rows.length < 2 ||
    columns.names === undefined ||
    areNumbered(grid, columns.names) ||
    !isMatrix ||
    !isOfSkills ||
    columns.kinds.size > 2
  )
    return undefined;
  const axes = axesOfTexts(grid, columns);
  const found = readMatrix(grid, columns, axes, undefined, context);
  return { ...found, explained: [...found.explained, GUESSES[axes.rows]] };
};

/** What texts ask of: a row for each role; of each level, if groups stand above columns of which none recurs; or skill. */
function axesOfTexts(grid: Grid, { names, matrix }: Columns): Axes {
  if (means(headerOf(grid, names), 'role')) return { rows: 'role', columns: 'skill' };
  const above = upperOf(grid, 'role');
  const isRepeated = new Set(matrix.values()).size < matrix.size;
  if (above && !isRepeated) return { rows: 'level', columns: 'skill', upper: 'group' };
  if (!isRepeated && isFarWider(grid, matrix)) return { rows: 'level', columns: 'skill' };
  return { rows: 'skill', columns: 'level', upper: above };
}

const WITH_ROLES = 'The rows are taken for roles. If they are skills, use --rows skills.';
const OF_LEVELS = 'The rows are taken for levels, lowest first. If they are skills, use --rows skills.';
const OF_SKILLS = 'The columns are taken for levels, lowest first. If they are roles, use --columns roles.';
const OF_ROLES = 'The columns are taken for skills. If they are levels, use --columns levels.';

const GUESSES: Readonly<Record<Axes['rows'], string>> = { role: OF_ROLES, level: OF_LEVELS, skill: OF_SKILLS };

/** A row for each skill, with its group and what it is: skills of which nothing is asked yet. */
export const namesOfSkills: Shape = (grid) => {
  const columns = sortColumns(grid, new Map(), NAMES.skill);
  const isOfSkills = means(headerOf(grid, columns.names), 'skill') && columns.kinds.has('summary');
  if (columns.names === undefined || !isOfSkills) return undefined;
  const { names, groups, kinds, others } = columns;
  const summary = kinds.get('summary');
  const side = [...kinds].flatMap(([kind, index]) => (kind === 'summary' ? [] : index));
  const long: LongColumns = { skill: names, groups, texts: [], summary, others: [...side, ...others] };
  return { ...readLongTable(grid, long, undefined, {}), shape: 'skills' };
};
