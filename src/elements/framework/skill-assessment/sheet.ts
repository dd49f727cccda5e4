import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, BesideAnswers, SkillGap } from '../../../assessment/index.ts';
import type { Stance } from '../../../framework-document/index.ts';
import { renderText } from '../../base/text.ts';
import { renderAskedWords } from '../asked.ts';
import { renderAim, renderPlace } from '../place.ts';
import type { AssessmentView } from './assessment-view.ts';
import { choicesOf, renderChoice } from './control.ts';
import { dayOf } from './header.ts';
import { isEmpty, remarksOf, type Remarks } from './remarks.ts';
import type { Row } from './row.ts';
import { renderAnswerWords, renderState } from './states.ts';

/** The sheet for the talk: open gaps first, answers in words, and room for both to write. */
export function renderSheet(
  view: AssessmentView,
  stance: Stance,
  rows: readonly Row[],
  assessment: Assessment,
): TemplateResult {
  const { localization } = view;
  const asked = rows.filter(({ gap }) => gap);
  const isOpen = ({ gap }: Row) => gap!.isOpen && gap!.state !== 'not-answered';
  const parts = [
    [asked.filter(isOpen), localization.say('openGaps')],
    [asked.filter(({ gap }) => gap!.state === 'not-answered'), localization.say('notAnswered')],
    [asked.filter(({ gap }) => !gap!.isOpen), localization.say('otherSkills')],
  ] as const;
  const { person, assessor, updated } = assessment;
  const facts = [person?.name, assessor === 'self' ? undefined : assessor, updated && dayOf(localization, updated)];
  return html`<div class="sheet paper">
    <p class="sheet-title">
      <b>${localization.say('whereIStand')}: ${renderWay(view, stance)}</b>
      <span>${facts.filter(Boolean).map((fact, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${fact}</bdi>`)}</span>
    </p>
    ${parts.map(([some, words]) => (some.length > 0 ? renderPart(view, some, words) : nothing))}
  </div>`;
}

/** From the current level to the aim, as far as they are chosen. */
function renderWay(view: AssessmentView, stance: Stance): unknown {
  const { current } = stance;
  if (current.index < 0 || view.place === current) return renderPlace(view, view.place);
  return html`${renderPlace(view, current)} ${renderAim(view, stance)}`;
}

function renderPart(view: AssessmentView, rows: readonly Row[], words: string): TemplateResult {
  const { localization, place } = view;
  const level = place.levels[place.index];
  return html`<table>
    <caption>
      ${words}
    </caption>
    <thead>
      <tr>
        <th scope="col">
          ${
            level
              ? localization.fill<unknown>('whatLevelAsks', { level: renderText(view, level.name) })
              : localization.say('whatIsAsked')
          }
        </th>
        <th scope="col">${localization.say('whereIAm')}</th>
        <th scope="col">${localization.say('notesFromTalk')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => renderSheetRow(view, row))}
    </tbody>
  </table>`;
}

function renderSheetRow(view: AssessmentView, row: Row): TemplateResult {
  const { localization } = view;
  const gap = row.gap!;
  return html`<tr>
    <th scope="row">
      <p>
        <bdi>${renderText(view, row.skill.name)}</bdi>${
          gap.asked.proficiency ? html`: ${renderText(view, gap.asked.proficiency.name)}` : nothing
        }
        ${gap.asked.required === false ? html`<span class="pill">${localization.say('optional')}</span>` : nothing}
      </p>
      <div class="words">${renderAskedWords(view, gap.asked)}</div>
    </th>
    <td>
      ${gap.state === 'not-answered' ? renderBoxes(view, row) : renderGiven(view, gap)}
      ${renderRemarks(remarksOf(view, row, gap))} ${row.beside ? renderTheirs(view, row, row.beside) : nothing}
    </td>
    <td class="room"><span class="unseen">${localization.say('notesFromTalk')}</span></td>
  </tr>`;
}

/** What the other person says, if anything. */
function renderTheirs(view: AssessmentView, row: Row, { theirs, differ }: BesideAnswers): unknown {
  const { localization, otherName = '' } = view;
  const remarks = remarksOf(view, row, theirs);
  const isAnswered = theirs.state !== 'not-answered';
  if (!isAnswered && isEmpty(remarks)) return nothing;
  return html`<p>
      <bdi>${otherName}</bdi>:
      <b>${isAnswered ? renderAnswerWords(view, theirs) : localization.say('notAnsweredYet')}</b>
      ${differ ? html`<span class="pill">${localization.say('answersDiffer')}</span>` : nothing}
    </p>
    ${renderRemarks(remarks)}`;
}

/** On paper, the address of evidence is to be read too. */
function renderRemarks({ words, evidence }: Remarks): unknown {
  return [
    words.map((text) => html`<p class="their-note" dir="auto">${text}</p>`),
    evidence.map(
      ({ name, url }) => html`<p><bdi>${name}</bdi>${url && url !== name ? html` <bdi>${url}</bdi>` : nothing}</p>`,
    ),
  ];
}

/** An answer in words, and how far it is from what is asked, unless the answer itself says so. */
function renderGiven(view: AssessmentView, gap: SkillGap): TemplateResult {
  return html`<p><b>${renderAnswerWords(view, gap)}</b></p>
    ${gap.steps !== 0 || gap.state === 'at' ? renderState(view, gap) : nothing}`;
}

/** The answers to tick with a pen. */
function renderBoxes(view: AssessmentView, row: Row): TemplateResult {
  const words = choicesOf(view, row).map((choice) => renderChoice(view, choice));
  return html`<p class="boxes">${words.map((word) => html`<span><i class="box"></i> ${word}</span> `)}</p>`;
}
