import { indexOfLevel } from '../document/levels.ts';
import type { Level } from '../document/parts.ts';
import { levelsOf } from './levels.ts';
import { findRole, type Place, rolesOf } from './roles.ts';
import type { Framework, FrameworkRole } from './schema.ts';

/** Where somebody wants to stand and to get to, by ids, which the framework may lack. */
export interface Wishes {
  readonly role?: string | undefined;
  readonly level?: string | undefined;
  readonly targetRole?: string | undefined;
  readonly target?: string | undefined;
}

/** Where somebody stands in a framework. */
export interface Standing {
  /** `undefined` if none is chosen, and in a framework without roles. */
  readonly role?: FrameworkRole | undefined;
  /** The levels of the role; of the framework, if no role is chosen. */
  readonly levels: readonly Level[];
  /** The index of the level among them; -1 for none. */
  readonly index: number;
  readonly place: Place;
}

/** Where somebody stands in a framework, and where to get to. */
export interface Stance {
  readonly current: Standing;
  readonly target: Standing;
  /** Whether the roles differ. */
  readonly isMove: boolean;
}

/**
 * Finds what a framework has of somebody's wishes. The only role of a framework is everybody's. The target role is by
 * default the current one. The target level is by default the next one; in another role, the same level or, where that
 * role lacks it, its next higher one, else its highest.
 */
export function findStance(framework: Framework, { role, level, targetRole, target }: Wishes): Stance {
  const roles = rolesOf(framework);
  const mine = roles.length === 1 ? roles[0] : findRole(framework, role ?? '');
  const aim = findRole(framework, targetRole ?? '') ?? mine;
  const current = standingAt(framework, mine, level);
  const isMove = aim !== mine;
  const levels = levelsOf(framework, aim?.id);
  const chosen = indexOfLevel({ levels }, target);
  const wanted = chosen >= 0 ? chosen : isMove ? sameOrHigher(framework, levels, current) : nextOf(current);
  return { current, target: standingAt(framework, aim, levels[wanted]?.id), isMove };
}

function standingAt(framework: Framework, role: FrameworkRole | undefined, level: string | undefined): Standing {
  const levels = levelsOf(framework, role?.id);
  const index = indexOfLevel({ levels }, level);
  return { role, levels, index, place: { role: role?.id, level: levels[index]?.id } };
}

function nextOf({ index, levels }: Standing): number {
  return index >= 0 && index + 1 < levels.length ? index + 1 : -1;
}

/** The index, among the levels of another role, of the same level or the next higher one that it has, else its highest. */
function sameOrHigher(framework: Framework, levels: readonly Level[], { place }: Standing): number {
  const all = { levels: framework.levels ?? [] };
  const from = indexOfLevel(all, place.level);
  if (from < 0) return -1;
  const found = levels.findIndex(({ id }) => indexOfLevel(all, id) >= from);
  return found < 0 ? levels.length - 1 : found;
}
