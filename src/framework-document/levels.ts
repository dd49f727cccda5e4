import type { Level } from '../document/parts.ts';
import { oncePer } from './once-per.ts';
import { findRole, hasRoles, type Place } from './roles.ts';
import type { Framework, FrameworkRole } from './schema.ts';

const NONE: readonly Level[] = Object.freeze([]);

/** Whether the framework has levels. Without them only the role matters. */
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
  oncePer((role: FrameworkRole): readonly Level[] => {
    const own = new Map(role.levels?.map((level) => [level.id, level]));
    const chosen = [...ownIndices(framework)(role)].map(([id, index]) => ({
      ...framework.levels![index]!,
      ...own.get(id),
    }));
    return Object.freeze(chosen.map((level) => Object.freeze(level)));
  }),
);

type Indices = ReadonlyMap<string, number>;

/** The index of each level among all levels of a framework, by id. */
export const levelIndices: (framework: Framework) => Indices = oncePer(
  ({ levels = [] }) => new Map(levels.map(({ id }, index) => [id, index])),
);

/** The same for the levels of a role, lowest first. */
const ownIndices = oncePer((framework: Framework) =>
  oncePer(({ levels }: FrameworkRole): Indices => {
    const all = levelIndices(framework);
    if (!levels) return all;
    const own = levels.flatMap(({ id }) => (all.has(id) ? [[id, all.get(id)!] as const] : []));
    return new Map(own.sort(([, a], [, b]) => a - b));
  }),
);

const NOWHERE: Indices = new Map();

function indicesIn(framework: Framework, role: string | undefined): Indices {
  if (role === undefined || !hasRoles(framework)) return levelIndices(framework);
  const found = findRole(framework, role);
  return found ? ownIndices(framework)(found) : NOWHERE;
}

/** The position of a framework without levels, which asks the same at all of them. */
const ONLY = 0;

/**
 * Returns the index of a place's level among all levels of the framework; 0 if it has none. -1 if nobody can stand there:
 * the role or the level is unknown, or the role lacks the level.
 */
export function positionOf(framework: Framework, { role, level }: Place): number {
  if (hasLevels(framework)) return indicesIn(framework, role).get(level ?? '') ?? -1;
  return isKnown(framework, role) ? ONLY : -1;
}

/** Returns the indices of the levels that a role has; only 0 if the framework has no levels. */
export function positionsOf(framework: Framework, role: string | undefined): Iterable<number> {
  if (hasLevels(framework)) return indicesIn(framework, role).values();
  return isKnown(framework, role) ? [ONLY] : [];
}

function isKnown(framework: Framework, role: string | undefined): boolean {
  return role === undefined || !hasRoles(framework) || !!findRole(framework, role);
}
