import type { IssueList } from './issue.ts';
import { endsStep, type Steps } from './steps.ts';

/** The lists whose entries an expectation names, by the property that names one. */
const LISTS = { role: 'roles', level: 'levels', proficiency: 'proficiencies' } as const;

type Name = keyof typeof LISTS;

/** The ids of a list, each with the index where it stands first. */
type Ids = ReadonlyMap<string, number>;

/**
 * What the schema does not say: ids are unique, expectations say something, name what exists and each pair once, a
 * date is in the calendar. Reads data of any shape, so that these issues are reported beside those of the schema.
 */
export function* findRuleIssues(document: unknown, issues: IssueList): Steps<void> {
  const known: [Name, Ids][] = [];
  for (const name of Object.keys(LISTS) as Name[]) known.push([name, yield* collectIds(document, LISTS[name], issues)]);
  yield* findExpectationIssues(document, known, issues);
  const updated = property(document, 'updated');
  if (isDayThatNeverWas(updated)) issues.add(['updated'], 'invalid-date', updated);
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
    const isSilent = ['text', 'items', 'proficiency'].every((name) => property(expectation, name) === undefined);
    if (isSilent && isRecord(expectation)) issues.add(path, 'no-text');
  }
}

/** The id that a property holds; none where it is no string, or an empty one. */
function idOf(value: unknown, key: string): string | undefined {
  const id = property(value, key);
  return typeof id === 'string' && id ? id : undefined;
}

/** `2026-02-30` has the form of a date; only the calendar knows better. */
function isDayThatNeverWas(date: unknown): date is string {
  if (typeof date !== 'string' || date.length !== 10) return false;
  const time = Date.parse(`${date}T00:00Z`);
  return time === time && !new Date(time).toISOString().startsWith(date);
}

/** Whether a value is an object, and no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of a document of any shape; empty where there is none. */
function entries(document: unknown, list: string): readonly unknown[] {
  const value = property(document, list);
  return Array.isArray(value) ? value : [];
}

function property(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
