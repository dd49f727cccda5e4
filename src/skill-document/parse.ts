import { type Issue, issue, IssueList } from './issue.ts';
import { findRuleIssues } from './rules.ts';
import { type SkillDocument, skillDocumentSchema } from './schema.ts';
import { findSchemaIssues } from './schema-issues.ts';
import { takeSnapshot } from './snapshot.ts';
import { finish, type Steps } from './steps.ts';

/** A valid document or, if there are any, the issues: first those of the schema, then those of the rules. */
export type ParseResult =
  | { readonly skill: SkillDocument; readonly issues?: undefined }
  | { readonly skill?: undefined; readonly issues: readonly Issue[] };

/**
 * Checks any data against version 1 of the skill document. Never throws and never changes the data. Reports all issues
 * at once: up to 1000, then the number of the others.
 *
 * The returned document is a deeply frozen copy. It keeps unknown properties, except `__proto__`, `prototype` and
 * `constructor`. A document that `parse` has returned before is returned unchanged.
 */
export function parse(data: unknown): ParseResult {
  return finish(parseSteps(data));
}

/** Like `parse`, but reads JSON text. Ignores a leading byte-order mark. */
export function parseJson(json: string): ParseResult {
  return finish(parseJsonSteps(json));
}

/** Like `parseJson`, but in short steps, between which a page stays responsive. The caller may stop after any step. */
export function* parseJsonSteps(json: string): Steps<ParseResult> {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { issues: [whyNotJson(json, error as Error)] };
  }
  yield;
  return yield* parseSteps(data);
}

function* parseSteps(data: unknown): Steps<ParseResult> {
  if (parsed.has(data as object)) return { skill: data as SkillDocument };
  const list = new IssueList();
  const document = yield* takeSnapshot(data, list);
  yield;
  if (document !== undefined) {
    yield* findSchemaIssues(skillDocumentSchema, document, list);
    yield;
    yield* findRuleIssues(document, list);
  }
  const issues = list.all();
  if (issues.length > 0) return { issues };
  const skill = document as SkillDocument;
  parsed.add(skill);
  return { skill };
}

/** The documents that `parse` has returned. They are frozen, so they are still valid. */
const parsed = new WeakSet<object>();

function whyNotJson(json: string, error: Error): Issue {
  // Some browsers parse nested JSON by recursion, so the stack may overflow.
  if (!(error instanceof SyntaxError)) return issue([], 'too-deep');
  const start = json.trim()[0];
  if (!start) return issue([], 'not-json', 'the text is empty.');
  return issue([], 'not-json', start === '<' ? 'it looks like an HTML page.' : `${error.message.replace(/\.$/, '')}.`);
}
