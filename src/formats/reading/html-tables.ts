import type { SkillDocument } from '../../skill-document/index.ts';
import type { Advice } from './advice.ts';
import { layOut, type TableSpace } from './html-layout.ts';
import { type HtmlNode, textOfNode } from './html-node.ts';
import { walkPage } from './html-walk.ts';
import { quote } from '../quotation.ts';
import { type Note, type Reading, type ReadingOptions, warning } from '../report.ts';
import type { Table } from './cell.ts';
import { readTables } from './tables.ts';

/** The tables of a page, each with the heading before it, and the page's title and language. */
export interface HtmlPage {
  readonly tables: readonly Table[];
  /** The text of the first `<h1>`. */
  readonly title?: string | undefined;
  /** The language of the first table, as a BCP 47 tag. */
  readonly lang?: string | undefined;
}

/** Finds all tables below a node, in document order. Tables in cells are read as text of the cell. */
export function findTables(root: HtmlNode): HtmlPage {
  const space: TableSpace = { cells: 0, repeated: 0 };
  const tables: Table[] = [];
  let heading: HtmlNode | undefined;
  let title: string | undefined;
  let lang: string | undefined;
  // The root is renamed, since it may be a `<skill-matrix>`, which `walkPage` would ignore.
  walkPage({ ...root, name: '#root' }, ({ node, lang: spoken }) => {
    if (/^h[1-6]$/.test(node.name)) {
      heading = node;
      if (node.name === 'h1') title ??= textOfNode(node);
    } else if (node.name === 'table') {
      if (tables.length === 0) lang = spoken;
      tables.push(toTable(node, heading, space));
      heading = undefined;
    } else return 'enter';
    return 'leave';
  });
  return { tables, title: title || undefined, lang };
}

/** Reads the tables of a page as one document. */
export function readPage({ tables, title, lang }: HtmlPage, options: ReadingOptions = {}, advice?: Advice): Reading {
  const facts: Partial<SkillDocument> = { ...(title && { name: title }), ...(lang && { lang }) };
  return readTables(tables, facts, options, { advice });
}

/** Converts a table element. Adds its cells to `space`. */
export function toTable(table: HtmlNode, heading: HtmlNode | undefined, space: TableSpace): Table {
  const notes: Note[] = [];
  const { rows = [], refused } = layOut(rowsOf(table, notes), space, notes);
  return {
    ...{ rows, refused, notes },
    heading: heading && textOfNode(heading),
    headingId: heading?.attribute('data-id'),
    place: table.place,
  };
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
