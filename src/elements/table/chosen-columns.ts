import type { LevelIndices } from '../../document/levels.ts';
import type { Layout } from './layout.ts';

/** The levels that the reader chose to see where not all fit, until another level is the current one. */
export class ChosenColumns {
  /** Indices, the latest first. */
  #chosen: readonly number[] = [];
  #current = -1;

  /** The indices of the levels chosen, the latest first; none where the layout chooses them. */
  at({ current }: LevelIndices): readonly number[] {
    return current === this.#current ? this.#chosen : [];
  }

  /** Shows a hidden level, in place of the one that was of least interest; or hides one, but not the last. */
  toggle(level: number, choice: LevelIndices, { visible }: Layout): void {
    const { current, target } = choice;
    const shown = [...this.at(choice), current, target, ...visible].filter((index) => visible.includes(index));
    const others = [...new Set(shown)].filter((index) => index !== level);
    if (visible.includes(level) && others.length === 0) return;
    this.#chosen = visible.includes(level) ? others : [level, ...others];
    this.#current = current;
  }

  /** Shows one level alone. */
  show(level: number, { current }: LevelIndices): void {
    this.#chosen = [level];
    this.#current = current;
  }
}
