import { html, isServer, nothing, type ReactiveController, type ReactiveElement } from 'lit';
import type { Localization } from '../../localization/localization.ts';
import { childrenOf, parentOf } from '../../localization/page.ts';

/** Marks what `embed` inserts into Markdown: the place of an element, or if it is empty the end of the original. */
const MARK = '[data-skill-matrix-embed]';

/**
 * What a document was read from, kept in the page: the host's children, or in pages made from Markdown what follows
 * the host. Folded away while the host shows a document; else it is as it was.
 */
export class Original implements ReactiveController {
  readonly #host: ReactiveElement;
  /** What is hidden, with the `display` of its own style. The page may have moved it since. */
  readonly #hidden = new Map<HTMLElement, string>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The original, if `show` has the word `original`. */
  render(show: string | undefined, localization: Localization, isFolded: boolean): unknown {
    if (!show?.split(/\s+/).includes('original')) return nothing;
    if (!isFolded) return html`<slot></slot>`;
    const isTable = !isServer && [this.#host, ...this.#followers()].some(isOrHasTable);
    return html`<details class="original" part="original" @toggle=${() => this.hostUpdated()}>
      <summary>${localization.say(isTable ? 'showTable' : 'showText')}</summary>
      <slot></slot>
    </details>`;
  }

  hostUpdated(): void {
    const details = this.#host.renderRoot.querySelector<HTMLDetailsElement>('.original');
    if (details && !details.open) this.#hide();
    else this.#show();
  }

  hostDisconnected(): void {
    this.#show();
  }

  #show(): void {
    for (const [{ style }, display] of this.#hidden) style.setProperty('display', display);
    this.#hidden.clear();
  }

  /** Hides what follows the host. Styles of the page may show what has the attribute `hidden`. */
  #hide(): void {
    for (const part of this.#followers()) {
      if (!this.#hidden.has(part)) this.#hidden.set(part, part.style.display);
      part.style.setProperty('display', 'none', 'important');
    }
  }

  /** What follows the host in a page made from Markdown, up to the end of the original. */
  #followers(): HTMLElement[] {
    let begin: Element | null = this.#host.closest(MARK);
    // Obsidian Publish puts each block of a page into an element of its own.
    while (begin && isAlone(begin)) begin = parentOf(begin) as Element;
    const parts: HTMLElement[] = [];
    let next = begin?.nextElementSibling;
    for (; next && !markOf(next); next = next.nextElementSibling) parts.push(next as HTMLElement);
    return next && !markOf(next)!.childElementCount ? parts : [];
  }
}

function isOrHasTable(element: Element): boolean {
  return element.matches('table') || element.querySelector('table') !== null;
}

/** The mark that an element is, or that is all that it has. */
function markOf(element: Element): Element | undefined {
  const [child] = element.childElementCount === 1 ? element.children : [];
  return [element, child].find((one) => one?.matches(MARK));
}

/** Whether an element is the only one of its parent. */
function isAlone(element: Element): boolean {
  const parent = parentOf(element);
  return parent instanceof Element && childrenOf(parent).length === 1;
}
