import { createContext } from '@lit/context';
import type { SkillDocument } from '../skill-document/index.ts';

/** The selection, by ids. A plain, frozen object, so other builds and libraries can provide it. */
export interface Selection {
  /** The id of the current level. */
  readonly level?: string | undefined;
  /** The id of the target level: the chosen one, else the level after the current one. */
  readonly target?: string | undefined;
  /** The ids of the roles to show; all roles if `undefined`. */
  readonly roles?: readonly string[] | undefined;
}

/**
 * The context of the document in use, `undefined` if there is none. Follows the Context Community Protocol. Its key is
 * a registered symbol, so separate builds share it.
 */
export const skillContext = createContext<SkillDocument | undefined>(Symbol.for('skill-matrix/skill/v1'));

/** The context of the selection. */
export const selectionContext = createContext<Selection>(Symbol.for('skill-matrix/selection/v1'));
