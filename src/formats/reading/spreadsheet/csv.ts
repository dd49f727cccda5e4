import Papa from 'papaparse';
import { limitNote, withinLimits } from '../../limit-checks.ts';
import { LIMITS, LOOKED_AT } from '../../limits.ts';
import { quote } from '../../quotation.ts';
import { error, limitNotes, NoteList, type Note, type Reading, type ReadingOptions } from '../../report.ts';
import { unprotect } from '../../spreadsheet-cells.ts';
import { type Cell, textOfCell } from '../blocks/cell.ts';
import { findHeaderRow } from '../tables/header-row.ts';
import { isLevel, statedLevels } from '../levels/levels.ts';
import { readSource } from '../read-source.ts';
import { readTableOfRecords } from '../related/table-records.ts';
import { blocksOfSheet } from './tables-of-sheet.ts';
import { takeTypedRows, untyped, withTypedRows } from './typed-rows.ts';
import { columnKind } from '../words/table-words.ts';

/**
 * Reads comma-, semicolon- or tab-separated values with a row of headers, in one of three shapes: a row for each role
 * and level (`Role, Level, Required, Description`, and `Items`, `Links`, `Proficiency`, `Role id`, `Level id`); a row
 * for each role with a column for each level; a row for each skill with columns `level_1`, `level_2`, …
 *
 * In a cell, each item has its own line. So has each link: a URL, or `name <URL>`, where a backslash escapes `<`, `>`
 * and itself. An apostrophe before a formula (`= + - @`) is removed, since `writeCsv` adds it.
 *
 * Never throws. The place of a note is `row 4, column 2`, counted from 1 including the headers, or a JSON Pointer.
 */
export function readCsv(text: string, options: ReadingOptions = {}): Reading {
  return withinLimits(() => read(text, options), { notes: [] });
}

function read(text: string, options: ReadingOptions): Reading {
  const [first = '', said] = /^\uFEFF?sep=([,;\t|])\r?\n/i.exec(text) ?? [];
  const content = text.slice(first.length).replace(/^\uFEFF/, '');
  if (!content.trim()) return { notes: [error('', 'empty', 'The file is empty.')] };
  const { data, errors } = Papa.parse<string[]>(content, {
    skipEmptyLines: false,
    delimiter: said ?? delimiterOf(content),
  });
  const broken = errors.filter(({ type }) => type === 'Quotes');
  if (broken.length > 0) {
    const notes = broken.map(({ row = 0, message }) =>
      error(`row ${row + 1}`, 'broken-quotes', `${message}. ${QUOTES}`),
    );
    return { notes: limitNotes(notes) };
  }
  const wide = data.findIndex((row) => row.length > LIMITS.columns.most);
  if (wide >= 0) return { notes: [limitNote(LIMITS.columns, `row ${wide + 1}`)] };
  const cells = data.map((row, index) =>
    row.map((value, column): Cell => ({
      lines: unprotect(value).split(/\r?\n/),
      place: `row ${index + 1}, column ${column + 1}`,
    })),
  );
  const headers = findHeaderRow(cells, statedLevels(options.levels));
  const links = cells[headers]!.findIndex((header) => columnKind(textOfCell(header)) === 'links');
  const notes = new NoteList();
  const rows = cells.map((row, index) =>
    row.map((cell, column) => (index > headers && column === links ? readLinks(cell, notes) : cell)),
  );
  const ragged = findLongRows(rows, headers);
  if (ragged.length > 0) return { notes: limitNotes(ragged) };
  const table = { rows, place: 'row 1' };
  // A caller who names the levels says what the headers are.
  const typed = options.levels ? untyped(table) : takeTypedRows(table, headers);
  const blocks = typed.source.blocks.flatMap((block) =>
    block.kind === 'table' ? blocksOfSheet(block.table, { names: DEPTH, title: 1 }) : [block],
  );
  const usual = withTypedRows(readSource({ ...typed.source, blocks }, { facts: {} }, options), typed);
  const isRead = usual.framework !== undefined || usual.skill !== undefined;
  const reading = (isRead ? undefined : readTableOfRecords(table, options)) ?? usual;
  return notes.hasErrors ? { notes: [...reading.notes, ...notes.notes] } : reading;
}

/** That of the names of tables, and of those above them one less: both are below the title. */
const DEPTH = 3;

/**
 * Finds rows with more cells than there are headers, and where all cells are filled: a comma in a text without quotation
 * marks splits it, and moves all cells after it.
 */
function findLongRows(rows: readonly (readonly Cell[])[], headers: number): Note[] {
  const width = rows[headers]!.length;
  return rows.slice(headers + 1).flatMap((row, index) => {
    const filled = row.findLastIndex((cell) => textOfCell(cell)) + 1;
    if (filled <= width || row.slice(0, filled).some((cell) => !textOfCell(cell))) return [];
    const message = `This row has ${filled} cells, but there are ${width} headers. ${SPLIT}`;
    return [error(`row ${headers + index + 2}`, 'too-many-cells', message)];
  });
}

const SPLIT = 'Put quotation marks around texts with a comma, semicolon or tab in them.';

const QUOTES = 'Close the cell with a quotation mark, and double those inside it.';

const DELIMITERS = [',', ';', '\t'] as const;

/** The rows that may be the headers, and those above them. */
function upperRows(content: string): string[] {
  return content.split(/\r?\n/, LOOKED_AT.rowsAbove);
}

function splitRow(row: string, delimiter: string): string[] {
  return row.split(delimiter, LIMITS.columns.most).map((cell) => cell.replaceAll('"', ''));
}

/**
 * The delimiter by which one of the upper rows has the most known headers; on a tie, the one by which the first row has
 * the most columns, or most rows have the same number of columns, if the first row is a title. Papa Parse would guess
 * from the rows below, whose texts contain commas.
 */
function delimiterOf(content: string): string {
  const rows = upperRows(content);
  const known = (row: string, delimiter: string) => splitRow(row, delimiter).filter(columnKind).length;
  const score = (delimiter: string) => Math.max(...rows.map((row) => known(row, delimiter)));
  const width = (delimiter: string) => splitRow(rows[0]!.replace(/"[^"]*"/g, ''), delimiter).length;
  const alike = (delimiter: string) => rowsOfOneWidth(rows, delimiter);
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, score: score(delimiter), width: width(delimiter) })).sort(
    (a, b) => b.score - a.score || b.width - a.width || alike(b.delimiter) - alike(a.delimiter),
  );
  return best!.delimiter;
}

/** How many rows have the most usual number of columns, if that is more than one. */
function rowsOfOneWidth(rows: readonly string[], delimiter: string): number {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const width = splitRow(row.replace(/"[^"]*"/g, ''), delimiter).length;
    if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/** Whether one of the upper rows has two known headers or usual levels, separated by a delimiter. */
export function looksLikeCsv(content: string): boolean {
  const isHeader = (cell: string) => columnKind(cell) !== undefined || isLevel(cell);
  return upperRows(content).some((row) =>
    DELIMITERS.some((delimiter) => splitRow(row, delimiter).filter(isHeader).length > 1),
  );
}

/** Reads one link per line: a URL, or `name <URL>`. */
function readLinks({ lines, place }: Cell, notes: NoteList): Cell {
  const links = lines
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => {
      const link =
        readNamedLink(line) ?? (/[./:]/.test(line) && !/\s/.test(line) ? { name: line, url: line } : undefined);
      if (link) return link;
      const message = `${quote(line)} is not a link. Write a URL, or: name <URL>.`;
      notes.add([error(place, 'no-link', message)]);
      return [];
    });
  return { lines: [], links, place };
}

/** Reads `name <URL>`. Its only unescaped brackets must be one `<` and a `>` at the end. */
function readNamedLink(line: string): { name: string; url: string } | undefined {
  let start = -1;
  for (let index = 0; index < line.length; index++) {
    const char = line[index];
    if (char === '\\') index++;
    else if (char === '<' && start < 0) start = index;
    else if (char === '<' || (char === '>' && start >= 0)) {
      if (char === '<' || index < line.length - 1) return undefined;
      const [name, url] = [line.slice(0, start), line.slice(start + 1, index)].map(unescapeLink) as [string, string];
      return { name: name.replace(/\s$/, '') || url, url };
    }
  }
  return undefined;
}

function unescapeLink(text: string): string {
  return text.replace(/\\(.)/gs, '$1');
}
