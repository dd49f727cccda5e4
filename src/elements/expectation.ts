import { html, nothing, type TemplateResult } from 'lit';
import type { Expectation, Link } from '../skill-document/index.ts';
import { renderParagraphs, renderText, type View } from './text.ts';

/** Required or optional, as a word. */
export function renderRequirement({ localization }: View, { required }: Expectation): TemplateResult {
  return required
    ? html`<span class="pill required" part="required">${localization.say('required')}</span>`
    : html`<span class="pill" part="optional">${localization.say('optional')}</span>`;
}

/** The checklist of an expectation. */
export function renderItems(view: View, { items = [] }: Expectation): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<ul class="items" part="items">
    ${items.map((item) => html`<li>${renderText(view, item)}</li>`)}
  </ul>`;
}

/** What a cell says: the text, and in its absence the checklist. */
export function renderGist(view: View, expectation: Expectation): unknown {
  return expectation.text === undefined ? renderItems(view, expectation) : renderParagraphs(view, expectation.text);
}

/** All that an expectation says: text, checklist, links. */
export function renderWhole(view: View, expectation: Expectation): TemplateResult {
  const { text, links = [] } = expectation;
  return html`${text === undefined ? nothing : renderParagraphs(view, text)}${renderItems(view, expectation)}${
    links.length > 0
      ? html`<ul class="links" part="links">
          ${links.map((link) => html`<li>${renderLink(view, link)}</li>`)}
        </ul>`
      : nothing
  }`;
}

/** A cell that the document leaves empty. */
export function renderNone({ localization }: View): TemplateResult {
  return html`<span class="none" part="none">${localization.say('noExpectation')}</span>`;
}

function renderLink(view: View, { name, url }: Link): TemplateResult {
  return html`<a href=${url} rel="noopener noreferrer" part="link">${renderText(view, name)}</a>`;
}
