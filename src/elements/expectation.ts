import { html, nothing, type TemplateResult } from 'lit';
import {
  entryOf,
  type Expectation,
  findProficiency,
  type Item,
  type Level,
  statesRequired,
} from '../skill-document/index.ts';
import type { Localization } from '../localization/localization.ts';
import { renderParagraphs, renderReference, renderText, type View } from './text.ts';

/**
 * Required or optional, as a word, where the document states it; another word may replace it. Then the proficiency, where
 * there is one.
 */
export function renderRequirement(view: View, expectation: Expectation, word?: string): unknown {
  const { localization, skill } = view;
  const proficiency = findProficiency(skill, expectation);
  const mark = statesRequired(skill) && renderMark(localization, expectation, word);
  if (!proficiency) return mark || nothing;
  const pill = html`<span class="pill" part="proficiency">${renderText(view, proficiency.name)}</span>`;
  return mark ? html`${mark} ${pill}` : pill;
}

function renderMark(localization: Localization, { required }: Expectation, word?: string): TemplateResult {
  // Long tables have thousands of them: what is fixed stands in the template.
  return required
    ? html`<span class="pill required" part="required">${word ?? localization.say('required')}</span>`
    : html`<span class="pill" part="optional">${word ?? localization.say('optional')}</span>`;
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

function renderItems(view: View, items: readonly Item[]): unknown {
  const entries = items.map((item) => {
    const { text, examples = [] } = entryOf(item);
    const words = examples.map((example) => renderText(view, example));
    return examples.length > 0
      ? html`${renderText(view, text)}${renderList('examples', words)}`
      : renderText(view, text);
  });
  return renderList('items', entries);
}

function renderList(
  name: 'items' | 'examples' | 'links',
  entries: readonly unknown[],
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<ul part=${name}>
    ${entries.map((entry) => html`<li>${entry}</li>`)}
  </ul>`;
}
