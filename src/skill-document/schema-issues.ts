import { type BaseIssue, safeParse } from 'valibot';
import { type IssueList, nameOf, type Path } from './issue.ts';
import { entries, isRecord } from './rules.ts';
import { entrySchemas, properties, skillDocumentSchema } from './schema.ts';
import { NOT_DATA } from './snapshot.ts';
import { endsStep, type Steps } from './steps.ts';

/** What the schema has against a document, in the schema's order. The entries of lists are checked one by one. */
export function* findSchemaIssues(document: unknown, issues: IssueList): Steps<void> {
  const lists = new Map(
    Object.entries(entrySchemas).map(([name, schema]) => [name, [schema, entries(document, name)] as const]),
  );
  const firsts = [...lists]
    .filter(([, [, list]]) => list.length > 0)
    .map(([name, [, list]]) => [name, list.slice(0, 1)]);
  const head = firsts.length > 0 ? { ...(document as object), ...Object.fromEntries(firsts) } : document;
  const found = safeParse(skillDocumentSchema, head).issues ?? [];
  if (!isRecord(document)) return translateAll(found, head, [], issues);
  for (const name of Object.keys(properties)) {
    translateAll(
      found.filter(({ path }) => path?.[0].key === name),
      head,
      [],
      issues,
    );
    const [schema, list = []] = lists.get(name) ?? [];
    for (let index = 1; index < list.length; index++) {
      if (endsStep(index)) yield;
      translateAll(safeParse(schema!, list[index]).issues, list[index], [name, index], issues);
    }
  }
}

type Found = BaseIssue<unknown>;

/** Turns issues of valibot's into ours. */
function translateAll(found: readonly Found[] | undefined, data: unknown, parents: Path, issues: IssueList): void {
  let misplaced: unknown;
  for (const one of found ?? []) {
    const path = (one.path ?? []).map(({ key }) => key as PropertyKey);
    const depth = findMisplacedList(one, path, data);
    if (depth === undefined) translate(one, valueAt(data, path), [...parents, ...path], issues);
    else {
      // One list is as many issues for valibot as it has entries, or lacks properties.
      const list = valueAt(data, path.slice(0, depth));
      const expected = path[depth] === undefined || /^\d/.test(String(path[depth])) ? 'union' : 'loose_object';
      if (list !== misplaced) {
        issues.add([...parents, ...path.slice(0, depth)], 'wrong-type', nameOf(list), EXPECTED[expected]!);
      }
      misplaced = list;
    }
  }
}

/** A list is an object for valibot. Where it stands in the place of one, its depth in the path. */
function findMisplacedList({ type }: Found, path: Path, data: unknown): number | undefined {
  if (type === 'min_entries' && Array.isArray(valueAt(data, path))) return path.length;
  const depth = path.findIndex(
    (key, index) => typeof key === 'string' && Array.isArray(valueAt(data, path.slice(0, index))),
  );
  return depth < 0 ? undefined : depth;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

/** What is wrong inside one branch of a union counts, not that none fits. */
function translate(found: Found, data: unknown, path: Path, issues: IssueList): void {
  const inside = (found.issues ?? []).filter((part) => part.path);
  const { input, kind, type } = found;
  if (inside.length > 0) translateAll(inside, data, path, issues);
  else if (kind !== 'schema') issues.add(path, found.message as 'unsafe-url', String(input));
  else if (type === 'loose_object' && found.received === 'undefined') issues.add(path, 'missing', String(path.at(-1)));
  else if (input !== NOT_DATA) issues.add(path, 'wrong-type', nameOf(input), EXPECTED[type] ?? type);
}

/** What a schema of valibot's is called in a sentence. */
const EXPECTED: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  loose_object: 'an object',
  string: 'a string',
  union: 'a string, or an object from language tags to strings',
};
