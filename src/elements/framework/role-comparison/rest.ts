import { html, nothing, type TemplateResult } from 'lit';
import type { ChangeKind, SkillComparison, Standing } from '../../../framework-document/index.ts';
import { renderText } from '../../base/text.ts';
import { renderSign } from '../asked.ts';
import type { FrameworkView } from '../framework-element.ts';
import { renderPlace } from '../place.ts';
import { renderWhat } from './change-row.ts';

/** Skills in two columns: each by its name, and what happens to it. */
function renderPairs(view: FrameworkView, comparisons: readonly SkillComparison[]): TemplateResult {
  return html`<div class="pairs" role="list">
    ${comparisons.map(
      (comparison) =>
        html`<div role="listitem" part="row">
          <span class="name"><bdi>${renderText(view, comparison.skill.name)}</bdi></span>
          <span class="what">
            ${comparison.kind === 'stays' ? renderSign(view, comparison.after!, 'name') : renderWhat(view, comparison)}
          </span>
        </div>`,
    )}
  </div>`;
}

/** How the skills that stay are folded away. */
export interface Fold {
  /** Whether its contents are wanted; until then they are not rendered. */
  readonly isWanted: boolean;
  readonly toggled: (isOpen: boolean) => void;
}

/** The skills that stay as they are, folded away. */
export function renderStaying(view: FrameworkView, comparisons: readonly SkillComparison[], fold: Fold): unknown {
  const staying = comparisons.filter(({ kind }) => kind === 'stays');
  if (staying.length === 0) return nothing;
  return html`<details
    class="staying"
    @toggle=${({ target }: Event) => fold.toggled((target as HTMLDetailsElement).open)}
  >
    <summary>${view.localization.count('stayAsTheyAre', staying.length)}</summary>
    ${fold.isWanted ? renderPairs(view, staying) : nothing}
  </details>`;
}

const TERMS = { stays: 'stays', less: 'lessIsAsked', 'falls-away': 'fallsAway' } as const;

/** The skills that ask no more than before: those that stay, those that ask less, those that fall away. */
export function renderRest(
  view: FrameworkView,
  comparisons: readonly SkillComparison[],
  target: Standing,
  headingLevel: number,
): unknown {
  const { localization } = view;
  return Object.entries(TERMS).map(([kind, term]) => {
    const own = comparisons.filter((comparison) => comparison.kind === (kind as ChangeKind));
    if (own.length === 0) return nothing;
    return html`<div class="group ${kind}">
      <div class="group-name" role="heading" aria-level=${headingLevel}>${localization.say(term)}</div>
      <div>
        ${renderPairs(view, own)}
        ${
          kind === 'falls-away'
            ? html`<p class="note muted">
                ${localization.fill<unknown>('notAskedThere', { place: renderPlace(view, target) })}
              </p>`
            : nothing
        }
      </div>
    </div>`;
  });
}
