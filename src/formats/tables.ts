import type { SkillDocument } from '../skill-document/index.ts';
import type { Advice } from './advice.ts';
import { DocumentBuilder } from './document-builder.ts';
import { error, type Note, type Reading, type ReadingOptions, warning } from './report.ts';
import {
  type Cell,
  type Columns,
  findHeaders,
  headerRow,
  type KnownShape,
  type Table,
  wordsOf,
} from './table-shape.ts';
import { type ColumnKind, columnKind, plain, readMark, readRequirement } from './words.ts';

/** The role of a document whose table knows none. */
const EVERYBODY = 'All roles';

/**
 * Reads the tables of one document.
 *
 * @param facts - what the file says of the skill itself
 * @param how - the place of these facts, and who advises those that keep the file
 */
export function readTables(
  tables: readonly Table[],
  facts: Partial<SkillDocument>,
  options: ReadingOptions,
  { where = '', advice }: { readonly where?: string; readonly advice?: Advice | undefined } = {},
): Reading {
  const names = new Set(tables.flatMap(skillsOf));
  const name = options.name ?? facts.name ?? (names.size === 1 ? [...names][0] : options.defaultName);
  const named = { ...facts, ...(name !== undefined && { name }) };
  const builder = new DocumentBuilder(named, options);
  const known = (name: string) => builder.levels.find(name) !== undefined;
  const refusals: Note[] = [];
  let index = 0;
  for (const table of tables) {
    const { row, shape } = findHeaders(table, known);
    const [headers = [], ...rows] = table.rows.slice(row);
    if (shape.refused !== undefined) {
      const place = (row > 0 && headers[0]?.place) || table.place;
      const message = [shape.refused, ...shape.strange.map((header) => advice?.onHeader(header))].join('');
      refusals.push(error(place, 'no-skill-table', message));
    } else {
      builder.notes.push(
        ...table.rows.slice(0, row).flatMap(leftOut),
        ...unknownColumns(headers, shape.columns, advice),
      );
      readTable({ ...table, rows }, shape, builder, index++, options);
    }
  }
  if (index === 0) {
    const none = [error('', 'no-skill-table', 'There is no table of roles and levels.')];
    return { notes: refusals.length > 0 ? refusals : none };
  }
  builder.notes.push(...refusals.map((note): Note => ({ ...note, severity: 'warning' })));
  if (advice) builder.notes.push(...advice.onNames(builder));
  return builder.finish(where);
}

/** That a row above the headers says something. */
function leftOut(row: readonly Cell[]): Note[] {
  const words = row.map(wordsOf).find(Boolean);
  return words ? [warning(row[0]!.place, 'left-out', `"${words}", above the headers, is left out.`)] : [];
}

/** That columns are left out which such a table does not have. */
function unknownColumns(headers: readonly Cell[], columns: Columns, advice: Advice | undefined): Note[] {
  return headers
    .filter((header, index) => !columns[index] && wordsOf(header))
    .map((header) => {
      const name = wordsOf(header);
      const message = `"${name}" is left out: it is no column of such a table.${advice?.onHeader(name) ?? ''}`;
      return warning(header.place, 'unknown-column', message);
    });
}

/** Reads the rows of a table, which come without its headers. */
function readTable(
  table: Table,
  { name, columns }: KnownShape,
  builder: DocumentBuilder,
  index: number,
  options: ReadingOptions,
): void {
  const rows = table.rows.filter((row) => row.some(({ lines, items }) => lines.join('').trim() || items?.length));
  const ofTable = levelOfTable(table, builder, index);
  if (name === 'level') builder.levels.take(ofTable, table.headingId);
  for (const column of columns) if (typeof column === 'object') builder.levels.take(column.level);
  for (const row of chooseSkill(rows, columns, builder, options)) {
    if (name === 'wide' || name === 'skills') readWideRow(row, columns, builder);
    else readRow(row, columns, builder, name === 'level' ? { name: ofTable, id: table.headingId } : undefined);
  }
}

/** The level that a table stands for: the one its heading names, else the one of its place in the order. */
function levelOfTable({ heading = '' }: Table, { levels }: DocumentBuilder, index: number): string {
  if (heading && (levels.find(heading) !== undefined || levels.entries.length <= index)) return heading;
  const entry = levels.entries[index];
  return typeof entry?.name === 'string' ? entry.name : heading || `Level ${index + 1}`;
}

function readRow(
  row: readonly Cell[],
  columns: Columns,
  builder: DocumentBuilder,
  level?: { readonly name: string; readonly id?: string | undefined },
): void {
  const cell = (kind: ColumnKind): Cell => row[columns.indexOf(kind)] ?? { lines: [], place: row[0]!.place };
  const words = (kind: ColumnKind) => cell(kind).lines.join('\n');
  const { place } = row[0]!;
  const [role, own] = [words('role').trim(), level?.name ?? words('level').trim()];
  if (!role || !own) {
    builder.notes.push(missing(place, role ? 'level' : 'role'));
    return;
  }
  let description = cell('description');
  let required = columns.includes('required') ? readRequirement(words('required')) : false;
  // Where a page leaves the empty cell of what is optional out, the description is in its place.
  if (required === undefined && !words('description').trim()) {
    description = cell('required');
    required = false;
  }
  if (required === undefined) {
    const message = `"${words('required')}" is neither yes nor no. Write yes, x, 1 or required; no, 0, optional or nothing.`;
    builder.notes.push(error(cell('required').place, 'wrong-requirement', message));
  }
  builder.add({
    role,
    level: own,
    required: required === true,
    roleId: words('roleId') || cell('role').id,
    levelId: words('levelId') || level?.id,
    text: description.lines.join('\n'),
    items: [...(description.items ?? []), ...cell('items').lines, ...(cell('items').items ?? [])].filter((item) =>
      item.trim(),
    ),
    links: [...(description.links ?? []), ...(cell('links').links ?? [])],
    proficiency: words('proficiency').trim(),
    place,
  });
}

function missing(place: string, what: 'role' | 'level' | 'skill'): Note {
  const remedy = 'Write it in every row, where cells were merged too; take out rows of totals.';
  return error(place, 'missing', `The row names no ${what}. ${remedy}`);
}

function readWideRow(row: readonly Cell[], columns: Columns, builder: DocumentBuilder): void {
  const role = columns.includes('role') ? wordsOf(row[columns.indexOf('role')]) : EVERYBODY;
  if (!role) {
    builder.notes.push(missing(row[0]!.place, 'role'));
    return;
  }
  columns.forEach((column, index) => {
    const cell = row[index];
    if (typeof column !== 'object' || !cell) return;
    // A grid as the elements show it has the word below the text.
    const required = cell.lines.length > 1 ? readMark(cell.lines.at(-1)!) : undefined;
    builder.add({
      role,
      level: column.level,
      required: required === true,
      text: (required === undefined ? cell.lines : cell.lines.slice(0, -1)).join('\n').trim(),
      items: cell.items ?? [],
      links: cell.links ?? [],
      proficiency: '',
      place: cell.place,
    });
  });
}

/** The names in the column that a table may have for the skill; none where it has no such column. */
function skillsOf({ rows }: Table): string[] {
  const headers = headerRow(rows);
  const column = rows[headers]?.findIndex((header) => columnKind(wordsOf(header)) === 'skill') ?? -1;
  return rows
    .slice(headers + 1)
    .map((row) => wordsOf(row[column]))
    .filter(Boolean);
}

/** Of a table of many skills the rows of the one that is asked for. */
function chooseSkill(
  rows: readonly (readonly Cell[])[],
  columns: Columns,
  builder: DocumentBuilder,
  { name }: ReadingOptions,
): readonly (readonly Cell[])[] {
  const column = columns.indexOf('skill');
  const names = [...new Set(rows.map((row) => wordsOf(row[column])).filter(Boolean))];
  if (names.length < 2) return rows;
  for (const row of rows.filter((row) => !wordsOf(row[column]))) {
    builder.notes.push(missing((row[column] ?? row[0]!).place, 'skill'));
  }
  const found = rows.filter((row) => plain(wordsOf(row[column])) === plain(name ?? ''));
  if (found.length === 0) {
    const some = names.slice(0, 12).join(', ');
    const message = `The table has ${names.length} skills; name the one to read: ${some}${names.length > 12 ? ', …' : ''}.`;
    builder.notes.push(error(rows[0]![0]!.place, 'many-skills', message));
  }
  return found;
}
