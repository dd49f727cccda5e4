import { type Issue, issue, IssueList } from './issue.ts';
import type { DocumentKind } from './kinds.ts';
import { findSchemaIssues } from './schema-issues.ts';
import type { ObjectShape } from './shapes.ts';
import { takeSnapshot } from './snapshot.ts';
import type { Steps } from './steps.ts';

/** A valid document or, if there are any, the issues: first those of the schema, then those of the rules. */
export type Reading<Document> =
  | { readonly document: Document; readonly issues?: undefined }
  | { readonly document?: undefined; readonly issues: readonly Issue[] };

/** The data of a whole document, or an issue for each file that can't be had. */
export type Gathered = { readonly data: unknown; readonly issues?: undefined } | { readonly issues: readonly Issue[] };

/** What makes data a document of one kind. */
export interface Grammar {
  readonly schema: ObjectShape;
  /** The code of an issue that stands in place of all others, for data that is a document of another kind. */
  readonly otherKind: (data: unknown) => DocumentKind | undefined;
  /** Completes a frozen copy of the data before the check, such as with ids that may be left out. */
  readonly complete?: (data: unknown) => unknown;
  /** Adds the issues that the schema does not cover. Accepts data of any shape. */
  readonly findRuleIssues: (data: unknown, issues: IssueList) => Steps<void>;
}

/** Checks any data against the grammar of one kind of document. */
export class Parser<Document extends object> {
  readonly #grammar: Grammar;
  /** The documents that it has returned. They are frozen, so they are still valid. */
  readonly #parsed = new WeakSet<object>();

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
  }

  /**
   * Never throws and never changes the data. Reports all issues at once, up to a limit.
   *
   * The document is a deeply frozen copy. It keeps unknown properties, except `__proto__`, `prototype` and
   * `constructor`. A document that the parser has returned before is returned unchanged.
   */
  *steps(data: unknown): Steps<Reading<Document>> {
    if (this.#parsed.has(data as object)) return { document: data as Document };
    const { schema, otherKind, complete, findRuleIssues } = this.#grammar;
    const list = new IssueList();
    const copy = yield* takeSnapshot(data, list);
    const found = copy === undefined || !complete ? copy : complete(copy);
    yield;
    const other = otherKind(copy);
    if (other) return { issues: [issue([], other)] };
    if (found !== undefined) {
      yield* findSchemaIssues(schema, found, list);
      yield;
      yield* findRuleIssues(found, list);
    }
    const issues = list.all();
    if (issues.length > 0) return { issues };
    const document = found as Document;
    this.#parsed.add(document);
    return { document };
  }
}

/** Data from JSON text, or why it is none. Ignores a leading byte-order mark. */
export function readJson(
  json: string,
): { readonly data: unknown; readonly issue?: undefined } | { readonly issue: Issue } {
  try {
    return { data: JSON.parse(json.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    return { issue: whyNotJson(json, error as Error) };
  }
}

function whyNotJson(json: string, error: Error): Issue {
  // Some browsers parse nested JSON by recursion, so the stack may overflow.
  if (!(error instanceof SyntaxError)) return issue([], 'too-deep');
  const start = json.trim()[0];
  if (!start) return issue([], 'not-json', 'the text is empty.');
  return issue([], 'not-json', start === '<' ? 'it looks like an HTML page.' : `${error.message.replace(/\.$/, '')}.`);
}
