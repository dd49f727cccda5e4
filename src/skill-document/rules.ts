import type { IssueList } from '../document/issue.ts';
import { checkContent, checkDate, collectIds, entries, idOf, type Ids } from '../document/records.ts';
import { endsStep, type Steps } from '../document/steps.ts';

/** The lists that expectations refer to, by the property with the id. */
const LISTS = { role: 'roles', level: 'levels', proficiency: 'proficiencies' } as const;

type Name = keyof typeof LISTS;

/**
 * Checks the rules that the schema does not have: ids are unique; an expectation has content and refers to existing
 * entries; no role and level have two expectations; the date exists. Accepts data of any shape, so its issues can be
 * reported together with those of the schema.
 */
export function* findRuleIssues(document: unknown, issues: IssueList): Steps<void> {
  const known: [Name, Ids][] = [];
  for (const name of Object.keys(LISTS) as Name[]) known.push([name, yield* collectIds(document, LISTS[name], issues)]);
  yield* findExpectationIssues(document, known, issues);
  checkDate(document, 'updated', issues);
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
    checkContent(expectation, path, issues);
  }
}
