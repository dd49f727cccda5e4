import { html, isServer, type TemplateResult } from 'lit';
import type { Reference } from '../../document/parts.ts';
import { renderReference, type View } from './text.ts';

/** Children that carry data or fill a named slot; any other makes a composition of the author's own. */
const NOT_CONTENT = 'script, table, template, [slot]';

/** Whether an element has a composition of the author's own, in place of its page. */
export function hasContent(element: Element): boolean {
  return !isServer && Array.from(element.children).some((child) => !child.matches(NOT_CONTENT));
}

/** A place that tells its words to screen readers when they change, and shows them to nobody. */
export function renderTold(words: unknown): TemplateResult {
  return html`<div class="unseen" aria-live="polite" aria-atomic="true">${words}</div>`;
}

/** On paper, in place of a picker. */
export function renderPicked(label: string, name: unknown): TemplateResult {
  return html`<p class="paper">${label}: <b>${name}</b></p>`;
}

/** When a document changed, and where it comes from. */
export function renderOrigin(
  view: View,
  { updated, source }: { readonly updated?: string | undefined; readonly source?: Reference | undefined },
): TemplateResult {
  const { localization } = view;
  const changed =
    updated &&
    html`<span>
      ${localization.say('updated')} <time datetime=${updated}>${localization.calendarDate(updated)}</time>
    </span>`;
  return html`${changed} ${source && html`<span>${localization.say('source')} ${renderReference(view, source)}</span>`}`;
}
