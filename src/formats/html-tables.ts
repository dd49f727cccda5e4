import { isSafeUrl, type Link, type SkillDocument } from '../skill-document/index.ts';
import type { Advice } from './advice.ts';
import type { Reading, ReadingOptions } from './report.ts';
import type { Cell, Table } from './table-shape.ts';
import { readTables } from './tables.ts';

/** A node of an HTML document, whatever parsed it. */
export interface HtmlNode {
  /** The name of the element in lower case; `#text` for text; any other name with `#` for what is neither. */
  readonly name: string;
  /** The text of a text node. */
  readonly text?: string | undefined;
  readonly attribute: (name: string) => string | undefined;
  readonly children: readonly HtmlNode[];
  readonly place: string;
  /** Where it begins and ends in its source, in UTF-16 units; missing where the source does not have it. */
  readonly range?: { readonly start: number; readonly end: number } | undefined;
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
  let first: string | undefined;
  let heading: HtmlNode | undefined;
  const visit = (node: HtmlNode, lang: string | undefined): void => {
    const own = node.attribute('lang') ?? lang;
    if (/^h[1-6]$/.test(node.name)) {
      heading = node;
      if (node.name === 'h1') title ??= wordsOf(node);
    } else if (node.name === 'table') {
      tables.push(toTable(node, heading));
      first ??= own;
      heading = undefined;
    } else if (!IGNORED.has(node.name)) {
      for (const child of node.children) visit(child, own);
    }
  };
  for (const child of root.children) visit(child, root.attribute('lang'));
  return { tables, title: title?.trim() || undefined, lang: first };
}

/** Reads the tables that were found in a page. */
export function readPage({ tables, title, lang }: HtmlPage, options: ReadingOptions = {}, advice?: Advice): Reading {
  const facts: Partial<SkillDocument> = { ...(title && { name: title }), ...(lang && { lang }) };
  return readTables(tables, facts, options, { advice });
}

/** Elements whose contents are no part of what a page says. */
export const IGNORED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'head',
  'noscript',
  'skill-profile',
  'skill-matrix',
]);

/** A table element as a table; its heading names what it stands for. */
export function toTable(table: HtmlNode, heading?: HtmlNode): Table {
  return {
    rows: layOut(rowsOf(table)),
    heading: heading && wordsOf(heading),
    headingId: heading?.attribute('data-id'),
    place: table.place,
  };
}

function rowsOf(node: HtmlNode): HtmlNode[][] {
  return node.children.flatMap((child) => {
    if (child.name === 'tr') return [child.children.filter(({ name }) => name === 'th' || name === 'td')];
    return child.name === 'table' || child.name === 'td' || child.name === 'th' ? [] : rowsOf(child);
  });
}

/** As browsers have it. */
const MOST_COLUMNS = 1000;

/** Puts cells into the places that they cover; one that spans several is in each of them. */
function layOut(rows: readonly HtmlNode[][]): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((cells, top) => {
    let left = 0;
    for (const node of cells) {
      while (grid[top]![left]) left++;
      const [columns, height] = [span(node, 'colspan'), span(node, 'rowspan')];
      const cell = toCell(node);
      for (let row = top; row < Math.min(top + height, rows.length); row++) {
        for (let column = left; column < Math.min(left + columns, MOST_COLUMNS); column++) grid[row]![column] = cell;
      }
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? { lines: [], place: '' }));
}

function span(node: HtmlNode, name: string): number {
  return Math.min(MOST_COLUMNS, Math.max(1, Number.parseInt(node.attribute(name) ?? '1', 10) || 1));
}

/** Elements that stand on lines of their own. Paragraphs have blank lines around them besides. */
const BLOCKS = new Set(['div', 'ul', 'ol', 'li', 'table', 'tr', 'section', 'blockquote', 'pre']);

function toCell(node: HtmlNode): Cell {
  const items: string[] = [];
  const links: Link[] = [];
  let text = '';
  const visit = (child: HtmlNode): void => {
    if (child.name === '#text') text += (child.text ?? '').replace(/[ \t\n\r\f]+/g, ' ');
    else if (child.name === 'br') text += '\n';
    else if (child.name === 'li' && !child.children.some(hasList)) items.push(readItem(child, links));
    else if (!IGNORED.has(child.name)) {
      const url = child.name === 'a' ? child.attribute('href')?.trimStart() : undefined;
      if (url) links.push({ name: wordsOf(child) || url, url });
      const lines = child.name === 'p' ? 2 : Number(BLOCKS.has(child.name));
      text = endLine(text, lines) + (child.name === 'td' || child.name === 'th' ? ' ' : '');
      child.children.forEach(visit);
      text = endLine(text, lines);
    }
  };
  node.children.forEach(visit);
  const isList =
    items.length > 0 && links.length === items.length && links.every(({ name }, index) => name === items[index]);
  return {
    lines: tidy(text).split('\n'),
    items: isList ? [] : items,
    links: links.filter(({ url }) => isSafeUrl(url)),
    id: node.attribute('data-id'),
    place: node.place,
  };
}

/** Ends a text with as many line breaks, those that it ends with counted; as HTML's `innerText` has them. */
function endLine(text: string, lines: number): string {
  const ending = /[ \n]*$/.exec(text.slice(-8))![0].replaceAll(' ', '');
  return text + '\n'.repeat(Math.max(0, lines - ending.length));
}

function readItem(item: HtmlNode, links: Link[]): string {
  const inner = toCell({ ...item, name: 'td' });
  links.push(...(inner.links ?? []));
  return inner.lines.join('\n').trim();
}

function hasList(node: HtmlNode): boolean {
  return node.name === 'ul' || node.name === 'ol' || node.children.some(hasList);
}

/** Without spaces around lines, and with one blank line where there are several. */
function tidy(text: string): string {
  return text
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^[ \n]+|[ \n]+$/g, '');
}

/** The words of a node, with single spaces. */
export function wordsOf(node: HtmlNode): string {
  const text = (each: HtmlNode): string => (each.name === 'br' ? ' ' : (each.text ?? each.children.map(text).join('')));
  return text(node)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
}
