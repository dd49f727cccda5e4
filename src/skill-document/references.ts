import { type Issue, issue } from './issue.ts';

type Path = readonly PropertyKey[];

/**
 * What a schema cannot say: ids are unique, expectations name what exists and each pair once, a date is in the
 * calendar. Reads data of any shape, so that these issues are reported beside those of the schema.
 */
export function findReferenceIssues(document: unknown): Issue[] {
  const issues: Issue[] = [];
  const levels = collectIds(document, 'levels', issues);
  const roles = collectIds(document, 'roles', issues);
  const proficiencies = collectIds(document, 'proficiencies', issues);
  const pairs = new Map<string, Path>();

  entries(document, 'expectations').forEach((expectation, index) => {
    const path = ['expectations', index];
    const role = property(expectation, 'role');
    const level = property(expectation, 'level');
    const proficiency = property(expectation, 'proficiency');
    if (isUnknown(role, roles)) issues.push(issue([...path, 'role'], 'unknown-role', role, [...roles]));
    if (isUnknown(level, levels)) issues.push(issue([...path, 'level'], 'unknown-level', level, [...levels]));
    if (isUnknown(proficiency, proficiencies)) {
      issues.push(issue([...path, 'proficiency'], 'unknown-proficiency', proficiency, [...proficiencies]));
    }
    if (typeof role === 'string' && typeof level === 'string') {
      const pair = JSON.stringify([role, level]);
      const first = pairs.get(pair);
      if (first) issues.push(issue(path, 'duplicate-expectation', role, level, place(first)));
      else pairs.set(pair, path);
    }
  });

  const updated = property(document, 'updated');
  if (typeof updated === 'string' && isDayThatNeverWas(updated)) {
    issues.push(issue(['updated'], 'invalid-date', updated));
  }
  return issues;
}

function collectIds(document: unknown, list: string, issues: Issue[]): Set<string> {
  const first = new Map<string, Path>();
  entries(document, list).forEach((entry, index) => {
    const id = property(entry, 'id');
    if (typeof id !== 'string' || id === '') return;
    const path = [list, index];
    const taken = first.get(id);
    if (taken) issues.push(issue([...path, 'id'], 'duplicate-id', id, place(taken)));
    else first.set(id, path);
  });
  return new Set(first.keys());
}

function isUnknown(id: unknown, known: ReadonlySet<string>): id is string {
  return typeof id === 'string' && id !== '' && !known.has(id);
}

/** `2026-02-30` has the form of a date; only the calendar knows better. */
function isDayThatNeverWas(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) !== date;
}

function entries(document: unknown, list: string): unknown[] {
  const value = property(document, list);
  return Array.isArray(value) ? value : [];
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function place(path: Path): string {
  return `/${path.join('/')}`;
}
