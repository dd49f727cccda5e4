// cspell:ignore octicons
import type { Env, Token } from 'markdown-it';
import type { Note } from '../../report.ts';
import type { Block, ListEntry, Range } from '../blocks/block.ts';
import { titleOf } from '../outline/block-queries.ts';
import { type DividedHtml, dividedTable, opensTable } from './divided-html.ts';
import { readHtmlBlocks } from '../html/blocks.ts';
import { parseHtml } from '../html/parser.ts';
import { type Cell, textOfCell } from '../blocks/cell.ts';
import { withoutId } from './heading-ids.ts';
import { levelsAsHeadings } from '../lines/levels-as-headings.ts';
import { linesAsLists } from '../lines/as-lists.ts';
import { linesAsTables } from '../lines/as-tables.ts';
import { withListsBelowNumbers } from '../lines/lists-below-numbers.ts';
import { remarksBelowRule } from '../lines/remarks-below-rule.ts';
import { asMarkdown } from '../markup/as-markdown.ts';
import { MarkdownCells } from './cells.ts';
import { namesAboveLists } from '../lines/names-above-lists.ts';
import { blockParser, lineStarts } from './parser.ts';
import { openTabs } from './tabs.ts';

/** The blocks of a Markdown text, and warnings about what they can't hold. */
export interface MarkdownBlocks {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** The first heading of depth 1. */
  readonly title: string | undefined;
}

/** Reads the blocks of a Markdown text, also those in quotations, lists and tabs. */
export function readMarkdownBlocks(text: string): MarkdownBlocks {
  const plain = text.replace(/\r\n?/g, '\n').replace(SIGNATURE, '');
  const lines = plain.replace(ICON, '').replace(CALLOUT, (_, sign: string, title: string) => callout(sign, title));
  const written = asMarkdown(lines);
  const markdown = written ? written.map(({ text }) => text).join('\n') : lines;
  const numbers = written?.map(({ number }) => number);
  const source = withListsBelowNumbers(openTabs(markdown.replace(/^([ \t]*)\[\^/gm, '$1\\[^')));
  const env: Env = {};
  const tokens = withWholeTables(blockParser.parse(source, env), env);
  const reader = new TokenReader(tokens, new MarkdownCells(blockParser, env, source, numbers), text, numbers);
  reader.read();
  const notes = [...reader.cells.notes, ...reader.notes];
  const blocks = linesAsLists(
    levelsAsHeadings(namesAboveLists(linesAsTables(remarksBelowRule(reader.blocks, reader.rule)))),
  );
  return { blocks, notes, title: titleOf(blocks) };
}

/** Makes one token of each HTML table that blank lines divide. */
function withWholeTables(tokens: Token[], env: Env): readonly Token[] {
  const whole: Token[] = [];
  const ends = tokens.findLastIndex(({ content }) => /<\/table\s*>/i.test(content));
  let isOpen = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const mayBegin: boolean = !isOpen && index < ends && opensTable(token);
    const table: DividedHtml | undefined = mayBegin ? dividedTable(tokens, index, blockParser, env) : undefined;
    // After a table without an end, looking on for each other one would take quadratic time.
    isOpen ||= mayBegin && !table;
    if (table) {
      const end = tokens[table.last]!.map?.[1] ?? token.map![1];
      whole.push(Object.assign(token, { content: table.html, map: [token.map![0], end] }));
      index = table.last;
    } else whole.push(token);
  }
  return whole;
}

/** The line above the signature of a mail. In Markdown, it would make a heading of the line before. */
const SIGNATURE = /^-- $/gm;

/** An icon of MkDocs: a picture without words. */
const ICON = /:(?:material|octicons|fontawesome|simple)-[\w-]+: ?/g;

/** The first line of a callout of Obsidian or GitHub: `> [!info]- Title`. */
const CALLOUT = /^([ \t]*>[> \t]*)\[!\w+\][+-]?[ \t]*(.*)$/gm;

/** The title of a callout as a heading, or an empty line. */
function callout(sign: string, title: string): string {
  return title.trim() ? `${sign}###### ${title}` : sign.trimEnd();
}

class TokenReader {
  readonly blocks: Block[] = [];
  readonly notes: Note[] = [];
  /** How many blocks stand above the last rule; -1 if there is none. */
  rule = -1;
  readonly cells: MarkdownCells;
  readonly #tokens: readonly Token[];
  readonly #text: string;
  readonly #starts: readonly number[];
  readonly #numbers: readonly number[] | undefined;
  #index = 0;
  #depth = 0;

  /**
   * @param text - what the tokens are of; ranges refer to it
   * @param numbers - the numbers of the lines of the text that the lines of the tokens come from, if these are others
   */
  constructor(tokens: readonly Token[], cells: MarkdownCells, text: string, numbers: readonly number[] | undefined) {
    this.#tokens = tokens;
    this.cells = cells;
    this.#text = text;
    this.#starts = lineStarts(text);
    this.#numbers = numbers;
  }

  read(): void {
    for (; this.#index < this.#tokens.length; this.#index++) this.#read(this.#tokens[this.#index]!);
  }

  #read(token: Token): void {
    const { type, tag, content, map, level } = token;
    const line = this.#lineOf(map?.[0] ?? 0);
    const range = this.#rangeOf(token);
    if (type === 'heading_open') {
      this.#depth = Number(tag[1]);
      const isLabel = this.#isLabel(range);
      const content = withoutId(this.#inlineAt(line));
      this.blocks.push({ kind: 'heading', depth: this.#depth, content, isLabel, range });
    } else if (type === 'paragraph_open') {
      const cell = this.#inlineAt(line);
      if (textOfCell(cell) || cell.links?.length) this.blocks.push({ kind: 'paragraph', content: cell, range });
    } else if (type === 'table_open') this.#table(map!, level, range);
    else if (type === 'bullet_list_open' || type === 'ordered_list_open') this.#list(type.replace('open', 'close'));
    else if (type === 'hr') this.rule = this.blocks.length;
    else if (type === 'html_block') this.#html(content, line, range);
    else if (type === 'fence' || type === 'code_block') {
      this.blocks.push({ kind: 'other', content: { lines: content.split('\n'), place: `line ${line}` }, range });
    }
  }

  /** Whether a heading was made of the first line of a tab, a box or a callout. */
  #isLabel(range: Range | undefined): true | undefined {
    const [line] = this.#text.slice(range?.start).split(/[\n\r]/, 1);
    return /^[ \t]*(?:===|!!!|\?\?\?|>[> \t]*\[!)/.test(line!) || undefined;
  }

  /** The content of a heading or paragraph, whose token follows. */
  #inlineAt(line: number): Cell {
    const token = this.#tokens[this.#index + 1]!;
    this.#index += 2;
    return this.cells.read(token.content, `line ${line}`);
  }

  #rangeOf({ map }: Token): Range | undefined {
    if (!map) return undefined;
    const [start, end] = map.map((index) => this.#starts[this.#lineOf(index) - 1]);
    return { start: start!, end: end ?? this.#text.length };
  }

  /** The number in the text of a line of the tokens, which are counted from 0. */
  #lineOf(index: number): number {
    return this.#numbers ? (this.#numbers[index] ?? this.#starts.length + 1) : index + 1;
  }

  #table([start, end]: readonly [number, number], level: number, range: Range | undefined): void {
    while (this.#tokens[this.#index]!.type !== 'table_close') this.#index++;
    for (const table of this.cells.readTables(start, end, level)) this.blocks.push({ kind: 'table', table, range });
  }

  #list(end: string): void {
    const from = this.#index;
    const level = this.#tokens[from]!.level;
    let to = from + 1;
    while (this.#tokens[to]!.type !== end || this.#tokens[to]!.level !== level) to++;
    const inner = this.#tokens.slice(from + 1, to);
    if (inner.some(({ type }) => STRUCTURED.has(type))) this.#openList(to);
    else {
      const entries = this.#entries(from + 1, to);
      const isNumbered = end.startsWith('ordered') || undefined;
      const range = this.#rangeOf(this.#tokens[from]!);
      if (entries.length > 0) this.blocks.push({ kind: 'list', entries, isNumbered, range });
    }
    this.#index = to;
  }

  /** Reads a list with tables or headings in it: the text before each is its heading. */
  #openList(to: number): void {
    const depth = this.#depth;
    for (this.#index++; this.#index < to; this.#index++) {
      const token = this.#tokens[this.#index]!;
      if (token.type === 'list_item_open' && this.#tokens[this.#index + 1]!.type === 'paragraph_open') {
        this.#index++;
        const content = this.#inlineAt(this.#lineOf(token.map?.[0] ?? 0));
        this.blocks.push({ kind: 'heading', depth: depth + 1, content, isLabel: true, range: this.#rangeOf(token) });
      } else this.#read(token);
    }
    this.#depth = depth;
  }

  #entries(from: number, to: number): ListEntry[] {
    const entries: ListEntry[] = [];
    const level = this.#tokens[from]?.level;
    for (let index = from; index < to; index++) {
      const { type, map } = this.#tokens[index]!;
      if (type !== 'list_item_open' || this.#tokens[index]!.level !== level) continue;
      let end = index + 1;
      while (this.#tokens[end]!.type !== 'list_item_close' || this.#tokens[end]!.level !== level) end++;
      entries.push(this.#entry(index + 1, end, this.#lineOf(map?.[0] ?? 0)));
      index = end;
    }
    return entries;
  }

  #entry(from: number, to: number, line: number): ListEntry {
    const texts: string[] = [];
    const entries: ListEntry[] = [];
    const level = this.#tokens[from]?.level ?? 0;
    for (let index = from; index < to; index++) {
      const token = this.#tokens[index]!;
      if (token.level === level && /_list_open$/.test(token.type)) {
        let end = index + 1;
        while (this.#tokens[end]!.level !== level) end++;
        entries.push(...this.#entries(index + 1, end));
        index = end;
      } else if (token.type === 'inline' || token.type === 'fence' || token.type === 'code_block')
        texts.push(token.content);
    }
    // The box of a task is no word of it.
    const text = texts.join('\n\n').replace(/^\[[ xX]\]\s+/, '');
    return { content: this.cells.read(text, `line ${line}`), entries };
  }

  #html(content: string, line: number, range: Range | undefined): void {
    if (/^\s*<!--[^]*-->\s*$/.test(content)) return;
    const label = TAB_ITEM.exec(content)?.[2];
    if (label) {
      const own: Cell = { lines: [label], place: `line ${line}` };
      this.blocks.push({ kind: 'heading', depth: LOWEST, content: own, isLabel: true, range });
    }
    const { blocks, notes } = readHtmlBlocks(parseHtml(content, line));
    const hasHeadings = /<h[1-6]/i.test(content);
    for (const block of blocks) {
      const isInside = block.kind === 'heading' && !hasHeadings;
      if (block.kind === 'heading' && hasHeadings && !block.isLabel) this.#depth = block.depth;
      this.blocks.push(isInside ? { ...block, depth: this.#depth + 1, range } : { ...block, range });
    }
    for (const note of notes) this.notes.push(note);
  }
}

/** A tab of Docusaurus, whose label is a heading as in MkDocs. */
const TAB_ITEM = /<TabItem\s[^>]*\blabel=(["'])([^"'>]+)\1/;

/** The depth of the headings of tabs. */
const LOWEST = 6;

/** Tokens that can't be part of a list entry's text. */
const STRUCTURED = new Set(['table_open', 'heading_open', 'html_block']);
