import type { Issue } from '../document/issue.ts';
import { claimsToBe, otherKindThan } from '../document/kinds.ts';
import { Parser, readJson } from '../document/parsing.ts';
import { finish } from '../document/steps.ts';
import { findRuleIssues } from './rules.ts';
import { type Assessment, assessmentSchema } from './schema.ts';

/** A valid assessment or, if there are any, the issues: first those of the schema, then those of the rules. */
export type AssessmentResult =
  | { readonly assessment: Assessment; readonly issues?: undefined }
  | { readonly assessment?: undefined; readonly issues: readonly Issue[] };

const parser = new Parser<Assessment>({
  schema: assessmentSchema,
  otherKind: otherKindThan('assessment'),
  findRuleIssues,
});

/**
 * Checks any data against version 1 of the assessment. Never throws and never changes the data. Reports all issues at
 * once: up to 1000, then the number of the others. It does not check whether the framework has the skills, roles, levels
 * and proficiencies: that may be another version. `carryOver` tells.
 *
 * The returned assessment is a deeply frozen copy. It keeps unknown properties, except `__proto__`, `prototype` and
 * `constructor`. An assessment that `parseAssessment` has returned before is returned unchanged.
 */
export function parseAssessment(data: unknown): AssessmentResult {
  const { document, issues } = finish(parser.steps(data));
  return document ? { assessment: document } : { issues };
}

/** Like `parseAssessment`, but reads JSON text. Ignores a leading byte-order mark. */
export function parseAssessmentJson(json: string): AssessmentResult {
  const read = readJson(json);
  return read.issue ? { issues: [read.issue] } : parseAssessment(read.data);
}

/** Whether data claims to be an assessment: an object with own `answers` and `framework`. Never throws. */
export function isAssessment(data: unknown): boolean {
  return claimsToBe('assessment', data);
}
