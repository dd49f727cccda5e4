import {
  html,
  LitElement,
  nothing,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { registerTableReader, SkillSource } from '../context/skill-source.ts';
import { Localization, registerLanguage } from '../localization/localization.ts';
import { isSameLanguage, type SkillDocument } from '../skill-document/index.ts';
import { shared } from '../styles/shared.ts';
import { status } from '../styles/status.ts';
import { tokens } from '../styles/tokens.ts';
import { renderFailure, renderLoading } from './status.ts';
import type { View } from './text.ts';

/**
 * What all elements have in common: a document from one of its sources, the interface in the language of the place,
 * and what is shown while there is no document.
 */
export abstract class SkillElement extends LitElement {
  static override properties: PropertyDeclarations = { src: {}, skill: { attribute: false } };

  /** As the exported function; for scripts that import nothing. */
  static registerLanguage = registerLanguage;
  /** What reads the tables among the children; for `dist/tables.js`. */
  static registerTableReader = registerTableReader;

  protected readonly internals = this.attachInternals();
  protected readonly source = new SkillSource(this, this.internals);
  protected readonly localization = new Localization(this);

  /** The address of a skill document in JSON. */
  src?: string;

  /** The document in use, whatever its source. Takes an object; `undefined` gives way to the other sources. */
  get skill(): SkillDocument | undefined {
    return this.source.skill;
  }
  set skill(skill: SkillDocument | undefined) {
    this.source.give(skill);
  }

  /** Shows the document. Is called only when there is one. */
  protected abstract renderSkill(view: View): unknown;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) this.source.request(this.src);
  }

  protected override render(): unknown {
    const { skill } = this.source;
    return this.renderGround(skill && this.renderSkill({ skill, localization: this.localization }));
  }

  /** What every element stands in: its ground, the language of its interface, and whatever there is to tell first. */
  protected renderGround(content: unknown): TemplateResult {
    const { spoken } = this.localization;
    return html`<div
      class="root"
      part="root"
      lang=${isSameLanguage(spoken, this.localization.lang()) ? nothing : spoken}
      dir=${this.localization.direction ?? nothing}
    >
      ${this.#renderStatus()} ${content}
    </div>`;
  }

  #renderStatus(): unknown {
    const { failure, skill, state, isProvided } = this.source;
    if (failure?.reason === 'table') return html`<slot></slot>`;
    if (failure) return renderFailure(failure, this.localization, () => this.source.retry());
    if (skill) return nothing;
    if (state === 'loading') return renderLoading(this.localization);
    if (isProvided) return nothing;
    return html`<slot name="empty"><p class="none" part="empty">${this.localization.say('noDocument')}</p></slot>`;
  }
}

/** A property that takes ids: a list, as an attribute separated by spaces. */
export const ids: PropertyDeclaration = {
  converter: (value: string | null) => value?.split(/\s+/).filter(Boolean),
};

export const headingLevel: PropertyDeclaration = { type: Number, attribute: 'heading-level' };

/** What the styles of every element begin with. */
export const common = [tokens, shared, status];
