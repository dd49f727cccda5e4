import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { send } from '../../context/events.ts';
import { SelectionFollower } from '../../context/selection-follower.ts';
import type { LevelIndices, Role, SkillDocument } from '../../skill-document/index.ts';
import { renderLevelName } from '../levels.ts';
import { firstGroups, RowBatches } from '../row-batches.ts';
import { common, headingLevel, ids, SkillElement } from '../skill-element.ts';
import type { View } from '../text.ts';
import { isSame } from '../unchanged.ts';
import { ColumnFit } from './column-fit.ts';
import { renderGrid } from './grid.ts';
import { createSheet } from '../sheets.ts';
import { chooseLayout, type Layout, type MatrixLayout } from './layout.ts';
import { captionOf, renderLevelTables } from './level-tables.ts';
import { Printing } from './printing.ts';
import { selectionSheet } from './selection-sheet.ts';
import { styles } from './skill-matrix.styles.ts';
import { type RowState, rowKey, scrollSteadily } from './table.ts';

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
 * @csspart tools - how many roles are shown, the levels that don't fit, and what opens all rows
 * @csspart more - the levels that don't fit
 */
export class SkillMatrix extends SkillElement {
  static override styles = [...common, styles];
  static override properties = {
    layout: {},
    level: {},
    target: {},
    roles: ids,
    requiredOnly: { type: Boolean, attribute: 'required-only' },
    headingLevel,
    openRows: { state: true },
    asked: { state: true },
  };

  /**
   * One table, a table for each level, or what fits.
   *
   * @type {'auto' | 'grid' | 'levels'}
   */
  layout: MatrixLayout = 'auto';
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

  private openRows: ReadonlySet<string> = new Set();
  /** Hidden level that the reader opened; valid while `current` is unchanged. Both are indices. */
  private asked?: { readonly level: number; readonly current: number };

  readonly #selection = new SelectionFollower(this);
  readonly #fit = new ColumnFit(this);
  readonly #printing = new Printing(this);
  readonly #batches = new RowBatches(this);
  #sheet: CSSStyleSheet | undefined;
  #rules = '';
  /** The roles that have rows, in their order. */
  #shown: readonly Role[] = [];
  #rows: RowState | undefined;
  /** What `#rows` is made of. */
  #rowsOf: readonly unknown[] = [];

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

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (!isServer) this.#addSheet(root as ShadowRoot);
    return root;
  }

  /** @internal */
  override adoptedCallback(): void {
    super.adoptedCallback();
    if (this.shadowRoot) this.#addSheet(this.shadowRoot);
    this.requestUpdate();
  }

  #addSheet(root: ShadowRoot): void {
    this.#sheet = createSheet(root);
    this.#rules = '';
    root.adoptedStyleSheets.push(this.#sheet);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { skill } = this.source;
    if (!skill) return;
    const chosen = this.#selection.chooseRoles(skill, this);
    const required = this.requiredOnly && rolesWithRequirements(skill);
    this.#shown = required ? chosen.filter(({ id }) => required.has(id)) : chosen;
    this.#batches.prepare([skill], this.#shown.length);
  }

  protected override renderSkill(view: View): TemplateResult {
    const { skill, localization } = view;
    const rows = this.#chooseRows(view);
    if (rows.roles.length === 0) return html`<p class="none" part="none">${localization.say('noRoles')}</p>`;
    const { choice, layout } = this.#chooseLevels(skill);
    const { isGrid, visible, hidden } = layout;
    const tables = isGrid ? ['caption'] : visible.map(captionOf);
    return html`${this.#renderTools(view, rows, tables, this.#renderHidden(view, hidden, choice.current))}
    ${
      isGrid
        ? renderGrid(view, rows, choice, this.#fit.columns < visible.length || this.#fit.isUnknown)
        : renderLevelTables(view, rows, choice, this.headingLevel)
    }`;
  }

  protected override updated(): void {
    const { skill } = this.source;
    if (!this.#sheet || !skill) return;
    const { choice, layout } = this.#chooseLevels(skill);
    const rules = selectionSheet(layout, choice);
    if (rules !== this.#rules) this.#sheet.replaceSync((this.#rules = rules));
  }

  #chooseLevels(skill: SkillDocument): { choice: LevelIndices; layout: Layout } {
    const choice = this.#selection.choose(skill, this);
    const layout = chooseLayout({
      layout: this.layout,
      count: skill.levels.length,
      columns: this.#fit.columns,
      choice,
      asked: this.asked?.current === choice.current ? this.asked.level : -1,
      isPrinting: this.#printing.isPrinting,
    });
    return { choice, layout };
  }

  /** The same object until something about the rows changes: tables then compare no row by itself. */
  #chooseRows({ skill, localization }: View): RowState {
    const { requiredOnly: isRequiredOnly, openRows: open } = this;
    const { isPrinting } = this.#printing;
    const { count } = this.#batches;
    const roles = this.#shown;
    const basis = [skill, localization.lang(), localization.spoken, isRequiredOnly, isPrinting, open];
    const of = [...basis, count, ...roles];
    if (this.#rows && isSame(of, this.#rowsOf)) return this.#rows;
    this.#rowsOf = of;
    return (this.#rows = {
      roles,
      groups: firstGroups(roles, count).map((group) => ({ roles: group, of: [...basis, ...group] })),
      isRequiredOnly,
      isPrinting,
      open,
      toggle: (role, table) => this.#toggle([role], [table]),
      foreignChanges: this.foreignChanges,
    });
  }

  /** How many roles are shown where it is this element that leaves some out, the levels left out, and all rows at once. */
  #renderTools(view: View, { roles, open }: RowState, tables: readonly string[], hidden: unknown): unknown {
    const { localization, skill } = view;
    const isFiltered = roles.length < skill.roles.length && (this.roles || this.requiredOnly);
    return html`<div class="tools" part="tools">
      ${isFiltered ? html`<span>${localization.shown(roles.length, skill.roles.length)}</span>` : nothing} ${hidden}
      ${
        roles.length > 1
          ? html`<button class="all" type="button" @click=${() => this.#toggle(roles, tables)}>
              ${localization.say(areOpen(open, roles, tables) ? 'closeAll' : 'openAll')}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** The levels that don't fit: counted, named, and one click away. */
  #renderHidden(view: View, hidden: readonly number[], current: number): unknown {
    if (hidden.length === 0) return nothing;
    return html`<div class="more" part="more">
      <span>${view.localization.count('moreLevels', hidden.length)}</span>
      ${hidden.map(
        (level) =>
          html`<button type="button" @click=${() => (this.asked = { level, current })}>
            ${renderLevelName(view, level)}
          </button>`,
      )}
    </div>`;
  }

  /** Opens those rows, or closes them where all are open. */
  #toggle(roles: readonly Role[], tables: readonly string[]): void {
    const open = new Set(this.openRows);
    const isOpening = !areOpen(open, roles, tables);
    const changed = roles.filter((role) => areOpen(open, [role], tables) !== isOpening);
    for (const role of changed) {
      for (const table of tables) open[isOpening ? 'add' : 'delete'](rowKey(role, table));
    }
    this.openRows = open;
    for (const { id } of changed) send(this, 'detail-toggle', { role: id, open: isOpening });
  }
}

function areOpen(open: ReadonlySet<string>, roles: readonly Role[], tables: readonly string[]): boolean {
  // Mostly few are open, and there is no need to look for each.
  if (open.size < roles.length * tables.length) return false;
  return roles.every((role) => tables.every((table) => open.has(rowKey(role, table))));
}

/** The ids of the roles that require something, by document. */
const requiring = new WeakMap<SkillDocument, Set<string>>();

function rolesWithRequirements(skill: SkillDocument): Set<string> {
  let roles = requiring.get(skill);
  if (!roles) {
    roles = new Set(skill.expectations.filter(({ required }) => required).map(({ role }) => role));
    requiring.set(skill, roles);
  }
  return roles;
}
