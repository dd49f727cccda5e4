import { createContext } from '@lit/context';
import type { Level, Role } from '../document/parts.ts';

/** What one side of a selection can be chosen from: where I am, or where I aim. */
export interface ChoiceSide {
  /** All levels, under the names that they have in the chosen role. */
  readonly levels: readonly Level[];
  /** The ids of those that the chosen role lacks. */
  readonly lacking: ReadonlySet<string>;
  /** The chosen role. */
  readonly role?: Role | undefined;
}

/**
 * What the selection of a provider can be chosen from, for pickers that serve documents of every kind. A plain object.
 */
export interface Choices {
  /** The language of texts that are plain strings. */
  readonly lang?: string | undefined;
  /** Empty where the interface does not mention roles. */
  readonly roles: readonly Role[];
  readonly current: ChoiceSide;
  readonly target: ChoiceSide;
}

/** Where there is none, pickers offer what the skill document in use has. */
export const choicesContext = createContext<Choices | undefined>(Symbol.for('skill-matrix/choices/v1'));
