import { partsOf, type TestSheet, zip } from '../../../formats/reading/workbooks.ts';
import { type Cell, type Page, textOf } from '../page.ts';
import { escaped } from './escaped.ts';
import { type BelowHeadings, sheetRowsOf } from './rows.ts';

/** The second style is bold. */
const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf fontId="0"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>';

/** The reference of a cell, for tables of less than 27 columns. */
function reference(column: number, row: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

function cellXml(text: string, place: string, isBold: boolean): string {
  const style = isBold ? ' s="1"' : '';
  if (text === '') return '';
  if (/^\d+$/.test(text)) return `<c r="${place}"${style}><v>${text}</v></c>`;
  return `<c r="${place}" t="inlineStr"${style}><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function mergeXml(cell: Cell | undefined, column: number, row: number): string {
  if (typeof cell !== 'object' || cell === null) return '';
  const { columns = 1, rows = 1 } = cell;
  if (columns === 1 && rows === 1) return '';
  return `<mergeCell ref="${reference(column, row)}:${reference(column + columns - 1, row + rows - 1)}"/>`;
}

/** Sheets have at most 31 characters in their names, and some characters not at all. */
function sheetName(name: string): string {
  return escaped(name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31));
}

function sheetOf({ name, blocks }: Page, belowHeadings: BelowHeadings): TestSheet {
  const { rows, bold } = sheetRowsOf(blocks, belowHeadings);
  const xml = rows.map((row, y) => {
    const cells = row.map((cell, x) => cellXml(textOf(cell), reference(x, y), bold.has(y)));
    return `<row r="${y + 1}">${cells.join('')}</row>`;
  });
  const merges = rows.flatMap((row, y) => row.map((cell, x) => mergeXml(cell, x, y))).join('');
  return {
    name: sheetName(name),
    rows: xml.join(''),
    after: merges && `<mergeCells>${merges}</mergeCells>`,
  };
}

export function toWorkbook(pages: readonly Page[], belowHeadings: BelowHeadings): Uint8Array {
  const sheets = pages.map((page) => sheetOf(page, belowHeadings));
  return zip(partsOf(sheets, { 'xl/styles.xml': STYLES }));
}
