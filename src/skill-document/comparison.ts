import { expectationsOf, findExpectation, indexOfLevel, type LevelIndices } from './queries.ts';
import type { Expectation, Level, Role, SkillDocument } from './schema.ts';

/** What a role expects at one level on the way from the current level to the target. */
export interface Step {
  readonly level: Level;
  /** The place of the level among the document's. */
  readonly index: number;
  readonly expectation: Expectation;
}

/** What lies between two levels for one role. */
export interface RoleComparison {
  readonly role: Role;
  /** What is expected at the current level. */
  readonly before?: Expectation | undefined;
  /** What is expected at the levels in between, ascending, without empty cells. */
  readonly between: readonly Step[];
  /** What is expected at the target. */
  readonly after?: Expectation | undefined;
  /** Required at the target, while it was optional or absent at the current level. */
  readonly becomesRequired: boolean;
}

/**
 * Compares two levels role by role: roles that demand something at the target first, required before optional, else
 * in the document's order.
 */
export function compareLevels(
  skill: SkillDocument,
  { current, target }: LevelIndices,
  roles: readonly Role[] = skill.roles,
): RoleComparison[] {
  return roles
    .map((role): RoleComparison => {
      const at = (index: number) => findExpectation(skill, role.id, skill.levels[index]?.id ?? '');
      const before = at(current);
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
