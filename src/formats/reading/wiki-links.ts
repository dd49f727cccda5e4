import { quote } from '../quotation.ts';
import { type Note, warning } from '../report.ts';

/** `[[Page]]` and `[[Page|text]]` of Obsidian and other wikis. A link of Markdown and an embedded page are none. */
const LINK = /(?<![!\\[])\[\[(?=\S)([^[\]|\n]{1,200})(?:\|([^[\]|\n]{1,200}))?\]\](?![([])/gu;

/** Puts the texts of links between pages in place of the links. A warning names each page whose name is not the text. */
export function withoutWikiLinks(content: string, place: string, notes: Note[]): string {
  if (!content.includes('[[')) return content;
  return content.replace(LINK, (_, page: string, text: string | undefined) => {
    if (text === undefined || text === page) return page;
    const message = `The name of the page ${quote(page)}, which ${quote(text)} links to, is left out.`;
    notes.push(warning(place, 'left-out', message));
    return text;
  });
}
