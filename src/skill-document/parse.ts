import { type BaseIssue, safeParse } from 'valibot';
import { type Issue, issue, type Path } from './issue.ts';
import { findRuleIssues } from './rules.ts';
import { type SkillDocument, skillDocumentSchema } from './schema.ts';

/** Either the document, or all that is wrong with it in document order of its kinds; never both. */
export type ParseResult =
  | { readonly skill: SkillDocument; readonly issues?: undefined }
  | { readonly skill?: undefined; readonly issues: readonly Issue[] };

/**
 * Checks data of any shape against version 1 of the skill document. Never throws, never changes what it is given, and
 * reports everything that is wrong at once.
 *
 * The document that it returns is a frozen copy. Unknown properties are kept, except `__proto__`, `prototype` and
 * `constructor`. A document that it has returned before is returned as it is.
 */
export function parse(data: unknown): ParseResult {
  if (parsed.has(data as object)) return { skill: data as SkillDocument };
  const checked = safeParse(skillDocumentSchema, data);
  const issues = [...(checked.issues ?? []).flatMap((found) => translate(found, [])), ...findRuleIssues(data)];
  if (!checked.success || issues.length > 0) return { issues };
  return { skill: freeze(checked.output) };
}

/** As `parse`, from JSON text; a leading byte-order mark is skipped. */
export function parseJson(json: string): ParseResult {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { issues: [issue([], 'not-json', whyNotJson(json, error as SyntaxError))] };
  }
  return parse(data);
}

/** The documents that `parse` has returned. */
const parsed = new WeakSet<object>();

function freeze(skill: SkillDocument): SkillDocument {
  for (const list of [skill.levels, skill.roles, skill.proficiencies ?? [], skill.expectations]) {
    list.forEach(Object.freeze);
    Object.freeze(list);
  }
  parsed.add(skill);
  return Object.freeze(skill);
}

function whyNotJson(json: string, { message }: Error): string {
  const start = json.trim()[0];
  if (!start) return 'the text is empty.';
  return start === '<' ? 'it looks like an HTML page.' : `${message.replace(/\.$/, '')}.`;
}

/** Turns an issue of valibot's into ours. What is wrong inside one branch of a union counts, not that none fits. */
function translate(found: BaseIssue<unknown>, parents: Path): Issue[] {
  const path = [...parents, ...(found.path ?? []).map((item) => item.key as PropertyKey)];
  const inside = (found.issues ?? []).filter((part) => part.path);
  if (inside.length > 0) return inside.flatMap((part) => translate(part, path));
  const { input, kind, type } = found;
  if (kind !== 'schema') return [issue(path, found.message as 'unsafe-url', String(input))];
  if (type === 'loose_object' && found.received === 'undefined') return [issue(path, 'missing', String(path.at(-1)))];
  return [issue(path, 'wrong-type', nameOf(input), EXPECTED[type] ?? type)];
}

/** What a schema of valibot's is called in a sentence. */
const EXPECTED: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  loose_object: 'an object',
  string: 'a string',
  union: 'a string, or an object from language tags to strings',
};

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value && typeof value === 'object') return 'an object';
  return `the ${typeof value} ${JSON.stringify(value)?.slice(0, 60)}`;
}
