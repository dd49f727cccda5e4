import { familiesOf, type FamilyPart } from '../document/levels.ts';
import { oncePer } from './once-per.ts';
import type { Framework, FrameworkRole } from './schema.ts';

/** Where somebody stands: a role and a level, both by id. Whatever the framework does not have is ignored. */
export interface Place {
  readonly role?: string | undefined;
  readonly level?: string | undefined;
}

const NONE: readonly FrameworkRole[] = Object.freeze([]);

/** Returns the roles; empty if the framework has one ladder for everyone. */
export function rolesOf({ roles }: Framework): readonly FrameworkRole[] {
  return roles ?? NONE;
}

/** Whether the framework has roles. Without them there is one ladder for everyone. */
export function hasRoles(framework: Framework): boolean {
  return rolesOf(framework).length > 0;
}

const rolesById = oncePer((framework: Framework) => new Map(rolesOf(framework).map((role) => [role.id, role])));

/** Returns the role of that id; `undefined` if there is none. */
export function findRole(framework: Framework, id: string): FrameworkRole | undefined {
  return rolesById(framework).get(id);
}

/** Returns the roles by family, in the order in which the families occur. Returns the same list each time. */
export const rolesByFamily: (framework: Framework) => readonly FamilyPart<FrameworkRole>[] = oncePer((framework) =>
  Object.freeze(
    familiesOf(rolesOf(framework)).map((part) => Object.freeze({ ...part, roles: Object.freeze([...part.roles]) })),
  ),
);
