import { hasLevels, hasRoles, type Framework, type FrameworkSkill, type Place } from '../framework-document/index.ts';
import { answerAt, answersOf } from './answers.ts';
import type { Answer, Assessment } from './schema.ts';

/** The answers about a skill that apply at a place. */
export interface FoundAnswers {
  /** About the skill as a whole: the entry without role and level. */
  readonly general?: Answer | undefined;
  /** About what the skill asks at the place. */
  readonly specific?: Answer | undefined;
}

/**
 * Finds the answers about a skill that apply at a place. Answers with the skill's id come first, then those with its
 * former ids, in their order.
 *
 * The specific answer is the one with the same role and level; else the one with the same level and no role, which is
 * about the assessment's own `role` or, if that is missing, about any. Roles and levels count only if the framework has
 * them. Where it has neither for a place, the general answer is also the specific one.
 */
export function findAnswers(
  framework: Framework,
  assessment: Assessment,
  skill: FrameworkSkill,
  { role, level }: Place,
): FoundAnswers {
  const ids = idsOf(skill).filter((id) => answersOf(assessment, id).length > 0);
  if (ids.length === 0) return {};
  const find = (place: Place) => {
    for (const id of ids) {
      const found = answerAt(assessment, id, place);
      if (found) return found;
    }
    return undefined;
  };
  const place = { role: hasRoles(framework) ? role : undefined, level: hasLevels(framework) ? level : undefined };
  const isOwn = assessment.role === undefined || assessment.role === place.role;
  const specific = find(place) ?? (isOwn && place.level !== undefined ? find({ level: place.level }) : undefined);
  const general = find({});
  return { ...(general && { general }), ...(specific && { specific }) };
}

/** The ids under which a skill may have answers: its own, then its former ones. */
export function idsOf({ id, formerly = [] }: FrameworkSkill): readonly string[] {
  return [id, ...formerly];
}
