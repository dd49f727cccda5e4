import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { SelectionFollower } from '../../context/selection-follower.ts';
import { compareLevels, type RoleComparison } from '../../skill-document/index.ts';
import { renderExpectation, renderRequirement, renderStep } from '../expectation.ts';
import { firstGroups, RowBatches } from '../row-batches.ts';
import { renderComparedLevels, renderLevelName } from '../levels.ts';
import { common, headingLevel, ids, SkillElement } from '../skill-element.ts';
import { renderText, type View, type Words } from '../text.ts';
import { styles } from './level-comparison.styles.ts';

/**
 * What it takes from the current level to the target, role by role: what is required first, and marked where it was
 * not required so far; the levels in between; and what was expected before, one click away.
 *
 * @summary The way from one level to another.
 * @csspart comparison - the filled surface
 * @csspart heading - "From … to …"
 * @csspart row - each role
 */
export class LevelComparison extends SkillElement {
  static override styles = [...common, styles];
  static override properties = { level: {}, target: {}, roles: ids, headingLevel };

  /** The id of the current level, in place of the provider's. */
  level?: string;
  /** The id of the level aimed at, in place of the provider's. By default the next one. */
  target?: string;
  /** The ids of the roles to show, in place of the provider's; as an attribute separated by spaces. */
  roles?: readonly string[];
  /**
   * The level of the heading in the page's outline, 1 to 6.
   *
   * @attr heading-level
   */
  headingLevel = 2;

  readonly #selection = new SelectionFollower(this);
  readonly #batches = new RowBatches(this);

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { skill } = this.source;
    if (!skill) return;
    const { current, target } = this.#selection.choose(skill, this);
    const isComparing = current >= 0 && target > current;
    this.#batches.prepare([skill, current, target], isComparing ? this.#selection.chooseRoles(skill, this).length : 0);
  }

  protected override renderSkill(view: View): TemplateResult {
    return html`<div class="comparison" part="comparison">${this.#renderComparison(view)}</div>`;
  }

  #renderComparison(view: View): unknown {
    const { skill, localization } = view;
    const choice = this.#selection.choose(skill, this);
    const { current, target } = choice;
    if (current < 0 || target <= current) return html`<p class="muted">${renderComparedLevels(view, choice)}</p>`;
    const rows = compareLevels(skill, choice, this.#selection.chooseRoles(skill, this));
    const [from, to] = [renderLevelName(view, current), renderLevelName(view, target)];
    return html`<div class="heading" role="heading" aria-level=${this.headingLevel} part="heading">
        ${renderComparedLevels(view, choice)}
      </div>
      ${firstGroups(rows, this.#batches.count).map((group) => group.map((row) => this.#renderRow(view, row, from, to)))}
      ${rows.length > 0 ? nothing : html`<p class="none">${localization.say('noRoles')}</p>`}`;
  }

  #renderRow(view: View, comparison: RoleComparison, from: Words, to: Words): TemplateResult {
    const { localization } = view;
    const { role, before, between, after, becomesRequired } = comparison;
    const word = becomesRequired ? localization.say('newlyRequired') : undefined;
    return html`<div class="row" part="row">
      <b>${renderText(view, role.name)}</b>
      <div>
        ${
          after
            ? [renderRequirement(view, after, word), renderExpectation(view, after)]
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
            ${renderExpectation(view, before)}
          </details>`
        }
      </div>
    </div>`;
  }
}
