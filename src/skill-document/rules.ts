import { type Issue, issue, jsonPointer, type Path } from './issue.ts';

/**
 * What the schema does not say: ids are unique, expectations say something, name what exists and each pair once, a
 * date is in the calendar. Reads data of any shape, so that these issues are reported beside those of the schema.
 */
export function findRuleIssues(document: unknown): Issue[] {
  const issues: Issue[] = [];
  const idsOf = (list: string) => {
    const ids = new Map<string, Path>();
    entries(document, list).forEach((entry, index) => {
      const id = property(entry, 'id');
      if (isId(id)) note(ids, id, [list, index], (first) => issue([list, index, 'id'], 'duplicate-id', id, first));
    });
    return ids;
  };
  const note = (seen: Map<string, Path>, key: string, path: Path, twice: (first: string) => Issue) => {
    const first = seen.get(key);
    if (first) issues.push(twice(jsonPointer(first)));
    else seen.set(key, path);
  };

  const known = { role: idsOf('roles'), level: idsOf('levels'), proficiency: idsOf('proficiencies') };
  const pairs = new Map<string, Path>();
  entries(document, 'expectations').forEach((expectation, index) => {
    const path = ['expectations', index];
    for (const [name, ids] of Object.entries(known)) {
      const id = property(expectation, name);
      if (isId(id) && !ids.has(id)) {
        issues.push(issue([...path, name], `unknown-${name as keyof typeof known}`, id, [...ids.keys()]));
      }
    }
    const [role, level] = [property(expectation, 'role'), property(expectation, 'level')];
    if (isId(role) && isId(level)) {
      note(pairs, JSON.stringify([role, level]), path, (first) =>
        issue(path, 'duplicate-expectation', role, level, first),
      );
    }
    const isSilent = ['text', 'items'].every((name) => property(expectation, name) === undefined);
    if (isSilent && isObject(expectation)) issues.push(issue(path, 'no-text'));
  });

  const updated = property(document, 'updated');
  if (typeof updated === 'string' && isDayThatNeverWas(updated)) {
    issues.push(issue(['updated'], 'invalid-date', updated));
  }
  return issues;
}

/** `2026-02-30` has the form of a date; only the calendar knows better. */
function isDayThatNeverWas(date: string): boolean {
  const time = Date.parse(`${date}T00:00Z`);
  return date.length === 10 && time === time && !new Date(time).toISOString().startsWith(date);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function entries(document: unknown, list: string): unknown[] {
  const value = property(document, list);
  return Array.isArray(value) ? value : [];
}

function property(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
