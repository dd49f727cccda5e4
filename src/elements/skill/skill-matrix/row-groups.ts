import type { Role, SkillDocument } from '../../../skill-document/index.ts';
import { firstGroups } from '../../table/row-batches.ts';

/** The rows that are laid out together. Mine is the first, alone, so that the others stay what they are. */
export function groupsOf(roles: readonly Role[], mine: Role | undefined): (readonly Role[])[] {
  const groups = firstGroups(roles, Infinity);
  if (!mine || !roles.includes(mine)) return groups;
  const others = groups.map((group) => (group.includes(mine) ? group.filter((role) => role !== mine) : group));
  return [[mine], ...others.filter((group) => group.length > 0)];
}

const requiring = new WeakMap<SkillDocument, Set<string>>();

/** The ids of the roles that require something. */
export function rolesWithRequirements(skill: SkillDocument): Set<string> {
  let roles = requiring.get(skill);
  if (!roles) {
    roles = new Set(skill.expectations.filter(({ required }) => required).map(({ role }) => role));
    requiring.set(skill, roles);
  }
  return roles;
}
