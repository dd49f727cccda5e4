import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Selection, SelectionKey } from '../../../context/selection.ts';
import { skillContext } from '../skill-kind.ts';
import { Permalink } from '../../../context/permalink.ts';
import { SelectionProvider } from '../../../context/selection-provider.ts';
import { SelectionSharing } from '../../../context/selection-sharing.ts';
import { chooseLevels, type SkillDocument } from '../../../skill-document/index.ts';
import { renderComparedLevels, renderLevelName } from '../levels.ts';
import { renderDownloads } from '../../base/downloads.ts';
import { common, headingLevel, ids } from '../../base/document-element.ts';
import { SkillElement } from '../skill-element.ts';
import type { MatrixLayout } from '../../table/layout.ts';
import { renderText } from '../../base/text.ts';
import type { SkillView } from '../skill-element.ts';
import { Announcement } from '../../base/announcement.ts';
import { page } from '../../base/page.styles.ts';
import { Original } from '../../base/original.ts';
import { hasContent, renderPicked, renderTold } from '../../base/page.ts';
import { renderFacts, renderTitle } from './header.ts';

type Section = 'header' | 'stats' | 'role' | 'picker' | 'filter' | 'comparison' | 'matrix';

/** The properties that are its selection. */
const SELECTED: readonly SelectionKey[] = ['role', 'level', 'target', 'roles'];

/** The parts of all that it shows, which are its own parts too. */
const PARTS =
  'stats, figure, picker, label, roles, roles-target, level, level-chosen, level-past, level-target, filter, search, choice, choice-chosen, ' +
  'comparison, heading, copy, row, required, optional, proficiency, none, items, examples, links, link, ' +
  'table, header, marker-current, marker-target, level-heading, role, cell, details, tools, more';

/**
 * Loads a skill document, holds the selection, and hands both down by context. Without children it shows the whole
 * page; with children, and without `show`, it provides for them.
 *
 * @summary The provider, and the whole page.
 * @event {CustomEvent<IdChange>} role-change - from within: asks for another role as mine; cancelable
 * @event {CustomEvent<IdChange>} level-change - from within: asks for another current level; cancelable
 * @event {CustomEvent<IdChange>} target-change - from within: asks for another target; cancelable
 * @event {CustomEvent<RolesChange>} roles-change - from within: asks for other roles; cancelable
 * @slot - the author's own composition, in place of the page
 * @slot header - in place of the header
 * @slot footer - after everything else
 * @csspart header - kind, name, summary, facts
 * @csspart title - the name of the skill
 * @csspart summary - the sentence below it, where the document has one
 * @csspart heading - the headings of the comparison and of the matrix
 * @csspart original - what the document was read from, folded away
 * @csspart downloads - the buttons for downloads
 * @csspart facts - when it changed, where it comes from
 */
export class SkillProfile extends SkillElement {
  static override styles = [...common, page];
  static override properties = {
    role: { attribute: 'my-role', reflect: true },
    level: { reflect: true },
    target: { reflect: true },
    show: {},
    sync: {},
    remember: { type: Boolean },
    permalink: { type: Boolean },
    downloads: {},
    layout: {},
    roles: ids,
    headingLevel,
  };

  /**
   * The id of my role, as it was set. The attribute `role` is understood too, and moves to `my-role`.
   *
   * @attr my-role
   */
  override role: string | null = null;
  /** The id of the current level, as it was set. */
  level?: string;
  /** The id of the level aimed at, as it was set; the one in effect is by default the next. */
  target?: string;
  /** The ids of the roles to show; `undefined` for all of them. As an attribute separated by spaces. */
  roles?: readonly string[] | undefined;
  /** Profiles of the same name on a page share the selection. */
  sync?: string;
  /**
   * Whether the selection is kept in the fragment of the page's URL, under the element's `id`, else the name in `sync`,
   * else without a name. So a link opens the same view.
   */
  permalink = false;
  /** Whether the selection is kept in `localStorage`, under the name in `sync`, else the document's id, else its address. */
  remember = false;
  /** What the document can be downloaded as: `json`, and with `downloads.js` also `csv` and `markdown`. */
  downloads?: string;
  /**
   * The sections of the page, by name, separated by spaces: `header stats role picker filter comparison matrix`.
   * All but `filter` by default. And `original`, which folds away the children that the document was read from.
   */
  show?: string;
  /**
   * How the matrix is laid out.
   *
   * @type {'auto' | 'grid' | 'levels'}
   */
  layout: MatrixLayout = 'auto';
  /**
   * The level of the title in the page's outline, 1 to 6; the headings below it follow. Where `show` leaves the title
   * out, the level of those.
   *
   * @attr heading-level
   */
  headingLevel = 2;

  readonly #provider = new ContextProvider(this, { context: skillContext });
  readonly #selection = new SelectionProvider(this, SELECTED);
  readonly #sharing = new SelectionSharing(this, SELECTED);
  readonly #permalink = new Permalink(this, SELECTED);
  readonly #announcement = new Announcement(this);
  readonly #original = new Original(this);

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const isLinked = this.#permalink.keep();
    if (this.#sharing.share(this.source.identity, isLinked)) this.#permalink.restore();
    const { document: skill } = this.source;
    const isNew = skill !== this.#provider.value;
    this.#provider.setValue(skill);
    const isOther = this.#selection.provide(skill ? this.#resolve(skill) : {});
    if (isNew) this.#announcement.clear();
    else if (isOther) this.#announcement.make();
  }

  protected override updated(): void {
    const { document: skill } = this.source;
    if (!skill) return;
    const levels = () => skill.levels.map(({ id }) => id);
    this.#selection.reportUnknown('skill-error', skill, [
      { key: 'level', reason: 'level', ids: levels },
      { key: 'target', reason: 'level', ids: levels },
      { key: 'role', reason: 'role', ids: () => skill.roles.map(({ id }) => id) },
    ]);
  }

  /** The selection in effect: of what the document has, and by default with the next level as the target. */
  #resolve(skill: SkillDocument): Selection {
    const { current, target } = chooseLevels(skill, this.level, this.target);
    const role = skill.roles.find(({ id }) => id === this.role)?.id;
    return { role, level: skill.levels[current]?.id, target: skill.levels[target]?.id, roles: this.roles };
  }

  protected override render(): unknown {
    const isComposed = !this.show && hasContent(this);
    return isComposed ? this.renderShell(html`<slot></slot>`) : super.render();
  }

  /** With a place that tells of a change of level, once and briefly; nothing is told on load. */
  protected override renderShell(content: unknown): TemplateResult {
    const { localization } = this;
    const { document: skill } = this.source;
    const { level, target } = this.#selection.value;
    return super.renderShell(
      html`${content} ${this.#original.render(this.show, localization, !!skill)}
      ${renderTold(skill && this.#announcement.isMade ? renderComparedLevels({ skill, localization }, chooseLevels(skill, level, target)) : nothing)}`,
    );
  }

  protected override renderSkill(view: SkillView): TemplateResult {
    const shown = (this.show ?? 'header stats role picker comparison matrix').split(/\s+/);
    const has = (section: Section) => shown.includes(section);
    const lang = this.getAttribute('lang') ?? nothing;
    const heading = this.headingLevel + (has('header') ? 1 : 0);
    return html`${
        has('header') || has('stats')
          ? html`<div class="top" part="header">
              ${has('header') ? html`<slot name="header">${renderTitle(view, this.headingLevel)}</slot>` : nothing}
              ${has('stats') ? html`<skill-stats lang=${lang} exportparts=${PARTS}></skill-stats>` : nothing}
              ${has('header') ? renderFacts(view) : nothing}
            </div>`
          : nothing
      }
      ${this.#renderPickers(view, lang, has)}
      ${has('filter') ? html`<section><role-filter lang=${lang} exportparts=${PARTS}></role-filter></section>` : nothing}
      ${
        has('comparison')
          ? html`<section>
              <level-comparison lang=${lang} heading-level=${heading} exportparts=${PARTS}></level-comparison>
            </section>`
          : nothing
      }
      ${has('matrix') ? this.#renderMatrix(view, lang, heading) : nothing}
      ${renderDownloads({ document: view.skill, kind: 'skill' }, view.localization, this.downloads)}
      <slot name="footer"></slot>`;
  }

  /** The pickers of role and level, that of the target folded away below them; on paper what is picked. */
  #renderPickers(
    view: SkillView,
    lang: string | typeof nothing,
    has: (section: Section) => boolean,
  ): TemplateResult | typeof nothing {
    const { localization, skill } = view;
    if (!has('picker') && !has('role')) return nothing;
    const { current } = chooseLevels(skill, this.level, undefined);
    const role = skill.roles.find(({ id }) => id === this.role);
    const hasHigher = has('picker') && current >= 0 && current + 1 < skill.levels.length;
    return html`<section class="picker">
      <div class="pickers">
        ${has('role') ? html`<role-picker lang=${lang} exportparts=${PARTS}></role-picker>` : nothing}
        ${has('picker') ? html`<level-picker lang=${lang} exportparts=${PARTS}></level-picker>` : nothing}
      </div>
      ${has('picker') && skill.levels.length > 1 ? html`<p class="hint">${localization.say('howToUse')}</p>` : nothing}
      ${role && renderPicked(localization.say('yourRole'), renderText(view, role.name))}
      ${current >= 0 ? renderPicked(localization.say('yourLevel'), renderLevelName(view, current)) : nothing}
      ${
        hasHigher
          ? html`<details ?open=${!!this.target}>
              <summary>${localization.say('otherTarget')}</summary>
              <level-picker lang=${lang} selects="target" exportparts=${PARTS}></level-picker>
            </details>`
          : nothing
      }
    </section>`;
  }

  #renderMatrix(view: SkillView, lang: string | typeof nothing, heading: number): TemplateResult {
    const { localization, skill } = view;
    const ends = { first: renderLevelName(view, 0), last: renderLevelName(view, skill.levels.length - 1) };
    return html`<section>
      <div class="heading" role="heading" aria-level=${heading} part="heading">
        ${localization.say('expectedAtEachLevel')}
      </div>
      ${skill.levels.length > 1 ? html`<p class="hint">${localization.fill('howToRead', ends)}</p>` : nothing}
      <skill-matrix lang=${lang} layout=${this.layout} heading-level=${heading + 1} exportparts=${PARTS}></skill-matrix>
    </section>`;
  }
}
