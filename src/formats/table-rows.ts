import type { DocumentBuilder } from './document-builder.ts';
import { itemLines, readItemLines } from './items.ts';
import { quote } from './quotation.ts';
import { error, type Note, warning } from './report.ts';
import { type Cell, type Columns, textOfCell } from './table-shape.ts';
import { type ColumnKind, readMark, readRequirement } from './words.ts';

/** The role of a document whose table knows none. */
const EVERYBODY = 'All roles';

/** The level that a table stands for as a whole. */
export interface TableLevel {
  readonly name: string;
  readonly id?: string | undefined;
}

/** Where each kind of column is; of several of a kind the first. */
function findColumns(columns: Columns): ReadonlyMap<ColumnKind, number> {
  const places = new Map<ColumnKind, number>();
  columns.forEach((column, index) => {
    if (typeof column === 'string' && !places.has(column)) places.set(column, index);
  });
  return places;
}

/** Reads rows of which each says what one role is asked at one level; `level` where the table stands for one. */
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
  // Where a page leaves the empty cell of what is optional out, the description is in its place.
  if (isUnclear && !words('description').trim()) {
    description = cell('required');
    required = false;
  } else if (isUnclear) {
    const message = `${quote(words('required'))} is neither yes nor no. Write yes, x, 1 or required; no, 0, optional or nothing.`;
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

/** That a cell of which only the text counts has more than that. */
function restOfCell({ items = [], links = [], place }: Cell): Note[] {
  return [
    ...items.flatMap(itemLines).map((line) => leftOut(line, 'an entry of a list where only text is read', place)),
    ...links.map(({ url }) => leftOut(url, 'a link where only text is read', place)),
  ];
}

/** That a cell of links has other words than those of its links, which its text has in their order. */
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
  const words = [...rest, text.slice(end)].join(' ').replace(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(words) ? [leftOut(words, 'no link', place)] : [];
}

function leftOut(text: string, reason: string, place: string): Note {
  return warning(place, 'left-out', `${quote(text)} is left out: it is ${reason}.`);
}

export function missing(place: string, what: 'role' | 'level' | 'skill'): Note {
  const remedy = 'Write it in every row, where cells were merged too; take out rows of totals.';
  return error(place, 'missing', `The row names no ${what}. ${remedy}`);
}

/** Reads rows that have a column for each level. */
export function readWideRows(rows: readonly (readonly Cell[])[], columns: Columns, builder: DocumentBuilder): void {
  const role = findColumns(columns).get('role');
  for (const row of rows) {
    const name = role === undefined ? EVERYBODY : textOfCell(row[role]);
    if (!name) {
      builder.notes.add([missing(row[0]!.place, 'role')]);
      continue;
    }
    if (role !== undefined) builder.notes.add(restOfCell(row[role]!));
    row.forEach((cell, index) => {
      const column = columns[index];
      if (typeof column === 'object') readWideCell(cell, name, column.level, builder);
    });
  }
}

function readWideCell(cell: Cell, role: string, level: string, builder: DocumentBuilder): void {
  // A grid as the elements show it has the word below the text.
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
