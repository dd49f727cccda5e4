import MarkdownIt from 'markdown-it';
import { readWikiLink } from './wiki-links.ts';

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
