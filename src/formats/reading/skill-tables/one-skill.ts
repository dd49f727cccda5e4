import type { SkillDocument } from '../../../skill-document/index.ts';
import { singleSpaced } from '../../names.ts';
import { quote } from '../../quotation.ts';
import { type Cell, type Table, textOfCell } from '../blocks/cell.ts';
import { counted } from '../blocks/counting.ts';
import { nameOfSection, toGrids } from '../tables/grid.ts';
import { isLegend } from '../levels/legend-rows.ts';
import { findHeaders, type KnownShape, type Shape } from './table-shape.ts';
import { foldName } from '../words/level-words.ts';
import { type ColumnKind, readRequirement } from '../words/table-words.ts';

/** A table, and its shape by the row of its headers. */
export interface ShapedTable {
  readonly table: Table;
  /** The index of the row of headers. */
  readonly row: number;
  readonly shape: Shape;
}

function isRead(found: ShapedTable): found is ShapedTable & { readonly shape: KnownShape } {
  return found.shape.refused === undefined;
}

/**
 * The shapes of tables as those of one skill. Legends at the ends of tables with columns of levels are taken away; what
 * is in them is told.
 *
 * @param known - the levels that somebody states, in the form of `foldName`
 */
export function shapesOf(tables: readonly Table[], known: ReadonlySet<string>): ShapedTable[] {
  return tables.map((table) => {
    const { row, shape } = findHeaders(table, (level) => known.has(foldName(level)));
    const isWide = shape.refused === undefined && shape.name === 'wide';
    return { table: isWide ? withoutLegend(table) : table, row, shape };
  });
}

function withoutLegend(table: Table): Table {
  const rows = [...table.rows];
  const isEmpty = (row: readonly Cell[]) => row.every((cell) => !textOfCell(cell));
  while (rows.length > 2 && (isLegendRow(rows.at(-1)!) || isEmpty(rows.at(-1)!))) rows.pop();
  return rows.length < table.rows.length ? { ...table, rows } : table;
}

function isLegendRow(row: readonly Cell[]): boolean {
  const name = nameOfSection(row);
  return !!name && isLegend(name);
}

/** Whether tables are about the roles and levels of one skill. */
export function isOneSkill(shaped: readonly ShapedTable[], known: ReadonlySet<string>): boolean {
  const read = shaped.filter(isRead);
  if (read.length === 0 || read.length < shaped.length / 2) return false;
  const headings = read
    .filter(({ shape }) => shape.name === 'level')
    .map(({ table }) => `${table.headingId ?? ''}\0${singleSpaced(table.heading ?? '')}`);
  if (new Set(headings).size < headings.length) return false;
  return read.every(({ table, shape }) => {
    const hasSections = toGrids(table, known).some(
      ({ sections, upper }) =>
        (upper.length > 0 && new Set(upper.map((cell) => textOfCell(cell))).size > 2) ||
        (shape.name === 'wide' && sections.some(({ name, rows }) => name && rows.length > 0)),
    );
    return !hasSections && !isMerged(table, shape) && shape.name !== 'skills' && skillsIn(table, shape).size < 2;
  });
}

/** Whether rows of several skills leave roles or levels empty, as merged cells do. */
function isMerged({ rows }: Table, { name, columns }: KnownShape): boolean {
  if (name !== 'long' || !columns.includes('skill')) return false;
  const isBlank = (row: readonly Cell[], kind: ColumnKind) => !textOfCell(row[columns.indexOf(kind)]);
  return rows.slice(1).some((row) => row.some(textOfCell) && (isBlank(row, 'role') || isBlank(row, 'level')));
}

function skillsIn({ rows }: Table, { columns }: KnownShape): ReadonlySet<string> {
  const column = columns.indexOf('skill');
  return new Set(
    column < 0
      ? []
      : rows
          .slice(1)
          .map((row) => foldName(textOfCell(row[column])))
          .filter(Boolean),
  );
}

/** How a skill was read: what was counted, what the headers are, and which words say what is required. */
export function howRead(
  { name, roles, levels, expectations }: SkillDocument,
  shaped: readonly ShapedTable[],
): string[] {
  const headers = new Set<string>();
  const words = new Set<string>();
  for (const { table, row, shape } of shaped.filter(isRead)) {
    for (const cell of table.rows[row] ?? []) if (textOfCell(cell)) headers.add(textOfCell(cell));
    const required = shape.columns.indexOf('required');
    for (const cells of required < 0 ? [] : table.rows.slice(row + 1)) {
      const word = textOfCell(cells[required]);
      if (readRequirement(word) !== undefined && words.size < MOST_WORDS) words.add(word);
    }
  }
  const title = typeof name === 'string' ? `, ${quote(name)}` : '';
  const size = `${counted(roles.length, 'role')} × ${counted(levels.length, 'level')}`;
  const first = `one skill${title}: ${size}, ${counted(expectations.length, 'expectation')}`;
  const sentences = [first, `Columns: ${[...headers].map(quote).join(', ')}.`];
  return words.size > 0 ? [...sentences, `What is required: ${[...words].map(quote).join(', ')}.`] : sentences;
}

const MOST_WORDS = 30;
