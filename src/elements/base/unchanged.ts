import { noChange } from 'lit';
import { type ChildPart, Directive, directive, type PartInfo } from 'lit/directive.js';
import type { ForeignChanges } from './foreign-changes.ts';

/** Whether two lists have the same things in the same order. */
export function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

class Unchanged extends Directive {
  #of: readonly unknown[] | undefined;
  readonly #start: Comment | undefined;

  constructor(part: PartInfo) {
    super(part);
    this.#start = (part as ChildPart).startNode as Comment | undefined;
  }

  override render(of: readonly unknown[], render: () => unknown, changes?: ForeignChanges): unknown {
    if (this.#of && isSame(of, this.#of)) return noChange;
    const group = this.#of && this.#start?.nextElementSibling;
    if (group) changes?.takeBack(group);
    this.#of = of;
    return render();
  }
}

/**
 * Renders only when something in a list changes: what the contents are made of. Where they are a group of rows, what
 * others changed within it is taken back first.
 */
export const unchanged = directive(Unchanged);
