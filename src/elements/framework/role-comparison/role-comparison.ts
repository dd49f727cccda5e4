import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ContextFollower } from '../../../context/context-follower.ts';
import { send } from '../../../context/events.ts';
import { type Query, queryContext } from '../../../context/query.ts';
import {
  type ChangeKind,
  compareRoles,
  type Framework,
  searchSkills,
  type SkillComparison,
  type Stance,
} from '../../../framework-document/index.ts';
import { pressed } from '../../../styles/pressed.ts';
import { comparison } from '../../base/comparison.styles.ts';
import { CopyButtons } from '../../base/copy-buttons.ts';
import { common, headingLevel } from '../../base/document-element.ts';
import { Latest } from '../../base/latest.ts';
import { long } from '../../base/long.styles.ts';
import { renderText } from '../../base/text.ts';
import { unchanged } from '../../base/unchanged.ts';
import { Printing } from '../../table/printing.ts';
import { isLong, RowBatches } from '../../table/row-batches.ts';
import { AnswersFollower, isMet } from '../answers-follower.ts';
import type { FrameworkView } from '../framework-element.ts';
import { PlacedElement } from '../placed-element.ts';
import { ASKING } from '../kinds.ts';
import { ladder } from '../ladder.styles.ts';
import { renderChange } from './change-row.ts';
import { type ComparedGroup, countFirst, groupComparisons } from './compared-groups.ts';
import { renderRest, renderStaying } from './rest.ts';
import { styles } from './role-comparison.styles.ts';
import { findObstacle, renderCounts, renderFilter, renderTitle } from './summary.ts';

/** The comparisons that are shown. */
interface Found {
  readonly found: readonly SkillComparison[];
  /** Those that ask for more, by groups. */
  readonly groups: readonly ComparedGroup[];
}

/**
 * From one place to another, skill by skill: what becomes required, what is new, what rises and what asks something
 * else, with what is asked; then what stays. For another role also what asks less and what falls away. It can be copied
 * as text and as Markdown.
 *
 * @summary The way from one role and level to another.
 * @event {CustomEvent<IdChange>} role-change - the sides were swapped: asks for another role as mine; cancelable
 * @event {CustomEvent<IdChange>} level-change - the sides were swapped: asks for another level; cancelable
 * @event {CustomEvent<IdChange>} target-role-change - the sides were swapped: asks for another role to aim at; cancelable
 * @event {CustomEvent<IdChange>} target-change - the sides were swapped: asks for another level to aim at; cancelable
 * @slot aim - a way out, where there is nothing to cover
 * @csspart comparison - the filled surface
 * @csspart heading - "What to cover next: …"
 * @csspart copy - the buttons that copy it
 * @csspart choice - each button of the filter
 * @csspart row - each skill
 * @csspart required - the word beside what becomes required
 * @csspart new - the word beside what is new
 * @csspart optional - the word beside what is optional
 * @csspart met - the words beside what the reader's answers already meet
 */
export class RoleComparison extends PlacedElement {
  static override styles = [...common, pressed, comparison, long, ladder, styles];
  static override properties = {
    query: { attribute: false },
    headingLevel,
    kind: { state: true },
    isShowingRest: { state: true },
  };

  /** What is looked for, in place of what the provider says. */
  query?: Query;
  /**
   * The level of the heading in the page's outline, 1 to 6. Each group and each skill has a heading below it.
   *
   * @attr heading-level
   */
  headingLevel = 2;

  /** The kind of change that the reader chose to see. */
  private kind: ChangeKind | undefined;
  /** Whether the reader opened the skills that stay. */
  private isShowingRest = false;

  readonly #query = new ContextFollower(this, queryContext);
  readonly #answers = new AnswersFollower(this);
  readonly #batches = new RowBatches(this);
  readonly #printing = new Printing(this);
  readonly #found = new Latest<Found>();
  #of: Stance | undefined;
  readonly #copying = new CopyButtons(this, async () => {
    this.#batches.finish();
    await this.updateComplete;
    return this.renderRoot.querySelector('.comparison');
  });

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { document: framework } = this.source;
    if (!framework) return;
    const stance = this.stanceIn(framework);
    if (stance !== this.#of) this.kind = undefined;
    this.#of = stance;
  }

  protected override renderFramework(view: FrameworkView): TemplateResult | typeof nothing {
    const stance = this.stanceIn(view.framework);
    const obstacle = findObstacle(view, stance);
    if (obstacle === '') return nothing;
    if (obstacle !== undefined) {
      const isChosen = stance.current.index >= 0;
      return html`<div class="comparison ${isChosen ? '' : 'unchosen'}" part="comparison">
        <p class="muted">${obstacle}</p>
        <slot name="aim"></slot>
      </div>`;
    }
    return this.#renderComparison(view, stance);
  }

  #renderComparison(view: FrameworkView, stance: Stance): TemplateResult {
    const { framework, localization } = view;
    const { current, target, isMove } = stance;
    const all = compareRoles(framework, current.place, target.place);
    const { found, groups } = this.#find(framework, stance, all);
    const hasChanges = all.some(({ kind }) => ASKING.includes(kind));
    return html`<div class="comparison ${isLong(found.length) ? 'long' : ''}" part="comparison">
        <div class="bar">
          <div id="title" class="heading" role="heading" aria-level=${this.headingLevel} part="heading">
            ${renderTitle(view, stance)}
          </div>
          ${hasChanges || isMove ? this.#copying.render(localization) : nothing}
        </div>
        ${
          isMove
            ? renderFilter(view, all, this.kind, (kind) => (this.kind = kind))
            : hasChanges
              ? html`<p class="counts muted">${renderCounts(localization, all)}</p>`
              : this.#renderNothingMore(view, stance)
        }
        ${this.#renderGroups(view, stance, groups)}
        ${
          isMove
            ? nothing
            : renderStaying(view, found, {
                isWanted: this.isShowingRest || this.#printing.isPrinting,
                toggled: (isOpen) => (this.isShowingRest = isOpen),
              })
        }
        ${renderRest(view, isMove ? found : found.filter(({ kind }) => kind !== 'stays'), target, this.headingLevel + 1)}
      </div>
      ${isMove ? this.#renderSwap(view, stance, all.length) : nothing}`;
  }

  /** Searches and sorts again only where something is another: batches of rows are rendered one after another. */
  #find(framework: Framework, { current }: Stance, all: readonly SkillComparison[]): Found {
    const { words, group } = this.query ?? this.#query.value ?? {};
    const language = this.localization.lang();
    return this.#found.get([framework, all, this.kind, words, group, language], () => {
      const skills = new Set(searchSkills(framework, { words, group }, language, { role: current.role?.id }));
      const isWanted = ({ skill, kind }: SkillComparison) => skills.has(skill) && (this.kind ?? kind) === kind;
      const found = words || group || this.kind ? all.filter(isWanted) : all;
      return { found, groups: groupComparisons(framework, found) };
    });
  }

  #renderNothingMore(view: FrameworkView, { current, target }: Stance): TemplateResult {
    const from = renderText(view, current.levels[current.index]!.name);
    const to = renderText(view, target.levels[target.index]!.name);
    return html`<p class="muted">${view.localization.fill<unknown>('asksNothingMore', { from, to })}</p>
      <slot name="aim"></slot>`;
  }

  #renderGroups(view: FrameworkView, stance: Stance, groups: readonly ComparedGroup[]): unknown {
    const { framework, localization } = view;
    this.#batches.prepare([framework, stance], groups.length, countFirst(groups));
    const { headingLevel } = this;
    const { answers } = this.#answers;
    return groups.slice(0, this.#batches.count).map((group) => {
      const met = group.comparisons.map(({ skill }) => isMet(framework, answers, skill, stance.target.place));
      return unchanged(
        [framework, localization.words, stance, headingLevel, group.isFirst, ...group.comparisons, ...met],
        () => this.#renderGroup(view, stance, group, met),
      );
    });
  }

  #renderGroup(view: FrameworkView, stance: Stance, group: ComparedGroup, met: readonly boolean[]): TemplateResult {
    const { current: from, isMove } = stance;
    const level = Math.min(6, this.headingLevel + 1);
    const skillLevel = group.group ? Math.min(6, level + 1) : level;
    const renderRow = (comparison: SkillComparison, index: number) =>
      renderChange(view, comparison, { from, isMove, headingLevel: skillLevel, isMet: met[index]! });
    return html`<div class="group ${group.isFirst ? '' : 'more'}">
      ${
        group.group && group.isFirst
          ? html`<div class="group-name" role="heading" aria-level=${level}>
              <bdi>${renderText(view, group.group.name)}</bdi>
            </div>`
          : nothing
      }
      <div role="list">${group.comparisons.map(renderRow)}</div>
    </div>`;
  }

  #renderSwap({ localization }: FrameworkView, stance: Stance, count: number): TemplateResult {
    return html`<p class="swap muted">
      ${localization.count('skillsCompared', count)}
      <button class="quiet" type="button" @click=${() => this.#swap(stance)}>${localization.say('swapSides')}</button>
    </p>`;
  }

  #swap({ current, target }: Stance): void {
    const [from, to] = [current.place, target.place];
    send(this, 'role-change', { value: to.role, previous: from.role });
    send(this, 'level-change', { value: to.level, previous: from.level });
    send(this, 'target-role-change', { value: from.role, previous: to.role });
    send(this, 'target-change', { value: from.level, previous: to.level });
    if (this.role === null) return;
    [this.role, this.level] = [to.role ?? null, to.level];
    [this.targetRole, this.target] = [from.role, from.level];
  }
}
