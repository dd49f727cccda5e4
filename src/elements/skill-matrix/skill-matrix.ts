import { html, isServer, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { guard } from 'lit/directives/guard.js';
import { ContextFollower } from '../../context/context-follower.ts';
import { send } from '../../context/events.ts';
import { selectionContext } from '../../context/keys.ts';
import { chooseLevels, findLevel, type Level, levelAfter, type Role } from '../../skill-document/index.ts';
import { common, SkillElement } from '../skill-element.ts';
import { renderText, type View } from '../text.ts';
import { Fit } from './fit.ts';
import { renderGrid } from './grid.ts';
import { renderLevels } from './levels.ts';
import { levelTables } from './levels.styles.ts';
import { roleRow } from './role-row.styles.ts';
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
 * @csspart level - the header of a level's column, or the section of a level
 * @csspart role - the header of a row
 * @csspart cell - each cell
 * @csspart required - the word beside what is required
 * @csspart optional - the word beside what is not
 * @csspart none - what an empty cell says
 * @csspart details - what a row opens to
 * @csspart more - the levels that don't fit
 */
export class SkillMatrix extends SkillElement {
  static override styles = [...common, styles, levelTables, roleRow];

  @property() layout: MatrixLayout = 'auto';
  /** The id of the current level, in place of the provider's. */
  @property() level?: string;
  /** The id of the level aimed at, in place of the provider's. By default the next one. */
  @property() target?: string;
  /** The level of the headings in the page's outline, 1 to 6, where each level has its own. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private openRoles: ReadonlySet<string> = new Set();
  /** A level that did not fit and was asked for, until another one is chosen; with the choice it belongs to. */
  @state() private asked?: { readonly level: string; readonly beside: string | undefined };

  readonly #selection = new ContextFollower(this, selectionContext);
  readonly #fit = new Fit(this);
  readonly #sheet = isServer ? undefined : new CSSStyleSheet();
  #rules = '';

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    if (this.#sheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    return root;
  }

  protected override renderSkill(view: View): TemplateResult {
    const { skill, localization } = view;
    const { levels, roles } = skill;
    const chosen = this.#chooseLevels(view);
    const isGrid = this.#isGrid(levels.length);
    const isWhole = this.layout !== 'auto' || (!isGrid && !chosen.current && !chosen.asked);
    const visible = isWhole ? levels : visibleLevels(levels, chosen, this.#fit.columns);
    this.#mark(view, visible);

    const { openRoles } = this;
    const rows = { roles, open: openRoles, toggle: (role: Role) => this.#toggle(role) };
    const words = [localization.lang(), localization.spoken, localization.say('required')].join();
    const table = guard([skill, openRoles, words, isGrid, this.headingLevel], () =>
      isGrid ? renderGrid(view, rows) : renderLevels(view, rows, this.headingLevel),
    );
    const isScrolling = isGrid && this.layout === 'grid' && this.#fit.columns < levels.length;
    return html`${this.#renderHidden(view, visible)}${isGrid ? this.#renderFrame(table, isScrolling) : table}`;
  }

  #renderFrame(table: unknown, isScrolling: boolean): TemplateResult {
    return html`<div
      class=${classMap({ scroll: isScrolling })}
      role=${isScrolling ? 'region' : nothing}
      tabindex=${isScrolling ? 0 : nothing}
      aria-labelledby=${isScrolling ? 'caption' : nothing}
    >
      <div class="frame">
        <div class="marker current"></div>
        ${table}
        <div class="marker target"></div>
      </div>
    </div>`;
  }

  /** The levels that don't fit: counted, named, and one click away. */
  #renderHidden(view: View, visible: readonly Level[]): unknown {
    const hidden = view.skill.levels.filter((level) => !visible.includes(level));
    if (hidden.length === 0) return nothing;
    return html`<div class="more" part="more">
      <span>${view.localization.count('moreLevels', hidden.length)}</span>
      ${hidden.map(
        (level) =>
          html`<button type="button" @click=${() => this.#ask(level)}>${renderText(view, level.name)}</button>`,
      )}
    </div>`;
  }

  #isGrid(levels: number): boolean {
    return this.layout === 'grid' || (this.layout === 'auto' && this.#fit.columns >= Math.min(2, levels));
  }

  #chooseLevels({ skill }: View) {
    const shared = this.level === undefined ? this.#selection.value : undefined;
    const chosen = chooseLevels(skill, this.level ?? shared?.level, this.target ?? shared?.target);
    const asked = this.asked?.beside === chosen.current?.id ? findLevel(skill, this.asked?.level) : undefined;
    return { ...chosen, asked };
  }

  #ask(level: Level): void {
    const { skill } = this;
    if (!skill) return;
    const { current } = this.#chooseLevels({ skill, localization: this.localization });
    this.asked = { level: level.id, beside: current?.id };
  }

  #toggle({ id }: Role): void {
    const open = new Set(this.openRoles);
    if (!open.delete(id)) open.add(id);
    this.openRoles = open;
    send(this, 'detail-toggle', { role: id, open: open.has(id) });
  }

  #mark(view: View, visible: readonly Level[]): void {
    const { skill, localization } = view;
    const { current, target } = this.#chooseLevels(view);
    const isNext = target === levelAfter(skill, current?.id);
    const rules = selectionSheet({
      levels: skill.levels,
      visible,
      current,
      target,
      currentWord: localization.say('current'),
      targetWord: localization.say(isNext ? 'next' : 'target'),
    });
    if (rules !== this.#rules) this.#sheet?.replaceSync((this.#rules = rules));
  }
}
