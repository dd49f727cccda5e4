import { withinLimits } from '../../limit-checks.ts';
import { error, type Reading, type ReadingOptions } from '../../report.ts';
import { readHtmlBlocks } from './blocks.ts';
import { parseHtml } from './parser.ts';
import { lostNul, readSource } from '../read-source.ts';

/**
 * Reads an HTML page, for example of a Confluence or Notion export: its tables of skills, roles and levels in any of the
 * usual shapes, and headings, lists and paragraphs below the names of levels. White space collapses as in HTML.
 *
 * Never throws. The place of a note is `line 3, column 5`, or a JSON Pointer.
 */
export function readHtml(html: string, options: ReadingOptions = {}): Reading {
  if (!html.trim()) return { notes: [error('', 'empty', 'The file is empty.')] };
  return withinLimits(
    () => {
      const { notes, ...source } = readHtmlBlocks(parseHtml(html));
      const { title, lang } = source;
      const facts = { ...(title && { name: title }), ...(lang && { lang }) };
      return readSource({ ...source, notes: [...notes, ...lostNul(html, 'HTML')] }, { facts }, options);
    },
    { notes: [] },
  );
}
