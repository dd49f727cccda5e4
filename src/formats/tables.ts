import type { Link, SkillDocument } from '../skill-document/index.ts';
import { DocumentBuilder } from './document-builder.ts';
import { error, type Note, type Reading, type ReadingOptions } from './report.ts';
import { type ColumnKind, columnKind, isUsualLevel, plain, readMark, readRequirement } from './words.ts';

/** A cell as every format has it. */
export interface Cell {
  /** Its text, line by line. */
  readonly lines: readonly string[];
  /** The entries of a list in it. */
  readonly items?: readonly string[];
  readonly links?: readonly Link[];
  /** The id that it gives to the role that it names. */
  readonly id?: string | undefined;
  readonly place: string;
}

/** A table: its rows, the first of them the headers, and the words that stand before it. */
export interface Table {
  readonly rows: readonly (readonly Cell[])[];
  readonly heading?: string | undefined;
  /** The id that the heading gives to its level. */
  readonly headingId?: string | undefined;
  readonly place: string;
}

/** What the columns of a table hold: something of a row's expectation, or a level of their own. */
type Columns = readonly (ColumnKind | { readonly level: string } | undefined)[];

/** The columns of the shapes that can be read, or why a table has none of them. */
export type Shape =
  | { readonly name: 'level' | 'long' | 'wide' | 'skills'; readonly columns: Columns; readonly refused?: undefined }
  | { readonly refused: string };

/**
 * Recognises a table by its headers. `level`: Role | Required | Description, a table for each level; `long`: a row for
 * each role and level; `wide`: Role and a column for each level; `skills`: a row for each skill, a column for each level.
 */
export function recognize(headers: readonly string[], known: (name: string) => boolean): Shape {
  const columns: Columns = headers.map((header) => {
    const isLevel = known(header) || isUsualLevel(header);
    return columnKind(header) ?? (isLevel ? { level: header.trim() } : undefined);
  });
  const has = (kind: ColumnKind) => columns.includes(kind);
  const levels = columns.filter((column) => typeof column === 'object');
  const describes = has('description') || has('items');
  if (has('role') && has('level') && describes) return { name: 'long', columns };
  const strange = headers.filter((header, index) => !columns[index] && header.trim());
  if (has('role') && has('description') && (has('required') || strange.length === 0)) return { name: 'level', columns };
  if (strange.length > 0) {
    const names = strange.map((name) => `"${name.trim()}"`).join(', ');
    return { refused: `${names}: neither a column that is known nor a usual level. Levels of your own can be named.` };
  }
  if (has('role') && levels.length > 0) return { name: 'wide', columns };
  if (has('skill') && levels.length > 0) return { name: 'skills', columns };
  return { refused: 'There is no column for the role, or none for a description or a level.' };
}

/** The role of a document whose table knows none. */
const EVERYBODY = 'All roles';

/**
 * Reads the tables of one document.
 *
 * @param facts - what the file says of the skill itself
 * @param where - the place of these facts
 */
export function readTables(
  tables: readonly Table[],
  facts: Partial<SkillDocument>,
  options: ReadingOptions,
  where = '',
): Reading {
  const names = new Set(tables.flatMap(skillsOf));
  const name = options.name ?? facts.name ?? (names.size === 1 ? [...names][0] : options.defaultName);
  const named = { ...facts, ...(name !== undefined && { name }) };
  const builder = new DocumentBuilder(named, options);
  const known = (name: string) => builder.levels.find(name) !== undefined;
  const refusals: Note[] = [];
  let index = 0;
  for (const table of tables) {
    const shape = recognize(table.rows[0]?.map((cell) => cell.lines.join(' ')) ?? [], known);
    if (shape.refused !== undefined) refusals.push(error(table.place, 'no-skill-table', shape.refused));
    else readTable(table, shape, builder, index++, options);
  }
  if (index === 0) {
    const none = [error('', 'no-skill-table', 'There is no table of roles and levels.')];
    return { notes: refusals.length > 0 ? refusals : none };
  }
  builder.notes.push(...refusals.map((note): Note => ({ ...note, severity: 'warning' })));
  return builder.finish(where);
}

function readTable(
  table: Table,
  shape: Extract<Shape, { columns: Columns }>,
  builder: DocumentBuilder,
  index: number,
  options: ReadingOptions,
): void {
  const { name, columns } = shape;
  const rows = table.rows
    .slice(1)
    .filter((row) => row.some(({ lines, items }) => lines.join('').trim() || items?.length));
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
    builder.notes.push(error(place, 'missing', `The row names no ${role ? 'level' : 'role'}.`));
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
    return;
  }
  builder.add({
    role,
    level: own,
    required,
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

function readWideRow(row: readonly Cell[], columns: Columns, builder: DocumentBuilder): void {
  const role = columns.includes('role') ? wordsOf(row[columns.indexOf('role')]) : EVERYBODY;
  if (!role) {
    builder.notes.push(error(row[0]!.place, 'missing', 'The row names no role.'));
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
function skillsOf({ rows: [headers = [], ...rows] }: Table): string[] {
  const column = headers.findIndex((header) => columnKind(header.lines.join(' ')) === 'skill');
  return rows.map((row) => wordsOf(row[column])).filter(Boolean);
}

function wordsOf(cell: Cell | undefined): string {
  return cell?.lines.join(' ').trim() ?? '';
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
    builder.notes.push(error((row[column] ?? row[0]!).place, 'missing', 'The row names no skill.'));
  }
  const found = rows.filter((row) => plain(wordsOf(row[column])) === plain(name ?? ''));
  if (found.length === 0) {
    const some = names.slice(0, 12).join(', ');
    const message = `The table has ${names.length} skills; name the one to read: ${some}${names.length > 12 ? ', …' : ''}.`;
    builder.notes.push(error(rows[0]![0]!.place, 'many-skills', message));
  }
  return found;
}
