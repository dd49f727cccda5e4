import { html, nothing, type TemplateResult } from 'lit';
import { type Asked, type SkillComparison, type Standing, statesRequired } from '../../../framework-document/index.ts';
import { renderText } from '../../base/text.ts';
import { renderWords } from '../../base/words.ts';
import { renderAskedWords, renderNoSteps, renderSign } from '../asked.ts';
import type { FrameworkView } from '../framework-element.ts';
import { renderKind } from '../kinds.ts';
import { renderTextSign } from '../ladder.ts';
import { renderTo } from '../place.ts';

/** What a row needs to know beside its skill. */
export interface RowContext {
  readonly from: Standing;
  readonly isMove: boolean;
  /** The level of the skill's heading. */
  readonly headingLevel: number;
  /** Whether the reader's answers say that the target is met already. */
  readonly isMet: boolean;
}

/** A skill that asks more: what changes, what is asked, and what was asked before, folded away. */
export function renderChange(view: FrameworkView, comparison: SkillComparison, context: RowContext): TemplateResult {
  const { skill, kind, after } = comparison;
  return html`<div class="change" role="listitem" part="row">
    <div class="skill">
      <div class="name">
        <span role="heading" aria-level=${context.headingLevel}><bdi>${renderText(view, skill.name)}</bdi></span>
        ${renderKind(view, kind)}
        ${
          after!.required === false && kind !== 'changes'
            ? html`<span class="pill" part="optional">${view.localization.say('optional')}</span>`
            : nothing
        }
      </div>
      <div class="what">${renderWhat(view, comparison)}</div>
      ${
        context.isMet
          ? html`<div class="what already" part="met">${view.localization.say('alreadyMet')}</div>`
          : nothing
      }
    </div>
    <div class="words">${renderTargetWords(view, after!)} ${renderBefore(view, comparison, context)}</div>
  </div>`;
}

/** What is asked, else the general meaning of its proficiency, by name. */
function renderTargetWords(view: FrameworkView, asked: Asked): unknown {
  const { proficiency, meaning } = asked;
  if (!proficiency?.summary || meaning?.text !== proficiency.summary) return renderAskedWords(view, asked);
  const [name, words] = [renderText(view, proficiency.name), renderText(view, proficiency.summary)];
  const values = { proficiency: html`<bdi>${name}</bdi>`, meaning: html`<bdi>${words}</bdi>` };
  return html`<p class="muted">${view.localization.fill<unknown>('meaning', values)}</p>`;
}

/** The ladder, and in words what happens to the proficiency. */
export function renderWhat(view: FrameworkView, { kind, before, after }: SkillComparison): unknown {
  const { localization } = view;
  const nameOf = (asked: Asked) => asked.proficiency && renderText(view, asked.proficiency.name);
  if (!after) {
    const name = nameOf(before!);
    const words = name ? localization.fill<unknown>('untilNow', { proficiency: name }) : localization.say('text');
    return html`${name ? renderNoSteps(view) : renderTextSign()} <span class="muted">${words}</span>`;
  }
  if (kind === 'changes') return html`${renderTextSign()} <b>${localization.say('asksElse')}</b>`;
  const [was, is] = [before && nameOf(before), nameOf(after)];
  if (was && is && before!.proficiency !== after.proficiency) {
    return html`${renderSign(view, after, 'none', before)}
      <span class="muted"><bdi>${was}</bdi></span> ${renderTo(view, html`<b>${is}</b>`)}`;
  }
  if (kind === 'newly-required' && is) {
    return html`${renderSign(view, after, 'none')}
      <span class="muted"
        >${localization.fill<unknown>('optionalUntilNow', { proficiency: html`<b>${is}</b>` })}</span
      >`;
  }
  return renderSign(view, after, 'name', kind === 'new' ? null : undefined);
}

/** What is asked today, where that is said in words and is something else. */
function renderBefore(view: FrameworkView, { before, after }: SkillComparison, { from, isMove }: RowContext): unknown {
  if (!before || !(before.text !== undefined || before.items)) return nothing;
  if (before.text === after!.text && before.items === after!.items) return nothing;
  const { localization, framework } = view;
  const level = from.levels[from.index];
  const isOptional = statesRequired(framework) && !before.required;
  return html`<details>
    <summary>
      ${
        isMove || !level
          ? localization.say('askedToday')
          : localization.fill<unknown>(isOptional ? 'atLevelOptional' : 'atLevel', {
              level: renderText(view, level.name),
            })
      }
    </summary>
    ${renderWords(view, before)}
  </details>`;
}
