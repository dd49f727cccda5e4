import { html, nothing, type TemplateResult } from 'lit';
import type { Localization } from '../../localization/localization.ts';
import { type Expectation, findProficiency, statesRequired } from '../../skill-document/index.ts';
import { renderLevelName } from './levels.ts';
import { renderParagraphs, renderText, type View } from '../base/text.ts';
import { renderWords, type Words } from '../base/words.ts';
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

/** What an expectation says; in the absence of words, what its proficiency means in general, muted. */
export function renderExpectation(
  view: SkillView,
  expectation: Expectation,
  render: (view: View, words: Words) => unknown = renderWords,
): unknown {
  const { text, items } = expectation;
  const summary = text === undefined && !items ? findProficiency(view.skill, expectation)?.summary : undefined;
  const words = render(view, expectation);
  return summary === undefined
    ? words
    : html`<div class="muted">${renderParagraphs(view, summary)}</div>
        ${words}`;
}

/** A cell that the document leaves empty. */
export function renderNone({ localization }: View): TemplateResult {
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
