import { html, nothing, type TemplateResult } from 'lit';
import { renderReference, renderText } from '../../base/text.ts';
import { renderAskedWords, renderSign } from '../asked.ts';
import type { AssessmentView } from './assessment-view.ts';
import { renderControl, renderOtherAnswer } from './control.ts';
import { renderNotePanel, renderReason } from './note-panel.ts';
import { isEmpty, remarksOf, type Remarks } from './remarks.ts';
import { entryOf, kindOf, type Row } from './row.ts';
import { renderState } from './states.ts';

/** How a row is shown. */
export interface RowState {
  readonly isNoteOpen: boolean;
  /** The key of the answer that has the focus. */
  readonly step: string | undefined;
  /** Whether it is the skill that is shown where only one is. */
  readonly isHere: boolean;
  /** Whether what is asked has changed since it was answered. */
  readonly hasChanged: boolean;
}

/** A skill: what is asked, the answers to choose from, and how far the chosen one is from what is asked. */
export function renderRow(view: AssessmentView, row: Row, state: RowState): TemplateResult {
  const { localization, framework } = view;
  const { skill, gap } = row;
  return html`<div class="row ${state.isHere ? 'here' : ''}" role="listitem" part="row">
    <div class="asked">
      <p class="name">
        <b role="heading" aria-level=${view.skillHeading}><bdi>${renderText(view, skill.name)}</bdi></b>
        ${gap?.asked.proficiency ? html`<span class="muted">${renderSign(view, gap.asked, 'name')}</span>` : nothing}
        ${
          gap?.asked.required === false
            ? html`<span class="pill" part="optional">${localization.say('optional')}</span>`
            : nothing
        }
      </p>
      ${
        gap
          ? html`<div class="words">${renderAskedWords(view, gap.asked)}</div>`
          : skill.summary === undefined
            ? nothing
            : html`<p class="words muted">${renderText(view, skill.summary)}</p>`
      }
      ${state.hasChanged ? html`<p><span class="pill required">${localization.say('textHasChanged')}</span></p>` : nothing}
    </div>
    <div class="mine">${kindOf(framework, gap?.asked) === 'note' ? nothing : renderControl(view, row, state.step)}</div>
    <div class="distance">${gap ? renderState(view, gap) : nothing} ${renderNoteButton(view, row, state)}</div>
    ${row.beside && view.otherName !== undefined ? renderBeside(view, row, view.otherName) : nothing}
    ${renderReason(view, row)} ${state.isNoteOpen ? renderNotePanel(view, row) : nothing}
  </div>`;
}

function renderNoteButton(view: AssessmentView, row: Row, { isNoteOpen }: RowState): TemplateResult {
  const { note, evidence = [] } = entryOf(row, view.framework, view.place.place);
  const words = view.localization.say(note || evidence.length > 0 ? 'yourNote' : 'addNote');
  return html`<button
    type="button"
    class="quiet note-button"
    aria-expanded=${isNoteOpen}
    @click=${() => view.actions.toggleNote(row.skill.id)}
  >
    <span aria-hidden="true">${words}</span><span class="unseen">${words}: ${renderText(view, row.skill.name)}</span>
  </button>`;
}

/** What the other person says: one line where both say the same, else the answer, how it differs, and the note. */
function renderBeside(view: AssessmentView, row: Row, name: string): TemplateResult | typeof nothing {
  const { localization } = view;
  const { theirs, mine, differ, steps } = row.beside!;
  const said = renderSaid(view, remarksOf(view, row, theirs));
  if (theirs.state === 'not-answered' && said === nothing) return nothing;
  if (!differ && mine.state !== 'not-answered' && theirs.state !== 'not-answered') {
    return html`<div class="same muted">
      ${localization.fill<unknown>('saysTheSame', { name: html`<bdi>${name}</bdi>` })} ${said}
    </div>`;
  }
  return html`<div class="theirs">${renderOtherAnswer(view, row, name)}</div>
    <div class="difference">
      ${differ ? html`<span class="pill required" part="differ">${localization.say('answersDiffer')}</span>` : nothing}
      ${
        steps
          ? html`<p class="muted">
              ${localization.count(steps > 0 ? 'stepsAboveYours' : 'stepsBelowYours', Math.abs(steps))}
            </p>`
          : nothing
      }
      ${said}
    </div>`;
}

/** What the other person says besides the answer. */
function renderSaid(view: AssessmentView, remarks: Remarks): TemplateResult | typeof nothing {
  if (isEmpty(remarks)) return nothing;
  const { words, evidence } = remarks;
  return html`<details>
    <summary>${view.localization.say(words.length > 0 ? 'readNote' : 'evidence')}</summary>
    ${words.map((text) => html`<p class="their-note" dir="auto">${text}</p>`)}
    ${evidence.map((one) => html`<p><bdi>${renderReference(view, one)}</bdi></p>`)}
  </details>`;
}
