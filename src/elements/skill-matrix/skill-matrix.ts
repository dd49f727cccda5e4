import { html, isServer, nothing, type TemplateResult } from 'lit';
import { send } from '../../context/events.ts';
import { SelectionFollower } from '../../context/selection-follower.ts';
import type { Role } from '../../skill-document/index.ts';
import { renderLevelName } from '../levels.ts';
import { common, SkillElement } from '../skill-element.ts';
import type { View } from '../text.ts';
import { Fit } from './fit.ts';
import { renderGrid } from './grid.ts';
import { renderLevelTables } from './level-tables.ts';
import { selectionSheet } from './selection-sheet.ts';
import { styles } from './skill-matrix.styles.ts';
import { visibleLevels } from './visible-levels.ts';

/**
 * `grid`: one table, roles × levels. `levels`: a table for each level. `auto`: as many columns of the grid as fit; in
 * a narrow container the table of one level, or of all levels where none is chosen.
 */
export type MatrixLayout = 'auto' | 'grid' | 'levels';

/**
 * What the skill asks of every role at every level. The current level and the target are marked; a row opens to its
 * details.
 *
 * @summary The comparison of roles and levels.
 * @event {CustomEvent<{role: string, open: boolean}>} detail-toggle - a row opened or closed
 * @slot empty - shown where there is no document
 * @slot error - in place of the message about an error
 * @slot loading - shown while the first document loads
 * @csspart table - the grid, or the table of each level
 * @csspart header - the header of each column
 * @csspart level - the section of a level, with the heading `level-heading`
 * @csspart role - the header of a row
 * @csspart cell - each cell
 * @csspart required - the word beside what is required
 * @csspart optional - the word beside what is not
 * @csspart none - what an empty cell says
 * @csspart details - what a row opens to
 * @csspart items - a checklist
 * @csspart links - a list of links; each is a `link`
 * @csspart more - the levels that don't fit
 */
export class SkillMatrix extends SkillElement {
  static override styles = [...common, styles];
  static override properties = {
    layout: {},
    level: {},
    target: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    openRoles: { state: true },
    asked: { state: true },
  };

  layout: MatrixLayout = 'auto';
  /** The id of the current level, in place of the provider's. */
  level?: string;
  /** The id of the level aimed at, in place of the provider's. By default the next one. */
  target?: string;
  /** The level of the headings in the page's outline, 1 to 6, where each level has its own. */
  headingLevel = 2;

  private openRoles: ReadonlySet<string> = new Set();
  /** A level that did not fit and was asked for, until another one than the `current` is chosen; by their indices. */
  private asked?: { readonly level: number; readonly current: number };

  readonly #selection = new SelectionFollower(this);
  readonly #fit = new Fit(this);
  readonly #sheet = isServer ? undefined : new CSSStyleSheet();
  #rules = '';

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    if (this.#sheet) root.adoptedStyleSheets.push(this.#sheet);
    return root;
  }

  protected override renderSkill(view: View): TemplateResult {
    const { roles, levels } = view.skill;
    const { columns } = this.#fit;
    const choice = this.#selection.choose(view.skill, this);
    const { current, target } = choice;
    const asked = this.asked?.current === current ? this.asked.level : -1;
    const isAuto = this.layout === 'auto';
    const isGrid = this.layout === 'grid' || (isAuto && columns >= Math.min(2, levels.length));
    const isWhole = !isAuto || (!isGrid && Math.max(current, asked) < 0);
    const room = isWhole ? levels.length : columns;
    const visible = visibleLevels(levels.length, [asked, current, target], current, room);

    const hidden = [...levels.keys()].filter((index) => !visible.includes(index));

    const rules = selectionSheet(visible, hidden, choice);
    if (rules !== this.#rules) this.#sheet?.replaceSync((this.#rules = rules));
    const rows = { roles, open: this.openRoles, toggle: (role: Role) => this.#toggle(role) };
    return html`${this.#renderHidden(view, hidden, current)}
    ${
      isGrid
        ? renderGrid(view, rows, choice, columns < visible.length)
        : renderLevelTables(view, rows, choice, this.headingLevel)
    }`;
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

  #toggle({ id }: Role): void {
    const open = new Set(this.openRoles);
    if (!open.delete(id)) open.add(id);
    this.openRoles = open;
    send(this, 'detail-toggle', { role: id, open: open.has(id) });
  }
}
