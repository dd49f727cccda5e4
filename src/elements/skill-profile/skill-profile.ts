import { ContextProvider } from '@lit/context';
import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { skillContext } from '../../context/keys.ts';
import { SelectionProvider } from '../../context/selection-provider.ts';
import { common, SkillElement } from '../skill-element.ts';
import type { MatrixLayout } from '../skill-matrix/skill-matrix.ts';
import { renderReference, renderText, type View } from '../text.ts';
import { styles } from './skill-profile.styles.ts';

/** The sections of the whole page, in their order. */
const SECTIONS = ['header', 'stats', 'picker', 'comparison', 'matrix'] as const;

/** Children that carry data or fill a named slot; any other makes a composition of the author's own. */
const NOT_CONTENT = 'script, table, template, [slot]';

/**
 * Loads a skill document, holds the selection, and hands both down by context. Without children it shows the whole
 * page; with children it provides for them.
 *
 * @summary The provider, and the whole page.
 * @event {CustomEvent<{skill: SkillDocument}>} skill-load - a document of its own is shown
 * @event {CustomEvent<Failure>} skill-error - a document could not be had, or has no level of that id
 * @event {CustomEvent<LevelChange>} level-change - from within: asks for another current level; cancelable
 * @event {CustomEvent<LevelChange>} target-change - from within: asks for another target; cancelable
 * @slot - the author's own composition, in place of the page
 * @slot header - in place of the header
 * @slot footer - after everything else
 * @slot empty - shown where there is no document
 * @slot error - in place of the message about an error
 * @slot loading - shown while the first document loads
 * @csspart header - kind, name, summary, facts
 * @csspart title - the name of the skill
 * @cssstate loading - a document is on its way
 * @cssstate error - the latest document could not be had
 * @cssstate ready - a document is shown
 */
export class SkillProfile extends SkillElement {
  static override styles = [...common, styles];

  /** The id of the current level, as it was set. */
  @property({ reflect: true }) level?: string;
  /** The id of the level aimed at, as it was set; the one in effect is by default the next. */
  @property({ reflect: true }) target?: string;
  /** The sections of the page, by name, separated by spaces: `header stats picker comparison matrix`. */
  @property() show?: string;
  /** How the matrix is laid out. */
  @property() layout: MatrixLayout = 'auto';
  /** The level of the title in the page's outline, 1 to 6; the headings below it follow. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #provider = new ContextProvider(this, { context: skillContext });
  readonly #selection = new SelectionProvider(this);

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { skill } = this.source;
    this.#provider.setValue(skill);
    this.#selection.select(skill);
  }

  protected override updated(): void {
    if (this.source.skill) this.#selection.reportUnknown(this.source.skill);
  }

  protected override render(): unknown {
    const isComposed = !isServer && Array.from(this.children).some((child) => !child.matches(NOT_CONTENT));
    return isComposed ? this.renderGround(html`<slot></slot>`) : super.render();
  }

  protected override renderSkill(view: View): TemplateResult {
    const shown = this.#shownSections;
    const has = (...sections: string[]) => sections.some((section) => shown.has(section));
    return html`${
        has('header', 'stats')
          ? html`<header class="head" part="header">
              ${has('header') ? html`<slot name="header">${this.#renderTitle(view)}</slot>` : nothing}
              ${has('stats') ? html`<skill-stats lang=${this.getAttribute('lang') ?? nothing} exportparts="stats, figure"></skill-stats>` : nothing}
              ${has('header') ? this.#renderFacts(view) : nothing}
            </header>`
          : nothing
      }
      ${has('picker') ? this.#renderPicker(view) : nothing} ${has('comparison') ? this.#renderComparison() : nothing}
      ${has('matrix') ? this.#renderMatrix(view) : nothing} <slot name="footer"></slot>`;
  }

  get #shownSections(): ReadonlySet<string> {
    return new Set(this.show?.split(/\s+/) ?? SECTIONS);
  }

  #renderTitle(view: View): TemplateResult {
    const { skill, localization } = view;
    const { domain, summary } = skill;
    return html`<div>
      <div class="kicker">
        ${domain && html`<span>${localization.say('domain')} ${renderReference(view, domain)}</span>`}
        <strong>${localization.say('kind')}</strong>
      </div>
      <div class="title" role="heading" aria-level=${this.headingLevel} part="title">
        ${renderText(view, skill.name)}
      </div>
      <p class="summary" part="summary">${summary ? renderText(view, summary) : localization.say('defaultSummary')}</p>
    </div>`;
  }

  #renderFacts(view: View): unknown {
    const { domain, group, source, updated } = view.skill;
    const { localization } = view;
    const path = [domain, group].flatMap((place) => (place ? [renderReference(view, place)] : []));
    const facts = [
      path.length > 0 && html`<span>${path.map((place, index) => [index ? ' › ' : '', place])}</span>`,
      updated &&
        html`<span
          >${localization.say('updated')} <time datetime=${updated}>${localization.calendarDate(updated)}</time></span
        >`,
      source && html`<span>${localization.say('source')} ${renderReference(view, source)}</span>`,
    ].filter(Boolean);
    return facts.length > 0 ? html`<div class="facts" part="facts">${facts}</div>` : nothing;
  }

  #renderPicker({ localization }: View): TemplateResult {
    return html`<section class="picker">
      <level-picker
        lang=${this.getAttribute('lang') ?? nothing}
        exportparts="label, level, level-chosen, level-past, level-target"
      ></level-picker>
      <p class="hint">${localization.say('howToUse')}</p>
    </section>`;
  }

  #renderComparison(): TemplateResult {
    return html`<section>
      <level-comparison
        lang=${this.getAttribute('lang') ?? nothing}
        heading-level=${this.headingLevel + 1}
        exportparts="comparison, heading, row"
      ></level-comparison>
    </section>`;
  }

  #renderMatrix(view: View): TemplateResult {
    const { skill, localization } = view;
    const first = renderText(view, skill.levels[0]!.name);
    const last = renderText(view, skill.levels.at(-1)!.name);
    return html`<section>
      <div class="heading" role="heading" aria-level=${this.headingLevel + 1}>
        ${localization.say('expectedAtEachLevel')}
      </div>
      <p class="hint">${localization.fill('howToRead', { first, last })}</p>
      <skill-matrix
        lang=${this.getAttribute('lang') ?? nothing}
        layout=${this.layout}
        heading-level=${this.headingLevel + 2}
        exportparts="table, level, cell, required, optional, none, details"
      ></skill-matrix>
    </section>`;
  }
}
