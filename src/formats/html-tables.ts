import type { SkillDocument } from '../skill-document/index.ts';
import type { Advice } from './advice.ts';
import { layOut, type TableSpace } from './html-layout.ts';
import { type HtmlNode, IGNORED, textOfNode } from './html-node.ts';
import { quote } from './quotation.ts';
import { type Note, type Reading, type ReadingOptions, warning } from './report.ts';
import type { Table } from './table-shape.ts';
import { readTables } from './tables.ts';

/** A node and all that it stands in, the outermost first. */
export type Path = readonly HtmlNode[];

/** A table in a page, with the heading before it that no other table follows. */
export interface FoundTable {
  readonly path: Path;
  readonly heading: Path | undefined;
  readonly table: Table;
}

/** What is told of a page, in its order. */
export interface PageVisitor {
  readonly heading?: (path: Path) => void;
  readonly table?: (found: FoundTable) => void;
  /** Any other element; answers whether nothing in it is to be told. The path is to be copied where it is kept. */
  readonly other?: (path: Path) => boolean;
}

/** Walks through a page: its headings, its tables, but for those inside cells, which are only text, and all else. */
export function walkPage(root: HtmlNode, { heading: onHeading, table: onTable, other }: PageVisitor): void {
  const space: TableSpace = { cells: 0, repeated: 0 };
  const path: HtmlNode[] = [];
  let heading: Path | undefined;
  const visit = (node: HtmlNode): void => {
    path.push(node);
    if (/^h[1-6]$/.test(node.name)) {
      heading = [...path];
      onHeading?.(heading);
    } else if (node.name === 'table') {
      onTable?.({ path: [...path], heading, table: toTable(node, heading?.at(-1), space) });
      heading = undefined;
    } else if (!other?.(path) && !IGNORED.has(node.name)) {
      node.children.forEach(visit);
    }
    path.pop();
  };
  visit(root);
}

/** The language that a page says for a node, as a BCP 47 tag. */
export function languageOf(path: Path): string | undefined {
  return path.map((node) => node.attribute('lang')).findLast(Boolean);
}

/** What a page has of skills: its tables, each with the heading before it, its title and its language. */
export interface HtmlPage {
  readonly tables: readonly Table[];
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
}

/** Finds all tables below a node, in their order; those inside cells are only text. */
export function findTables(root: HtmlNode): HtmlPage {
  const tables: Table[] = [];
  let title: string | undefined;
  let lang: string | undefined;
  // The node itself is only where to look: an element whose tables are read may be one that is left alone in a page.
  walkPage(
    { ...root, name: '#root' },
    {
      heading: (path) => {
        const node = path.at(-1)!;
        if (node.name === 'h1') title ??= textOfNode(node);
      },
      table: ({ path, table }) => {
        if (tables.length === 0) lang = languageOf(path);
        tables.push(table);
      },
    },
  );
  return { tables, title: title || undefined, lang };
}

/** Reads the tables that were found in a page. */
export function readPage({ tables, title, lang }: HtmlPage, options: ReadingOptions = {}, advice?: Advice): Reading {
  const facts: Partial<SkillDocument> = { ...(title && { name: title }), ...(lang && { lang }) };
  return readTables(tables, facts, options, { advice });
}

/** A table element as a table; its heading names what it stands for. */
function toTable(table: HtmlNode, heading: HtmlNode | undefined, space: TableSpace): Table {
  const notes: Note[] = [];
  const { rows = [], refused } = layOut(rowsOf(table, notes), space, notes);
  return {
    ...{ rows, refused, notes },
    heading: heading && textOfNode(heading),
    headingId: heading?.attribute('data-id'),
    place: table.place,
  };
}

/** The cells of each row; those of tables inside are not its own. */
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
  return text ? [warning(caption.place, 'left-out', `The caption ${quote(text)} is left out.`)] : [];
}
