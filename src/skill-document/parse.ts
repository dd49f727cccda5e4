import { type Issue, issue, IssueList } from './issue.ts';
import { findRuleIssues } from './rules.ts';
import { type SkillDocument, skillDocumentSchema } from './schema.ts';
import { findSchemaIssues } from './schema-issues.ts';
import { takeSnapshot } from './snapshot.ts';
import { finish, type Steps } from './steps.ts';

/** Either the document, or what is wrong with it, by the schema and then by the rules; never both. */
export type ParseResult =
  | { readonly skill: SkillDocument; readonly issues?: undefined }
  | { readonly skill?: undefined; readonly issues: readonly Issue[] };

/**
 * Checks data of any shape against version 1 of the skill document. Never throws, never changes what it is given, and
 * reports everything that is wrong at once; of very many issues the first ones, and how many more there are.
 *
 * The document that it returns is a copy, frozen all the way down. Unknown properties are kept, except `__proto__`,
 * `prototype` and `constructor`. A document that it has returned before is returned as it is.
 */
export function parse(data: unknown): ParseResult {
  return finish(parseSteps(data));
}

/** As `parse`, from JSON text; a leading byte-order mark is skipped. */
export function parseJson(json: string): ParseResult {
  return finish(parseJsonSteps(json));
}

/** As `parseJson`, in steps of which none takes long, so that a page can answer in between. Steps once begun may be left. */
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

/** The documents that `parse` has returned. */
const parsed = new WeakSet<object>();

function whyNotJson(json: string, error: Error): Issue {
  // Some browsers read nested lists by recursion.
  if (!(error instanceof SyntaxError)) return issue([], 'too-deep');
  const start = json.trim()[0];
  if (!start) return issue([], 'not-json', 'the text is empty.');
  return issue([], 'not-json', start === '<' ? 'it looks like an HTML page.' : `${error.message.replace(/\.$/, '')}.`);
}
