import { findExpectation } from './queries.ts';
import type { Expectation, Level, Role, SkillDocument } from './schema.ts';

/** What a role expects at one level on the way from the current level to the target. */
export interface Step {
  readonly level: Level;
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
  from: Level,
  to: Level,
  roles: readonly Role[] = skill.roles,
): RoleComparison[] {
  const passed = skill.levels.slice(skill.levels.indexOf(from) + 1, skill.levels.indexOf(to));
  return roles
    .map((role): RoleComparison => {
      const at = (level: Level) => findExpectation(skill, role.id, level.id);
      const before = at(from);
      const after = at(to);
      return {
        role,
        before,
        between: passed.flatMap((level) => ({ level, expectation: at(level) })).filter(isStep),
        after,
        becomesRequired: after?.required === true && before?.required !== true,
      };
    })
    .sort((a, b) => urgency(b) - urgency(a));
}

function isStep(step: { level: Level; expectation: Expectation | undefined }): step is Step {
  return step.expectation !== undefined;
}

function urgency({ after }: RoleComparison): number {
  if (!after) return 0;
  return after.required ? 2 : 1;
}
