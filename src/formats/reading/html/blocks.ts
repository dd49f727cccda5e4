import type { Block, HeadingBlock, ListEntry, Range } from '../blocks/block.ts';
import { BlockList } from '../blocks/block-list.ts';
import { titleOf } from '../outline/block-queries.ts';
import { remarksBelowRule } from '../lines/remarks-below-rule.ts';
import { GoogleLists } from './google-lists.ts';
import { toCell } from './cells.ts';
import { withoutControls } from './controls.ts';
import type { TableSpace } from './layout.ts';
import { leadOf } from './lead.ts';
import { type HtmlNode, isIgnored, textOfNode } from './node.ts';
import { has, isLayout, titleOfBox } from './structure.ts';
import { toTable } from './tables.ts';
import { readTerms } from './terms.ts';
import { titlesOf } from './titles.ts';
import { walkPage } from './walk.ts';
import type { Note } from '../../report.ts';
import { type Cell, textOfCell } from '../blocks/cell.ts';

/** The blocks of a page, and warnings about what they can't hold. */
export interface HtmlBlocks {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
}

/** Elements that begin a block of their own. All others are part of a text. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table ul #document #root'.split(
    ' ',
  ),
);

/** What is inside is not read as a list or a text of its own. */
const STRUCTURED = new Set(['table', 'details', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The depth of the heading that a part which can be closed has below the others. */
const BELOW = 1;

/** Reads the headings, paragraphs, lists and tables of a page, in their order. */
export function readHtmlBlocks(root: HtmlNode): HtmlBlocks {
  const notes: Note[] = [];
  const page = withoutControls(root, notes);
  const reader = new PageReader(page, notes);
  reader.visit(page);
  const blocks = remarksBelowRule(reader.blocks, reader.rule);
  return {
    blocks,
    notes,
    title: titleOf(blocks),
    lang: languageAtTable(root) ?? languageOf(root),
  };
}

/** The language that a page declares around its first table. */
function languageAtTable(root: HtmlNode): string | undefined {
  let found: string | undefined;
  let isFound = false;
  walkPage({ ...root, name: '#root' }, ({ node, lang }) => {
    if (node.name === 'table' && !isFound) [found, isFound] = [lang, true];
    return isFound ? 'leave' : 'enter';
  });
  return found;
}

/** The language that the outermost element with one declares. */
function languageOf(root: HtmlNode): string | undefined {
  let level: readonly HtmlNode[] = [root];
  while (level.length > 0 && level.length < 10) {
    const found = level.map((node) => node.attribute('lang') || node.attribute('xml:lang')).find(Boolean);
    if (found) return found;
    level = level.flatMap(({ children }) => children.filter(({ name }) => !name.startsWith('#')));
  }
  return undefined;
}

class PageReader {
  readonly #blocks = new BlockList();
  readonly #lists = new GoogleLists();
  readonly #notes: Note[];
  /** Texts that stand in the place of headings, with their depths. */
  readonly #titles: ReadonlyMap<HtmlNode, number>;
  /** Whether several tables have captions, which then are headings of a part each. */
  readonly #hasCaptions: boolean;
  readonly #space: TableSpace = { cells: 0, repeated: 0 };
  #depth = 0;
  /** How many blocks stand above the last rule; -1 if there is none. */
  rule = -1;

  constructor(root: HtmlNode, notes: Note[]) {
    this.#notes = notes;
    this.#titles = titlesOf(root);
    this.#hasCaptions = count(root, 'caption') > 1;
  }

  get blocks(): readonly Block[] {
    return this.#blocks.blocks;
  }

  visit(node: HtmlNode): void {
    if (isIgnored(node)) return;
    const depth = this.#titles.get(node);
    if (depth !== undefined) this.#heading(node, { depth });
    else if (/^h[1-6]$/.test(node.name)) this.#heading(node, { depth: Number(node.name[1]) });
    else if (node.name === 'table') this.#table(node);
    else if (node.name === 'hr') this.rule = this.blocks.length;
    else if (node.name === 'details' || titleOfBox(node)) this.#box(node);
    else if ((node.name === 'ul' || node.name === 'ol') && !has(node, STRUCTURED)) this.#list(node);
    else if (node.name === 'dl') this.#terms(node);
    else if (isDocumentTitle(node) && this.blocks.length === 0) this.#heading(node, { depth: 1 });
    else if (node.name === 'pre' || isNavigation(node) || isPageFooter(node))
      this.#blocks.push({ kind: 'other', content: this.#cell(node), range: node.range });
    else this.#container(node);
  }

  #cell(node: HtmlNode): Cell {
    const cell = toCell(node, this.#notes);
    return { ...cell, lead: leadOf(node) };
  }

  #heading(node: HtmlNode, heading: Pick<HeadingBlock, 'depth' | 'isLabel'>): void {
    const content = this.#cell(node);
    if (!textOfCell(content)) return;
    this.#depth = heading.depth;
    this.#blocks.push({ kind: 'heading', ...heading, content, range: node.range });
  }

  #table(node: HtmlNode): void {
    if (isLayout(node)) {
      node.children.forEach((child) => this.#layout(child));
      return;
    }
    const table = toTable(node, this.#space);
    const caption = node.children.find(({ name }) => name === 'caption');
    // A caption names the table, if no heading does.
    const depth = this.#depth;
    if (caption && (this.#hasCaptions || !this.blocks.some(({ kind }) => kind === 'heading'))) {
      this.#heading(caption, { depth: this.#hasCaptions ? depth + BELOW : 1, isLabel: true });
      this.#depth = depth;
      this.#blocks.push({
        kind: 'table',
        table: { ...table, notes: table.notes?.filter(({ place }) => place !== caption.place) ?? [] },
        range: node.range,
      });
    } else this.#blocks.push({ kind: 'table', table, range: node.range });
  }

  /** Reads the cells of a table that only arranges other tables. */
  #layout(node: HtmlNode): void {
    if (['tbody', 'thead', 'tfoot', 'tr'].includes(node.name)) node.children.forEach((child) => this.#layout(child));
    else this.#container(node);
  }

  #box(node: HtmlNode): void {
    const depth = this.#depth;
    const title = titleOfBox(node);
    if (title) this.#heading({ ...title, name: 'summary' }, { depth: depth + BELOW, isLabel: true });
    this.#container({ ...node, children: node.children.filter((child) => child !== title) });
    this.#depth = depth;
  }

  #list(node: HtmlNode): void {
    const entries = node.children.flatMap((child) => (child.name === 'li' ? this.#entry(child) : []));
    const block = entries.length > 0 ? this.#lists.add(node, entries, this.blocks.at(-1)) : undefined;
    if (block) this.#blocks.push(block);
  }

  /** Reads terms and what they mean as entries that begin with a name. */
  #terms(node: HtmlNode): void {
    const entries = readTerms(node, (child) => this.#cell(child));
    if (entries.length > 0) this.#blocks.push({ kind: 'list', entries, range: node.range });
  }

  #entry(item: HtmlNode): ListEntry {
    const lists = item.children.filter(isList);
    const inner = item.children.filter((child) => !isList(child));
    const entries = lists.flatMap((list) =>
      list.children.filter(({ name }) => name === 'li').map((child) => this.#entry(child)),
    );
    return { content: this.#cell({ ...item, name: 'p', children: inner }), entries };
  }

  /** Reads a node with other blocks in it. The texts between them are paragraphs. */
  #container(node: HtmlNode): void {
    let texts: HtmlNode[] = [];
    const flush = () => {
      if (texts.length > 0)
        this.#paragraph({ ...node, name: 'p', children: texts, place: texts[0]!.place, range: rangeOf(texts) });
      texts = [];
    };
    for (const child of node.children) {
      const isBlock = BLOCKS.has(child.name) || this.#titles.has(child) || has(child, BLOCKS);
      if (child.text !== undefined || !isBlock) texts.push(child);
      else {
        flush();
        this.visit(child);
      }
    }
    flush();
  }

  #paragraph(node: HtmlNode): void {
    const content = this.#cell(node);
    if (!textOfCell(content) && !content.links?.length) return;
    const bullet = /^\s*[·•▪◦●§‣○](?!\s*[=:＝：–—]|.*[●○])\s*/u.exec(content.lines[0] ?? '')?.[0];
    if (bullet === undefined) this.#blocks.push({ kind: 'paragraph', content, range: node.range });
    else {
      const lines = [content.lines[0]!.slice(bullet.length), ...content.lines.slice(1)];
      const entry: ListEntry = { content: { ...content, lines }, entries: [] };
      this.#blocks.pushEntry(entry, node.range);
    }
  }
}

/** From the first to the last of the nodes that have words. */
function rangeOf(nodes: readonly HtmlNode[]): Range | undefined {
  const ranges = nodes.flatMap((node) => (node.range && (node.text ?? 'element').trim() ? node.range : []));
  return ranges.length > 0 ? { start: ranges[0]!.start, end: Math.max(...ranges.map(({ end }) => end)) } : undefined;
}

function count({ children }: HtmlNode, name: string): number {
  return children.reduce((sum, child) => sum + Number(child.name === name) + count(child, name), 0);
}

/** Whether a part only leads to other pages. */
function isNavigation(node: HtmlNode): boolean {
  const isSaid = node.name === 'nav' || node.attribute('role') === 'navigation';
  return isSaid && textOfNode(node) !== '' && !has(node, STRUCTURED);
}

/** Whether a part is below all content: what made the page, and addresses. */
function isPageFooter(node: HtmlNode): boolean {
  const isFooter = node.name === 'footer' || node.attribute('role') === 'contentinfo';
  return isFooter && textOfNode(node) !== '' && !has(node, STRUCTURED);
}

/** Whether a block is the title of a document, as word processors and Google Sheets write it. */
function isDocumentTitle(node: HtmlNode): boolean {
  if (node.attribute('id') === 'doc-title') return true;
  return node.name === 'p' && /(?:^|\s)(?:title|MsoTitle)(?:\s|$)/.test(node.attribute('class') ?? '');
}

function isList({ name }: HtmlNode): boolean {
  return name === 'ul' || name === 'ol';
}
