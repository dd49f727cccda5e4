import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../localization/direction.ts';
import { isSameLanguage } from '../localization/language-tag.ts';
import type { Localization } from '../localization/localization.ts';
import { localize, paragraphs, type SkillDocument, type Text } from '../skill-document/index.ts';

/** What is shown, and the language it is shown in: all that a template needs to render a document. */
export interface View {
  readonly skill: SkillDocument;
  readonly localization: Localization;
}

/** What a place in a sentence or a template takes: plain words, or words marked with their language. */
export type Words = string | TemplateResult;

/** The words of a text; in an element with `lang` where the interface speaks another language. */
export function renderText(view: View, text: Text): Words {
  const { value, ...language } = inLanguage(view, text);
  return language.lang ? html`<span lang=${language.lang} dir=${language.dir ?? nothing}>${value}</span>` : value;
}

/** The paragraphs of a text, each marked with its language where the interface speaks another one. */
export function renderParagraphs(view: View, text: Text): TemplateResult | TemplateResult[] {
  const { value, lang, dir } = inLanguage(view, text);
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

/** Only an address with a host of its own can lead away; it need not be a valid one. */
function isExternal(url: string): boolean {
  const [, host] = /^(?:https?:)?[\\/]{2}([^\\/?#]+)/i.exec(url) ?? [];
  return !!host && host.toLowerCase() !== globalThis.location?.host;
}

function inLanguage({ skill, localization }: View, text: Text): { value: string; lang?: string; dir?: string } {
  const { value, lang } = localize(text, localization.lang(), skill);
  const surroundings = localization.spoken;
  if (!lang || isSameLanguage(lang, surroundings)) return { value };
  const dir = directionOf(lang);
  return dir === directionOf(surroundings) ? { value, lang } : { value, lang, dir };
}
