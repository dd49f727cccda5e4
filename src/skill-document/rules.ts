import { type Issue, issue } from './issue.ts';

/** The lists whose entries an expectation names, by the property that names one. */
const LISTS = { role: 'roles', level: 'levels', proficiency: 'proficiencies' } as const;

/**
 * What the schema does not say: ids are unique, expectations say something, name what exists and each pair once, a
 * date is in the calendar. Reads data of any shape, so that these issues are reported beside those of the schema.
 */
export function findRuleIssues(document: unknown): Issue[] {
  const updated = property(document, 'updated');
  return [
    ...Object.values(LISTS).flatMap((list) => findDuplicateIds(list, idsOf(document, list))),
    ...findExpectationIssues(document),
    ...(isDayThatNeverWas(updated) ? [issue(['updated'], 'invalid-date', updated)] : []),
  ];
}

function findDuplicateIds(list: string, ids: readonly (string | undefined)[]): Issue[] {
  return firstPlaces(ids).flatMap((first, index) =>
    first === index ? [] : issue([list, index, 'id'], 'duplicate-id', ids[index]!, `/${list}/${first}`),
  );
}

function findExpectationIssues(document: unknown): Issue[] {
  const expectations = entries(document, 'expectations');
  const known = Object.entries(LISTS).map(([name, list]) => ({ name, ids: new Set(idsOf(document, list)) }));
  const firsts = firstPlaces(expectations.map(pairOf));

  return expectations.flatMap((expectation, index) => {
    const path = ['expectations', index];
    const issues = known.flatMap(({ name, ids }) => {
      const id = idOf(expectation, name);
      if (!id || ids.has(id)) return [];
      return issue([...path, name], `unknown-${name as keyof typeof LISTS}`, id, [...ids].filter(Boolean) as string[]);
    });
    if (firsts[index] !== index) {
      const [role, level] = [idOf(expectation, 'role')!, idOf(expectation, 'level')!];
      issues.push(issue(path, 'duplicate-expectation', role, level, `/expectations/${firsts[index]}`));
    }
    const isSilent = ['text', 'items'].every((name) => property(expectation, name) === undefined);
    if (isSilent && isObject(expectation)) issues.push(issue(path, 'no-text'));
    return issues;
  });
}

/** Index of each key's first occurrence; undefined keys map to themselves. */
function firstPlaces(keys: readonly (string | undefined)[]): number[] {
  const firsts = new Map<string, number>();
  return keys.map((key, index) => {
    if (key === undefined) return index;
    if (!firsts.has(key)) firsts.set(key, index);
    return firsts.get(key)!;
  });
}

function pairOf(expectation: unknown): string | undefined {
  const [role, level] = [idOf(expectation, 'role'), idOf(expectation, 'level')];
  return role && level && `${role.length} ${role}${level}`;
}

function idsOf(document: unknown, list: string): (string | undefined)[] {
  return entries(document, list).map((entry) => idOf(entry, 'id'));
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

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A list of a document of any shape; empty where there is none. */
export function entries(document: unknown, list: string): unknown[] {
  const value = property(document, list);
  return Array.isArray(value) ? value : [];
}

function property(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
