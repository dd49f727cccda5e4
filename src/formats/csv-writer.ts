import type { SkillDocument } from '../skill-document/index.ts';
import { toWritable } from './characters.ts';
import { itemLines, warnOfLikeExamples } from './items.ts';
import { limitNotes, type Note, warning, type Writing } from './report.ts';
import { type ExpectationRow, toRows, warnOfLost } from './rows.ts';
import { protect } from './spreadsheet-cells.ts';

/**
 * Writes a row for each expectation. Rows of the first level for all roles, and one at least for each level, keep the
 * order of roles and levels. UTF-8 with a byte-order mark and CRLF, as spreadsheets open it (RFC 4180). An apostrophe
 * stands before what a spreadsheet could take for a formula.
 *
 * CSV cannot hold what the document says of itself, several languages, line breaks within items and links, and NUL.
 */
export function writeCsv(skill: SkillDocument): Writing {
  const { levels, uses, notes } = toRows(skill);
  const columns: [string, (row: ExpectationRow) => string][] = [
    ['Role', ({ roleName }) => oneLine(roleName)],
    ['Level', ({ levelName }) => oneLine(levelName)],
  ];
  if (uses.required)
    columns.push(['Required', ({ required }) => (required === undefined ? '' : required ? 'yes' : 'no')]);
  columns.push(['Description', ({ text }) => text]);
  if (uses.items) columns.push(['Items', ({ items }) => items.flatMap(itemLines).map(oneLine).join('\n')]);
  if (uses.links) {
    columns.push([
      'Links',
      ({ links }) => links.map(({ name, url }) => `${escapeLink(oneLine(name))} <${escapeLink(url)}>`).join('\n'),
    ]);
  }
  if (uses.proficiency) columns.push(['Proficiency', ({ proficiency }) => proficiency]);
  if (uses.roleId) columns.push(['Role id', ({ roleId }) => roleId]);
  if (uses.levelId) columns.push(['Level id', ({ levelId }) => levelId]);
  const rows = levels.flatMap(({ rows, ...level }) =>
    rows.length > 0 ? rows : [emptyRow(level, levels[0]!.rows[0]!)],
  );
  const values = rows.map((row) => columns.map(([, value]) => protect(value(row))));
  const lines = [columns.map(([name]) => name), ...values].map((row) => `${row.map(quoteCell).join(',')}\r\n`);
  const { text, notes: unwritable } = toWritable(`\uFEFF${lines.join('')}`, 'CSV');
  return {
    text,
    notes: limitNotes([
      ...notes,
      ...warnOfLost(skill, [], 'CSV'),
      ...lostBreaks(rows),
      ...warnOfLikeExamples(rows.flatMap(({ items }) => items)),
      ...unwritable,
    ]),
  };
}

/** That line breaks became spaces where a cell holds an entry a line. */
function lostBreaks(rows: readonly ExpectationRow[]): Note[] {
  const entries = rows.flatMap(({ roleName, levelName, items, links }) =>
    [roleName, levelName, items.flatMap(itemLines), links.map(({ name }) => name)].flat(),
  );
  const count = entries.filter((entry) => /[\r\n]/.test(entry)).length;
  const message = `CSV cannot hold line breaks in names, items and links: in ${count} they became spaces.`;
  return count > 0 ? [warning('', 'breaks-lost', message)] : [];
}

/** A row that only names a level, with any role. */
function emptyRow(level: { readonly id: string; readonly name: string }, { roleId, roleName, role }: ExpectationRow) {
  const empty = { required: undefined, text: '', items: [], links: [], proficiency: '' };
  return { ...empty, roleId, roleName, role, levelId: level.id, levelName: level.name };
}

/** A cell of CSV, in quotation marks where it needs them in any spreadsheet. Papa's writer would come with its reader. */
function quoteCell(value: string): string {
  return /[",;|\t\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

function escapeLink(text: string): string {
  return text.replace(/[\\<>]/g, '\\$&');
}

function oneLine(text: string): string {
  return text.replace(/\r\n|[\r\n]/g, ' ');
}
