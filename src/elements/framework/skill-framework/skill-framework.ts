import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { EVERYTHING } from '../../../context/query.ts';
import { hasLevels, hasRoles, type Stance } from '../../../framework-document/index.ts';
import { pressed } from '../../../styles/pressed.ts';
import { Announcement } from '../../base/announcement.ts';
import { common, headingLevel } from '../../base/document-element.ts';
import { page } from '../../base/page.styles.ts';
import { Original } from '../../base/original.ts';
import { hasContent, renderTold } from '../../base/page.ts';
import { figures } from '../../base/figures.styles.ts';
import { renderText } from '../../base/text.ts';
import { FrameworkElement, type FrameworkView } from '../framework-element.ts';
import type { Assessment } from '../../../assessment/index.ts';
import { AnswersProvider } from '../answers-provider.ts';
import { FrameworkProvider } from '../framework-provider.ts';
import { type CellMode, hasOpenable } from '../framework-matrix/cells.ts';
import { type PickerOptions, renderPickers } from '../pickers.ts';
import { findObstacle, renderTitle as renderComparedPlaces } from '../role-comparison/summary.ts';
import { isAssessmentDefined, type PageView, renderSwitch } from './views.ts';
import { renderFacts, renderNumbers, renderTitle } from './header.ts';
import { styles } from './skill-framework.styles.ts';

type Section = 'header' | 'stats' | 'role' | 'picker' | 'comparison' | 'search' | 'matrix' | 'assessment';

/** The parts of all that it shows, which are its own parts too. */
const PARTS =
  'stats, figure, picker, label, roles, roles-target, level, level-chosen, level-past, level-target, search, choice, ' +
  'choice-chosen, groups, comparison, heading, copy, row, required, new, optional, none, items, examples, links, link, ' +
  'table, header, group, marker-current, marker-target, role, cell, details, legend, tools, more, empty, ' +
  'met, keeping, people, answers, answer, answer-chosen, answer-asked, answers-other, meaning, state, differ, note, ' +
  'reason, changes, unused, opened, stepping';

/**
 * Loads a framework, holds the selection, and hands both down by context; elements for one skill inside it show the
 * selected skill. Without children it shows the whole page: what to choose, what to cover next, and all skills.
 *
 * @summary The provider of a framework, and its whole page.
 * @event {CustomEvent<IdChange>} role-change - from within: asks for another role as mine; cancelable
 * @event {CustomEvent<IdChange>} level-change - from within: asks for another current level; cancelable
 * @event {CustomEvent<IdChange>} target-role-change - from within: asks for another role to aim at; cancelable
 * @event {CustomEvent<IdChange>} target-change - from within: asks for another level to aim at; cancelable
 * @event {CustomEvent<IdChange>} skill-change - from within: asks to show another skill; cancelable
 * @event {CustomEvent<{value: Query, previous: Query}>} query-change - from within: asks to look for other skills; cancelable
 * @slot - the author's own composition, in place of the page
 * @slot header - in place of the header
 * @slot footer - after everything else
 * @csspart header - kind, name, summary, facts
 * @csspart title - the name of the framework
 * @csspart summary - the sentence below it, where the framework has one
 * @csspart heading - the headings of the comparison and of the matrix
 * @csspart original - what the document was read from, folded away
 * @csspart downloads - the buttons for downloads
 * @csspart facts - its version, when it changed, where it comes from
 */
export class SkillFramework extends FrameworkElement {
  static override styles = [...common, pressed, page, figures, styles];
  static override properties = {
    role: { attribute: 'my-role', reflect: true },
    level: { reflect: true },
    target: { reflect: true },
    targetRole: { attribute: 'target-role', reflect: true },
    skill: { reflect: true },
    show: {},
    layout: {},
    cells: {},
    sync: {},
    remember: { type: Boolean },
    permalink: { type: Boolean },
    downloads: {},
    headingLevel,
    answers: { attribute: false },
    view: { state: true },
  };

  /**
   * The id of my role, as it was set. The attribute `role` is understood too, and moves to `my-role`.
   *
   * @attr my-role
   */
  override role: string | null = null;
  /** The id of the current level, as it was set. */
  level?: string;
  /**
   * The id of the role aimed at, as it was set; the one in effect is by default my role.
   *
   * @attr target-role
   */
  targetRole?: string;
  /** The id of the level aimed at, as it was set; the one in effect is by default the next. */
  target?: string;
  /** The id of the skill that elements for one skill show, and whose row is open. */
  skill?: string;
  /** The sections of the page, by name, separated by spaces: `header stats role picker comparison search
   * matrix`; `assessment`, where the element `skill-assessment` is registered; and `original`, which folds away the
   * children that the framework was read from. */
  show = 'header stats role picker comparison search matrix';
  /**
   * Whether the matrix shows all columns, or as many as fit.
   *
   * @type {'auto' | 'grid'}
   */
  layout: 'auto' | 'grid' = 'auto';
  /**
   * What the cells of the matrix show. By default proficiencies, if more than half of them have one, else words.
   *
   * @type {'auto' | 'proficiency' | 'text'}
   */
  cells: CellMode | 'auto' = 'auto';
  /** Frameworks and profiles of the same name on a page share the selection. */
  sync?: string;
  /** Whether the selection is kept in `localStorage`, under the name in `sync`, else the framework's id, else its address. */
  remember = false;
  /**
   * Whether the selection is kept in the fragment of the page's URL, under the element's `id`, else the name in `sync`,
   * else without a name. So a link opens the same view.
   */
  permalink = false;
  /** What the framework can be downloaded as: `json`. */
  downloads?: string;
  /**
   * The level of the title in the page's outline, 1 to 6; the headings below it follow. Where `show` leaves the title
   * out, the level of those.
   *
   * @attr heading-level
   */
  headingLevel = 2;

  /** Whether the page shows what is asked, or where the reader stands. */
  private view: PageView = 'asked';

  readonly #provider = new FrameworkProvider(this);
  readonly #answers = new AnswersProvider(this);
  readonly #announcement = new Announcement(this);
  readonly #original = new Original(this);
  #stance: Stance | undefined;

  /**
   * The answers in use: those that an application gives, else those that a `skill-assessment` inside has read. Takes an
   * assessment, as an object; then the application keeps the answers, and this browser doesn't.
   *
   * @throws {TypeError} if the value is no valid assessment; the message lists the issues
   */
  get answers(): Assessment | undefined {
    return this.#answers.value;
  }
  set answers(answers: Assessment | undefined) {
    this.#answers.give(answers);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { document: framework, identity } = this.source;
    const { stance, isNew, isOther } = this.#provider.provide(framework, identity);
    this.#stance = stance;
    if (isNew) this.#announcement.clear();
    else if (isOther) this.#announcement.make();
  }

  protected override updated(): void {
    const { document: framework } = this.source;
    if (framework) this.#provider.reportUnknown(framework);
  }

  protected override render(): unknown {
    const isComposed = !this.hasAttribute('show') && hasContent(this);
    return isComposed ? this.renderShell(html`<slot></slot>`) : super.render();
  }

  /** With a place that tells of a change of the selection, once and briefly; nothing is told on load. */
  protected override renderShell(content: unknown): TemplateResult {
    return super.renderShell(
      html`${content} ${this.#renderOriginal()}
      ${renderTold(this.#announcement.isMade ? this.#renderAnnouncement() : nothing)}`,
    );
  }

  #renderOriginal(): unknown {
    // Alone it folds away what a widget elsewhere on the page shows.
    const isFolded = !!this.source.document || this.show === 'original';
    return this.#original.render(this.show, this.localization, isFolded);
  }

  #renderAnnouncement(): unknown {
    const { document: framework } = this.source;
    if (!framework || !this.#stance) return nothing;
    const view = { framework, lang: framework.lang, localization: this.localization };
    return findObstacle(view, this.#stance) ?? renderComparedPlaces(view, this.#stance);
  }

  protected override renderFramework(view: FrameworkView): TemplateResult {
    const shown = this.show.split(/\s+/);
    const has = (section: Section) => shown.includes(section);
    const lang: string | typeof nothing = this.getAttribute('lang') ?? nothing;
    const heading = Math.min(6, this.headingLevel + (has('header') ? 1 : 0));
    const pickers: PickerOptions = { hasRole: has('role'), hasLevel: has('picker'), lang, parts: PARTS };
    const hasAnswers = has('assessment') && isAssessmentDefined(this);
    const hasAsked = has('comparison') || has('matrix');
    const isAsking = hasAsked && (!hasAnswers || this.view === 'asked');
    return html`${
        has('header') || has('stats')
          ? html`<div class="top" part="header">
              ${has('header') ? html`<slot name="header">${renderTitle(view, this.headingLevel)}</slot>` : nothing}
              ${has('stats') ? renderNumbers(view) : nothing}
              ${has('header') ? renderFacts(view, this.downloads) : nothing}
            </div>`
          : nothing
      }
      ${renderPickers(view, this.#stance!, pickers)}
      ${hasAnswers && hasAsked ? renderSwitch(view, this.view, (chosen) => (this.view = chosen)) : nothing}
      ${isAsking && has('comparison') ? this.#renderComparison(view, lang, heading) : nothing}
      ${isAsking && has('matrix') ? this.#renderMatrix(view, lang, heading, has('search')) : nothing}
      ${
        hasAnswers
          ? html`<skill-assessment
              lang=${lang}
              heading-level=${heading}
              ?hidden=${isAsking}
              exportparts=${PARTS}
            ></skill-assessment>`
          : nothing
      } <slot name="footer"></slot>`;
  }

  #renderComparison(view: FrameworkView, lang: string | typeof nothing, heading: number): TemplateResult {
    const { localization, framework } = view;
    const words = localization.say(hasLevels(framework) ? 'otherAim' : 'otherRoleAim');
    const { roles = [] } = framework;
    // What is looked for narrows the table below only, which moves nothing above it.
    return html`<section>
      <role-comparison lang=${lang} heading-level=${heading} .query=${EVERYTHING} exportparts=${PARTS}>
        ${
          roles.length > 1 && this.#stance!.current.index >= 0
            ? html`<button slot="aim" class="quiet" type="button" @click=${() => this.#openAim()}>${words}</button>`
            : nothing
        }
      </role-comparison>
    </section>`;
  }

  /** Opens the pickers of the target, and puts the focus there. */
  #openAim(): void {
    const details = this.renderRoot.querySelector<HTMLDetailsElement>('.aim');
    if (!details) return;
    details.open = true;
    details.querySelector<HTMLElement>('role-picker')?.focus();
  }

  #renderMatrix(
    view: FrameworkView,
    lang: string | typeof nothing,
    heading: number,
    hasSearch: boolean,
  ): TemplateResult {
    const { localization, framework } = view;
    const role = this.#stance!.current.role ?? framework.roles?.[0];
    const hint =
      role && hasLevels(framework)
        ? localization.fill<unknown>('expectedOfRole', { role: renderText(view, role.name) })
        : hasRoles(framework)
          ? nothing
          : localization.say('expectedOfAll');
    return html`<section class="all-skills">
      <div class="heading" role="heading" aria-level=${heading} part="heading">${localization.say('allSkills')}</div>
      <p class="hint">${hint} <span>${hasOpenable(framework) ? localization.say('readSideBySide') : nothing}</span></p>
      <framework-matrix
        lang=${lang}
        layout=${this.layout}
        cells=${this.cells}
        heading-level=${heading + 1}
        exportparts=${PARTS}
      >
        ${hasSearch ? html`<skill-search slot="tools" lang=${lang} exportparts=${PARTS}></skill-search>` : nothing}
      </framework-matrix>
    </section>`;
  }
}
