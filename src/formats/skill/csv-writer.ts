import type { SkillDocument } from '../../skill-document/index.ts';
import { type CsvOptions, oneLine, toCsv, writeCsvLink } from '../csv-cells.ts';
import { itemLines, warnOfLikeExamples } from '../items.ts';
import { limitNotes, type Note, warning, type Writing } from '../report.ts';
import { type ExpectationRow, toRows, warnOfLost } from './rows.ts';
import { protect } from '../spreadsheet-cells.ts';

/**
 * Writes a document as CSV (RFC 4180): comma-separated unless `options` say otherwise, CRLF line endings, and a byte-order
 * mark, by which spreadsheets
 * recognize UTF-8. Each expectation is a row. To keep the order of roles and levels, the first level has a row for
 * every role, and every other level has at least one. An apostrophe is added before text that a spreadsheet could run
 * as a formula; `readCsv` removes it.
 *
 * CSV cannot hold properties of the skill, such as its name, several languages, line breaks in names, items and links,
 * unknown properties, NUL and lone surrogates. A warning reports each.
 */
export function writeCsv(skill: SkillDocument, options: CsvOptions = {}): Writing {
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
    columns.push(['Links', ({ links }) => links.map(writeCsvLink).join('\n')]);
  }
  if (uses.proficiency) columns.push(['Proficiency', ({ proficiency }) => proficiency]);
  if (uses.roleId) columns.push(['Role id', ({ roleId }) => roleId]);
  if (uses.levelId) columns.push(['Level id', ({ levelId }) => levelId]);
  const rows = levels.flatMap(({ rows, ...level }) =>
    rows.length > 0 ? rows : [emptyRow(level, levels[0]!.rows[0]!)],
  );
  const values = rows.map((row) => columns.map(([, value]) => protect(value(row))));
  const { text, notes: unwritable } = toCsv([columns.map(([name]) => name), ...values], options);
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

/** Warns about line breaks in names, items and links, whose cells hold one entry per line. */
function lostBreaks(rows: readonly ExpectationRow[]): Note[] {
  const entries = rows.flatMap(({ roleName, levelName, items, links }) =>
    [roleName, levelName, items.flatMap(itemLines), links.map(({ name }) => name)].flat(),
  );
  const count = entries.filter((entry) => /[\r\n]/.test(entry)).length;
  const message = `CSV cannot hold line breaks in names, items and links. Entries where spaces replace them: ${count}. JSON keeps them.`;
  return count > 0 ? [warning('', 'breaks-lost', message)] : [];
}

/** A row that only names a level. Its role can be any, since every row needs one. */
function emptyRow(level: { readonly id: string; readonly name: string }, { roleId, roleName, role }: ExpectationRow) {
  const empty = { required: undefined, text: '', items: [], links: [], proficiency: '' };
  return { ...empty, roleId, roleName, role, levelId: level.id, levelName: level.name };
}
