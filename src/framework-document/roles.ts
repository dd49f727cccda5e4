import type { Text } from '../document/parts.ts';
import { oncePer } from './once-per.ts';
import type { Framework, FrameworkRole } from './schema.ts';

/** Where somebody stands: a role and a level, both by id. Whatever the framework does not have is ignored. */
export interface Place {
  readonly role?: string | undefined;
  readonly level?: string | undefined;
}

/** The roles of a family. Roles without one are a part without `family`. */
export interface FamilyPart {
  readonly family?: Text | undefined;
  readonly roles: readonly FrameworkRole[];
}

const NONE: readonly FrameworkRole[] = Object.freeze([]);

/** Returns the roles; empty if the framework has one ladder for everyone. */
export function rolesOf({ roles }: Framework): readonly FrameworkRole[] {
  return roles ?? NONE;
}

export function hasRoles(framework: Framework): boolean {
  return rolesOf(framework).length > 0;
}

const rolesById = oncePer((framework: Framework) => new Map(rolesOf(framework).map((role) => [role.id, role])));

export function findRole(framework: Framework, id: string): FrameworkRole | undefined {
  return rolesById(framework).get(id);
}

/** Returns the roles by family, in the order in which the families occur. Returns the same list each time. */
export const rolesByFamily: (framework: Framework) => readonly FamilyPart[] = oncePer((framework) => {
  const parts = new Map<string | undefined, { family: Text | undefined; roles: FrameworkRole[] }>();
  for (const role of rolesOf(framework)) {
    const { family } = role;
    const key = family && JSON.stringify(family);
    const part = parts.get(key) ?? { family, roles: [] };
    part.roles.push(role);
    parts.set(key, part);
  }
  return Object.freeze(
    [...parts.values()].map(({ family, roles }) =>
      Object.freeze({ ...(family !== undefined && { family }), roles: Object.freeze(roles) }),
    ),
  );
});
