import type { PropertyDeclarations } from 'lit';
import type { DocumentKind } from '../../context/kind.ts';
import type { SkillDocument } from '../../skill-document/index.ts';
import { DocumentElement } from '../base/document-element.ts';
import type { View } from '../base/text.ts';
import { skillKind } from './skill-kind.ts';

/** What a template needs to render a skill. */
export interface SkillView extends View {
  readonly skill: SkillDocument;
}

/** The event that carries a skill. */
export interface SkillLoadEvents {
  /** The element has rendered a skill document of its own. */
  'skill-load': CustomEvent<{ readonly skill: SkillDocument }>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges into the DOM's own map
  interface HTMLElementEventMap extends SkillLoadEvents {}
}

/**
 * What the elements for one skill have in common.
 *
 * @event {CustomEvent<{ skill: SkillDocument }>} skill-load - a document of its own is shown
 * @event {CustomEvent<Failure>} skill-error - a document of its own could not be had, or has no level of that id
 */
export abstract class SkillElement extends DocumentElement<SkillDocument> {
  static override properties: PropertyDeclarations = { ...DocumentElement.properties, skill: { attribute: false } };
  static override kind = skillKind as DocumentKind<never>;

  /** The document in use, whatever its source. Takes an object; `undefined` gives way to the other sources. */
  get skill(): SkillDocument | undefined {
    return this.source.document;
  }
  set skill(skill: SkillDocument | undefined) {
    this.source.give(skill);
  }

  /** Renders the skill. It is called only when there is one. */
  protected abstract renderSkill(view: SkillView): unknown;

  protected override renderDocument(skill: SkillDocument): unknown {
    return this.renderSkill({ skill, lang: skill.lang, localization: this.localization });
  }
}
