import { html, nothing, type TemplateResult } from 'lit';
import { type Expectation, findProficiency, type Level, type Text } from '../skill-document/index.ts';
import { renderParagraphs, renderReference, renderText, type View } from './text.ts';

/** Required or optional, as a word, which another may replace; then the proficiency, where there is one. */
export function renderRequirement(view: View, expectation: Expectation, word?: string): TemplateResult {
  const { localization, skill } = view;
  const proficiency = findProficiency(skill, expectation);
  // Long tables have thousands of them: what is fixed stands in the template.
  const pill = expectation.required
    ? html`<span class="pill required" part="required">${word ?? localization.say('required')}</span>`
    : html`<span class="pill" part="optional">${word ?? localization.say('optional')}</span>`;
  if (!proficiency) return pill;
  return html`${pill} <span class="pill" part="proficiency">${renderText(view, proficiency.name)}</span>`;
}

/** What a cell says: the text, and in its absence the checklist. */
export function renderSummary(view: View, { text, items = [] }: Expectation): unknown {
  return text === undefined ? renderItems(view, items) : renderParagraphs(view, text);
}

/** All that an expectation says: text, checklist, links. */
export function renderExpectation(view: View, { text = '', items = [], links = [] }: Expectation): unknown {
  const references = links.map((link) => renderReference(view, link));
  return [renderParagraphs(view, text), renderItems(view, items), renderList('links', references)];
}

/** A cell that the document leaves empty. */
export function renderNone({ localization }: View): TemplateResult {
  return html`<span class="none" part="none">${localization.say('noExpectation')}</span>`;
}

/** A level by its name, and all that is expected there. */
export function renderStep(view: View, { name }: Level, expectation: Expectation | undefined): TemplateResult {
  return html`<li>
    <b>${renderText(view, name)}</b>
    ${expectation ? html`${renderRequirement(view, expectation)} ${renderExpectation(view, expectation)}` : renderNone(view)}
  </li>`;
}

function renderItems(view: View, items: readonly Text[]): unknown {
  const words = items.map((item) => renderText(view, item));
  return renderList('items', words);
}

function renderList(name: 'items' | 'links', entries: readonly unknown[]): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<ul part=${name}>
    ${entries.map((entry) => html`<li>${entry}</li>`)}
  </ul>`;
}
