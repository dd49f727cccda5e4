import type { SkillDocument } from '../../../skill-document/index.ts';
import type { Advice } from './advice.ts';
import { DocumentBuilder } from './document-builder.ts';
import { LOOKED_AT } from '../../limits.ts';
import { list, quote } from '../../quotation.ts';
import { error, limitNotes, type Note, type Reading, type ReadingOptions, warning } from '../../report.ts';
import { warnOfImages } from '../blocks/image-names.ts';
import { missing, readRows, readWideRows } from './table-rows.ts';
import { type Cell, type Table, textOfCell } from '../blocks/cell.ts';
import { findHeaderRow, textsInColumn } from '../tables/header-row.ts';
import { type Columns, findHeaders, type KnownShape } from './table-shape.ts';
import { columnKind, plain } from '../words/table-words.ts';

/**
 * Reads tables as one document. Tables without skills become warnings, or errors if there are no others.
 *
 * @param facts - the properties of the skill that the file has outside its tables
 * @param how - the place of these facts, and hints for the author of the file
 */
export function readTables(
  tables: readonly Table[],
  facts: Partial<SkillDocument>,
  options: ReadingOptions,
  { where = '', advice }: { readonly where?: string; readonly advice?: Advice | undefined } = {},
): Reading {
  const names = new Set(tables.flatMap(skillsOf));
  const name = options.name ?? facts.name ?? (names.size === 1 ? [...names][0] : options.defaultName);
  const builder = new DocumentBuilder({ ...facts, ...(name !== undefined && { name }) }, where, options);
  const known = (name: string) => builder.levels.find(name) !== undefined;
  const refusals: Note[] = [];
  let index = 0;
  for (const table of tables) {
    const { row, shape } = findHeaders(table, known);
    const headers = table.rows[row] ?? [];
    if (shape.refused !== undefined) {
      const place = (row > 0 && headers[0]?.place) || table.place;
      const advised = shape.strange.slice(0, LOOKED_AT.listed).map((header) => advice?.onHeader(header));
      refusals.push(error(place, 'no-skill-table', [shape.refused, ...advised].join('')));
    } else {
      const rows = table.rows.slice(row + 1).filter(hasContent);
      builder.notes.add([...(table.notes ?? []), ...warnOfImages([table])]);
      builder.notes.add(
        table.rows.slice(0, row).flatMap((above) =>
          leftOut(
            above.filter((cell) => !headers.includes(cell)),
            name,
          ),
        ),
      );
      builder.notes.add(unknownColumns(headers, shape.columns, advice));
      builder.notes.add(cellsBeyond(rows, headers));
      readTable({ ...table, rows }, shape, builder, index++, options);
    }
  }
  if (index === 0) {
    const none = [error('', 'no-skill-table', 'There is no table with roles and levels. Add one.')];
    return { notes: refusals.length > 0 ? limitNotes(refusals) : none };
  }
  builder.notes.add(refusals.map((note): Note => ({ ...note, severity: 'warning' })));
  if (advice) builder.notes.add(advice.onNames(builder));
  return builder.finish(where);
}

function hasContent(row: readonly Cell[]): boolean {
  return row.some(({ lines, items = [], links = [] }) => lines.join('').trim() || items.length > 0 || links.length > 0);
}

/** Warns about text above the headers. */
function leftOut(row: readonly Cell[], title: unknown): Note[] {
  const words = row.map(textOfCell).find(Boolean);
  return words && row[0] && !row.some((cell) => textOfCell(cell) === title)
    ? [warning(row[0].place, 'left-out', `${quote(words)} is left out: it is above the headers.`)]
    : [];
}

/** Warns about columns that a table of this shape does not use. */
function unknownColumns(headers: readonly Cell[], columns: Columns, advice: Advice | undefined): Note[] {
  return headers
    .filter((header, index) => !columns[index] && textOfCell(header))
    .map((header) => {
      const name = textOfCell(header);
      const message = `The column ${quote(name)} is left out: it is unknown in such a table.${advice?.onHeader(name) ?? ''}`;
      return warning(header.place, 'unknown-column', message);
    });
}

/** Warns about cells without a header, once per column. */
function cellsBeyond(rows: readonly (readonly Cell[])[], headers: readonly Cell[]): Note[] {
  const notes = new Map<number, Note>();
  for (const row of rows) {
    row.forEach((cell, column) => {
      const isSpanned = row[column - 1] === cell;
      if (isSpanned || notes.has(column) || textOfCell(headers[column]) || !hasContent([cell])) return;
      const words = quote(textOfCell(cell) || (cell.items?.[0]?.text ?? cell.links?.[0]?.url ?? ''));
      notes.set(column, warning(cell.place, 'left-out', `${words} is left out: its column has no header.`));
    });
  }
  return [...notes.values()];
}

/** Reads a table, whose rows come without the headers. */
function readTable(
  table: Table,
  { name, columns }: KnownShape,
  builder: DocumentBuilder,
  index: number,
  options: ReadingOptions,
): void {
  const level = { name: levelOfTable(table, builder, index), id: table.headingId };
  if (name === 'level') builder.levels.take(level.name, level.id);
  for (const column of columns) if (typeof column === 'object') builder.levels.take(column.level);
  const rows = chooseSkill(table.rows, columns, builder, options);
  if (name === 'wide' || name === 'skills') readWideRows(rows, columns, builder);
  else readRows(rows, columns, builder, name === 'level' ? level : undefined);
}

/**
 * The level of a whole table: its heading, if that names a known level or no level is known for its position; else the
 * level at the table's position.
 */
function levelOfTable({ heading = '' }: Table, { levels }: DocumentBuilder, index: number): string {
  if (heading && (levels.find(heading) !== undefined || levels.entries.length <= index)) return heading;
  const entry = levels.entries[index];
  return typeof entry?.name === 'string' ? entry.name : heading || `Level ${index + 1}`;
}

/** The names in the column for the skill; none if the table has no such column. */
function skillsOf({ rows }: Table): string[] {
  const headers = rows.length > 0 ? findHeaderRow(rows, new Set()) : 0;
  const column = rows[headers]?.findIndex((header) => columnKind(textOfCell(header)) === 'skill') ?? -1;
  return rows
    .slice(headers + 1)
    .map((row) => textOfCell(row[column]))
    .filter(Boolean);
}

/** Of a table with several skills, the rows of the one named in the options. */
function chooseSkill(
  rows: readonly (readonly Cell[])[],
  columns: Columns,
  builder: DocumentBuilder,
  { name }: ReadingOptions,
): readonly (readonly Cell[])[] {
  const column = columns.indexOf('skill');
  const names = [...new Set(textsInColumn(rows, column))];
  if (names.length < 2) return rows;
  const nameless = rows.filter((row) => !textOfCell(row[column]));
  builder.notes.add(nameless.map((row) => missing((row[column] ?? row[0]!).place, 'skill')));
  const wanted = plain(name ?? '');
  const found = rows.filter((row) => plain(textOfCell(row[column])) === wanted);
  if (found.length === 0) {
    const message = `The table has ${names.length} skills. Name the one to read: ${list(names)}.`;
    builder.notes.add([error(rows[0]![0]!.place, 'many-skills', message)]);
  }
  return found;
}
