import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { Localization } from '../../localization/localization.ts';
import type { Text } from '../../document/parts.ts';
import { localize, paragraphs } from '../../document/text.ts';

/** What a template needs to render the texts of a document: their language, and that of the interface. */
export interface View {
  /** The language of texts that are plain strings. */
  readonly lang?: string | undefined;
  readonly localization: Localization;
}

/** What a place in a sentence or a template takes: plain words, or words marked with their language. */
export type Words = string | TemplateResult;

/** Letters written from right to left, and the characters that change the direction of what follows. */
const TURNING = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufefc\ud802\ud803\ud83a\ud83b]/;

/**
 * The words of a text; in an element with `lang` where the interface speaks another language, in one of their own where
 * they could change the order of the words beside them.
 */
export function renderText(view: View, text: Text): Words {
  const { value, ...language } = languageOfText(view, text);
  const words = TURNING.test(value) ? html`<bdi>${value}</bdi>` : value;
  return language.lang ? html`<span lang=${language.lang} dir=${language.dir ?? nothing}>${words}</span>` : words;
}

/** The paragraphs of a text, each marked with its language where the interface speaks another one. */
export function renderParagraphs(view: View, text: Text): TemplateResult | TemplateResult[] {
  const { value, lang, dir } = languageOfText(view, text);
  const all = paragraphs(value).map((paragraph) =>
    lang ? html`<p lang=${lang} dir=${dir ?? nothing}>${paragraph}</p>` : html`<p>${paragraph}</p>`,
  );
  return all.length === 1 ? all[0]! : all;
}

/** A name, as a link where it leads somewhere; a link to another site says so. */
export function renderReference(view: View, { name, url }: { name: Text; url?: string | undefined }): Words {
  const words = renderText(view, name);
  if (!url) return words;
  const note = isExternal(url) ? view.localization.say('external') : nothing;
  return html`<a href=${url} rel="noopener noreferrer" title=${note} part="link">${words}</a>`;
}

/** Whether an address leads to another host, as browsers read it; on the server every host is another one. */
function isExternal(url: string): boolean {
  // A text's own base: what `document` says, a name in the page can change.
  const base = isServer ? 'http://server.invalid' : new Text().baseURI;
  // Only an address with a host can be none.
  if (!URL.canParse(url, base)) return true;
  const { host } = new URL(url, base);
  return !!host && host !== (globalThis.location?.host || new URL(base).host);
}

/** The words of a text, and their language and direction where these differ from what the interface speaks. */
export function languageOfText(view: View, text: Text): { value: string; lang?: string; dir?: string } {
  const { localization } = view;
  const { value, lang } = localize(text, localization.lang(), view);
  return { value, ...localization.marksOf(lang) };
}
