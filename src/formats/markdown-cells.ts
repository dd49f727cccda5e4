import type { PhrasingContent, Table as MarkdownTable, TableCell } from 'mdast';
import type { Cell, Table } from './table-shape.ts';

/** Writes plain text so that Markdown shows it as it is, on one line. Line breaks become `<br>`. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(/[\\`*_{}[\]<>#|&~$^]/g, '\\$&')
    .replace(/^[ \t]+|[ \t]+$|(?<=[ \t])[ \t]+|[\r\v\f\u0085\u00a0\u2028\u2029]|\t/gm, (run) =>
      [...run].map((char) => `&#${char.codePointAt(0)};`).join(''),
    )
    .replaceAll('\n', '<br>');
}

/** As `escapeText`, for one entry of a list of lines: its own line breaks are not those between entries. */
export function escapeLine(text: string): string {
  return escapeText(text).replaceAll('<br>', '&#10;');
}

/** A link whose address may hold anything. */
export function writeLink({ name, url }: { readonly name: string; readonly url: string }): string {
  return `[${escapeLine(name)}](<${url.replace(/[\\<>&|]/g, '\\$&')}>)`;
}

/** Splits a table of the Markdown parser's into ours: where a page lost the blank line between two, they come as one. */
export function toTables(table: MarkdownTable, heading: string | undefined): Table[] {
  const tables: { rows: Cell[][]; place: string; heading?: string | undefined }[] = [];
  let previous: Cell[] | undefined;
  for (const { children, position } of table.children) {
    const row = children.map(toCell);
    const isDelimiter = row.every(({ lines }) => /^:?-+:?$/.test(lines.join('')));
    const place = `line ${position!.start.line}`;
    if (isDelimiter && previous) {
      tables.at(-1)!.rows.pop();
      tables.push({ rows: [previous], place: previous[0]!.place });
    } else if (tables.length === 0) {
      tables.push({ rows: [row], place, heading });
    } else {
      tables.at(-1)!.rows.push(row);
    }
    previous = row;
  }
  return tables;
}

function toCell({ children, position }: TableCell): Cell {
  const { line, column } = position!.start;
  const links: { name: string; url: string }[] = [];
  const lines = linesOf(children, (link) => links.push(link));
  return { lines, links, place: `line ${line}, column ${column}` };
}

/** The text of a piece of Markdown, line by line as its `<br>` divide it. */
export function linesOf(
  nodes: readonly PhrasingContent[],
  found: (link: { name: string; url: string }) => void = () => undefined,
): string[] {
  const lines = [''];
  for (const node of nodes) {
    if (node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value))) {
      lines.push('');
      continue;
    }
    const inner = 'children' in node ? linesOf(node.children, found) : ['value' in node ? node.value : ''];
    if (node.type === 'link') found({ name: inner.join(' ') || node.url, url: node.url });
    const [first = '', ...rest] = inner;
    lines[lines.length - 1] += first;
    lines.push(...rest);
  }
  return lines;
}
