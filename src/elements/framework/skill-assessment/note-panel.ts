import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence } from '../../../assessment/index.ts';
import { isSafeUrl } from '../../../document/parts.ts';
import { languageOfText, renderReference } from '../../base/text.ts';
import type { AssessmentView } from './assessment-view.ts';
import { entryOf, kindOf, type Row } from './row.ts';

/** The note of a skill, its evidence, and what else can be said about the answer. */
export function renderNotePanel(view: AssessmentView, row: Row): TemplateResult {
  const { framework, localization, place, actions } = view;
  const { note = '', evidence = [] } = entryOf(row, framework, place.place);
  const name = languageOfText(view, row.skill.name).value;
  return html`<div class="panel" role="group" aria-label=${name} part="note">
    <label class="field">
      <b>${localization.say('note')}</b>
      <textarea
        rows="3"
        .value=${note}
        @input=${({ target }: Event) => actions.describe(row, { note: (target as HTMLTextAreaElement).value || undefined })}
      ></textarea>
    </label>
    <div class="evidence" role="group" aria-label=${localization.say('evidence')}>
      <b aria-hidden="true">${localization.say('evidence')}</b>
      ${renderEvidence(view, row, evidence)}
    </div>
    ${renderChoices(view, row)}
  </div>`;
}

/** What else can be said than how well: that the skill doesn't apply, or nothing any more. */
function renderChoices({ framework, localization, actions }: AssessmentView, row: Row): TemplateResult {
  const hasSteps = row.gap && kindOf(framework, row.gap.asked) === 'step' && row.specific?.met !== 'not-applicable';
  return html`<p class="choices-of-note">
    ${
      hasSteps
        ? html`<button
            type="button"
            class="quiet"
            data-then="[part=reason] input"
            @click=${() => actions.answer(row, { met: 'not-applicable' })}
          >
            ${localization.say('doesNotApplyHere')}
          </button>`
        : nothing
    }
    ${
      row.gap?.answer || row.general?.proficiency !== undefined
        ? html`<button
            type="button"
            class="quiet"
            data-then="[type=radio]"
            @click=${() => actions.answer(row, undefined)}
          >
            ${localization.say('clearAnswer')}
          </button>`
        : nothing
    }
  </p>`;
}

function renderEvidence(view: AssessmentView, row: Row, evidence: readonly Evidence[]): TemplateResult {
  const { localization, actions } = view;
  const set = (all: readonly Evidence[]) => actions.describe(row, { evidence: all.length > 0 ? [...all] : undefined });
  return html`${
      evidence.length > 0
        ? html`<ul>
            ${evidence.map(
              (one, index) =>
                html`<li>
                  <bdi>${renderReference(view, one)}</bdi>
                  <button
                    type="button"
                    data-then=".add button"
                    aria-label=${localization.say('removeEvidence', { name: one.name })}
                    @click=${() => set(evidence.filter((_, other) => other !== index))}
                  >
                    ×
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <form
      class="add"
      role="presentation"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const field = (event.target as HTMLFormElement).querySelector('input')!;
        const added = evidenceOf(field.value);
        if (added) set([...evidence, added]);
        field.value = '';
      }}
    >
      <input type="text" aria-label=${localization.say('linkOrName')} placeholder=${localization.say('linkOrName')} />
      <button type="submit">${localization.say('addEvidence')}</button>
    </form>`;
}

/** Evidence from what was typed: a link, if it is an address, else a name. */
function evidenceOf(words: string): Evidence | undefined {
  const name = words.trim();
  if (!name) return undefined;
  const isAddress = /^(https?:|mailto:)\S+$/i.test(name) && isSafeUrl(name) && URL.canParse(name);
  return isAddress ? { name: name.replace(/^(https?:\/\/|mailto:)/i, '').replace(/\/$/, ''), url: name } : { name };
}

/** Why a skill doesn't apply: asked for, not enforced. */
export function renderReason(view: AssessmentView, row: Row): TemplateResult | typeof nothing {
  if (row.specific?.met !== 'not-applicable') return nothing;
  const { localization, actions } = view;
  return html`<div class="panel" part="reason">
    <label class="field">
      <b>${localization.say('whyNotHere')}</b>
      <input
        type="text"
        .value=${row.specific.reason ?? ''}
        @input=${({ target }: Event) => actions.explain(row, (target as HTMLInputElement).value)}
      />
    </label>
  </div>`;
}
