import type { Issue } from '../document/issue.ts';
import { otherKindThan } from '../document/kinds.ts';
import { Parser, readJson, type Reading } from '../document/parsing.ts';
import { finish, type Steps } from '../document/steps.ts';
import { findRuleIssues } from './rules.ts';
import { type SkillDocument, skillDocumentSchema } from './schema.ts';

/** A valid document or, if there are any, the issues: first those of the schema, then those of the rules. */
export type ParseResult =
  | { readonly skill: SkillDocument; readonly issues?: undefined }
  | { readonly skill?: undefined; readonly issues: readonly Issue[] };

const parser = new Parser<SkillDocument>({
  schema: skillDocumentSchema,
  otherKind: otherKindThan('skill-document'),
  findRuleIssues,
});

/** Like `parse`, but in short steps, and with the result that all kinds of documents have. */
export function parseSteps(data: unknown): Steps<Reading<SkillDocument>> {
  return parser.steps(data);
}

/**
 * Checks any data against version 1 of the skill document. Never throws and never changes the data. Reports all issues
 * at once: up to 1000, then the number of the others.
 *
 * The returned document is a deeply frozen copy. It keeps unknown properties, except `__proto__`, `prototype` and
 * `constructor`. A document that `parse` has returned before is returned unchanged.
 */
export function parse(data: unknown): ParseResult {
  return resultOf(finish(parseSteps(data)));
}

/** Like `parse`, but reads JSON text. Ignores a leading byte-order mark. */
export function parseJson(json: string): ParseResult {
  return finish(parseJsonSteps(json));
}

/** Like `parseJson`, but in short steps, between which a page stays responsive. The caller may stop after any step. */
export function* parseJsonSteps(json: string): Steps<ParseResult> {
  const read = readJson(json);
  if (read.issue) return { issues: [read.issue] };
  yield;
  return resultOf(yield* parseSteps(read.data));
}

function resultOf({ document, issues }: Reading<SkillDocument>): ParseResult {
  return document ? { skill: document } : { issues };
}
