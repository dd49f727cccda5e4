import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { SelectionFollower } from '../../../context/selection-follower.ts';
import {
  compareLevels,
  type LevelIndices,
  type RoleComparison,
  type SkillDocument,
  statesRequired,
} from '../../../skill-document/index.ts';
import { renderExpectation, renderProficiency, renderRequirement, renderStep } from '../expectation.ts';
import { countGroups, firstGroups, isLong, RowBatches } from '../../table/row-batches.ts';
import { renderComparedLevels, renderLevelName } from '../levels.ts';
import { common, headingLevel, ids } from '../../base/document-element.ts';
import { SkillElement } from '../skill-element.ts';
import { renderText } from '../../base/text.ts';
import type { SkillView } from '../skill-element.ts';
import { Latest } from '../../base/latest.ts';
import { unchanged } from '../../base/unchanged.ts';
import { comparison } from '../../base/comparison.styles.ts';
import { long } from '../../base/long.styles.ts';
import { CopyButtons } from '../../base/copy-buttons.ts';
import { styles } from './level-comparison.styles.ts';

/** What came of a comparison. */
interface Compared {
  /** The roles with something to show on the way. */
  readonly rows: readonly RoleComparison[];
  /** Those of which the target asks nothing. */
  readonly silent: readonly RoleComparison[];
}

/**
 * What it takes from the current level to the target, role by role: what is required first, and marked where it was
 * not required so far; each level on the way, ascending; and what was expected before, one click away. It can be copied
 * as text and as Markdown.
 *
 * @summary The way from one level to another.
 * @csspart comparison - the filled surface
 * @csspart heading - "From … to …"
 * @csspart copy - the buttons that copy it
 * @csspart row - each role
 */
export class LevelComparison extends SkillElement {
  static override styles = [...common, comparison, long, styles];
  static override properties = { role: { attribute: 'my-role' }, level: {}, target: {}, roles: ids, headingLevel };

  /**
   * The id of my role, in place of the provider's: the comparison is about it, and the other roles are folded away.
   *
   * @attr my-role
   */
  override role: string | null = null;
  /** The id of the current level, in place of the provider's. */
  level?: string;
  /** The id of the level aimed at, in place of the provider's. By default the next one. */
  target?: string;
  /** The ids of the roles to show, in place of the provider's; as an attribute separated by spaces. */
  roles?: readonly string[];
  /**
   * The level of the heading in the page's outline, 1 to 6. Each role has a heading below it.
   *
   * @attr heading-level
   */
  headingLevel = 2;

  readonly #selection = new SelectionFollower(this);
  readonly #batches = new RowBatches(this);
  readonly #compared = new Latest<Compared>();
  readonly #copying = new CopyButtons(this, async () => {
    this.#batches.finish();
    await this.updateComplete;
    return this.renderRoot.querySelector('.comparison');
  });

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { document: skill } = this.source;
    if (!skill) return;
    const { current, target } = this.#selection.choose(skill, this);
    const isComparing = current >= 0 && target > current;
    const roles = isComparing ? this.#selection.chooseRoles(skill, this) : [];
    this.#batches.prepare([skill, current, target], countGroups(roles.length));
  }

  protected override renderSkill(view: SkillView): TemplateResult {
    const choice = this.#selection.choose(view.skill, this);
    const { current, target } = choice;
    const isSkipping = isLong(this.#selection.chooseRoles(view.skill, this).length);
    const state = current < 0 ? 'unchosen' : isSkipping ? 'long' : '';
    return html`<div class="comparison ${state}" part="comparison">
      ${
        current < 0 || target <= current
          ? html`<p class="muted">${renderComparedLevels(view, choice)}</p>`
          : this.#renderComparison(view, choice)
      }
    </div>`;
  }

  #renderComparison(view: SkillView, choice: LevelIndices): TemplateResult {
    const { skill, localization } = view;
    const { rows, silent } = this.#compare(skill, choice);
    const mine = this.#selection.mine(skill, this);
    const isMine = ({ role }: RoleComparison) => role === mine;
    const hasMine = [...rows, ...silent].some(isMine);
    const isOther = (row: RoleComparison) => !hasMine || !isMine(row);
    const others = this.#renderList(view, choice, rows.filter(isOther), silent.filter(isOther));
    const otherCount = rows.length + silent.length - 1;
    return html`<div class="bar">
        <div class="heading" role="heading" aria-level=${this.headingLevel} part="heading">
          ${renderComparedLevels(view, choice)}
        </div>
        ${this.#copying.render(localization)}
      </div>
      ${
        hasMine
          ? html`${this.#renderList(view, choice, rows.filter(isMine), silent.filter(isMine))}
            ${
              otherCount > 0
                ? html`<details class="others">
                    <summary>${localization.count('otherRoles', otherCount)}</summary>
                    ${others}
                  </details>`
                : nothing
            }`
          : others
      }
      ${rows.length + silent.length > 0 ? nothing : html`<p class="none">${localization.say('noRoles')}</p>`}`;
  }

  #renderList(
    view: SkillView,
    choice: LevelIndices,
    rows: readonly RoleComparison[],
    silent: readonly RoleComparison[],
  ): TemplateResult {
    return html`<div role="list">
      ${firstGroups(rows, this.#batches.count).map((group) => this.#renderGroup(view, group, choice))}
      ${silent.length > 0 ? renderSilent(view, choice, silent) : nothing}
    </div>`;
  }

  #renderGroup(view: SkillView, group: readonly RoleComparison[], choice: LevelIndices): unknown {
    const { skill, localization } = view;
    const of = [skill, localization.words, choice.current, choice.target, this.headingLevel, ...group];
    return unchanged(of, () => group.map((row) => this.#renderRow(view, row, choice)));
  }

  /** Compares again only where something is another. */
  #compare(skill: SkillDocument, choice: LevelIndices): Compared {
    const roles = this.#selection.chooseRoles(skill, this);
    return this.#compared.get([skill, choice.current, choice.target, ...roles], () => {
      const comparisons = compareLevels(skill, choice, roles);
      const isSilent = ({ after, between }: RoleComparison) => !after && between.length === 0;
      const rows = comparisons.filter((row) => !isSilent(row));
      return { rows, silent: comparisons.filter(isSilent) };
    });
  }

  #renderRow(view: SkillView, comparison: RoleComparison, choice: LevelIndices): TemplateResult {
    const { localization } = view;
    const { role, before, between, after, becomesRequired } = comparison;
    const word = becomesRequired ? localization.say('newlyRequired') : undefined;
    const name = renderText(view, role.name);
    const fold =
      before &&
      html`<details>
        <summary>
          <span class="unseen">${name}: </span>
          ${localization.fill(before.required || !statesRequired(view.skill) ? 'atLevel' : 'atLevelOptional', {
            level: renderLevelName(view, choice.current),
          })}
        </summary>
        ${renderProficiency(view, before)} ${renderExpectation(view, before)}
      </details>`;
    return html`<div class="row" role="listitem" part="row">
      <div class="role">
        <div role="heading" aria-level=${Math.min(6, this.headingLevel + 1)}>${name}</div>
        ${after && between.length === 0 ? renderRequirement(view, after, word) : nothing}
      </div>
      <div>
        ${
          between.length > 0
            ? html`<ol class="steps">
                ${between.map(({ index, expectation }) => renderStep(view, index, expectation))}
                ${renderStep(view, choice.target, after, 'target', word)}
              </ol>`
            : after && renderExpectation(view, after)
        }
        ${fold}
      </div>
    </div>`;
  }
}

/** One line for all roles of which the target asks nothing. */
function renderSilent(view: SkillView, { target }: LevelIndices, silent: readonly RoleComparison[]): TemplateResult {
  const names = silent.map(({ role }) => renderText(view, role.name));
  const roles = names.map((name, index) => html`${index > 0 ? ', ' : nothing}<span part="none">${name}</span>`);
  return html`<div class="row rest muted" role="listitem" part="row">
    ${view.localization.fill<unknown>('nothingAskedOf', { level: renderLevelName(view, target), roles })}
  </div>`;
}
