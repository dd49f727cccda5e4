import type { DocumentBuilder } from './document-builder.ts';
import { itemLines, readItemLines } from '../../items.ts';
import { quote } from '../../quotation.ts';
import { error, type Note, warning } from '../../report.ts';
import { findScale, type Scale, SIGNS } from '../levels/scale.ts';
import { type Cell, textOfCell } from '../blocks/cell.ts';
import { type Columns } from './table-shape.ts';
import { type ColumnKind, readMark, readRequirement } from '../words/table-words.ts';

/** The role for a table without a role column. */
const DEFAULT_ROLE = 'All roles';

/** The level of a whole table. */
export interface TableLevel {
  readonly name: string;
  readonly id?: string | undefined;
}

/** The index of each kind of column; of several of a kind, the first. */
function findColumns(columns: Columns): ReadonlyMap<ColumnKind, number> {
  const places = new Map<ColumnKind, number>();
  columns.forEach((column, index) => {
    if (typeof column === 'string' && !places.has(column)) places.set(column, index);
  });
  return places;
}

/** Reads rows that each have one role and one level. `level` is the level of the whole table, if it has one. */
export function readRows(
  rows: readonly (readonly Cell[])[],
  columns: Columns,
  builder: DocumentBuilder,
  level?: TableLevel,
): void {
  const places = findColumns(columns);
  for (const row of rows) readRow(row, places, builder, level);
}

function readRow(
  row: readonly Cell[],
  places: ReadonlyMap<ColumnKind, number>,
  builder: DocumentBuilder,
  level: TableLevel | undefined,
): void {
  const { place } = row[0]!;
  const cell = (kind: ColumnKind): Cell => row[places.get(kind) ?? -1] ?? { lines: [], place };
  const words = (kind: ColumnKind) => cell(kind).lines.join('\n');
  const [role, own] = [words('role').trim(), level?.name ?? words('level').trim()];
  if (!role || !own) {
    builder.notes.add([missing(place, role ? 'level' : 'role')]);
    return;
  }
  let description = cell('description');
  let required = readRequirement(words('required'));
  const isUnclear = required === undefined && words('required').trim() !== '';
  // Some pages omit the empty cell of an optional expectation, which moves the description into the required column.
  if (isUnclear && !words('description').trim()) {
    description = cell('required');
    required = false;
  } else if (isUnclear) {
    const message = `${quote(words('required'))} is neither yes nor no. Write yes, x, 1 or required; or no, 0, optional or nothing.`;
    builder.notes.add([error(cell('required').place, 'wrong-requirement', message)]);
  }
  builder.add({
    role,
    level: own,
    required,
    roleId: words('roleId') || cell('role').id,
    levelId: words('levelId') || level?.id,
    text: description.lines.join('\n'),
    items: [description.items, readItemLines(cell('items').lines), cell('items').items].flatMap((items) =>
      (items ?? []).filter(({ text }) => text.trim()),
    ),
    links: [description, cell('items'), cell('links')].flatMap(({ links }) => links ?? []),
    proficiency: words('proficiency').trim(),
    place,
  });
  builder.notes.add(restOfLinks(cell('links')));
  const plain = (['role', 'level', 'required', 'proficiency'] as const).map(cell);
  builder.notes.add(plain.filter((each) => each !== description).flatMap(restOfCell));
}

/** Warns about list items and links in a cell that is read as plain text. */
function restOfCell({ items = [], links = [], place }: Cell): Note[] {
  return [
    ...items.flatMap(itemLines).map((line) => leftOut(`The list item ${quote(line)}`, PLAIN_TEXT, place)),
    ...links.map(({ url }) => leftOut(`The link to ${quote(url)}`, PLAIN_TEXT, place)),
  ];
}

const PLAIN_TEXT = 'this cell is read as plain text';

/** Warns about text between the links of a cell. The text has the names of the links in their order. */
function restOfLinks({ lines, items = [], links = [], place }: Cell): Note[] {
  const text = [...lines, ...items.flatMap(itemLines)].join(' ');
  const rest: string[] = [];
  let end = 0;
  for (const { name } of links) {
    const start = typeof name === 'string' ? text.indexOf(name, end) : -1;
    if (start < 0) continue;
    rest.push(text.slice(end, start));
    end = start + (name as string).length;
  }
  const parts = [...rest, text.slice(end)].map((part) => part.replace(/\s+/g, ' ').trim());
  const words = parts.filter(Boolean).join(' … ');
  return /[\p{L}\p{N}]/u.test(words) ? [leftOut(quote(words), 'this cell is read as links', place)] : [];
}

function leftOut(what: string, reason: string, place: string): Note {
  return warning(place, 'left-out', `${what} is left out: ${reason}.`);
}

/** Returns the error for a row without a role, a level or a skill. */
export function missing(place: string, what: 'role' | 'level' | 'skill'): Note {
  const remedy = 'Write it in every row, even if cells were merged. Delete rows with totals.';
  return error(place, 'missing', `This row has no ${what}. ${remedy}`);
}

/** Reads rows with a column for each level. */
export function readWideRows(rows: readonly (readonly Cell[])[], columns: Columns, builder: DocumentBuilder): void {
  const role = findColumns(columns).get('role');
  const scale = findScale(
    rows.flatMap((row) => row.flatMap((cell, index) => (typeof columns[index] === 'object' ? valueOf(cell) : []))),
    new Set(),
  );
  for (const row of rows) {
    const name = role === undefined ? DEFAULT_ROLE : textOfCell(row[role]);
    if (!name) {
      builder.notes.add([missing(row[0]!.place, 'role')]);
      continue;
    }
    if (role !== undefined) builder.notes.add(restOfCell(row[role]!));
    row.forEach((cell, index) => {
      const column = columns[index];
      if (typeof column === 'object') readWideCell(cell, name, column.level, builder, scale);
    });
  }
}

/** The text of a cell that may be a value of a scale. A list is none. */
function valueOf({ lines, items = [] }: Cell): string {
  return items.length > 0 ? 'a list of several things' : lines.join(' ');
}

function readWideCell(
  cell: Cell,
  role: string,
  level: string,
  builder: DocumentBuilder,
  scale: Scale | undefined,
): void {
  const value = cell.items?.length ? undefined : (scale ?? SIGNS).read(cell.lines.join(' '));
  if (value) {
    const proficiency = value.kind === 'value' ? value.value : '';
    builder.add({ role, level, required: undefined, text: '', items: [], links: [], proficiency, place: cell.place });
    return;
  }
  // Text copied from the elements has "Required" or "Optional" as its last line.
  const required = cell.lines.length > 1 ? readMark(cell.lines.at(-1)!) : undefined;
  builder.add({
    role,
    level,
    required,
    text: (required === undefined ? cell.lines : cell.lines.slice(0, -1)).join('\n').trim(),
    items: cell.items ?? [],
    links: cell.links ?? [],
    proficiency: '',
    place: cell.place,
  });
}
