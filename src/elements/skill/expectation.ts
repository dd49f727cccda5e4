import { html, nothing, type TemplateResult } from 'lit';
import type { Localization } from '../../localization/localization.ts';
import { entryOf, type Expectation, findProficiency, type Item, statesRequired } from '../../skill-document/index.ts';
import { renderLevelName } from './levels.ts';
import { languageOfText, renderParagraphs, renderReference, renderText } from '../base/text.ts';
import type { SkillView } from './skill-element.ts';

/**
 * Required or optional, as a word, where the document states it; another word may replace it. Then the proficiency, where
 * there is one.
 */
export function renderRequirement(view: SkillView, expectation: Expectation, word?: string): unknown {
  const { localization, skill } = view;
  const mark = statesRequired(skill) && renderMark(localization, expectation, word);
  const pill = renderProficiency(view, expectation);
  if (!mark) return pill;
  return pill === nothing ? mark : html`${mark} ${pill}`;
}

/** The proficiency that an expectation names; nothing where it names none. */
export function renderProficiency(view: SkillView, expectation: Expectation): TemplateResult | typeof nothing {
  const proficiency = findProficiency(view.skill, expectation);
  if (!proficiency) return nothing;
  return html`<span class="pill" part="proficiency">${renderText(view, proficiency.name)}</span>`;
}

function renderMark(localization: Localization, { required }: Expectation, word?: string): TemplateResult {
  // Long tables have thousands of them: what is fixed stands in the template.
  return required
    ? html`<span class="pill required" part="required">${word ?? localization.say('required')}</span>`
    : html`<span class="pill" part="optional">${word ?? localization.say('optional')}</span>`;
}

/** What a cell says: the text, and in its absence the checklist. */
export function renderSummary(view: SkillView, { text, items = [] }: Expectation): unknown {
  return text === undefined ? renderItems(view, items) : renderParagraphs(view, text);
}

/** All that an expectation says: text, checklist, links. */
export function renderExpectation(view: SkillView, expectation: Expectation): unknown {
  const { text, items = [] } = expectation;
  return [text === undefined ? renderItems(view, items) : renderParagraphs(view, text), renderRest(view, expectation)];
}

/** Whether an expectation says more than `renderSummary` shows. */
export function hasRest({ text, items = [], links = [] }: Expectation): boolean {
  return links.length > 0 || (text !== undefined && items.length > 0);
}

/** What `renderSummary` leaves out. */
export function renderRest(view: SkillView, { text, items = [], links = [] }: Expectation): unknown {
  const references = links.map((link) => renderReference(view, link));
  return [text === undefined ? nothing : renderItems(view, items), renderList('links', references)];
}

/** A cell that the document leaves empty. */
export function renderNone({ localization }: SkillView): TemplateResult {
  return html`<span class="none" part="none"
    ><span aria-hidden="true">—</span><span class="unseen">${localization.say('noExpectation')}</span></span
  >`;
}

/** A level by its name, and all that is expected there; `name` is what the styles know it by, `word` as for `renderRequirement`. */
export function renderStep(
  view: SkillView,
  index: number,
  expectation: Expectation | undefined,
  name = '',
  word?: string,
): TemplateResult {
  return html`<li class="step ${name}">
    <b>${renderLevelName(view, index)}</b>
    ${
      expectation
        ? html`${renderRequirement(view, expectation, word)} ${renderExpectation(view, expectation)}`
        : renderNone(view)
    }
  </li>`;
}

function renderItems(view: SkillView, items: readonly Item[]): unknown {
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
