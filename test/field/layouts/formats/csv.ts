import { type Page, type Row, textOf } from '../page.ts';
import { type BelowHeadings, sheetRowsOf } from './rows.ts';

const quoted = (text: string) => (/[",;\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** All rows have as many cells as the widest, as spreadsheet programs write them. */
export function toCsv(pages: readonly Page[], belowHeadings: BelowHeadings, separator: string): string {
  const { rows } = sheetRowsOf(
    pages.flatMap(({ blocks }) => blocks),
    belowHeadings,
  );
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: Row) => Array.from({ length: width }, (_, column) => quoted(textOf(row[column]))).join(separator);
  return `${rows.map(line).join('\r\n')}\r\n`;
}
