import { type BaseIssue, safeParse } from 'valibot';
import { type Issue, issue, type Path } from './issue.ts';
import { entries, findRuleIssues } from './rules.ts';
import { type Expectation, expectationSchema, type SkillDocument, skillDocumentSchema } from './schema.ts';

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
  return finish(steps(data));
}

/** As `parse`, from JSON text; a leading byte-order mark is skipped. */
export function parseJson(json: string): ParseResult {
  return finish(parseJsonSteps(json));
}

/** As `parseJson`, in steps of which none takes long, so that a page can answer in between. Steps once begun may be left. */
export function* parseJsonSteps(json: string): Steps {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { issues: [issue([], 'not-json', whyNotJson(json, error as SyntaxError))] };
  }
  yield;
  return yield* steps(data);
}

type Steps = Generator<undefined, ParseResult>;

function finish(steps: Steps): ParseResult {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** How many expectations are checked in a step. */
const ENTRIES_PER_STEP = 5000;

function* steps(data: unknown): Steps {
  if (parsed.has(data as object)) return { skill: data as SkillDocument };
  const list = entries(data, 'expectations');
  const checked = safeParse(skillDocumentSchema, list.length > 0 ? { ...(data as object), expectations: [] } : data);
  const issues = translateAll(checked.issues, []);
  const expectations: Expectation[] = [];
  for (let index = 0; index < list.length; index++) {
    if (index % ENTRIES_PER_STEP === ENTRIES_PER_STEP - 1) yield;
    const { output, issues: found } = safeParse(expectationSchema, list[index]);
    expectations.push(output as Expectation);
    if (found) issues.push(...translateAll(found, ['expectations', index]));
  }
  yield;
  issues.push(...findRuleIssues(data));
  if (issues.length > 0) return { issues };
  yield;
  return { skill: freeze({ ...(checked.output as SkillDocument), expectations }) };
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

function translateAll(found: readonly BaseIssue<unknown>[] | undefined, parents: Path): Issue[] {
  return (found ?? []).flatMap((one) => translate(one, parents));
}

/** Turns an issue of valibot's into ours. What is wrong inside one branch of a union counts, not that none fits. */
function translate(found: BaseIssue<unknown>, parents: Path): Issue[] {
  const path = [...parents, ...(found.path ?? []).map((item) => item.key as PropertyKey)];
  const inside = (found.issues ?? []).filter((part) => part.path);
  if (inside.length > 0) return translateAll(inside, path);
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
  return value == null ? 'nothing' : `the ${typeof value} ${JSON.stringify(value).slice(0, 60)}`;
}
