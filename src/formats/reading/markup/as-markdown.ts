import { isAsciiDoc, markdownOfAsciiDoc } from './asciidoc.ts';
import { isDokuWiki, markdownOfDokuWiki } from './dokuwiki.ts';
import { drawnTables, hasDrawnTable } from './drawn-tables.ts';
import { isJira, markdownOfJira } from './jira.ts';
import type { MarkupLine } from './markup-lines.ts';
import { isMediaWiki, markdownOfMediaWiki } from './mediawiki.ts';
import { isOrg, markdownOfOrg } from './org.ts';
import { isRestructuredText, markdownOfRestructuredText } from './restructured-text.ts';

interface Markup {
  readonly isIn: (text: string) => boolean;
  readonly write: (lines: readonly MarkupLine[]) => readonly MarkupLine[];
}

/** Other markups than Markdown. The first that a text has signs of is its own. */
const MARKUPS: readonly Markup[] = [
  { isIn: isAsciiDoc, write: markdownOfAsciiDoc },
  { isIn: isJira, write: markdownOfJira },
  { isIn: isDokuWiki, write: markdownOfDokuWiki },
  { isIn: isMediaWiki, write: markdownOfMediaWiki },
  { isIn: isOrg, write: markdownOfOrg },
  { isIn: isRestructuredText, write: markdownOfRestructuredText },
];

/**
 * Writes a text in another markup as Markdown: pages of Jira, Redmine, MediaWiki and DokuWiki, AsciiDoc, Org and
 * reStructuredText, and drawn tables in any text. Returns `undefined` for a text that has none of these.
 *
 * @param text - with line feeds
 */
export function asMarkdown(text: string): readonly MarkupLine[] | undefined {
  const markup = MARKUPS.find(({ isIn }) => isIn(text));
  if (!markup && !hasDrawnTable(text)) return undefined;
  const lines = text.split('\n').map((line, index) => ({ text: line, number: index + 1 }));
  return drawnTables(markup ? markup.write(lines) : lines);
}

/** Whether a text is in another markup than Markdown, or has drawn tables. */
export const isOtherMarkup = (text: string): boolean => hasDrawnTable(text) || MARKUPS.some(({ isIn }) => isIn(text));
