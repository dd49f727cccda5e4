import {
  html,
  isServer,
  LitElement,
  nothing,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { DocumentSource } from '../../context/document-source.ts';
import type { DocumentKind } from '../../context/kind.ts';
import { isSameLanguage } from '../../localization/language-tag.ts';
import { Localization } from '../../localization/localization.ts';
import { foreignDocumentOf } from '../../localization/page.ts';
import { shared } from '../../styles/shared.ts';
import { status } from '../../styles/status.ts';
import { tokens } from '../../styles/tokens.ts';
import { ForeignChanges } from './foreign-changes.ts';
import { register } from './register.ts';
import { adoptSheets } from './sheets.ts';
import { renderFailure, renderLoading } from './status.ts';

/** What documents of all kinds have in common. */
interface AnyDocument {
  readonly id?: string | undefined;
  readonly lang?: string | undefined;
}

/**
 * What all elements have in common: a document from one of its sources, the interface in the language of the place,
 * and what is shown while there is no document.
 *
 * @slot empty - shown where there is no document
 * @slot error - in place of the message about an error
 * @slot loading - shown while the first document loads
 * @csspart root - all that is shown
 * @cssstate loading - a document is on its way
 * @cssstate error - the latest document could not be had
 * @cssstate ready - a document is shown
 * @cssproperty [--skill-color-text=the host's] - text; all other colours fit it, dark or light
 * @cssproperty [--skill-color-muted=text, 78% opaque] - text of less weight, and levels that are past
 * @cssproperty [--skill-color-surface=transparent] - the ground of what sticks: headers of tables
 * @cssproperty [--skill-color-soft=text, 4% opaque] - the ground of the comparison and of an open row
 * @cssproperty [--skill-color-border=text, 14% opaque] - hairlines
 * @cssproperty [--skill-color-control=text, 55% opaque] - the border of controls
 * @cssproperty [--skill-color-accent=a blue] - links, focus, the chosen level
 * @cssproperty [--skill-color-accent-text=white or near-black] - text on the accent
 * @cssproperty [--skill-color-current=the accent, at 9%] - the ground of the current level's column
 * @cssproperty [--skill-color-target=the accent, at 45%] - the outline of the target
 * @cssproperty [--skill-color-required=a brown or an orange] - the word for what is required
 * @cssproperty [--skill-color-required-soft=an orange, at 18%] - its ground
 * @cssproperty [--skill-color-error=a red] - messages about errors
 * @cssproperty [--skill-font=inherit] - the font family
 * @cssproperty [--skill-font-size=max(1em, 14px)] - the size that all others depend on
 * @cssproperty [--skill-radius=0.75em] - how round corners of surfaces are
 * @cssproperty [--skill-control-radius=20px] - how round buttons, levels and marks are
 * @cssproperty [--skill-spacing=1.75em] - the space between sections
 * @cssproperty [--skill-column-width=11em] - the least width of a level's column; 6.5em by default where cells show signs of proficiencies
 * @cssproperty [--skill-role-width=10em] - the width of the roles' column; 12.75em by default for that of skills
 * @cssproperty [--skill-sticky-offset=0] - how far below the top the header of a table sticks, below a host's own header
 */
export abstract class DocumentElement<Document extends AnyDocument> extends LitElement {
  static override properties: PropertyDeclarations = { src: {} };

  /** The kind of documents that it shows. */
  static kind: DocumentKind<never>;

  /** As the exported function; for scripts that import nothing. */
  static register = register;

  /** Before all other controllers, so that they find the shadow root as it was rendered. */
  protected readonly foreignChanges = new ForeignChanges(this);
  protected readonly internals = this.attachInternals();
  protected readonly source = new DocumentSource<Document>(this, this.internals, kindOf(this));
  protected readonly localization = new Localization(this);

  /** The URL of a document in JSON. `#` and an id select a skill of a framework. */
  src?: string;

  /** Renders the document. It is called only when there is one. */
  protected abstract renderDocument(document: Document): unknown;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (isServer || !foreignDocumentOf(this)) return super.createRenderRoot();
    const { elementStyles, shadowRootOptions } = this.constructor as typeof LitElement;
    const root = this.attachShadow(shadowRootOptions);
    adoptSheets(root, elementStyles);
    return root;
  }

  /** Templates of React and Vue set properties: `roles="backend data"` there gives the property a string. */
  override requestUpdate(name?: PropertyKey, ...rest: [unknown?, PropertyDeclaration?, boolean?, unknown?]): void {
    const values = this as unknown as Record<PropertyKey, unknown>;
    const value = rest[1] === ids && values[name!];
    if (typeof value === 'string') values[name!] = splitIds(value);
    else super.requestUpdate(name, ...rest);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'role'];
  }

  /**
   * In HTML `role` is the attribute of ARIA, which knows no ids of a document. So what it says moves to `my-role`.
   *
   * @internal
   */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name !== 'role') return super.attributeChangedCallback(name, old, value);
    if (value === null || !(this.constructor as typeof LitElement).elementProperties.has('role')) return;
    this.setAttribute('my-role', value);
    this.removeAttribute('role');
  }

  /**
   * Styles don't move with an element into another document, as that of a frame.
   *
   * @internal
   */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptSheets(this.shadowRoot, (this.constructor as typeof LitElement).elementStyles);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) this.source.request(this.src);
  }

  protected override render(): unknown {
    const { document } = this.source;
    return this.renderShell(document && this.renderDocument(document));
  }

  /** Wrapper: language, direction, status, content. */
  protected renderShell(content: unknown): TemplateResult {
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
    const { failure, document, state, isProvided } = this.source;
    const { name } = kindOf(this);
    if (failure?.reason === 'table') return html`<slot></slot>`;
    if (failure) return renderFailure(failure, name, this.localization, () => this.source.retry());
    if (document) return nothing;
    if (state === 'loading') return renderLoading(this.localization);
    if (isProvided) return nothing;
    return html`<slot name="empty"
      ><p class="none" part="empty">${this.localization.say(name === 'skill' ? 'noSkill' : 'noFramework')}</p></slot
    >`;
  }
}

function kindOf<Document extends AnyDocument>(element: DocumentElement<Document>): DocumentKind<Document> {
  return (element.constructor as typeof DocumentElement).kind as unknown as DocumentKind<Document>;
}

const splitIds = (value: string | null) => value?.split(/\s+/).filter(Boolean);

/** A property that takes ids: a list, or a string with spaces between them, as the attribute has it. */
export const ids: PropertyDeclaration = { converter: splitIds };

export const headingLevel: PropertyDeclaration = { type: Number, attribute: 'heading-level' };

/** What the styles of every element begin with. */
export const common = [tokens, shared, status];
