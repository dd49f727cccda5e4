import MarkdownIt, { type Env, type Token } from 'markdown-it';
import { type InlineText, readInline } from '../markdown-cells.ts';
import { quote } from '../quotation.ts';
import { type Note, warning } from '../report.ts';
import type { Cell, Table } from './table-shape.ts';

/** The blocks of a Markdown file. */
export interface MarkdownSource {
  /** The tables, each with the heading before it. */
  readonly tables: readonly Table[];
  /** The lines of headings and paragraphs. */
  readonly lines: readonly string[];
  /** The first heading of level 1. */
  readonly title: string | undefined;
  /** The other blocks; `text` for paragraphs, whose lines are in `lines`. */
  readonly others: readonly { readonly place: string; readonly kind: 'text' | 'other' }[];
}

/**
 * CommonMark with tables. Parses only blocks; `inline` parses the content of those that matter. Nesting is limited,
 * since quotations and lists are not read, and each level of them costs time for every line.
 */
const parser = new MarkdownIt('commonmark', { html: true, maxNesting: 10 }).enable('table');
parser.core.ruler.disable('inline');
// URLs stay unchanged. The check of the document reports unsafe ones.
Object.assign(parser, { validateLink: () => true, normalizeLink: String, normalizeLinkText: String });

/** Finds the top-level blocks of a Markdown text. */
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

const NO_IMAGES = 'a skill document holds no images.';

interface Row {
  readonly cells: readonly Cell[];
  readonly notes: readonly Note[];
  readonly place: string;
}

/** The cells of a row, including those without a header, which GFM drops. `\|` does not separate cells. */
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
    for (const image of images)
      notes.push(warning(place, 'left-out', `The image ${quote(image)} is left out: ${NO_IMAGES}`));
    cells.push({ lines, links, place });
    start = index + 1;
  }
  return { cells, notes, place: `line ${line}` };
}

/** Removes spaces and tabs at the end. A regular expression would take quadratic time. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return text.slice(0, end);
}

/** Splits rows into tables at each delimiter row: copied text may lack the blank line between two tables. */
function splitTables(rows: readonly Row[], heading: string | undefined): Table[] {
  const tables: { rows: (readonly Cell[])[]; notes: Note[]; place: string; heading?: string | undefined }[] = [];
  let previous: Row | undefined;
  for (const row of rows) {
    const { cells, place, notes } = row;
    const isDelimiter = previous && cells.every(({ lines }) => /^:?-+:?$/.test(lines.join('')));
    if (isDelimiter && tables.length === 1 && tables[0]!.rows.length === 1) {
      // The delimiter row of the first table.
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
