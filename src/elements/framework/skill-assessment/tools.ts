import { html, nothing, type TemplateResult } from 'lit';
import type { SkillGap } from '../../../assessment/index.ts';
import { renderText } from '../../base/text.ts';
import { isShortened, letterOf } from '../asked.ts';
import type { FrameworkView } from '../framework-element.ts';
import { isDrawable, renderLadder } from '../ladder.ts';
import type { FilterKind, RowFilter } from './row-filter.ts';
import { dayOf } from './header.ts';
import { nameOf, type OpenedFiles } from './opened-files.ts';

/** The buttons that show only some of the skills. */
export function renderFilters(
  { localization }: FrameworkView,
  gaps: readonly SkillGap[],
  filter: RowFilter,
  choose: (kind: FilterKind) => void,
): TemplateResult {
  const count = gaps.filter(({ state }) => state === 'not-answered').length;
  const button = (kind: FilterKind, words: unknown) =>
    html`<button type="button" aria-pressed=${filter.kind === kind} part="choice" @click=${() => choose(kind)}>
      ${words}
    </button>`;
  return html`<div class="filters">
    ${button('open', localization.say('openGapsOnly'))}
    ${button('not-answered', html`${localization.say('notAnswered')} <span class="number">${localization.number(count)}</span>`)}
  </div>`;
}

/** Whose answers are beside the reader's own, and to which version of the framework if it is another one. */
export function renderBesideLine(view: FrameworkView, files: OpenedFiles): TemplateResult | typeof nothing {
  const { framework, localization } = view;
  const { other } = files;
  if (!other) return nothing;
  const { version } = other.framework;
  const name = html`<bdi>${nameOf(other, localization)}</bdi>`;
  return html`<p class="beside-line muted">
    ${
      other.updated
        ? localization.fill<unknown>('besideYours', { name, date: dayOf(localization, other.updated) })
        : localization.fill<unknown>('besideYoursUndated', { name })
    }${version !== undefined && version !== framework.version ? ` · ${localization.say('version', { version })}` : nothing}
    <button type="button" class="quiet" @click=${() => files.removeOther()}>${localization.say('remove')}</button>
  </p>`;
}

/** What the letters stand for, and folded what each step means. */
export function renderSteps(view: FrameworkView): TemplateResult | typeof nothing {
  const { framework, localization } = view;
  const { proficiencies = [] } = framework;
  const count = proficiencies.length;
  if (count === 0) return nothing;
  const described = proficiencies.filter(({ summary }) => summary !== undefined);
  return html`<div class="legend" part="legend">
    <ul>
      ${proficiencies.map((proficiency, index) =>
        isShortened(view, proficiency)
          ? html`<li>
              ${isDrawable(count) ? renderLadder({ count, reached: index + 1 }) : nothing}
              <b>${letterOf(view, proficiency)}</b> ${renderText(view, proficiency.name)}
            </li>`
          : nothing,
      )}
    </ul>
    ${
      described.length > 0
        ? html`<details>
            <summary>${localization.say('whatStepsMean')}</summary>
            <dl>
              ${described.map(
                ({ name, summary }) =>
                  html`<dt><b>${renderText(view, name)}</b></dt>
                    <dd>${renderText(view, summary!)}</dd>`,
              )}
            </dl>
          </details>`
        : nothing
    }
  </div>`;
}

/** Where one skill is shown at a time: which one, and the buttons to the others. */
export interface Stepping {
  readonly number: number;
  readonly count: number;
  readonly isOn: boolean;
  readonly go: (step: -1 | 1) => void;
  readonly toggle: () => void;
}

/** The bar above one skill at a time; shown where there is little room only. */
export function renderStepping(
  { localization }: FrameworkView,
  { number, count, isOn, go, toggle }: Stepping,
  notAnswered: number,
): TemplateResult | typeof nothing {
  if (count < 2) return nothing;
  const values = { number: localization.number(number), count: localization.number(count) };
  const button = (step: -1 | 1, words: string, sign: string) =>
    html`<button
      type="button"
      class="step"
      data-then=".step"
      aria-label=${words}
      ?disabled=${step < 0 ? number <= 1 : number >= count}
      @click=${() => go(step)}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  const left =
    notAnswered > 0
      ? html`<span class="muted">· ${localization.count('notAnsweredCount', notAnswered)}</span>`
      : nothing;
  return html`<div class="stepping" part="stepping">
    <div>
      ${isOn ? html`<b>${localization.say('skillNumber', values)}</b> ${left}` : nothing}
      <button type="button" class="quiet" @click=${toggle}>${localization.say(isOn ? 'asList' : 'oneAtATime')}</button>
    </div>
    ${
      isOn
        ? html`${button(-1, localization.say('previousSkill'), '‹')} ${button(1, localization.say('nextSkill'), '›')}`
        : nothing
    }
  </div>`;
}
