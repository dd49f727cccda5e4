import { layOut, type TableSpace } from './layout.ts';
import { type HtmlNode, textOfNode } from './node.ts';
import { quote } from '../../quotation.ts';
import { type Note, warning } from '../../report.ts';
import type { Table } from '../blocks/cell.ts';

/** Converts a table element. Adds its cells to `space`. */
export function toTable(table: HtmlNode, space: TableSpace): Table {
  const notes: Note[] = [];
  const { rows = [], refused } = layOut(rowsOf(table, notes), space, notes);
  return { rows, refused, notes, place: table.place };
}

/** The cells of each row, without those of nested tables. */
function rowsOf(table: HtmlNode, notes: Note[]): HtmlNode[][] {
  const rows: HtmlNode[][] = [];
  const visit = (node: HtmlNode): void => {
    if (node.name === 'tr') {
      const cells = node.children.filter((child) => isCell(child) && !isRowNumber(child));
      if (!cells.some(isColumnLetter)) rows.push(cells);
    } else if (node.name === 'caption') notes.push(...lostCaption(node));
    else if (node.name !== 'table' && !isCell(node)) node.children.forEach(visit);
  };
  table.children.forEach(visit);
  return rows;
}

function isCell({ name }: HtmlNode): boolean {
  return name === 'td' || name === 'th';
}

/** Whether a cell only has the number of its row, which Confluence and Google Sheets count themselves. */
function isRowNumber(cell: HtmlNode): boolean {
  const isCounted = /(?:^|\s)(?:numberingColumn|row-headers-background)(?=\s|$)/.test(cell.attribute('class') ?? '');
  return isCounted && /^\d*$/.test(textOfNode(cell));
}

/** Whether a cell only has the letter of its column, which Google Sheets writes above a published sheet. */
function isColumnLetter(cell: HtmlNode): boolean {
  const isLettered = /(?:^|\s)column-headers-background(?=\s|$)/.test(cell.attribute('class') ?? '');
  return isLettered && /^[A-Z]{1,3}$/.test(textOfNode(cell));
}

function lostCaption(caption: HtmlNode): Note[] {
  const text = textOfNode(caption);
  return text
    ? [
        warning(
          caption.place,
          'left-out',
          `The caption ${quote(text)} is left out: only the heading above a table is read.`,
        ),
      ]
    : [];
}
