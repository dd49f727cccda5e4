import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { send } from '../../../context/events.ts';
import { SelectionFollower } from '../../../context/selection-follower.ts';
import type { LevelIndices, Role, SkillDocument } from '../../../skill-document/index.ts';
import { renderLevelName } from '../levels.ts';
import { RowBatches } from '../../table/row-batches.ts';
import { common, headingLevel, ids } from '../../base/document-element.ts';
import { SkillElement } from '../skill-element.ts';
import type { SkillView } from '../skill-element.ts';
import { Latest } from '../../base/latest.ts';
import { ChosenColumns } from '../../table/chosen-columns.ts';
import { ColumnMarkers } from '../../table/column-markers.ts';
import { ColumnFit } from '../../table/column-fit.ts';
import { renderGrid } from './grid.ts';
import { chooseLayout, type Layout, type MatrixLayout } from '../../table/layout.ts';
import { captionOf, renderLevelTables } from './level-tables.ts';
import { type Extent, isOpenable } from './openable.ts';
import { OpenRows } from '../../table/open-rows.ts';
import { Printing } from '../../table/printing.ts';
import { scrollSteadily } from '../../table/scrolling.ts';
import { matrix } from '../../table/matrix.styles.ts';
import { levelTables } from './level-tables.styles.ts';
import type { RoleRows } from './row-details.ts';
import { groupsOf, rolesWithRequirements } from './row-groups.ts';

/**
 * What the skill asks of every role at every level. The current level and the target are marked; a row opens to its
 * details.
 *
 * @summary The comparison of roles and levels.
 * @event {CustomEvent<{role: string, open: boolean}>} detail-toggle - a row opened or closed
 * @csspart table - the grid, or the table of each level
 * @csspart header - the header of each column
 * @csspart marker-current - what lies behind the current level's column in the grid
 * @csspart marker-target - what lies around the target's column
 * @csspart level - the section of a level, with the heading `level-heading`
 * @csspart role - the header of a row
 * @csspart cell - each cell
 * @csspart required - the word beside what is required
 * @csspart optional - the word beside what is not
 * @csspart proficiency - the proficiency that is expected
 * @csspart none - what an empty cell says
 * @csspart details - what a row opens to
 * @csspart items - a checklist
 * @csspart links - a list of links; each is a `link`
 * @csspart tools - how many roles are shown, how rows open, and what opens all of them
 * @csspart more - where not all levels fit, the buttons that show and hide them
 */
export class SkillMatrix extends SkillElement {
  static override styles = [...common, ...matrix, levelTables];
  static override properties = {
    layout: {},
    role: { attribute: 'my-role' },
    level: {},
    target: {},
    roles: ids,
    requiredOnly: { type: Boolean, attribute: 'required-only' },
    headingLevel,
  };

  /**
   * One table, a table for each level, or what fits.
   *
   * @type {'auto' | 'grid' | 'levels'}
   */
  layout: MatrixLayout = 'auto';
  /**
   * The id of my role, in place of the provider's: its row is the first, and marked.
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
  /** Shows only roles that require something, and only the words of what is required. */
  requiredOnly = false;
  /**
   * The level of the headings in the page's outline, 1 to 6, where each level has its own.
   *
   * @attr heading-level
   */
  headingLevel = 2;

  readonly #selection = new SelectionFollower(this);
  readonly #fit = new ColumnFit(this);
  readonly #printing = new Printing(this);
  readonly #batches = new RowBatches(this);
  readonly #open = new OpenRows(this, (role, open) => send(this, 'detail-toggle', { role, open }));
  readonly #columns = new ChosenColumns();
  readonly #markers = new ColumnMarkers(this);
  /** My role. */
  #mine: Role | undefined;
  /** The roles whose rows are laid out together. */
  #groups: readonly (readonly Role[])[] = [];
  /** The roles that have rows, in their order. */
  #shown: readonly Role[] = [];
  readonly #rows = new Latest<RoleRows>();

  /**
   * Scrolls to the row of a role, in the first of several tables, also where it is not rendered yet.
   *
   * @param role - the id of a role that is shown; for any other nothing happens
   * @param options - as `scrollIntoView` takes them
   */
  async scrollToRole(role: string, options?: ScrollIntoViewOptions): Promise<void> {
    await this.updateComplete;
    const index = this.#shown.findIndex(({ id }) => id === role);
    if (index < 0) return;
    this.#batches.finish();
    await this.updateComplete;
    const row = this.renderRoot.querySelectorAll('tbody > tr:not(.opened)')[index];
    if (row) scrollSteadily(row, options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { document: skill } = this.source;
    if (!skill) return;
    const chosen = this.#selection.chooseRoles(skill, this);
    this.#mine = this.#selection.mine(skill, this);
    const required = this.requiredOnly && rolesWithRequirements(skill);
    const shown = required ? chosen.filter(({ id }) => required.has(id)) : chosen;
    this.#groups = groupsOf(shown, this.#mine);
    this.#shown = this.#groups.flat();
    // My row is a group of its own, which alone would be too little to begin with.
    const isMineFirst = !!this.#mine && this.#shown[0] === this.#mine;
    this.#batches.prepare([skill], this.#groups.length, isMineFirst ? 2 : 1);
  }

  protected override renderSkill(view: SkillView): TemplateResult {
    const { skill, localization } = view;
    const { choice, layout } = this.#chooseLevels(skill);
    const { isGrid, visible, hidden } = layout;
    const rows = this.#chooseRows(view, isGrid ? (hidden.length > 0 ? 'some' : 'all') : 'one');
    if (rows.subjects.length === 0) return html`<p class="none" part="none">${localization.say('noRoles')}</p>`;
    const tables = isGrid ? ['caption'] : visible.map(captionOf);
    return html`${this.#renderTools(view, rows, tables)} ${this.#renderLevels(view, choice, layout)}
    ${
      isGrid
        ? renderGrid(view, rows, choice, this.#fit.columns < visible.length || this.#fit.isUnknown)
        : renderLevelTables(view, rows, choice, this.headingLevel)
    }`;
  }

  protected override updated(): void {
    const { document: skill } = this.source;
    if (!skill) return;
    const { choice, layout } = this.#chooseLevels(skill);
    this.#markers.place(layout, choice);
  }

  #chooseLevels(skill: SkillDocument): { choice: LevelIndices; layout: Layout } {
    const choice = this.#selection.choose(skill, this);
    const layout = chooseLayout({
      layout: this.layout,
      count: skill.levels.length,
      columns: this.#fit.columns,
      choice,
      chosen: this.#columns.at(choice),
      isPrinting: this.#printing.isPrinting,
    });
    return { choice, layout };
  }

  /** The same object until something about the rows changes: tables then compare no row by itself. */
  #chooseRows({ skill, localization }: SkillView, extent: Extent): RoleRows {
    const { requiredOnly: isRequiredOnly } = this;
    const { keys: open } = this.#open;
    const { isPrinting } = this.#printing;
    const { count } = this.#batches;
    const roles = this.#shown;
    const mine = this.#mine;
    const basis = [skill, localization.words, isRequiredOnly, isPrinting, open, extent];
    const of = [...basis, mine, count, ...roles];
    return this.#rows.get(of, () => ({
      subjects: roles,
      openable: new Set(roles.filter(({ id }) => isOpenable(skill, id, extent))),
      groups: this.#groups
        .slice(0, count)
        .map((group) => ({ subjects: group, of: [...basis, group[0] === mine, ...group] })),
      groupCount: this.#groups.length,
      mark: (role) => (role === mine ? localization.say('myRole') : undefined),
      extent,
      isRequiredOnly,
      isPrinting,
      open,
      toggle: (role, table) => this.#open.toggle([role], [table]),
      foreignChanges: this.foreignChanges,
    }));
  }

  /** How many roles are shown where it is this element that leaves some out, how rows open, and all of them at once. */
  #renderTools(view: SkillView, rows: RoleRows, tables: readonly string[]): unknown {
    const { localization, skill } = view;
    const { subjects: roles } = rows;
    const openable = [...rows.openable];
    const isFiltered = roles.length < skill.roles.length && (this.roles || this.requiredOnly);
    if (!isFiltered && openable.length === 0) return nothing;
    return html`<div class="tools" part="tools">
      ${isFiltered ? html`<span>${localization.shown(roles.length, skill.roles.length)}</span>` : nothing}
      ${openable.length > 0 ? html`<span class="how">${localization.say('howToOpen')}</span>` : nothing}
      ${
        openable.length > 1
          ? html`<button class="quiet" type="button" @click=${() => this.#open.toggle(openable, tables)}>
              ${localization.say(this.#open.areOpen(openable, tables) ? 'closeAll' : 'openAll')}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** Where not all levels fit, a button for each: pressed where the level shows. */
  #renderLevels(view: SkillView, choice: LevelIndices, layout: Layout): unknown {
    if (layout.hidden.length === 0) return nothing;
    const show = (index: number) => {
      this.#columns.toggle(index, choice, layout);
      this.requestUpdate();
    };
    return html`<div class="more" role="group" aria-labelledby="levels" part="more">
      <span id="levels" aria-hidden="true">${view.localization.say('levelsShown')}</span>
      ${view.skill.levels.map(
        (_, index) =>
          html`<button type="button" aria-pressed=${layout.visible.includes(index)} @click=${() => show(index)}>
            ${renderLevelName(view, index)}
          </button>`,
      )}
    </div>`;
  }
}
