import type { Block, Range } from '../../formats/reading/blocks/block.ts';
import { readMarkdownBlocks } from '../../formats/reading/markdown/blocks.ts';
import { blockParser, lineStarts } from '../../formats/reading/markdown/parser.ts';
import type { Note } from '../../formats/report.ts';
import { blank, blankMatter, readMatter } from '../front-matter.ts';
import { wouldHide } from './obstacles.ts';
import { findMarkdownDocuments } from './markdown-documents.ts';
import type { Page } from './page.ts';

/** Looks at a page of Markdown, with front matter in YAML or TOML. */
export function readMarkdownPage(text: string): Page {
  const { title, lang } = readMatter(text);
  const content = blankMatter(text);
  const prose = content.replace(DIRECTIVES, blank).replace(SHORTCODES, blank);
  const page = readMarkdownBlocks(prose);
  const blocks = page.blocks.filter((block) => !isImport(block, content));
  const segments = segmentsOf(prose, lineStarts(text));
  return {
    source: { ...page, blocks, title: title ?? page.title, lang },
    obstacleIn: (range) => findObstacle(content, range),
    enclose: ({ start, end }) => {
      const own = segments.filter((segment) => segment.start < end && start < segment.end);
      return own.length > 0 ? { start: own[0]!.start, end: own.at(-1)!.end } : undefined;
    },
    documents: (find) => findMarkdownDocuments(blocks, find),
    depthAt: (_offset, depth) => depth,
    langAt: () => lang,
  };
}

/** The borders of a box, such as `:::note`. A parser without them reads them as texts, or as rows of a table. */
const DIRECTIVES = /^[ \t]*:{3,}.*$/gm;

/** Lines that only are a shortcode of Hugo or a tag of Jekyll, which are no text of the page. */
const SHORTCODES = /^[ \t]*(?:\{\{(?:<.*>|%.*%)\}\}|\{%.*%\})[ \t]*$/gm;

/** Whether a block is the imports of MDX, which are no text of the page. */
function isImport({ kind, range }: Block, text: string): boolean {
  return kind === 'paragraph' && !!range && IMPORTS.test(text.slice(range.start, range.end));
}

const IMPORTS = /^\s*(?:import\b[^'"]*(["'])[^'"\n\r]+\1[ \t]*;?\s*)+$/;

/** A tab or box of MkDocs, whose content is indented. */
const TAB = /^(?:===|!!!|\?\?\?)/;

/** The parts of a text that nothing can be put inside of: its outermost blocks, and sets of tabs. */
function segmentsOf(text: string, starts: readonly number[]): Range[] {
  const lines = text.split(/\r\n?|\n/);
  const segments: { start: number; end: number }[] = [];
  /** The sign of the tab or box that is open. */
  let open: string | undefined;
  for (const { level, map, nesting } of blockParser.parse(text.replace(/\r\n?/g, '\n'), {})) {
    if (level > 0 || !map || nesting < 0) continue;
    const [first, last] = map;
    const range = { start: starts[first]!, end: starts[last] ?? text.length };
    const isIndented = /^(?: {4}|\t)/.test(lines[first]!);
    const sign = TAB.exec(lines[first]!)?.[0];
    // Tabs that follow each other are one set.
    if (open && (isIndented || (sign === open && sign === '==='))) segments.at(-1)!.end = range.end;
    else segments.push(range);
    open = sign ?? (isIndented ? open : undefined);
  }
  return segments;
}

/** What a widget can't show. */
const HIDDEN: readonly [RegExp, string][] = [
  [/!\[[^\]\n]*\][([]/, 'an image'],
  [/!\[\[/, 'an embedded page'],
  [/<(?:img|picture|svg|canvas|video|audio)\b/i, 'an image'],
  [/<(?:iframe|object|embed)\b/i, 'an embedded page'],
  [/<(?:input|select|textarea|button|form)\b/i, 'an input'],
  [/^[ \t]*:{3,}/m, 'the border of a box'],
  [/\{\{[<%]/, 'a shortcode'],
  [/\{%-? *\w+/, 'a template tag'],
  [/<[A-Z][\w.]*[\s/>]/, 'a component'],
];

function findObstacle(text: string, { start, end }: Range): Note | undefined {
  const part = text.slice(start, end).replace(/`[^`\n]*`/g, (code) => ' '.repeat(code.length));
  for (const [form, what] of HIDDEN) {
    const at = form.exec(part)?.index;
    if (at === undefined) continue;
    const line = text.slice(0, start + at).split(/\r\n?|\n/).length;
    return wouldHide(what, `line ${line}`);
  }
  return undefined;
}
