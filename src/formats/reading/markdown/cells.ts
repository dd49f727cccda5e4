import type MarkdownIt from 'markdown-it';
import type { Env, Token } from 'markdown-it';
import { quote } from '../../quotation.ts';
import { type Note, warning } from '../../report.ts';
import { toCell } from '../html/cells.ts';
import { parseHtml } from '../html/parser.ts';
import type { Cell, Table } from '../blocks/cell.ts';
import { cellOfImages } from '../blocks/image-names.ts';
import { warnOfPages } from './wiki-links.ts';

type Parser = InstanceType<typeof MarkdownIt>;

const NO_IMAGES = 'a skill document holds no images.';

/** Boxes of task lists in cells, as the signs that they are elsewhere. */
const BOXES: ReadonlyMap<string, string> = new Map([
  ['[x]', '✓'],
  ['[ ]', '☐'],
]);

/** Whether cells are single dashes, which stand for nothing. */
function isDashes(cells: readonly Cell[]): boolean {
  return cells.every(({ lines }) => lines.join('') === '-');
}

interface Row {
  readonly cells: readonly Cell[];
  readonly notes: readonly Note[];
  readonly place: string;
}

/** Reads the inline content of a Markdown text: of headings, paragraphs, list entries and cells. */
export class MarkdownCells {
  readonly notes: Note[] = [];
  readonly #parser: Parser;
  readonly #env: Env;
  readonly #lines: readonly string[];
  readonly #numbers: readonly number[] | undefined;

  /**
   * @param source - the text, with line feeds
   * @param numbers - the numbers of its lines in the file, if these are others
   */
  constructor(parser: Parser, env: Env, source: string, numbers?: readonly number[]) {
    this.#numbers = numbers;
    this.#parser = parser;
    this.#env = env;
    this.#lines = source.split('\n');
  }

  read(content: string, place: string): Cell {
    return this.#read(content, place, this.notes, 'text');
  }

  /**
   * Reads the rows between two lines, counted from 0, as one table or several.
   *
   * @param level - in how many quotations and lists they are
   */
  readTables(start: number, end: number, level = 0): Table[] {
    const lines = this.#lines.slice(start, end);
    // The signs of quotations and of list entries become spaces, so that places stay right.
    const rows =
      level === 0
        ? lines
        : lines.map((line) => line.replace(/^[\s>*+-]*(?:\d+[.)])?\s*/, (signs) => ' '.repeat(signs.length)));
    return splitTables(
      rows.map((row, index) => this.#readRow(row, this.#numbers?.[start + index] ?? start + index + 1)),
    );
  }

  #read(content: string, place: string, notes: Note[], of: 'cell' | 'text'): Cell {
    const tokens: Token[] = [];
    this.#parser.inline.parse(content, this.#parser, this.#env, tokens);
    notes.push(...warnOfPages(this.#env, place));
    const isHtml = tokens.some(({ type, content }) => type === 'html_inline' && !/^<br\s*\/?>$/i.test(content));
    if (isHtml) {
      const html = this.#parser.renderer.renderInline(tokens, this.#parser.options, this.#env);
      return { ...toCell(parseHtml(`<div>${html}</div>`), notes), place };
    }
    const { images, ...text } = readInline(tokens);
    const isAlone = text.lines.every((line) => !line.trim()) && text.links.length === 0;
    const named =
      of === 'cell' && isAlone
        ? cellOfImages(
            images.map(({ name }) => name),
            place,
          )
        : undefined;
    if (named) return named;
    for (const { name, url } of images)
      notes.push(warning(place, 'left-out', `The image ${quote(name || url)} is left out: ${NO_IMAGES}`));
    return { ...text, place };
  }

  /** The cells of a row, including those without a header, which GFM drops. `\|` does not separate cells. */
  #readRow(source: string, line: number): Row {
    const notes: Note[] = [];
    const end = source.trimEnd().length;
    const indent = source.length - source.trimStart().length;
    const cells: Cell[] = [];
    let start = source[indent] === '|' ? indent + 1 : indent;
    for (let index = start; index <= end; index++) {
      const isEnd = index === end;
      if (isEnd ? start >= end : source[index] !== '|' || source[index - 1] === '\\') continue;
      // The columns of a line that was written anew are not those of the file.
      const place = this.#numbers ? `line ${line}` : `line ${line}, column ${Math.max(start, 1)}`;
      const content = source
        .slice(start, index)
        .replaceAll('\\|', '|')
        .replace(/^[ \t]+/, '');
      cells.push(this.#read(BOXES.get(trimEnd(content).toLowerCase()) ?? trimEnd(content), place, notes, 'cell'));
      start = index + 1;
    }
    return { cells, notes, place: `line ${line}` };
  }
}

/** Removes spaces and tabs at the end. A regular expression would take quadratic time. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return text.slice(0, end);
}

/** Splits rows into tables at each delimiter row: copied text may lack the blank line between two tables. */
function splitTables(rows: readonly Row[]): Table[] {
  const tables: { rows: (readonly Cell[])[]; notes: Note[]; place: string }[] = [];
  let previous: Row | undefined;
  for (const row of rows) {
    const { cells, place, notes } = row;
    const isDelimiter =
      previous &&
      cells.every(({ lines }) => /^:?-+:?$/.test(lines.join(''))) &&
      (tables[0]!.rows.length === 1 || !isDashes(cells));
    if (isDelimiter && tables.length === 1 && tables[0]!.rows.length === 1) {
      // The delimiter row of the first table.
    } else if (isDelimiter) {
      tables.at(-1)!.rows.pop();
      tables.push({ rows: [previous!.cells], notes: [], place: previous!.place });
    } else if (tables.length === 0) {
      tables.push({ rows: [cells], notes: [...notes], place });
    } else {
      tables.at(-1)!.rows.push(cells);
      for (const note of notes) tables.at(-1)!.notes.push(note);
    }
    previous = row;
  }
  return tables;
}

/** The inline content of a cell, heading or paragraph: its lines, separated by `<br>`, its links and its images. */
interface InlineText {
  readonly lines: readonly string[];
  readonly links: readonly { readonly name: string; readonly url: string }[];
  /** The alternative text and the address of each image. Images are not part of the lines. */
  readonly images: readonly { readonly name: string; readonly url: string }[];
  /** The bold text at the beginning. */
  readonly lead?: string | undefined;
}

/** Reads the inline tokens of markdown-it. */
function readInline(tokens: readonly Token[]): InlineText {
  const lines: string[] = [];
  const links: { name: string; url: string }[] = [];
  const images: { name: string; url: string }[] = [];
  /** The text of the current line, and of the open link. */
  let [line, link]: [string[], string[]] = [[], []];
  let url = '';
  const lead = leadOf(tokens);
  const add = (text: string) => {
    line.push(text);
    link.push(text);
  };
  for (const { type, content, attrs } of tokens) {
    const address = String(attrs?.[0]?.[1] ?? '');
    if (type === 'hardbreak' || (type === 'html_inline' && /^<br\s*\/?>$/i.test(content))) {
      lines.push(line.join(''));
      line = [];
      link.push(' ');
    } else if (type === 'softbreak') add('\n');
    else if (type === 'image') images.push({ name: content, url: address });
    else if (type === 'link_open') [url, link] = [address, []];
    else if (type === 'link_close') links.push({ name: link.join('') || url, url });
    else add(content);
  }
  return { lines: [...lines, line.join('')], links, images, lead };
}

/** The bold text at the beginning of inline tokens. */
function leadOf(tokens: readonly Token[]): string | undefined {
  const first = tokens.findIndex(({ type, content }) => type !== 'text' || content.trim() !== '');
  if (tokens[first]?.type !== 'strong_open') return undefined;
  const end = tokens.findIndex(({ type }, index) => index > first && type === 'strong_close');
  const words = tokens.slice(first + 1, end).map(({ content }) => content);
  return words.join('').trim() || undefined;
}
