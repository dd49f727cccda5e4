import type { Issue } from '../document/issue.ts';
import { claimsToBe, otherKindThan } from '../document/kinds.ts';
import { Parser, readJson, type Reading } from '../document/parsing.ts';
import { finish, type Steps } from '../document/steps.ts';
import { complete } from './complete.ts';
import { findRuleIssues } from './rules.ts';
import { type Framework, frameworkSchema } from './schema.ts';

/** A valid framework or, if there are any, the issues: first those of the schema, then those of the rules. */
export type FrameworkResult =
  | { readonly framework: Framework; readonly issues?: undefined }
  | { readonly framework?: undefined; readonly issues: readonly Issue[] };

const parser = new Parser<Framework>({
  schema: frameworkSchema,
  otherKind: otherKindThan('framework'),
  complete,
  findRuleIssues,
});

/** Like `parseFramework`, but in short steps, and with the result that all kinds of documents have. */
export function frameworkSteps(data: unknown): Steps<Reading<Framework>> {
  return parser.steps(data);
}

/**
 * Checks any data against version 1 of the framework. Never throws and never changes the data. Reports all issues at
 * once: up to 1000, then the number of the others.
 *
 * The returned framework is a deeply frozen copy in which every entry has an id. It keeps unknown properties, except
 * `__proto__`, `prototype` and `constructor`. A framework that `parseFramework` has returned before is returned
 * unchanged.
 */
export function parseFramework(data: unknown): FrameworkResult {
  const { document, issues } = finish(frameworkSteps(data));
  return document ? { framework: document } : { issues };
}

/** Like `parseFramework`, but reads JSON text. Ignores a leading byte-order mark. */
export function parseFrameworkJson(json: string): FrameworkResult {
  const read = readJson(json);
  return read.issue ? { issues: [read.issue] } : parseFramework(read.data);
}

/** Whether data claims to be a framework: an object with own `skills`. Never throws. */
export function isFramework(data: unknown): boolean {
  return claimsToBe('framework', data);
}
