import type { Env, StateInline } from 'markdown-it';
import { quote } from '../../quotation.ts';
import { type Note, warning } from '../../report.ts';

/** `[[Page]]`, `[[Page#Heading]]` or `[[Page|Name]]`; but no mark such as `[[skill:NAME]]`, and no link in brackets. */
const LINK = /\[\[(?!skill(?:-framework)?:)([^[\]|\n]+)(?:\\?\|([^[\]\n]+))?\]\](?![([])/y;

/** What the parser hands from rule to rule: the links of Markdown by their names, and the pages that links rename. */
interface Known {
  readonly references?: object;
  renamed?: { readonly page: string; readonly name: string }[];
}

/**
 * A rule of the parser: reads a link between pages of Obsidian and other wikis as its name. An embedded page,
 * `![[Page]]`, is left to others.
 */
export function readWikiLink(state: StateInline, isSilent: boolean): boolean {
  LINK.lastIndex = state.pos;
  const [whole, page = '', name = page] = state.src[state.pos - 1] === '!' ? [] : (LINK.exec(state.src) ?? []);
  const known = state.env as Known;
  if (whole === undefined || state.md.utils.normalizeReference(page) in (known.references ?? {})) return false;
  if (!isSilent) {
    state.push('text', '', 0).content = name.trim();
    if (name !== page) (known.renamed ??= []).push({ page, name });
  }
  state.pos += whole.length;
  return true;
}

/** A warning for each page that a link just parsed calls by another name. */
export function warnOfPages(env: Env, place: string): Note[] {
  const known = env as Known;
  const { renamed = [] } = known;
  delete known.renamed;
  return renamed.map(({ page, name }) => {
    const message = `The name of the page ${quote(page)}, which ${quote(name)} links to, is left out.`;
    return warning(place, 'left-out', message);
  });
}
