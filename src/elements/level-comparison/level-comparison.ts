import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ContextFollower } from '../../context/context-follower.ts';
import { selectionContext } from '../../context/keys.ts';
import {
  chooseLevels,
  compareLevels,
  type Level,
  levelAfter,
  type RoleComparison,
} from '../../skill-document/index.ts';
import { renderRequirement, renderWhole } from '../expectation.ts';
import { common, SkillElement } from '../skill-element.ts';
import { renderText, type View } from '../text.ts';
import { styles } from './level-comparison.styles.ts';

/**
 * What it takes from the current level to the target, role by role: what is required first, the levels in between,
 * and what was expected before, one click away.
 *
 * @summary The way from one level to another.
 * @csspart comparison - the filled surface
 * @csspart heading - "From … to …"
 * @csspart row - each role
 * @slot empty - shown where there is no document
 */
export class LevelComparison extends SkillElement {
  static override styles = [...common, styles];

  /** The id of the current level, in place of the provider's. */
  @property() level?: string;
  /** The id of the level aimed at, in place of the provider's. By default the next one. */
  @property() target?: string;
  /** The level of the heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #selection = new ContextFollower(this, selectionContext);

  protected override renderSkill(view: View): TemplateResult {
    return html`<div class="ground">
      <div class="comparison" part="comparison">${this.#renderComparison(view)}</div>
    </div>`;
  }

  #renderComparison(view: View): unknown {
    const { skill, localization } = view;
    const shared = this.level === undefined ? this.#selection.value : undefined;
    const { current, target } = chooseLevels(skill, this.level ?? shared?.level, this.target ?? shared?.target);
    if (!current) return html`<p class="muted">${localization.say('chooseLevel')}</p>`;
    const from = renderText(view, current.name);
    if (!target) return html`<p>${localization.fill('atTheTop', { level: from })}</p>`;
    const to = renderText(view, target.name);
    if (skill.levels.indexOf(target) <= skill.levels.indexOf(current)) {
      const isTop = !levelAfter(skill, current.id);
      return html`<p>
        ${isTop ? localization.fill('atTheTop', { level: from }) : localization.fill('targetBelow', { from, to })}
      </p>`;
    }
    return html`<div class="heading" role="heading" aria-level=${this.headingLevel} part="heading">
        ${localization.fill('compareFrom', { from })} <span class="to">${localization.fill('compareTo', { to })}</span>
      </div>
      ${compareLevels(skill, current, target).map((row) => this.#renderRow(view, row, current, target))}`;
  }

  #renderRow(view: View, row: RoleComparison, current: Level, target: Level): TemplateResult {
    const { localization } = view;
    const nothingAsked = () => localization.fill('nothingAsked', { level: renderText(view, target.name) });
    return html`<div class="row" part="row">
      <div class="role">${renderText(view, row.role.name)}</div>
      <div class="text">
        ${
          row.after
            ? html`${renderRequirement(view, row.after)}${renderWhole(view, row.after)}`
            : html`<p class="none">${nothingAsked()}</p>`
        }
        ${
          row.between.length > 0
            ? html`<div class="steps">
                ${row.between.map(
                  ({ level, expectation }) =>
                    html`<div>
                      <span class="step">${renderText(view, level.name)}</span> ${renderRequirement(view, expectation)}
                      ${renderWhole(view, expectation)}
                    </div>`,
                )}
              </div>`
            : nothing
        }
        ${
          row.before
            ? html`<details>
                <summary>
                  ${localization.fill(row.before.required ? 'atLevel' : 'atLevelOptional', {
                    level: renderText(view, current.name),
                  })}
                </summary>
                ${renderWhole(view, row.before)}
              </details>`
            : nothing
        }
      </div>
    </div>`;
  }
}
