import { type CandidateOptions, type Candidates, findCandidates } from './candidates.ts';

/** Stand around every insertion, so that all of them can be taken out again. */
const [BEGIN, END] = ['<!--skill-matrix-embed-->', '<!--/skill-matrix-embed-->'];

const INSERTION = new RegExp(`${BEGIN}[^]*?${END}`, 'g');

export interface EmbedOptions extends CandidateOptions {
  /** The addresses of the script and of the theme, if there is one, from the page. */
  readonly script: string;
  readonly theme?: string | undefined;
  /** The address of the interface in a language, by its code; `undefined` where the script speaks it, or nothing does. */
  readonly language?: (code: string) => string | undefined;
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
  outer.forEach((candidate, index) => {
    const { start, end } = candidate;
    const before = (index === 0 ? writeLinks(options, outer) : '') + writeStart(candidate);
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

function writeLinks({ script, theme, language }: EmbedOptions, candidates: Candidates['found']): string {
  const style = theme === undefined ? '' : `<link rel="stylesheet" href="${escapeAttribute(theme)}">`;
  const languages = new Set(candidates.map((candidate) => language?.(codeOf(candidate))));
  const scripts = [script, ...languages].filter((address) => address !== undefined);
  return style + scripts.map((address) => `<script src="${escapeAttribute(address)}" defer></script>`).join('');
}

/** The code of the language that a widget speaks. */
export function codeOf({ lang, skill }: Candidates['found'][number]): string {
  return (lang ?? skill.lang ?? '').split('-')[0]!.toLowerCase();
}

function writeStart({ skill, headingLevel, lang }: Candidates['found'][number]): string {
  // Neither a closing tag nor a comment of the text's own can end the script.
  const json = JSON.stringify(skill).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
  const level = headingLevel === 2 ? '' : ` heading-level="${headingLevel}"`;
  const language = lang === undefined && skill.lang ? ` lang="${escapeAttribute(skill.lang)}"` : '';
  return `<skill-profile show="picker comparison matrix"${level}${language}><script type="application/json">${json}</script>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
