import { html, nothing, type TemplateResult } from 'lit';
import type { CarriedAnswers } from '../../../assessment/index.ts';
import { findSkill } from '../../../framework-document/index.ts';
import { renderText } from '../../base/text.ts';
import type { FrameworkView } from '../framework-element.ts';

/** What a newer framework means for the answers. */
export interface ChangeActions {
  /** Shows only the skills that are new or whose text changed. */
  readonly show: () => void;
  /** Carries on with this version. */
  readonly carryOn: () => void;
}

/** Says that the framework is another version than the one that was answered, and what that changes. */
export function renderChanges(
  view: FrameworkView,
  { assessment, isOtherVersion, changed, added, unused }: CarriedAnswers,
  asked: ReadonlySet<string>,
  actions: ChangeActions,
): TemplateResult {
  const { localization, framework } = view;
  const counts = {
    changedTexts: idsOfChanged(changed).size,
    newSkills: added.filter(({ id }) => asked.has(id)).length,
  };
  const sum = counts.changedTexts + counts.newSkills;
  const parts = (['changedTexts', 'newSkills'] as const).flatMap((term) =>
    counts[term] > 0 ? [localization.count(term, counts[term])] : [],
  );
  const [old, current] = [assessment.framework.version, framework.version];
  const isNamed = old !== undefined && current !== undefined && old !== current;
  return html`${
    (isOtherVersion || added.length > 0) && assessment.answers.length > 0
      ? html`<div class="notice" part="changes">
          <p>
            ${isNamed ? localization.say('otherVersion', { current, old }) : localization.say('otherVersionUnnamed')}
            ${localization.list(parts)}
          </p>
          <p class="buttons">
            ${
              sum > 0
                ? html`<button type="button" class="quiet" @click=${actions.show}>
                    ${localization.count('showThose', sum)}
                  </button>`
                : nothing
            }
            <button type="button" class="quiet" @click=${actions.carryOn}>${localization.say('carryOn')}</button>
          </p>
        </div>`
      : nothing
  }
  ${renderUnused(view, unused)}`;
}

/** The ids of the skills whose text changed since they were answered. */
export function idsOfChanged(changed: CarriedAnswers['changed']): ReadonlySet<string> {
  return new Set(changed.map(({ skill }) => skill));
}

/** Answers to what this version does not have: kept, and listed with their notes. */
function renderUnused(view: FrameworkView, unused: CarriedAnswers['unused']): TemplateResult | typeof nothing {
  if (unused.length === 0) return nothing;
  const { localization, framework } = view;
  const ids = [...new Set(unused.map(({ answer }) => answer.skill))];
  const names = ids.map((id) => {
    const skill = findSkill(framework, id);
    return html`<bdi>${skill ? renderText(view, skill.name) : id}</bdi>`;
  });
  const notes = unused.filter(({ answer }) => answer.note);
  return html`<div class="notice" part="unused">
    <p>${localization.fillCount<unknown>('unusedAnswers', unused.length, { skills: localization.list(names) })}</p>
    ${
      notes.length > 0
        ? html`<details>
            <summary>${localization.say('yourNote')}</summary>
            ${notes.map(({ answer }) => html`<p><bdi>${answer.skill}</bdi>: <span dir="auto">${answer.note}</span></p>`)}
          </details>`
        : nothing
    }
  </div>`;
}
