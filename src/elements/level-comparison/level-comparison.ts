import { html, nothing, type TemplateResult } from 'lit';
import { SelectionFollower } from '../../context/selection-follower.ts';
import { compareLevels, type RoleComparison } from '../../skill-document/index.ts';
import { renderRequirement, renderWhole } from '../expectation.ts';
import { renderLevelName, renderStep } from '../levels.ts';
import { common, SkillElement } from '../skill-element.ts';
import { renderText, type View, type Words } from '../text.ts';
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
  static override properties = { level: {}, target: {}, headingLevel: { type: Number, attribute: 'heading-level' } };

  /** The id of the current level, in place of the provider's. */
  level?: string;
  /** The id of the level aimed at, in place of the provider's. By default the next one. */
  target?: string;
  /** The level of the heading in the page's outline, 1 to 6. */
  headingLevel = 2;

  readonly #selection = new SelectionFollower(this);

  protected override renderSkill(view: View): TemplateResult {
    return html`<div class="comparison" part="comparison">${this.#renderComparison(view)}</div>`;
  }

  #renderComparison(view: View): unknown {
    const { skill, localization } = view;
    const choice = this.#selection.choose(skill, this);
    const { current, target } = choice;
    if (current < 0) return html`<p class="muted">${localization.say('chooseLevel')}</p>`;
    const from = renderLevelName(view, current);
    if (current === skill.levels.length - 1) return html`<p>${localization.fill('atTheTop', { level: from })}</p>`;
    const to = renderLevelName(view, target);
    if (target <= current) return html`<p>${localization.fill('targetBelow', { from, to })}</p>`;
    return html`<div class="heading" role="heading" aria-level=${this.headingLevel} part="heading">
        ${localization.fill('compareFrom', { from })} <span class="to">${localization.fill('compareTo', { to })}</span>
      </div>
      ${compareLevels(skill, choice).map((row) => this.#renderRow(view, row, from, to))}`;
  }

  #renderRow(view: View, { role, before, between, after }: RoleComparison, from: Words, to: Words): TemplateResult {
    const { localization } = view;
    return html`<div class="row" part="row">
      <b>${renderText(view, role.name)}</b>
      <div>
        ${
          after
            ? [renderRequirement(view, after), renderWhole(view, after)]
            : html`<span class="none">${localization.fill('nothingAsked', { level: to })}</span>`
        }
        ${
          between.length > 0
            ? html`<ol class="steps">
                ${between.map(({ level, expectation }) => renderStep(view, level, expectation))}
              </ol>`
            : nothing
        }
        ${
          before &&
          html`<details>
            <summary>${localization.fill(before.required ? 'atLevel' : 'atLevelOptional', { level: from })}</summary>
            ${renderWhole(view, before)}
          </details>`
        }
      </div>
    </div>`;
  }
}
