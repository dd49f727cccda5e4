import { html, nothing, type TemplateResult } from 'lit';
import type { Met } from '../../../assessment/index.ts';
import type { Proficiency } from '../../../document/parts.ts';
import { meaningOf } from '../../../framework-document/words.ts';
import { moveAmongRadios } from '../../base/radio-keys.ts';
import { languageOfText, renderText, type Words } from '../../base/text.ts';
import { renderWords } from '../../base/words.ts';
import { letterOf } from '../asked.ts';
import type { AssessmentView } from './assessment-view.ts';
import type { Row } from './row.ts';
import { kindOf } from './row.ts';
import type { Given } from './row-answers.ts';

/** One of the answers that a control offers. */
export interface Choice {
  /** What identifies it among the choices. */
  readonly key: string;
  readonly given: NonNullable<Given>;
  readonly words: string;
  /** What is seen of it, if that is not its words. */
  readonly letter?: string;
  readonly proficiency?: Proficiency;
}

/** How far words are met, with the term of each. */
const MET: readonly (readonly [Met, 'met' | 'partly' | 'notYet' | 'doesNotApply'])[] = [
  ['met', 'met'],
  ['partly', 'partly'],
  ['not-yet', 'notYet'],
  ['not-applicable', 'doesNotApply'],
];

/** The key of the answer "none", which no id equals. */
const NONE = '';

/** The answers to choose from. */
export function choicesOf(view: AssessmentView, row: Row): Choice[] {
  const { framework, localization } = view;
  if (kindOf(framework, row.gap?.asked) === 'words') {
    return MET.map(([met, term]) => ({ key: met, given: { met }, words: localization.say(term) }));
  }
  const steps = (framework.proficiencies ?? []).map((proficiency) => ({
    key: proficiency.id,
    given: { step: proficiency.id },
    words: languageOfText(view, proficiency.name).value,
    letter: letterOf(view, proficiency),
    proficiency,
  }));
  return [{ key: NONE, given: { step: null }, words: localization.say('none') }, ...steps];
}

/** An answer in words, marked with their language. */
export function renderChoice(view: AssessmentView, { proficiency, words }: Choice): Words {
  return proficiency ? renderText(view, proficiency.name) : words;
}

/** The key of what is answered; `undefined` if nothing is. */
function chosenKey({ gap, general }: Row): string | undefined {
  const answer = gap ? gap.answer : general;
  if (!answer) return undefined;
  if (gap && !gap.asked.proficiency) return answer.met;
  if (gap?.state === 'not-applicable' || answer.proficiency === undefined) return undefined;
  return answer.proficiency ?? NONE;
}

function askedKey({ gap }: Row): string | undefined {
  if (!gap) return undefined;
  return gap.asked.proficiency?.id ?? ('met' satisfies Met);
}

/** The radios of a skill. Their names are whole: "Working, asked at Senior". */
export function renderControl(view: AssessmentView, row: Row, step: string | undefined): TemplateResult {
  const { answer, focus } = view.actions;
  const choices = choicesOf(view, row);
  const [chosen, asked] = [chosenKey(row), askedKey(row)];
  const id = row.skill.id;
  return html`<div
      class="answers ${kindOf(view.framework, row.gap?.asked)}"
      role="radiogroup"
      aria-label=${languageOfText(view, row.skill.name).value}
      part="answers"
      @keydown=${moveAmongRadios}
      @focusout=${() => focus(id, undefined)}
    >
      ${choices.map((choice, index) => {
        const isAsked = choice.key === asked;
        const state = choice.key === chosen ? 'chosen' : isAsked ? 'asked' : '';
        return html`<label
          class=${state}
          part="answer ${state && `answer-${state}`}"
          title=${choice.letter ? choice.words : nothing}
        >
          <input
            type="radio"
            name=${`answer-${id}`}
            value=${index}
            aria-label=${nameOf(view, choice, isAsked)}
            ?checked=${choice.key === chosen}
            @change=${() => answer(row, choice.given)}
            @focus=${() => focus(id, choice.key)}
          /><span aria-hidden="true">${choice.letter ?? choice.words}</span>
        </label>`;
      })}
    </div>
    ${renderMeaning(view, row, choices.find(({ key }) => key === step)?.proficiency)}`;
}

/** The name of the radio itself: with unseen words beside it instead, Orca in Firefox tells it twice. */
function nameOf(view: AssessmentView, { words }: Choice, isAsked: boolean): string {
  if (!isAsked) return words;
  const { localization, place } = view;
  const level = place.levels[place.index];
  if (!level) return localization.say('askedHere', { answer: words });
  return localization.say('askedAt', { answer: words, level: languageOfText(view, level.name).value });
}

/** What the step that has the focus means for the skill, or else in general. */
function renderMeaning(view: AssessmentView, { skill }: Row, step: Proficiency | undefined): unknown {
  if (!step) return nothing;
  const own = meaningOf(skill, step.id);
  const words =
    own?.text !== undefined || own?.items ? own : step.summary === undefined ? undefined : { text: step.summary };
  if (!words) return nothing;
  return html`<div class="meaning muted" part="meaning">
    <b>${renderText(view, step.name)}</b> ${renderWords(view, words)}
  </div>`;
}

/** Another person's answer, read-only. */
export function renderOtherAnswer(view: AssessmentView, row: Row, name: string): TemplateResult {
  const theirs = row.beside!.theirs;
  const other: Row = { skill: row.skill, gap: theirs, general: theirs.general, specific: theirs.specific };
  const chosen = chosenKey(other);
  return html`<p class="other-name muted"><bdi>${name}</bdi></p>
    <ol class="answers other ${kindOf(view.framework, theirs.asked)}" part="answers-other" aria-label=${name}>
      ${choicesOf(view, other).map((choice) => {
        const { key, words, letter } = choice;
        const isChosen = key === chosen;
        return html`<li class=${isChosen ? 'chosen' : ''} aria-hidden=${isChosen ? nothing : 'true'}>
          ${letter && isChosen ? html`<span class="unseen">${renderChoice(view, choice)}</span>` : nothing}<span
            aria-hidden=${letter ? 'true' : nothing}
            >${letter ?? words}</span
          >
        </li>`;
      })}
    </ol>`;
}
