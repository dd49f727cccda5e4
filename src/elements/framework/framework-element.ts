import type { PropertyDeclarations } from 'lit';
import type { DocumentKind } from '../../context/kind.ts';
import type { Framework } from '../../framework-document/index.ts';
import { DocumentElement } from '../base/document-element.ts';
import { KeptFocus } from '../base/kept-focus.ts';
import type { View } from '../base/text.ts';
import { frameworkKind } from './framework-kind.ts';

/** What a template needs to render a framework. */
export interface FrameworkView extends View {
  readonly framework: Framework;
}

/** The event that carries a framework. */
export interface FrameworkLoadEvents {
  /** The element has rendered a framework of its own. */
  'framework-load': CustomEvent<{ readonly framework: Framework }>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges into the DOM's own map
  interface HTMLElementEventMap extends FrameworkLoadEvents {}
}

/**
 * What the elements for frameworks have in common.
 *
 * @event {CustomEvent<{ framework: Framework }>} framework-load - a framework of its own is shown
 * @event {CustomEvent<Failure>} framework-error - a framework of its own could not be had, or lacks what the selection names
 */
export abstract class FrameworkElement extends DocumentElement<Framework> {
  static override properties: PropertyDeclarations = { framework: { attribute: false } };
  static override kind = frameworkKind as DocumentKind<never>;

  constructor() {
    super();
    this.addController(new KeptFocus(this));
  }

  /** The framework in use, whatever its source. Takes an object; `undefined` gives way to the other sources. */
  get framework(): Framework | undefined {
    return this.source.document;
  }
  set framework(framework: Framework | undefined) {
    this.source.give(framework);
  }

  /** Renders the framework. It is called only when there is one. */
  protected abstract renderFramework(view: FrameworkView): unknown;

  protected override renderDocument(framework: Framework): unknown {
    return this.renderFramework({ framework, lang: framework.lang, localization: this.localization });
  }
}
