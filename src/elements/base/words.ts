import { html, nothing, type TemplateResult } from 'lit';
import type { Item, Link, Text } from '../../document/parts.ts';
import { entryOf } from '../../document/text.ts';
import { languageOfText, renderParagraphs, renderReference, renderText, type View } from './text.ts';

/** What an expectation says in words. */
export interface Words {
  readonly text?: Text | undefined;
  readonly items?: readonly Item[] | undefined;
  readonly links?: readonly Link[] | undefined;
}

/** What a cell says: the text, and in its absence the checklist. */
export function renderSummary(view: View, { text, items = [] }: Words): unknown {
  return text === undefined ? renderItems(view, items) : renderParagraphs(view, text);
}

/** All words: text, checklist, links. */
export function renderWords(view: View, words: Words): unknown {
  const { text, items = [] } = words;
  return [text === undefined ? renderItems(view, items) : renderParagraphs(view, text), renderRest(view, words)];
}

/** Whether words say more than `renderSummary` shows. */
export function hasRest({ text, items = [], links = [] }: Words): boolean {
  return links.length > 0 || (text !== undefined && items.length > 0);
}

/** What `renderSummary` leaves out. */
export function renderRest(view: View, { text, items = [], links = [] }: Words): unknown {
  const references = links.map((link) => renderReference(view, link));
  return [text === undefined ? nothing : renderItems(view, items), renderList('links', references)];
}

function renderItems(view: View, items: readonly Item[]): unknown {
  const entries = items.map((item) => {
    const { text, examples = [] } = entryOf(item);
    const words = renderText(view, text);
    if (examples.length === 0) return words;
    const below = examples.map((example) => renderText(view, example));
    return html`${words}${renderList('examples', below)}`;
  });
  return renderList('items', entries, items[0] && languageOfText(view, entryOf(items[0]).text).dir);
}

function renderList(
  name: 'items' | 'examples' | 'links',
  entries: readonly unknown[],
  dir?: string,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<ul part=${name} class=${name} dir=${dir ?? nothing}>
    ${entries.map((entry) => html`<li>${entry}</li> `)}
  </ul>`;
}
