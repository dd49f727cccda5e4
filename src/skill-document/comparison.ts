import { indexOfLevel, type LevelIndices } from '../document/levels.ts';
import type { Level, Role } from '../document/parts.ts';
import { expectationsOf, findExpectation } from './queries.ts';
import type { Expectation, SkillDocument } from './schema.ts';

/** An expectation of a role at a level between the current level and the target. */
export interface Step {
  readonly level: Level;
  /** The index of the level in the document's `levels`. */
  readonly index: number;
  readonly expectation: Expectation;
}

/** The expectations of one role at the current level, at the target and in between. */
export interface RoleComparison {
  readonly role: Role;
  /** The expectation at the current level; `undefined` if there is none. */
  readonly before?: Expectation | undefined;
  /** The expectations at the levels in between, lowest first. Levels without one are left out. */
  readonly between: readonly Step[];
  /** The expectation at the target; `undefined` if there is none, or if the target is not above the current level. */
  readonly after?: Expectation | undefined;
  /** Whether the role is required at the target, but optional or absent at the current level. */
  readonly becomesRequired: boolean;
}

/**
 * Compares two levels role by role. Sorts roles that are required at the target first, then those that are optional
 * there, then the others; otherwise keeps their order.
 *
 * @param levels - as from `chooseLevels`; -1 stands for no level
 * @param roles - the roles to compare; all by default
 */
export function compareLevels(
  skill: SkillDocument,
  { current, target }: LevelIndices,
  roles: readonly Role[] = skill.roles,
): RoleComparison[] {
  return roles
    .map((role): RoleComparison => {
      const at = (index: number) => findExpectation(skill, role.id, skill.levels[index]?.id ?? '');
      const before = target >= current ? at(current) : undefined;
      const after = target > current ? at(target) : undefined;
      return {
        role,
        before,
        between: target > current + 1 ? stepsBetween(skill, role, current, target) : [],
        after,
        becomesRequired: !!after?.required && !before?.required,
      };
    })
    .sort((a, b) => urgency(b) - urgency(a));
}

function urgency({ after }: RoleComparison): number {
  return after ? (after.required ? 2 : 1) : 0;
}

/** What a role expects at the levels between two, ascending. */
function stepsBetween(skill: SkillDocument, role: Role, current: number, target: number): Step[] {
  return expectationsOf(skill, role.id)
    .map((expectation) => ({ expectation, index: indexOfLevel(skill, expectation.level) }))
    .filter(({ index }) => index > current && index < target)
    .sort((a, b) => a.index - b.index)
    .map(({ expectation, index }) => ({ level: skill.levels[index]!, index, expectation }));
}
