import {
  type Asked,
  askedAt,
  type Framework,
  type FrameworkSkill,
  type Place,
  rankOf,
} from '../framework-document/index.ts';
import { orderedSkills } from '../framework-document/queries.ts';
import { findAnswers, type FoundAnswers } from './lookup.ts';
import type { Answer, Assessment, Met } from './schema.ts';

/**
 * How an answer relates to what is asked. For a proficiency: `below`, `at` or `above`. For words: `met`, `partly` or
 * `not-yet`. For both: `not-applicable` and `not-answered`.
 */
export type GapState = 'not-answered' | 'below' | 'at' | 'above' | Met;

/** What a skill asks at a place, and what the answers say about it. */
export interface SkillGap extends FoundAnswers {
  readonly skill: FrameworkSkill;
  readonly asked: Asked;
  readonly state: GapState;
  /** The entry that gives the state; `undefined` if it is not answered. */
  readonly answer?: Answer | undefined;
  /**
   * How many proficiencies the answer is above the one that is asked; negative if it is below. The answer "none" is one
   * below the lowest. 0 if words are asked, and if the state is `not-applicable` or `not-answered`.
   */
  readonly steps: number;
  /** Whether something is left to do: `below`, `partly`, `not-yet` or `not-answered`. */
  readonly isOpen: boolean;
}

const OPEN: readonly GapState[] = ['not-answered', 'below', 'partly', 'not-yet'];

/**
 * Compares answers with what is asked of a role at a level. Returns each skill that is asked there once, in the
 * framework's order: group by group, those without a group last. Empty if the framework lacks the role or the level. The
 * list and its entries are frozen.
 *
 * A skill that asks a proficiency counts the general answer, unless the specific answer there is `not-applicable`. A skill
 * that asks only words counts the specific answer. An answer with a proficiency that the framework lacks is not answered.
 *
 * @param role - the id of a role; ignored in a framework without roles. `undefined`: what is asked of every role
 * @param level - the id of a level; ignored in a framework without levels
 */
export function findGap(
  framework: Framework,
  assessment: Assessment,
  role: string | undefined,
  level: string | undefined,
): readonly SkillGap[] {
  const place = { role, level };
  return Object.freeze(orderedSkills(framework).flatMap((skill) => gapOf(framework, assessment, skill, place) ?? []));
}

/** Like `findGap`, but for one skill; `undefined` if it is not asked there. */
export function gapOf(
  framework: Framework,
  assessment: Assessment,
  skill: FrameworkSkill,
  place: Place,
): SkillGap | undefined {
  const asked = askedAt(framework, skill.id, place);
  if (!asked) return undefined;
  const found = findAnswers(framework, assessment, skill, place);
  const { state, answer, steps } = judge(framework, asked, found);
  return Object.freeze({
    skill,
    asked,
    state,
    ...(answer && { answer }),
    ...found,
    steps,
    isOpen: OPEN.includes(state),
  });
}

type Judgement = Pick<SkillGap, 'state' | 'answer' | 'steps'>;

const NOT_ANSWERED: Judgement = { state: 'not-answered', steps: 0 };

function judge(framework: Framework, asked: Asked, { general, specific }: FoundAnswers): Judgement {
  if (!asked.proficiency || specific?.met === 'not-applicable') {
    return specific?.met ? { state: specific.met, answer: specific, steps: 0 } : NOT_ANSWERED;
  }
  const given = general?.proficiency;
  const rank = rankOf(framework, given ?? undefined);
  if (given === undefined || (given !== null && rank < 0)) return NOT_ANSWERED;
  const steps = rank - rankOf(framework, asked.proficiency.id);
  return { state: steps < 0 ? 'below' : steps > 0 ? 'above' : 'at', answer: general, steps };
}
