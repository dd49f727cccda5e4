import { html, nothing, type TemplateResult } from 'lit';
import type { GapState, SkillGap } from '../../../assessment/index.ts';
import { rankOf } from '../../../framework-document/index.ts';
import { renderText } from '../../base/text.ts';
import type { FrameworkView } from '../framework-element.ts';
import { isDrawable, renderLadder, renderTextSign } from '../ladder.ts';

/** The terms of states that say nothing of steps. */
const STATE_TERMS = {
  'not-answered': 'notAnsweredYet',
  met: 'isMet',
  partly: 'partlyMet',
  'not-yet': 'notMetYet',
  'not-applicable': 'doesNotApplyHere',
} as const;

/** How far an answer is from what is asked, in words: "One step below Advanced". */
export function renderStateWords(view: FrameworkView, { state, steps, asked }: SkillGap): unknown {
  const { localization } = view;
  if (state !== 'below' && state !== 'at' && state !== 'above') return localization.say(STATE_TERMS[state]);
  const values = { proficiency: html`<bdi>${renderText(view, asked.proficiency!.name)}</bdi>` };
  if (state === 'at') return localization.fill<unknown>('atStep', values);
  return localization.fillCount<unknown>(state === 'below' ? 'stepsBelow' : 'stepsAbove', Math.abs(steps), values);
}

const MUTED: readonly GapState[] = ['not-answered', 'at', 'above', 'met', 'not-applicable'];

/** The sign and the words of a state; muted where nothing is missing. */
export function renderState(view: FrameworkView, gap: SkillGap): TemplateResult {
  return html`<p class=${MUTED.includes(gap.state) ? 'muted' : ''} part="state">
    ${renderStateSign(view, gap)} <span>${renderStateWords(view, gap)}</span>
  </p>`;
}

function renderStateSign(view: FrameworkView, { asked, answer, state }: SkillGap): unknown {
  if (!asked.proficiency) return renderTextSign();
  const { framework } = view;
  const count = framework.proficiencies!.length;
  if (!isDrawable(count) || state === 'not-applicable') return nothing;
  const reached = rankOf(framework, answer?.proficiency ?? undefined) + 1;
  return renderLadder({ count, reached, asked: Math.max(reached, rankOf(framework, asked.proficiency.id) + 1) });
}

/** An answer in words: the name of a proficiency, "None", or how far words are met; nothing if it is not answered. */
export function renderAnswerWords(view: FrameworkView, { answer, state }: SkillGap): unknown {
  const { localization, framework } = view;
  if (!answer) return nothing;
  if (state === 'not-applicable') return localization.say('doesNotApplyHere');
  if (answer.proficiency === null) return localization.say('none');
  const step = framework.proficiencies?.find(({ id }) => id === answer.proficiency);
  return step ? renderText(view, step.name) : renderMetWords(view, state);
}

function renderMetWords({ localization }: FrameworkView, state: GapState): string {
  return localization.say(state === 'met' ? 'isMet' : state === 'partly' ? 'partlyMet' : 'notMetYet');
}
