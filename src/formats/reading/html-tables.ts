import { layOut, type TableSpace } from './html-layout.ts';
import { type HtmlNode, textOfNode } from './html-node.ts';
import { quote } from '../quotation.ts';
import { type Note, warning } from '../report.ts';
import type { Table } from './cell.ts';

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
    if (node.name === 'tr') rows.push(node.children.filter(({ name }) => name === 'th' || name === 'td'));
    else if (node.name === 'caption') notes.push(...lostCaption(node));
    else if (node.name !== 'table' && node.name !== 'td' && node.name !== 'th') node.children.forEach(visit);
  };
  table.children.forEach(visit);
  return rows;
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
