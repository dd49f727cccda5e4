import { textOfCell } from '../blocks/cell.ts';
import { areNumbered, type Columns, levelColumns, sortColumns } from './columns.ts';
import type { Recognition } from '../findings/finding.ts';
import { type Grid, headerOf, rowsOf } from './grid.ts';
import { inGroupOfHeader } from './group-headers.ts';
import { freeColumns, namesOfSkills, recordsByContent, textsAcross, valuesAcross } from './guessed-shapes.ts';
import { itemsOfLevels } from './items-of-levels.ts';
import { levelTable } from './level-tables.ts';
import { levelsDown } from './levels-down.ts';
import { findLevels, isLevel } from '../levels/levels.ts';
import { listsSkills, longColumns } from './long-columns.ts';
import { type LongColumns, readLongTable } from './long-table.ts';
import { markedScale } from './marked-scale.ts';
import { belowSkill, type Context, readMatrix } from './matrix.ts';
import { textsOfPage } from './page-table.ts';
import { recordColumns } from './record-columns.ts';
import { type RoleAbove, roleAbove } from './role-card.ts';
import { roleAround, roleOfPage } from './role-page.ts';
import { areShared, valuesOf } from './shared-values.ts';
import { findScale } from '../levels/scale.ts';
import { NAMES, scaleOf, type Shape, type TableOptions, upperOf } from './table-options.ts';
import { headerKinds, means } from '../words/column-words.ts';
import { foldName } from '../words/level-words.ts';
import { isKindOfSkills } from '../words/role-words.ts';

/** Reads a part of a table in the first shape that fits; `undefined` if none does. */
export function readGrid(grid: Grid, options: TableOptions, context: Context): Recognition | undefined {
  const isGiven = options.rows !== undefined || options.columns !== undefined;
  const shapes = isGiven ? [asSaid] : options.hasLevels ? CERTAIN : [...CERTAIN, ...GUESSED];
  for (const shape of shapes) {
    const found = shape(grid, options, context);
    if (found) return found;
  }
  return undefined;
}

/** A column for each level; the rows are skills, or roles of one skill. */
const levelsAcross: Shape = (grid, options, outer) => {
  const card = outer.role === undefined ? roleAbove(grid) : undefined;
  const context = card ? ofCard(grid, outer, card) : outer;
  const levels = levelColumns(grid, options);
  const least = context.level === undefined ? 1 : 2;
  if (levels.size < least) return undefined;
  if (levels.size === 1 && statements(grid, options, context)) return undefined;
  if (levels.size === 2 && recordColumns(grid, options, context)?.level !== undefined) return undefined;
  const columns = sortColumns(grid, levels, ['skill', 'role']);
  if (areNumbered(grid, columns.names)) return undefined;
  // One of several roles, such as "Shift lead".
  if (levels.size === 1 && (isOneOfRoles(grid, columns, options) || isEmptyBesideValues(grid, columns, options)))
    return undefined;
  const isOfRoles = means(headerOf(grid, columns.names), 'role') && grid.sections.every(({ name }) => !name);
  const upper = upperOf(grid, isOfRoles ? 'skill' : 'role');
  const rows = isOfRoles ? 'role' : 'skill';
  const outside = isOfRoles && upper !== 'skill' ? belowSkill(context) : context;
  const around = inGroupOfHeader(grid, columns, options, outside);
  const scale = scaleOf(grid, columns, options);
  if (columns.names === undefined) return itemsOfLevels(grid, columns.matrix, context);
  const found = readMatrix(grid, columns, { rows, columns: 'level', upper }, scale, around);
  return card ? { ...found, explained: [...found.explained, card.explained] } : found;
};

/** Whether nothing stands below the only level, but values below other columns. */
function isEmptyBesideValues(grid: Grid, { matrix, others }: Columns, options: TableOptions): boolean {
  const values = new Map(others.map((index) => [index, headerOf(grid, index)]));
  const isEmpty = [...matrix.keys()].every((index) => rowsOf(grid).every((row) => !textOfCell(row[index])));
  return isEmpty && others.length > 0 && scaleOf(grid, { ...NO_COLUMNS, matrix: values }, options) !== undefined;
}

/** Whether the only level may be a role as the other columns are: there are several, or the other has values, too. */
function isOneOfRoles(grid: Grid, columns: Columns, options: TableOptions): boolean {
  const { others } = columns;
  if (others.length === 0 || !scaleOf(grid, columns, options)) return false;
  const matrix = new Map(others.map((index) => [index, headerOf(grid, index)]));
  return others.length > 1 || scaleOf(grid, { ...columns, matrix }, options) !== undefined;
}

/** Sections of levels: below each, a row for each skill. */
const levelSections: Shape = (grid, options, context) => {
  const names = grid.sections.map(({ name }) => textOfCell(name));
  const found = findLevels(
    names.map((name) => (/^\d{1,2}[.)]\s/.test(name) && !isLevel(name.replace(/^\d{1,2}[.)]\s+/, '')) ? '' : name)),
    options.levels,
  );
  if (found.size < 2 || found.size < names.length - 1) return undefined;
  const parts = grid.sections.flatMap(({ rows }, index) => {
    if (!found.has(index)) return [];
    return statements({ ...grid, sections: [{ rows }] }, options, { ...context, level: names[index]! }) ?? [];
  });
  if (parts.length === 0) return undefined;
  const explained = [...new Set(parts.flatMap(({ explained }) => explained))];
  return { shape: 'sections of levels', findings: parts.flatMap(({ findings }) => findings), explained };
};

/** A row for each statement: columns for skills, roles and levels, and for what is asked. */
const statements: Shape = (grid, options, outer) => {
  const above = outer.role === undefined ? roleAbove(grid) : undefined;
  const card = above ?? (options.role === undefined ? roleOfPage(grid, options, outer) : undefined);
  const context = above ? ofCard(grid, outer, above) : withRole(outer, card?.role ?? options.role);
  const columns = listsSkills(grid) ? undefined : statementColumns(grid, options, context);
  if (!columns || isMatrixOfValues(grid, columns, options)) return undefined;
  const { group, domain, ...rest } = context;
  // Below the heading of a role, a table has its skills.
  const isOfRole = columns.role === undefined && columns.level === undefined && context.level === undefined;
  if (isOfRole && context.role === undefined && isKindOfSkills(group ?? '')) return undefined;
  const isOpen = isOfRole && context.role === undefined && context.skill === undefined;
  const around = isOpen ? { ...rest, ...roleAround(options, { group, domain }) } : context;
  const cells = rowsOf(grid).flatMap((row) => columns.texts.slice(0, 1).map((index) => textOfCell(row[index])));
  const own = columns.skill === undefined ? around : belowGroup(around);
  const found = readLongTable(grid, columns, findScale(cells.filter(Boolean), options.values), own);
  return card ? { ...found, explained: [...found.explained, card.explained] } : found;
};

/** Whether what is asked stands in several columns of the same values, as below the heading of a level: one for each role. */
function isMatrixOfValues(grid: Grid, { texts, proficiency }: LongColumns, options: TableOptions): boolean {
  if (texts.length < 2 || proficiency !== undefined) return false;
  const columns = { ...NO_COLUMNS, matrix: new Map(texts.map((index) => [index, headerOf(grid, index)])) };
  const areUnknown = texts.every((index) => headerKinds(headerOf(grid, index)).length === 0);
  const scale = areUnknown ? scaleOf(grid, columns, options) : undefined;
  return scale !== undefined && areShared(valuesOf(grid, columns, scale));
}

const NO_COLUMNS: Omit<Columns, 'matrix'> = { groups: [], kinds: new Map(), others: [] };

/** The columns by their headers; by what recurs in them where headers do not tell, or call names what is asked. */
export function statementColumns(grid: Grid, options: TableOptions, context: Context): LongColumns | undefined {
  const alike = options.columnsAlike?.(grid);
  if (alike) return alike;
  const called = longColumns(grid, options, context);
  const recurring = recordColumns(grid, options, context);
  const isOfLevel = context.level !== undefined && recurring?.role === undefined;
  if (!recurring || (recurring.level === undefined && recurring.role === undefined && !isOfLevel)) return called;
  // A column that is called otherwise has no roles.
  const [ofRole] = headerKinds(headerOf(grid, recurring.role));
  const isCalled = ofRole === 'proficiency' || ofRole === 'level' || ofRole === 'required';
  if (called && (isCalled || saysAll(called, recurring))) return called;
  const isOther =
    called?.skill === undefined ||
    called.texts[0] !== recurring.texts[0] ||
    (called.level === undefined && context.level === undefined && recurring.level !== undefined) ||
    TOLD.some((kind) => called[kind] === undefined && recurring[kind] !== undefined);
  return isOther && called?.items === undefined ? recurring : called;
}

/** Whether headers say of all columns what recurs in them, and perhaps of more. */
function saysAll(called: LongColumns, recurring: LongColumns): boolean {
  const isSaid = (['skill', 'role', 'level', 'proficiency'] as const).every(
    (kind) => called[kind] === recurring[kind] || recurring[kind] === undefined,
  );
  return isSaid && recurring.texts.every((index) => called.texts.includes(index) || index === called.proficiency);
}

/** What headers of unknown words may hide. */
const TOLD = ['role', 'proficiency'] as const;

/** What is around the card of a role. Where a column has groups, the name of its sheet or its heading is none. */
function ofCard({ headers }: Grid, context: Context, { role }: RoleAbove): Context {
  const hasGroups = headers.some((header) => headerKinds(textOfCell(header))[0] === 'group');
  // The sheet of a role may be called as it is.
  const isNamed = foldName(context.group ?? '') === foldName(role);
  return { ...context, role, ...((hasGroups || isNamed) && { group: undefined, domain: undefined }) };
}

/** What is around a table with a column of skills: the name above it is that of their group. */
function belowGroup({ skill, group, domain, ...context }: Context): Context {
  return skill === undefined ? { ...context, group, domain } : { ...context, group: skill, domain: group };
}

/** What is around a table, with a role if there is none. */
function withRole(context: Context, role: string | undefined): Context {
  return context.role === undefined && role !== undefined ? { ...context, role } : context;
}

/** As the caller says. */
const asSaid: Shape = (grid, options, context) => {
  const isOfRoles = options.columns === 'skill' || (options.columns === 'level' && isRoleTable(grid));
  const rows = options.rows ?? (isOfRoles ? 'role' : 'skill');
  const columns = options.columns ?? (rows === 'skill' ? 'level' : 'skill');
  if (rows === columns) return undefined;
  const levels = columns === 'level' ? levelColumns(grid, options) : new Map<number, string>();
  const sorted = levels.size > 1 ? sortColumns(grid, levels, NAMES[rows]) : freeColumns(grid, NAMES[rows]);
  if (sorted.matrix.size === 0) return undefined;
  const around = rows === 'role' && columns === 'level' ? belowSkill(context) : context;
  return readMatrix(grid, sorted, { rows, columns, upper: undefined }, scaleOf(grid, sorted, options), around);
};

/** Whether the column of names says that the rows are roles. */
function isRoleTable(grid: Grid): boolean {
  return means(headerOf(grid, freeColumns(grid, NAMES.skill).names), 'role');
}

/** Shapes that headers or cells tell for certain. */
const CERTAIN: readonly Shape[] = [markedScale, levelTable, levelSections, levelsAcross, statements, levelsDown];

/** Shapes of tables that say no levels. */
const GUESSED: readonly Shape[] = [recordsByContent, textsOfPage, valuesAcross, textsAcross, namesOfSkills];
