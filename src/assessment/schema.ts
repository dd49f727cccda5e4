/** A self-assessment, version 1: the single source of its TypeScript types, its runtime check and its JSON Schema. */
import { id, text, time, url } from '../document/parts.ts';
import { choice, list, nullable, object, optional, string, type TypeOf } from '../document/shapes.ts';

const name = string(/\S/, 'empty');

const evidence = object({ name, url: optional(url) });

/** How far the words of an expectation are met; `not-applicable` also for an expectation with a proficiency. */
const met = choice(['met', 'partly', 'not-yet', 'not-applicable']);

const answerSchema = object({
  skill: id,
  role: optional(id),
  level: optional(id),
  proficiency: optional(nullable(id)),
  met: optional(met),
  reason: optional(string()),
  note: optional(string()),
  evidence: optional(list(evidence)),
  asked: optional(string()),
  updated: optional(time),
});

/** The framework that the answers are for, as it was when they were given. */
const assessedFramework = object({
  id: optional(id),
  name: optional(text),
  version: optional(string()),
  skills: optional(list(id)),
});

/** The descriptions of the properties, for the JSON Schema, are in `scripts/skill-assessment-descriptions.ts`. */
export const assessmentSchema = object({
  $schema: optional(string()),
  framework: assessedFramework,
  person: optional(object({ name: optional(name) })),
  assessor: optional(name),
  role: optional(id),
  level: optional(id),
  targetRole: optional(id),
  target: optional(id),
  started: optional(time),
  updated: optional(time),
  answers: list(answerSchema),
});

/** The answers that one assessor gives about one person, to the skills of one framework. */
export type Assessment = TypeOf<typeof assessmentSchema>;
/**
 * What one assessor says about one skill. Without `role` and `level` it is about the skill as a whole: `proficiency`,
 * where `null` is the answer "none". With them it is about what the skill asks of that role at that level: `met`. An
 * answer with neither `proficiency` nor `met` holds only a note: the skill is not answered.
 */
export type Answer = TypeOf<typeof answerSchema>;
/** What supports an answer: a link, or a name without one. */
export type Evidence = TypeOf<typeof evidence>;
/** How far the words of an expectation are met. */
export type Met = TypeOf<typeof met>;
/** The framework that answers are for: its id, name and version, and the ids of the skills that it had. */
export type AssessedFramework = TypeOf<typeof assessedFramework>;
