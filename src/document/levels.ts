/** Choices from the levels and roles of a document of any kind. */
import type { Level, Role, Text } from './parts.ts';

interface WithLevels {
  readonly levels: readonly Level[];
}

/** The chosen levels, as indices of the document's `levels`; -1 for none. */
export interface LevelIndices {
  readonly current: number;
  readonly target: number;
}

/**
 * Returns the indices of the current level and the target, by their ids. An unknown or missing id gives -1; for the
 * target, it gives the level after the current one if there is one.
 */
export function chooseLevels(of: WithLevels, level: string | undefined, target: string | undefined): LevelIndices {
  const current = indexOfLevel(of, level);
  const wanted = indexOfLevel(of, target);
  const hasNext = current >= 0 && current + 1 < of.levels.length;
  return { current, target: wanted < 0 && hasNext ? current + 1 : wanted };
}

/** Returns the index of the level with this id in the document's `levels`; -1 if there is none. */
export function indexOfLevel({ levels }: WithLevels, id: string | undefined): number {
  if (id === undefined) return -1;
  let indices = known.get(levels);
  if (!indices) known.set(levels, (indices = new Map(levels.map((level, index) => [level.id, index]))));
  return indices.get(id) ?? -1;
}

/** The indices of levels by id, by list: documents are frozen. */
const known = new WeakMap<readonly Level[], ReadonlyMap<string, number>>();

/** Returns the level above the one with this id; `undefined` at the top, and for an unknown or missing id. */
export function levelAfter(of: WithLevels, id: string | undefined): Level | undefined {
  const index = indexOfLevel(of, id);
  return index < 0 ? undefined : of.levels[index + 1];
}

/** Returns the level below the one with this id; `undefined` at the bottom, and for an unknown or missing id. */
export function levelBefore(of: WithLevels, id: string | undefined): Level | undefined {
  return of.levels[indexOfLevel(of, id) - 1];
}

/** The roles of a family. Roles without one are a part without `family`. */
export interface FamilyPart<AnyRole extends Role = Role> {
  readonly family?: Text | undefined;
  readonly roles: readonly AnyRole[];
}

/** Returns roles by family, in the order in which the families occur. */
export function familiesOf<AnyRole extends Role>(roles: readonly AnyRole[]): readonly FamilyPart<AnyRole>[] {
  const parts = new Map<string | undefined, { family?: Text; roles: AnyRole[] }>();
  for (const role of roles) {
    const { family } = role;
    const key = family && JSON.stringify(family);
    const part = parts.get(key) ?? { ...(family !== undefined && { family }), roles: [] };
    part.roles.push(role);
    parts.set(key, part);
  }
  return [...parts.values()];
}

/**
 * Returns the roles with these ids, in the document's order; all roles if `ids` is `undefined`. Ignores unknown ids.
 */
export function chooseRoles(
  { roles }: { readonly roles: readonly Role[] },
  ids: Iterable<string> | undefined,
): readonly Role[] {
  if (!ids) return roles;
  const chosen = new Set(ids);
  return roles.filter(({ id }) => chosen.has(id));
}
