import { html, isServer, nothing, type TemplateResult } from 'lit';
import { send } from '../../context/events.ts';
import { SelectionFollower } from '../../context/selection-follower.ts';
import { expectationsOf, type Role, type SkillDocument } from '../../skill-document/index.ts';
import { renderLevelName } from '../levels.ts';
import { RowBatches } from '../row-batches.ts';
import { common, headingLevel, ids, SkillElement } from '../skill-element.ts';
import type { View } from '../text.ts';
import { ColumnFit } from './column-fit.ts';
import { renderGrid } from './grid.ts';
import { captionOf, renderLevelTables } from './level-tables.ts';
import { Printing } from './printing.ts';
import { selectionSheet } from './selection-sheet.ts';
import { styles } from './skill-matrix.styles.ts';
import { type RowState, rowKey, scrollSteadily } from './table.ts';
import { visibleLevels } from './visible-levels.ts';

/**
 * `grid`: one table, roles × levels. `levels`: a table for each level. `auto`: as many columns of the grid as fit; in
 * a narrow container the table of one level, or of all levels where none is chosen.
 */
export type MatrixLayout = 'auto' | 'grid' | 'levels';

/** In `auto`; a page of A4 gives more of them too little room. */
const MOST_COLUMNS_ON_PAPER = 4;

/**
 * What the skill asks of every role at every level. The current level and the target are marked; a row opens to its
 * details.
 *
 * @summary The comparison of roles and levels.
 * @event {CustomEvent<{role: string, open: boolean}>} detail-toggle - a row opened or closed
 * @csspart table - the grid, or the table of each level
 * @csspart header - the header of each column
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
  readonly #sheet = isServer ? undefined : new CSSStyleSheet();
  #rules = '';
  /** The roles that have rows, in their order. */
  #shown: readonly Role[] = [];

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
    const root = super.createRenderRoot() as ShadowRoot;
    if (this.#sheet) root.adoptedStyleSheets.push(this.#sheet);
    return root;
  }

  protected override renderSkill(view: View): TemplateResult {
    const { skill } = view;
    const { isPrinting } = this.#printing;
    const { columns } = this.#fit;
    const { length } = skill.levels;
    const choice = this.#selection.choose(skill, this);
    const { current, target } = choice;
    const asked = this.asked?.current === current ? this.asked.level : -1;
    const isAuto = this.layout === 'auto';
    const fits = isPrinting ? length <= MOST_COLUMNS_ON_PAPER : columns >= Math.min(2, length);
    const isGrid = this.layout === 'grid' || (isAuto && fits);
    const isWhole = !isAuto || isPrinting || (!isGrid && Math.max(current, asked) < 0);
    const room = isWhole ? length : columns;
    const visible = visibleLevels(length, [asked, current, target], current, room);
    const shown = new Set(visible);
    const hidden = [...skill.levels.keys()].filter((index) => !shown.has(index));

    const rules = selectionSheet(visible, hidden, choice);
    if (rules !== this.#rules) this.#sheet?.replaceSync((this.#rules = rules));
    const rows = this.#chooseRows(skill);
    if (rows.roles.length === 0) return html`<p class="none" part="none">${view.localization.say('noRoles')}</p>`;
    const tables = isGrid ? ['caption'] : visible.map(captionOf);
    return html`${this.#renderTools(view, rows, tables, this.#renderHidden(view, hidden, current))}
    ${
      isGrid
        ? renderGrid(view, rows, choice, columns < visible.length || this.#fit.isUnknown)
        : renderLevelTables(view, rows, choice, this.headingLevel)
    }`;
  }

  #chooseRows(skill: SkillDocument): RowState {
    const { requiredOnly } = this;
    const { isPrinting } = this.#printing;
    const chosen = this.#selection.chooseRoles(skill, this);
    const roles = requiredOnly ? chosen.filter((role) => requiresSomething(skill, role)) : chosen;
    this.#shown = roles;
    return {
      roles,
      groups: this.#batches.groupsOf([skill], roles.length),
      isRequiredOnly: requiredOnly,
      isPrinting,
      open: this.openRows,
      toggle: (role, table) => this.#toggle([role], [table]),
    };
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

function requiresSomething(skill: SkillDocument, role: Role): boolean {
  return expectationsOf(skill, role.id).some(({ required }) => required);
}
