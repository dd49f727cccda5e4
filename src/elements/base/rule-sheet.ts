import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { createSheet } from './sheets.ts';

/** A stylesheet of a host's own, after its others, whose rules change with what the host shows. */
export class RuleSheet implements ReactiveController {
  readonly #host: ReactiveElement;
  #sheet: CSSStyleSheet | undefined;
  #rules = '';

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Also after a move into another document, which takes the sheets of the old one away. */
  hostConnected(): void {
    const root = isServer ? null : this.#host.shadowRoot;
    if (!root || (this.#sheet && root.adoptedStyleSheets.includes(this.#sheet))) return;
    this.#sheet = createSheet(root, this.#rules);
    root.adoptedStyleSheets.push(this.#sheet);
  }

  write(rules: string): void {
    if (rules !== this.#rules) this.#sheet?.replaceSync((this.#rules = rules));
  }
}
