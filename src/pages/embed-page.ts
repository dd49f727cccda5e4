import type { SkillDocument } from '../skill-document/index.ts';
import { type CandidateOptions, type Candidates, findCandidates } from './candidates.ts';

/** Stand around every insertion, so that all of them can be taken out again. */
const [BEGIN, END] = ['<!--skill-matrix-embed-->', '<!--/skill-matrix-embed-->'];

const INSERTION = new RegExp(`${BEGIN}[^]*?${END}`, 'g');

export interface EmbedOptions extends CandidateOptions {
  /** The addresses of the script and of the theme, if there is one, from the page. */
  readonly script: string;
  readonly theme?: string | undefined;
}

/** A page as it was, or with widgets, and what was found in it. */
export interface EmbeddedPage extends Candidates {
  readonly html: string;
}

/**
 * Puts a widget around each candidate of a page, by inserting text into its source: all else keeps its place and its
 * bytes. What was inserted before is replaced, so that doing it twice is doing it once.
 */
export function embedInPage(source: string, options: EmbedOptions): EmbeddedPage {
  const html = removeFromPage(source);
  const { found, refused } = findCandidates(html, options);
  // One inside another would be hidden by it.
  const outer = found.filter(({ start }, index) => !found.slice(0, index).some(({ end }) => start < end));
  if (outer.length === 0) return { html, found: outer, refused };
  let embedded = '';
  let from = 0;
  outer.forEach(({ start, end, skill, headingLevel }, index) => {
    const before = (index === 0 ? writeLinks(options) : '') + writeStart(skill, headingLevel);
    embedded += `${html.slice(from, start)}${insertion(before)}${html.slice(start, end)}${insertion('</skill-profile>')}`;
    from = end;
  });
  return { html: embedded + html.slice(from), found: outer, refused };
}

/** Takes out all that `embedInPage` inserted; what it leaves is the page as it was, to the byte. */
export function removeFromPage(html: string): string {
  return html.replace(INSERTION, '');
}

function insertion(text: string): string {
  return BEGIN + text + END;
}

function writeLinks({ script, theme }: EmbedOptions): string {
  const style = theme === undefined ? '' : `<link rel="stylesheet" href="${escapeAttribute(theme)}">`;
  return `${style}<script src="${escapeAttribute(script)}" defer></script>`;
}

function writeStart(skill: SkillDocument, headingLevel: number): string {
  // Neither a closing tag nor a comment of the text's own can end the script.
  const json = JSON.stringify(skill).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
  const level = headingLevel === 2 ? '' : ` heading-level="${headingLevel}"`;
  return `<skill-profile show="picker comparison matrix"${level}><script type="application/json">${json}</script>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
