import Papa from 'papaparse';
import type { SkillDocument } from '../skill-document/index.ts';
import { ADVICE } from './advice.ts';
import { error, type Note, type Reading, type ReadingOptions, type Writing } from './report.ts';
import { type Row, toRows, warnOfLost } from './rows.ts';
import { type Cell, headerRow, wordsOf } from './table-shape.ts';
import { readTables } from './tables.ts';
import { columnKind } from './words.ts';

/**
 * Reads comma-, semicolon- or tab-separated values with a row of headers, in one of three shapes: a row for each role
 * and level (`Role, Level, Required, Description`, and `Items`, `Links`, `Proficiency`, `Role id`, `Level id`); a row for
 * each role with a column for each level; a row for each skill with columns `level_1`, `level_2`, …
 *
 * Items stand on lines of their own, links as an address or as `name <address>`, where a backslash keeps `<`, `>` and
 * itself from counting. An apostrophe before `= + - @` is taken away, as it was put there by `writeCsv`.
 */
export function readCsv(text: string, options: ReadingOptions = {}): Reading {
  const content = text.replace(/^\uFEFF/, '');
  if (!content.trim()) return { notes: [error('', 'empty', 'The file is empty.')] };
  const { data, errors } = Papa.parse<string[]>(content, { skipEmptyLines: false, delimiter: delimiterOf(content) });
  const broken = errors.filter(({ type }) => type === 'Quotes');
  if (broken.length > 0) {
    return { notes: broken.map(({ row = 0, message }) => error(`row ${row + 1}`, 'broken-quotes', `${message}.`)) };
  }
  const cells = data.map((row, index) =>
    row.map((value, column): Cell => ({
      lines: unprotect(value).split(/\r?\n/),
      place: `row ${index + 1}, column ${column + 1}`,
    })),
  );
  const headers = headerRow(cells);
  const links = cells[headers]!.findIndex((header) => columnKind(wordsOf(header)) === 'links');
  const notes: Note[] = [];
  const rows = cells.map((row, index) =>
    row.map((cell, column) => (index > headers && column === links ? readLinks(cell, notes) : cell)),
  );
  const reading = readTables([{ rows, place: 'row 1' }], {}, options, { advice: ADVICE });
  return notes.length > 0 ? { notes: [...reading.notes, ...notes] } : reading;
}

/** Rows that may hold the headers. */
const UPPER_ROWS = 10;

/**
 * The delimiter that makes the most headers of a row that are known, else the most columns of the first one. Papa's own
 * guess looks at rows below, where texts have commas.
 */
function delimiterOf(content: string): string {
  const rows = content.split(/\r?\n/, UPPER_ROWS);
  const split = (row: string, delimiter: string) => row.split(delimiter).map((cell) => cell.replaceAll('"', ''));
  const known = (row: string, delimiter: string) => split(row, delimiter).filter(columnKind).length;
  const score = (delimiter: string) => Math.max(...rows.map((row) => known(row, delimiter)));
  const width = (delimiter: string) => split(rows[0]!.replace(/"[^"]*"/g, ''), delimiter).length;
  const better = (a: string, b: string) => score(b) - score(a) || width(b) - width(a);
  return [',', ';', '\t'].sort(better)[0]!;
}

/** Links as `name <address>`, or addresses alone. */
function readLinks({ lines, place }: Cell, notes: Note[]): Cell {
  const links = lines
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => {
      const [name, url] = (/^((?:\\.|[^\\<])*?)\s?<((?:\\.|[^\\<>])*)>$/s.exec(line) ?? [])
        .slice(1)
        .map((part) => part.replace(/\\(.)/gs, '$1'));
      if (url !== undefined) return { name: name || url, url };
      if (/^\S*[./:]\S*$/.test(line)) return { name: line, url: line };
      notes.push(error(place, 'no-link', `"${line}" is no link. Write its address, or: name <address>.`));
      return [];
    });
  return { lines: [], links, place };
}

const FORMULA = /^'*[=+\-@\t\r]/;

/** Keeps a spreadsheet from taking a text for a formula (OWASP, CSV injection). */
function protect(value: string): string {
  return FORMULA.test(value) ? `'${value}` : value;
}

function unprotect(value: string): string {
  return value.startsWith("'") && FORMULA.test(value) ? value.slice(1) : value;
}

/**
 * Writes a row for each role and level, also for those that the document leaves empty, so that the order of roles and
 * levels is kept. UTF-8 with a byte-order mark and CRLF, as spreadsheets open it (RFC 4180).
 *
 * CSV cannot hold what the document says of itself, several languages, and line breaks within items and links.
 */
export function writeCsv(skill: SkillDocument): Writing {
  const { levels, uses, notes } = toRows(skill);
  const columns: [string, (row: Row) => string][] = [
    ['Role', ({ roleName }) => oneLine(roleName)],
    ['Level', ({ levelName }) => oneLine(levelName)],
    ['Required', ({ required }) => (required ? 'yes' : '')],
    ['Description', ({ text }) => text],
  ];
  if (uses.items) columns.push(['Items', ({ items }) => items.map(oneLine).join('\n')]);
  if (uses.links) {
    columns.push([
      'Links',
      ({ links }) => links.map(({ name, url }) => `${escapeLink(oneLine(name))} <${escapeLink(url)}>`).join('\n'),
    ]);
  }
  if (uses.proficiency) columns.push(['Proficiency', ({ proficiency }) => proficiency]);
  if (uses.roleId) columns.push(['Role id', ({ roleId }) => roleId]);
  if (uses.levelId) columns.push(['Level id', ({ levelId }) => levelId]);
  const rows = levels.flatMap((level) => level.rows.map((row) => columns.map(([, value]) => protect(value(row)))));
  const text = Papa.unparse([columns.map(([name]) => name), ...rows], { newline: '\r\n' });
  return { text: `\uFEFF${text}\r\n`, notes: [...notes, ...warnOfLost(skill, [], 'CSV')] };
}

function escapeLink(text: string): string {
  return text.replace(/[\\<>]/g, '\\$&');
}

function oneLine(text: string): string {
  return text.replace(/\r\n|[\r\n]/g, ' ');
}
