import type { Level } from '../document/parts.ts';
import { oncePer } from './once-per.ts';
import { findRole, hasRoles, type Place } from './roles.ts';
import type { Framework, FrameworkRole } from './schema.ts';

const NONE: readonly Level[] = Object.freeze([]);

export function hasLevels({ levels = [] }: Framework): boolean {
  return levels.length > 0;
}

/**
 * Returns the levels of a role, in the framework's order, with the names and summaries that the role gives them. Without
 * a role, and for a role that does not list its levels, returns all. Empty for an unknown role, and if the framework has
 * no levels. Returns the same list each time.
 */
export function levelsOf(framework: Framework, role?: string): readonly Level[] {
  const all = framework.levels ?? NONE;
  if (role === undefined || !hasRoles(framework)) return all;
  const found = findRole(framework, role);
  return found ? (found.levels ? ownLevels(framework)(found) : all) : NONE;
}

const ownLevels = oncePer((framework: Framework) =>
  oncePer(({ levels }: FrameworkRole): readonly Level[] => {
    const own = new Map(levels?.map((level) => [level.id, level]));
    const chosen = (framework.levels ?? []).filter(({ id }) => own.has(id));
    return Object.freeze(chosen.map((level) => Object.freeze({ ...level, ...own.get(level.id) })));
  }),
);

/** The position of a framework without levels, which asks the same at all of them. */
const ONLY = 0;

const positions = oncePer((framework: Framework) => positionsById(framework.levels ?? NONE, framework));

const ownPositions = oncePer((framework: Framework) =>
  oncePer((role: FrameworkRole) => positionsById(levelsOf(framework, role.id), framework)),
);

function positionsById(levels: readonly Level[], framework: Framework): ReadonlyMap<string, number> {
  const ids = new Set(levels.map(({ id }) => id));
  const all = (framework.levels ?? []).map(({ id }, index) => [id, index] as const);
  return new Map(all.filter(([id]) => ids.has(id)));
}

function positionsIn(framework: Framework, role: string | undefined): ReadonlyMap<string, number> {
  if (role === undefined || !hasRoles(framework)) return positions(framework);
  const found = findRole(framework, role);
  return found ? ownPositions(framework)(found) : new Map<string, number>();
}

/**
 * Returns the index of a place's level among all levels of the framework; 0 if it has none. -1 if nobody can stand there:
 * the role or the level is unknown, or the role lacks the level.
 */
export function positionOf(framework: Framework, { role, level }: Place): number {
  if (hasLevels(framework)) return positionsIn(framework, role).get(level ?? '') ?? -1;
  return isKnown(framework, role) ? ONLY : -1;
}

/** Returns the indices of the levels that a role has; only 0 if the framework has no levels. */
export function positionsOf(framework: Framework, role: string | undefined): Iterable<number> {
  if (hasLevels(framework)) return positionsIn(framework, role).values();
  return isKnown(framework, role) ? [ONLY] : [];
}

function isKnown(framework: Framework, role: string | undefined): boolean {
  return role === undefined || !hasRoles(framework) || !!findRole(framework, role);
}
