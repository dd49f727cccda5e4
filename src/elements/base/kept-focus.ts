import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { ofDocument, parentOf } from '../../localization/page.ts';

/** Controls that take the focus over. Fields for text are none: on a phone they open the keyboard. */
const CONTROLS = 'button, select, summary, a[href], [type=radio], [type=checkbox]';

/** So many controls are remembered; no part of a page that goes at once has more. */
const MOST = 12;

/**
 * Keeps the focus in its host where a control goes, or is disabled, because it was used. The focus then moves to what the
 * control's `data-then` selects, in the nearest part of the page that has it, else to the control before it. Otherwise,
 * readers who use the keyboard start again at the top of the page.
 */
export class KeptFocus implements ReactiveController {
  readonly #host: ReactiveElement;
  #focused: HTMLElement | undefined;
  /** What the focused control is in, the nearest first. */
  #around: ParentNode[] = [];
  /** The controls before it, the nearest first. */
  #before: HTMLElement[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  hostUpdate(): void {
    if (isServer) return;
    const root = this.#host.renderRoot as ShadowRoot;
    this.#focused = (root.activeElement ?? undefined) as HTMLElement | undefined;
    this.#around = [];
    for (let node: Node | null = this.#focused ?? null; node; node = parentOf(node)) this.#around.push(node as Element);
    this.#before = this.#focused ? controlsBefore(root, this.#focused) : [];
  }

  hostUpdated(): void {
    const focused = this.#focused;
    if (!focused || (focused.isConnected && !focused.matches(':disabled'))) return;
    (this.#findNamed(focused.dataset['then']) ?? this.#before.find(canTakeFocus))?.focus();
  }

  #findNamed(selector: string | undefined): HTMLElement | undefined {
    for (const node of selector ? this.#around : []) {
      const found = node.isConnected && [...node.querySelectorAll<HTMLElement>(selector!)].find(canTakeFocus);
      if (found) return found;
    }
    return undefined;
  }
}

function controlsBefore(root: ShadowRoot, focused: HTMLElement): HTMLElement[] {
  const walker = ofDocument('createTreeWalker')(root, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = focused;
  const found: HTMLElement[] = [];
  while (found.length < MOST && walker.previousNode()) {
    const node = walker.currentNode as HTMLElement;
    if (node.matches(CONTROLS)) found.push(node);
  }
  return found;
}

function canTakeFocus(control: HTMLElement): boolean {
  return control.isConnected && !control.matches(':disabled') && control.getClientRects().length > 0;
}
