/** Access to data of any shape, for rules that are checked together with the schema. */
import type { IssueList, Path } from './issue.ts';
import { endsStep, type Steps } from './steps.ts';

/** An object with properties of any kind. */
export type Data = Readonly<Record<string, unknown>>;

/** The ids of a list, each with the index of its first entry. */
export type Ids = ReadonlyMap<string, number>;

/** Whether a value is an object but not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property; `undefined` if the value has none of that name. */
export function property(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A list in a property; empty if there is none. */
export function entries(value: unknown, list: string): readonly unknown[] {
  const found = property(value, list);
  return Array.isArray(found) ? found : [];
}

/** The id in a property; `undefined` if it is not a string, or empty. */
export function idOf(value: unknown, key: string): string | undefined {
  const id = property(value, key);
  return typeof id === 'string' && id ? id : undefined;
}

/** Collects the ids of a document's list. Each id that occurs again is an issue. */
export function* collectIds(document: unknown, list: string, issues: IssueList): Steps<Ids> {
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

/** Adds an issue for a date that has the right form but does not exist, such as `2026-02-30`. */
export function checkDate(document: unknown, key: string, issues: IssueList): void {
  const date = property(document, key);
  if (typeof date !== 'string' || date.length !== 10) return;
  const time = Date.parse(`${date}T00:00Z`);
  if (time === time && !new Date(time).toISOString().startsWith(date)) issues.add([key], 'invalid-date', date);
}

/** Adds an issue for an expectation that has neither text nor items nor a proficiency. */
export function checkContent(expectation: unknown, path: Path, issues: IssueList): void {
  const isEmpty = ['text', 'items', 'proficiency'].every((name) => property(expectation, name) === undefined);
  if (isEmpty && isRecord(expectation)) issues.add(path, 'no-text');
}
