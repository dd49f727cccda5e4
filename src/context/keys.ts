import { createContext } from '@lit/context';
import type { SkillDocument } from '../skill-document/index.ts';

/** What is chosen on the page, by ids. Plain and frozen, so that any other build or library can provide it. */
export interface Selection {
  /** The current level. */
  readonly level?: string | undefined;
  /** The level aimed at: the one chosen, else the next one. */
  readonly target?: string | undefined;
  /** The roles to show; all of them where it is missing. */
  readonly roles?: readonly string[] | undefined;
}

/**
 * The document in use, by the Community Context Protocol. `undefined` while there is none.
 * The registered symbol lets separate builds share it.
 */
export const skillContext = createContext<SkillDocument | undefined>(Symbol.for('skill-matrix/skill/v1'));

/** The selection, by the Community Context Protocol. */
export const selectionContext = createContext<Selection>(Symbol.for('skill-matrix/selection/v1'));
