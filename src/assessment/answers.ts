import type { ObjectShape } from '../document/shapes.ts';
import { oncePer } from '../framework-document/once-per.ts';
import type { Framework, Place } from '../framework-document/index.ts';
import type { Answer, AssessedFramework, Assessment } from './schema.ts';
import { assessmentSchema } from './schema.ts';

const NONE: readonly Answer[] = Object.freeze([]);

const bySkill = oncePer(({ answers }: Assessment) => {
  const lists = new Map<string, Answer[]>();
  for (const answer of answers) {
    const list = lists.get(answer.skill);
    if (list) list.push(answer);
    else lists.set(answer.skill, [answer]);
  }
  for (const list of lists.values()) Object.freeze(list);
  return lists as ReadonlyMap<string, readonly Answer[]>;
});

/** Returns all answers that have this id of a skill, in the order of the assessment. Returns the same list each time. */
export function answersOf(assessment: Assessment, skill: string): readonly Answer[] {
  return bySkill(assessment).get(skill) ?? NONE;
}

/**
 * Returns the answer with exactly this id of a skill, this role and this level. With neither role nor level, returns the
 * general answer. `findAnswers` also finds answers under former ids.
 */
export function answerAt(assessment: Assessment, skill: string, { role, level }: Place = {}): Answer | undefined {
  return answersOf(assessment, skill).find((answer) => answer.role === role && answer.level === level);
}

/** Whether an answer says how far somebody is. An entry that does not holds only a note. */
export function isAnswered({ proficiency, met }: Answer): boolean {
  return proficiency !== undefined || met !== undefined;
}

/** Whether an entry has an answer, a note, a reason or evidence. */
export function holdsSomething(answer: Answer): boolean {
  const { note, reason, evidence } = answer;
  return isAnswered(answer) || !!note || !!reason || !!evidence?.length;
}

/**
 * Returns an assessment with this answer in place of the one with the same skill, role and level, or at the end. An entry
 * that holds nothing (neither an answer nor a note, reason or evidence) is removed. Removing what is not there returns the
 * assessment itself.
 *
 * The answer is the whole entry: what it lacks is dropped, except unknown properties of the old entry. `updated` of the
 * entry and of the assessment become `now`, and so does `started` if it is missing. The result is frozen.
 *
 * Ids are compared as they are. Use `carryOver` first if the assessment may have former ids.
 *
 * @param now - the current time, RFC 3339, such as `new Date().toISOString()`
 */
export function withAnswer(assessment: Assessment, answer: Answer, now: string): Assessment {
  const { answers } = assessment;
  const { skill, role, level } = answer;
  // Not `answerAt`: its index of all skills would be made for each new assessment.
  const found = answers.findIndex((one) => one.skill === skill && one.role === role && one.level === level);
  const at = found < 0 ? answers.length : found;
  const old = answers[at];
  const entry = holdsSomething(answer) ? [newEntry(old, answer, now)] : [];
  if (!old && entry.length === 0) return assessment;
  return Object.freeze({
    ...assessment,
    started: assessment.started ?? now,
    updated: now,
    answers: Object.freeze([...answers.slice(0, at), ...entry, ...answers.slice(at + 1)]) as Answer[],
  });
}

/** The frozen entry, with the unknown properties of the old one. */
function newEntry(old: Answer | undefined, answer: Answer, now: string): Answer {
  const given = Object.entries(answer).filter(([, value]) => value !== undefined);
  const entry: Answer = {
    ...unknownOf(assessmentSchema.properties.answers.item, old ?? {}),
    ...(Object.fromEntries(given) as Answer),
    updated: now,
  };
  if (entry.evidence) {
    entry.evidence = Object.freeze(entry.evidence.map((one) => Object.freeze({ ...one }))) as typeof entry.evidence;
  }
  return Object.freeze(entry);
}

/** The properties of a value that its schema does not have. */
export function unknownOf({ properties }: ObjectShape, value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !Object.hasOwn(properties, name)));
}

/** Returns an assessment without answers for a framework. Frozen. */
export function newAssessment(framework: Framework): Assessment {
  return Object.freeze({ framework: headOf(framework), answers: Object.freeze([]) as unknown as Answer[] });
}

/**
 * Returns the assessment with the id, name, version and skills of this framework, for a reader who carries on with it.
 * The answers stay as they are. Frozen.
 */
export function forFramework(assessment: Assessment, framework: Framework): Assessment {
  const head = Object.freeze({
    ...headOf(framework),
    ...unknownOf(assessmentSchema.properties.framework, assessment.framework),
  });
  return Object.freeze({ ...assessment, framework: head });
}

const headOf: (framework: Framework) => AssessedFramework = oncePer(({ id, name, version, skills }) =>
  Object.freeze({
    ...(id !== undefined && { id }),
    name,
    ...(version !== undefined && { version }),
    skills: Object.freeze(skills.map((skill) => skill.id)) as string[],
  }),
);
