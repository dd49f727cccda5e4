import type { Asked, Framework, FrameworkSkill } from '../framework-document/index.ts';
import { findGap, type SkillGap } from './gap.ts';
import type { Assessment } from './schema.ts';

/** The answers of two assessors about one skill that is asked. */
export interface BesideAnswers {
  readonly skill: FrameworkSkill;
  readonly asked: Asked;
  readonly mine: SkillGap;
  readonly theirs: SkillGap;
  /** Whether both have answered and the answers are different. */
  readonly differ: boolean;
  /** How many proficiencies their answer is above mine; negative if it is below. 0 unless both have a proficiency. */
  readonly steps: number;
}

/**
 * Puts the answers of two assessors side by side, for what is asked of a role at a level. Returns each skill that is asked
 * there once, in the framework's order. The list and its entries are frozen. Answers are compared, never averaged.
 */
export function compareAnswers(
  framework: Framework,
  mine: Assessment,
  theirs: Assessment,
  role: string | undefined,
  level: string | undefined,
): readonly BesideAnswers[] {
  const others = findGap(framework, theirs, role, level);
  return Object.freeze(findGap(framework, mine, role, level).map((gap, index) => beside(gap, others[index]!)));
}

const HAS_STEPS: readonly string[] = ['below', 'at', 'above'];

function beside(mine: SkillGap, theirs: SkillGap): BesideAnswers {
  const both = [mine, theirs];
  const steps = both.every(({ state }) => HAS_STEPS.includes(state)) ? theirs.steps - mine.steps : 0;
  const differ = both.every(({ answer }) => answer) && (mine.state !== theirs.state || steps !== 0);
  return Object.freeze({ skill: mine.skill, asked: mine.asked, mine, theirs, differ, steps });
}
