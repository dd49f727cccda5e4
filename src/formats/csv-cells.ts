import { toWritable } from './characters.ts';
import type { Writing } from './report.ts';

/** How CSV is written. */
export interface CsvOptions {
  /** What separates cells; by default a comma. Spreadsheets expect a semicolon where the decimal sign is a comma. */
  readonly delimiter?: ',' | ';' | '\t' | undefined;
}

/** Writes rows of cells (RFC 4180), after a byte-order mark. */
export function toCsv(rows: readonly (readonly string[])[], { delimiter = ',' }: CsvOptions = {}): Writing {
  const lines = rows.map((row) => `${row.map(quoteCell).join(delimiter)}\r\n`);
  return toWritable(`\uFEFF${lines.join('')}`, 'CSV');
}

/**
 * Quotes a cell if any spreadsheet needs that. Not done by Papa Parse, which would add its reader to pages that only
 * write.
 */
function quoteCell(value: string): string {
  return /[",;|\t\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** Writes a link as `name <URL>`, on one line. */
export function writeCsvLink({ name, url }: { readonly name: string; readonly url: string }): string {
  return `${escapeLink(oneLine(name))} <${escapeLink(url)}>`;
}

function escapeLink(text: string): string {
  return text.replace(/[\\<>]/g, '\\$&');
}

/** Replaces line breaks, where each line of a cell is an entry. */
export function oneLine(text: string): string {
  return text.replace(/\r\n|[\r\n]/g, ' ');
}
