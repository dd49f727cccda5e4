import type { IssueList } from './issue.ts';
import { endsStep, type Steps } from './steps.ts';

/** The lists that expectations refer to, by the property with the id. */
const LISTS = { role: 'roles', level: 'levels', proficiency: 'proficiencies' } as const;

type Name = keyof typeof LISTS;

/** The ids of a list, each with the index of its first entry. */
type Ids = ReadonlyMap<string, number>;

/**
 * Checks the rules that the schema does not have: ids are unique; an expectation has content and refers to existing
 * entries; no role and level have two expectations; the date exists. Accepts data of any shape, so its issues can be
 * reported together with those of the schema.
 */
export function* findRuleIssues(document: unknown, issues: IssueList): Steps<void> {
  const known: [Name, Ids][] = [];
  for (const name of Object.keys(LISTS) as Name[]) known.push([name, yield* collectIds(document, LISTS[name], issues)]);
  yield* findExpectationIssues(document, known, issues);
  const updated = property(document, 'updated');
  if (isImpossibleDate(updated)) issues.add(['updated'], 'invalid-date', updated);
}

function* collectIds(document: unknown, list: string, issues: IssueList): Steps<Ids> {
  const ids = new Map<string, number>();
  for (const [index, entry] of entries(document, list).entries()) {
    if (endsStep(index)) yield;
    const id = idOf(entry, 'id');
    const first = id === undefined ? undefined : ids.get(id);
    if (first !== undefined) issues.add([list, index, 'id'], 'duplicate-id', id!, `/${list}/${first}`);
    else if (id !== undefined) ids.set(id, index);
  }
  return ids;
}

function* findExpectationIssues(
  document: unknown,
  known: readonly (readonly [Name, Ids])[],
  issues: IssueList,
): Steps<void> {
  const choices = known.map(([name, ids]) => ({ name, ids, all: [...ids.keys()] }));
  const pairs = new Map<string, number>();
  for (const [index, expectation] of entries(document, 'expectations').entries()) {
    if (endsStep(index)) yield;
    const path = ['expectations', index];
    for (const { name, ids, all } of choices) {
      const id = idOf(expectation, name);
      if (id !== undefined && !ids.has(id)) issues.add([...path, name], `unknown-${name}`, id, all);
    }
    const [role, level] = [idOf(expectation, 'role'), idOf(expectation, 'level')];
    const pair = role && level && `${role.length} ${role}${level}`;
    const first = pair && pairs.get(pair);
    if (typeof first === 'number') {
      issues.add(path, 'duplicate-expectation', role!, level!, `/expectations/${first}`);
    } else if (pair) pairs.set(pair, index);
    const isEmpty = ['text', 'items', 'proficiency'].every((name) => property(expectation, name) === undefined);
    if (isEmpty && isRecord(expectation)) issues.add(path, 'no-text');
  }
}

/** The id in a property; `undefined` if it is not a string, or empty. */
function idOf(value: unknown, key: string): string | undefined {
  const id = property(value, key);
  return typeof id === 'string' && id ? id : undefined;
}

/** Whether a date has the right form but does not exist, such as `2026-02-30`. */
function isImpossibleDate(date: unknown): date is string {
  if (typeof date !== 'string' || date.length !== 10) return false;
  const time = Date.parse(`${date}T00:00Z`);
  return time === time && !new Date(time).toISOString().startsWith(date);
}

/** Whether a value is an object but not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list in data of any shape; empty if there is none. */
function entries(document: unknown, list: string): readonly unknown[] {
  const value = property(document, list);
  return Array.isArray(value) ? value : [];
}

function property(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
