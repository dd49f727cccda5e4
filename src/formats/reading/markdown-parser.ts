import MarkdownIt, { type StateInline } from 'markdown-it';

/** CommonMark with tables. Parses only blocks, with limited nesting, which takes time in each line. */
export const blockParser = new MarkdownIt('commonmark', { html: true, maxNesting: 40 }).enable('table');
blockParser.core.ruler.disable('inline');
// URLs stay unchanged. The check of the document reports unsafe ones.
blockParser.inline.ruler.before('link', 'wiki_link', readWikiLink);
Object.assign(blockParser, { validateLink: () => true, normalizeLink: String, normalizeLinkText: String });

/** The offset at which each line begins, in order. A byte-order mark is before the first. */
export function lineStarts(text: string): number[] {
  const first = text.startsWith('\uFEFF') ? 1 : 0;
  return [first, ...Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => index + end.length)];
}

/** `[[Page]]`, `[[Page#Heading]]` or `[[Page|Name]]`; but no mark such as `[[skill:NAME]]`, and no link in brackets. */
const WIKI_LINK = /\[\[(?!skill(?:-framework)?:)([^[\]|\n]+)(?:\\?\|([^[\]\n]+))?\]\](?![([])/y;

/** Reads a link of a wiki as its name. An embedded page, `![[Page]]`, is left to others. */
function readWikiLink(state: StateInline, isSilent: boolean): boolean {
  WIKI_LINK.lastIndex = state.pos;
  const [whole, page, name = page] = state.src[state.pos - 1] === '!' ? [] : (WIKI_LINK.exec(state.src) ?? []);
  if (whole === undefined || isReference(state, page!)) return false;
  if (!isSilent) state.push('text', '', 0).content = name!.trim();
  state.pos += whole.length;
  return true;
}

function isReference({ env, md }: StateInline, name: string): boolean {
  const { references = {} } = env as { readonly references?: object };
  return md.utils.normalizeReference(name) in references;
}
