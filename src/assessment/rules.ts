import type { IssueList, Path } from '../document/issue.ts';
import { time } from '../document/parts.ts';
import { entries, idOf, isRecord, property } from '../document/records.ts';
import { endsStep, type Steps } from '../document/steps.ts';

/**
 * Checks the rules that the schema does not have: a skill has one answer for each role and level; the dates of times
 * exist. Accepts data of any shape, so its issues can be reported together with those of the schema.
 */
export function* findRuleIssues(document: unknown, issues: IssueList): Steps<void> {
  checkTime(document, 'started', [], issues);
  checkTime(document, 'updated', [], issues);
  const firsts = new Map<string, number>();
  for (const [index, answer] of entries(document, 'answers').entries()) {
    if (endsStep(index)) yield;
    if (!isRecord(answer)) continue;
    checkTime(answer, 'updated', ['answers', index], issues);
    const key = keyOf(answer);
    const first = key === undefined ? undefined : firsts.get(key);
    if (first !== undefined) {
      issues.add(['answers', index], 'duplicate-answer', idOf(answer, 'skill')!, `/answers/${first}`);
    } else if (key !== undefined) firsts.set(key, index);
  }
}

/** Skill, role and level as one string; `undefined` if one of them is invalid, which is an issue of its own. */
function keyOf(answer: Record<string, unknown>): string | undefined {
  const ids = ['skill', 'role', 'level'].map((name) => idOf(answer, name) ?? null);
  const isClear =
    ids[0] !== null && ['role', 'level'].every((name, at) => ids[at + 1] !== null || !Object.hasOwn(answer, name));
  return isClear ? JSON.stringify(ids) : undefined;
}

/** Whether a text is a time as assessments have it (RFC 3339), on a day that exists. */
export function isTime(text: string): boolean {
  return time.pattern!.test(text) && isDay(text);
}

/** Adds an issue for a time of the right form whose day does not exist, such as 30 February. */
function checkTime(holder: unknown, key: string, path: Path, issues: IssueList): void {
  const value = property(holder, key);
  if (typeof value !== 'string' || !time.pattern!.test(value) || isDay(value)) return;
  issues.add([...path, key], 'invalid-time', value);
}

/** Whether the day exists. The calendar repeats every 400 years; `Date` reads years below 100 as 19xx. */
function isDay(text: string): boolean {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number) as [number, number, number];
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
