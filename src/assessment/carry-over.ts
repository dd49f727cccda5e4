import { translationsOf } from '../document/text.ts';
import {
  findRole,
  findSkill,
  type Framework,
  type FrameworkSkill,
  hasLevels,
  hasRoles,
  rankOf,
} from '../framework-document/index.ts';
import { positionOf } from '../framework-document/levels.ts';
import { answerAt } from './answers.ts';
import { fingerprintOf } from './fingerprint.ts';
import { idsOf } from './lookup.ts';
import type { Answer, Assessment } from './schema.ts';

/** An answer that the framework has no place for, and the first thing that it lacks. */
export interface UnusedAnswer {
  readonly answer: Answer;
  readonly reason: 'skill' | 'role' | 'level' | 'proficiency';
}

/** Answers in a framework that has changed since. */
export interface CarriedAnswers {
  /** The assessment with today's ids of skills. The same object if no id changes. */
  readonly assessment: Assessment;
  /** Whether assessment and framework both state a version, and these differ. */
  readonly isOtherVersion: boolean;
  /** The answers whose words have changed: their `asked` is not today's fingerprint. */
  readonly changed: readonly Answer[];
  /** The skills that the framework did not have, in its order. Empty if the assessment does not list what it had. */
  readonly added: readonly FrameworkSkill[];
  /** The answers without a place in the framework. They stay in the assessment. */
  readonly unused: readonly UnusedAnswer[];
}

/**
 * Takes answers over to a framework that may have changed since: answers follow the former ids of skills, and nothing else
 * changes. No answer or note is lost.
 *
 * If a skill has absorbed another one, both may have an answer for the same role and level. Then the answer under the
 * current id counts. The other one stays under its old id, and is in `unused` with the reason `skill`.
 */
export function carryOver(assessment: Assessment, framework: Framework): CarriedAnswers {
  const carried = followIds(assessment, framework);
  const unused = carried.answers.flatMap((answer) => {
    const reason = whyUnused(answer, carried, framework);
    return reason ? Object.freeze({ answer, reason }) : [];
  });
  const idle = new Set(unused.map(({ answer }) => answer));
  const changed = carried.answers.filter((answer) => !idle.has(answer) && hasChanged(answer, carried, framework));
  const { version } = assessment.framework;
  return Object.freeze({
    assessment: carried,
    isOtherVersion: version !== undefined && framework.version !== undefined && version !== framework.version,
    changed: Object.freeze(changed),
    added: Object.freeze(addedTo(assessment, framework)),
    unused: Object.freeze(unused),
  });
}

function followIds(assessment: Assessment, framework: Framework): Assessment {
  let isSame = true;
  const answers = assessment.answers.map((answer) => {
    const skill = findSkill(framework, answer.skill);
    if (!skill || skill.id === answer.skill) return answer;
    const first = idsOf(skill).find((id) => answerAt(assessment, id, answer));
    if (first !== answer.skill) return answer;
    isSame = false;
    return Object.freeze({ ...answer, skill: skill.id });
  });
  return isSame ? assessment : Object.freeze({ ...assessment, answers: Object.freeze(answers) as Answer[] });
}

/** The role that an answer is about: its own, or that of the assessment. General answers have none. */
function roleOf({ role, level }: Answer, assessment: Assessment): string | undefined {
  return role ?? (level === undefined ? undefined : assessment.role);
}

function whyUnused(answer: Answer, assessment: Assessment, framework: Framework): UnusedAnswer['reason'] | undefined {
  const { role, level, proficiency, met } = answer;
  if (findSkill(framework, answer.skill)?.id !== answer.skill) return 'skill';
  const about = roleOf(answer, assessment);
  if (hasRoles(framework) ? about !== undefined && !findRole(framework, about) : role !== undefined) return 'role';
  const needsPlace = role !== undefined || level !== undefined || (met !== undefined && proficiency === undefined);
  const isNowhere = hasLevels(framework) ? positionOf(framework, { role: about, level }) < 0 : level !== undefined;
  if (needsPlace && isNowhere) return 'level';
  return proficiency && rankOf(framework, proficiency) < 0 ? 'proficiency' : undefined;
}

function hasChanged(answer: Answer, assessment: Assessment, framework: Framework): boolean {
  if (answer.asked === undefined) return false;
  const isGeneral = answer.role === undefined && answer.level === undefined;
  const place = isGeneral ? undefined : { role: roleOf(answer, assessment), level: answer.level };
  return answer.asked !== fingerprintOf(framework, findSkill(framework, answer.skill)!, place);
}

function addedTo({ framework: { skills } }: Assessment, framework: Framework): FrameworkSkill[] {
  if (!skills) return [];
  const known = new Set(skills);
  return framework.skills.filter((skill) => !idsOf(skill).some((id) => known.has(id)));
}

/**
 * Whether an assessment is about a framework, in any version. Compares their ids; if one has none, their names, which need
 * to be the same in one language. If there is neither, the framework must know the skill of at least one answer, or there
 * are no answers.
 */
export function belongsTo(assessment: Assessment, framework: Framework): boolean {
  const { id, name } = assessment.framework;
  if (id !== undefined && framework.id !== undefined) return id === framework.id;
  if (name !== undefined) {
    const names = translationsOf(framework.name);
    return translationsOf(name).some((one) => names.includes(one));
  }
  const { answers } = assessment;
  return answers.length === 0 || answers.some(({ skill }) => findSkill(framework, skill));
}
