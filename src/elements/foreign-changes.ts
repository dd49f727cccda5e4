import type { ReactiveController, ReactiveElement } from 'lit';

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
  #changes: MutationRecord[] = [];
  /** The changes within a group of rows. */
  readonly #inGroups = new WeakMap<Element, MutationRecord[]>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const changes = [...this.#changes, ...(this.#observer?.takeRecords() ?? [])];
    this.#observer?.disconnect();
    this.#changes = [];
    // What is only added harms nobody: extensions add styles.
    if (!changes.some(({ type, removedNodes }) => type === 'characterData' || removedNodes.length > 0)) return;
    takeBack(changes.filter((change) => !this.#keepInGroup(change)));
  }

  hostUpdated(): void {
    this.#observer ??= new MutationObserver((changes) => (this.#changes = this.#changes.concat(changes)));
    this.#observer.observe(this.#host.renderRoot, WATCHED);
  }

  #keepInGroup(change: MutationRecord): boolean {
    const group = (change.target as Element).closest?.('tbody') ?? change.target.parentElement?.closest('tbody');
    if (!group) return false;
    const changes = this.#inGroups.get(group);
    if (changes) changes.push(change);
    else this.#inGroups.set(group, [change]);
    return true;
  }

  /** Takes back what was changed within a group of rows. */
  takeBackIn(group: Element): void {
    takeBack(this.#inGroups.get(group) ?? []);
    this.#inGroups.delete(group);
  }
}

function takeBack(changes: readonly MutationRecord[]): void {
  for (const { target, oldValue, addedNodes, removedNodes, nextSibling } of changes.toReversed()) {
    if (oldValue !== null) (target as CharacterData).data = oldValue;
    for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
    const place = nextSibling?.parentNode === target ? nextSibling : null;
    for (const node of removedNodes) target.insertBefore(node, place);
  }
}
