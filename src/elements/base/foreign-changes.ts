import type { ReactiveController, ReactiveElement } from 'lit';
import { parentOf } from '../../localization/page.ts';

const WATCHED = { childList: true, characterData: true, characterDataOldValue: true, subtree: true };

/**
 * Browsers' translators put elements of their own (`<font>`) in the place of the text nodes that lit goes on writing to,
 * and they join and reorder the pieces of a sentence. So what others changed in the host's shadow root is taken back,
 * the latest change first, before lit renders into it again: no template needs care, nothing is mixed, the focus stays,
 * and translators see the original words come back and translate them anew.
 *
 * The rows of tables stay translated until they themselves change; see `unchanged`.
 */
export class ForeignChanges implements ReactiveController {
  readonly #host: ReactiveElement;
  #observer: MutationObserver | undefined;
  /** By the group of rows that they are in, else by the shadow root. */
  readonly #changes = new WeakMap<Node, MutationRecord[]>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#keep(this.#observer?.takeRecords() ?? []);
    this.#observer?.disconnect();
    this.takeBack(this.#host.renderRoot);
  }

  hostUpdated(): void {
    this.#observer ??= new MutationObserver((changes) => this.#keep(changes));
    this.#observer.observe(this.#host.renderRoot, WATCHED);
  }

  #keep(changes: readonly MutationRecord[]): void {
    for (const change of changes) {
      const { target } = change;
      const element = 'closest' in target ? (target as Element) : (parentOf(target) as Partial<Element> | null);
      const place = element?.closest?.('tbody') ?? this.#host.renderRoot;
      const others = this.#changes.get(place);
      if (others) others.push(change);
      else this.#changes.set(place, [change]);
    }
  }

  /** Takes back what was changed within a group of rows, or elsewhere in the shadow root. */
  takeBack(place: Node): void {
    const changes = this.#changes.get(place) ?? [];
    this.#changes.delete(place);
    // What is only added harms nobody: extensions add styles.
    if (changes.every(({ oldValue, removedNodes }) => oldValue === null && removedNodes.length === 0)) return;
    for (const { target, oldValue, addedNodes, removedNodes, nextSibling } of changes.toReversed()) {
      if (oldValue !== null) (target as CharacterData).data = oldValue;
      for (const node of addedNodes) if (parentOf(node) === target) target.removeChild(node);
      const before = nextSibling && parentOf(nextSibling) === target ? nextSibling : null;
      for (const node of removedNodes) target.insertBefore(node, before);
    }
  }
}
