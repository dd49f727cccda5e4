import Papa from 'papaparse';
import type { SkillDocument } from '../skill-document/index.ts';
import { error, type Reading, type ReadingOptions, type Writing } from './report.ts';
import { type Row, toRows, warnOfLost } from './rows.ts';
import { type Cell, readTables } from './tables.ts';
import { columnKind } from './words.ts';

/**
 * Reads comma-, semicolon- or tab-separated values with a row of headers, in one of three shapes: a row for each role
 * and level (`Role, Level, Required, Description`, and `Items`, `Links`, `Proficiency`, `Role id`, `Level id`); a row for
 * each role with a column for each level; a row for each skill with columns `level_1`, `level_2`, …
 *
 * Items stand on lines of their own, links as `name <url>`, where a backslash keeps `<`, `>` and itself from counting.
 * An apostrophe before `= + - @` is taken away, as it was put there by `writeCsv`.
 */
export function readCsv(text: string, options: ReadingOptions = {}): Reading {
  const content = text.replace(/^\uFEFF/, '');
  if (!content.trim()) return { notes: [error('', 'empty', 'The file is empty.')] };
  const { data, errors } = Papa.parse<string[]>(content, { skipEmptyLines: false, delimiter: delimiterOf(content) });
  const broken = errors.filter(({ type }) => type === 'Quotes');
  if (broken.length > 0) {
    return { notes: broken.map(({ row = 0, message }) => error(`row ${row + 1}`, 'broken-quotes', `${message}.`)) };
  }
  const links = (data[0] ?? []).findIndex((header) => columnKind(header) === 'links');
  const rows = data.map((row, index) =>
    row.map((value, column): Cell => {
      const cell = { lines: unprotect(value).split(/\r?\n/), place: `row ${index + 1}, column ${column + 1}` };
      return index > 0 && column === links ? readLinks(cell) : cell;
    }),
  );
  return readTables([{ rows, place: 'row 1' }], {}, options);
}

/** The delimiter of the first row; Papa's own guess looks at rows below, where texts have commas. */
function delimiterOf(content: string): string {
  const [headers = ''] = content.split(/\r?\n/, 1);
  const outside = headers.replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => outside.split(delimiter).length;
  return [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0]!;
}

function readLinks({ lines, place }: Cell): Cell {
  const links = lines.flatMap((line) => {
    const [name, url] = (/^((?:\\.|[^\\<])*?)\s?<((?:\\.|[^\\<>])*)>$/s.exec(line.trim()) ?? [])
      .slice(1)
      .map((part) => part.replace(/\\(.)/gs, '$1'));
    return url === undefined ? [] : { name: name || url, url };
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
