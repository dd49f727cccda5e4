import MarkdownIt, { type Env, type Token } from 'markdown-it';
import { type InlineText, readInline } from './markdown-cells.ts';
import { quote } from './quotation.ts';
import { type Note, warning } from './report.ts';
import type { Cell, Table } from './table-shape.ts';

/** What a Markdown text has: its tables with the heading before each, the lines of its text, and its first heading. */
export interface MarkdownSource {
  readonly tables: readonly Table[];
  readonly lines: readonly string[];
  readonly title: string | undefined;
  /** Where blocks stand that are neither headings nor tables; of those that are `text` the lines are above. */
  readonly others: readonly { readonly place: string; readonly kind: 'text' | 'other' }[];
}

/**
 * Finds the blocks of a text; what is in a line is read only where it counts. Every level of quotations and lists looks
 * at every line, and nothing in them is read, so it does not look deep.
 */
const parser = new MarkdownIt('commonmark', { html: true, maxNesting: 10 }).enable('table');
parser.core.ruler.disable('inline');
// Addresses stay as they are: the check of the document tells the unsafe ones.
Object.assign(parser, { validateLink: () => true, normalizeLink: String, normalizeLinkText: String });

/** Finds the blocks of a text. */
export function readSource(text: string): MarkdownSource {
  const source = text.replace(/\r\n?/g, '\n');
  const env: Env = {};
  const tokens = parser.parse(source, env);
  const say = (content: string) => inline(content, env).lines;
  const tables: Table[] = [];
  const lines: string[] = [];
  const others: MarkdownSource['others'][number][] = [];
  const sourceLines = source.split('\n');
  let title: string | undefined;
  let heading: string | undefined;
  for (const [index, { type, tag, level, map, content }] of tokens.entries()) {
    const place = `line ${(map?.[0] ?? 0) + 1}`;
    if (level > 0 || !map) continue;
    if (type === 'heading_open') {
      heading = say(tokens[index + 1]!.content)
        .join(' ')
        .trim();
      title ??= tag === 'h1' ? heading : undefined;
      lines.push(heading);
    } else if (type === 'table_open') {
      const rows = sourceLines.slice(...map).map((row, line) => readRow(row, map[0] + line + 1, env));
      for (const table of splitTables(rows, heading)) tables.push(table);
      heading = undefined;
    } else if (type === 'paragraph_open') {
      for (const line of say(tokens[index + 1]!.content)) for (const each of line.split('\n')) lines.push(each);
      others.push({ place, kind: 'text' });
    } else if (type !== 'hr' && !/^<!--[^]*-->\s*$/.test(content)) others.push({ place, kind: 'other' });
  }
  return { tables, lines, title, others };
}

function inline(content: string, env: Env): InlineText {
  const tokens: Token[] = [];
  parser.inline.parse(content, parser, env, tokens);
  return readInline(tokens);
}

interface Row {
  readonly cells: readonly Cell[];
  readonly notes: readonly Note[];
  readonly place: string;
}

/** The cells of a row, also those for which there is no header. A pipe divides them unless a backslash is before it. */
function readRow(source: string, line: number, env: Env): Row {
  const notes: Note[] = [];
  const end = source.trimEnd().length;
  const indent = source.length - source.trimStart().length;
  const cells: Cell[] = [];
  let start = source[indent] === '|' ? indent + 1 : indent;
  for (let index = start; index <= end; index++) {
    const isEnd = index === end;
    if (isEnd ? start >= end : source[index] !== '|' || source[index - 1] === '\\') continue;
    const place = `line ${line}, column ${Math.max(start, 1)}`;
    const content = source
      .slice(start, index)
      .replaceAll('\\|', '|')
      .replace(/^[ \t]+/, '');
    const { lines, links, images } = inline(trimEnd(content), env);
    for (const image of images) notes.push(warning(place, 'left-out', `The image ${quote(image)} is left out.`));
    cells.push({ lines, links, place });
    start = index + 1;
  }
  return { cells, notes, place: `line ${line}` };
}

/** Without spaces and tabs at the end; a regular expression would look at every space inside. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return text.slice(0, end);
}

/** Rows as tables: where a page lost the blank line between two, they come as one. */
function splitTables(rows: readonly Row[], heading: string | undefined): Table[] {
  const tables: { rows: (readonly Cell[])[]; notes: Note[]; place: string; heading?: string | undefined }[] = [];
  let previous: Row | undefined;
  for (const row of rows) {
    const { cells, place, notes } = row;
    const isDelimiter = previous && cells.every(({ lines }) => /^:?-+:?$/.test(lines.join('')));
    if (isDelimiter && tables.length === 1 && tables[0]!.rows.length === 1) {
      // The line below the headers of the first.
    } else if (isDelimiter) {
      tables.at(-1)!.rows.pop();
      tables.push({ rows: [previous!.cells], notes: [], place: previous!.place });
    } else if (tables.length === 0) {
      tables.push({ rows: [cells], notes: [...notes], place, heading });
    } else {
      tables.at(-1)!.rows.push(cells);
      for (const note of notes) tables.at(-1)!.notes.push(note);
    }
    previous = row;
  }
  return tables;
}
