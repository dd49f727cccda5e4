import type { IssueList } from '../document/issue.ts';
import { checkContent, checkDate, collectIds, entries, idOf, isRecord, property } from '../document/records.ts';
import { endsStep, type Steps } from '../document/steps.ts';
import { checkKnown, checkLevelInRole, collectKnown, type Known } from './known.ts';
import { isReference } from './references.ts';
import { checkRoles } from './role-rules.ts';

/**
 * Checks the rules that the schema does not have: there are levels or roles; ids are unique, also among former ones;
 * entries refer to existing ones; an expectation has content, a level if there are levels, and one that its role has; no
 * role and level have two expectations for one skill; the date exists. Accepts data of any shape, so its issues can be
 * reported together with those of the schema.
 */
export function* findRuleIssues(document: unknown, issues: IssueList): Steps<void> {
  if (!isRecord(document)) return;
  const known = yield* collectKnown(document, issues);
  if (!known.hasLevels && !Object.hasOwn(document, 'roles')) issues.add([], 'no-levels-or-roles');
  yield* checkRoles(document, known, issues);
  yield* checkSkillIds(document, issues);
  yield* checkSkills(document, known, issues);
  checkDate(document, 'updated', issues);
}

/** Checks that no skill has the id, or a former id, of another one. */
function* checkSkillIds(document: unknown, issues: IssueList): Steps<void> {
  const owners = new Map<string, readonly [index: number, place: string]>();
  for (const [id, index] of yield* collectIds(document, 'skills', issues)) owners.set(id, [index, `/skills/${index}`]);
  let count = 0;
  for (const [index, skill] of entries(document, 'skills').entries()) {
    for (const [position, id] of entries(skill, 'formerly').entries()) {
      if (endsStep(count++)) yield;
      if (typeof id !== 'string') continue;
      const path = ['skills', index, 'formerly', position];
      const owner = owners.get(id);
      if (!owner) owners.set(id, [index, `/${path.join('/')}`]);
      else if (owner[0] !== index) issues.add(path, 'duplicate-id', id, owner[1]);
    }
  }
}

function* checkSkills(document: unknown, known: Known, issues: IssueList): Steps<void> {
  let count = 0;
  for (const [index, skill] of entries(document, 'skills').entries()) {
    if (endsStep(count++)) yield;
    const path = ['skills', index];
    if (isReference(skill)) {
      issues.add(path, 'not-loaded', idOf(skill, '$ref') ?? '', 'put its content here, with insertReferences');
      continue;
    }
    checkKnown('group', idOf(skill, 'group'), known, [...path, 'group'], issues);
    const meanings = property(skill, 'meanings');
    for (const id of isRecord(meanings) ? Object.keys(meanings) : []) {
      checkKnown('proficiency', id, known, [...path, 'meanings', id], issues);
    }
    const pairs = new Map<string, number>();
    for (const [position, expectation] of entries(skill, 'expectations').entries()) {
      if (endsStep(count++)) yield;
      if (isRecord(expectation)) checkExpectation(expectation, { index, position, pairs, known, issues });
    }
  }
}

/** The names of what an expectation leaves out, in messages. */
const EVERY_ROLE = 'every role';
const ANY_LEVEL = 'any level';

interface Checking {
  /** The index of the skill. */
  readonly index: number;
  /** The index of the expectation. */
  readonly position: number;
  /** The roles and levels of the skill that have an expectation, each with its index. */
  readonly pairs: Map<string, number>;
  readonly known: Known;
  readonly issues: IssueList;
}

function checkExpectation(expectation: Record<string, unknown>, checking: Checking): void {
  const { index, position, pairs, known, issues } = checking;
  const path = ['skills', index, 'expectations', position];
  for (const kind of ['role', 'level', 'proficiency'] as const) {
    checkKnown(kind, idOf(expectation, kind), known, [...path, kind], issues);
  }
  if (known.hasLevels && !Object.hasOwn(expectation, 'level')) issues.add([...path, 'level'], 'missing', 'level');
  const [role, level] = [idOf(expectation, 'role'), idOf(expectation, 'level')];
  checkLevelInRole({ role, level }, known, [...path, 'level'], issues);
  checkContent(expectation, path, issues);
  const isUnclear = role === undefined && Object.hasOwn(expectation, 'role');
  if (isUnclear || (known.hasLevels && level === undefined)) return;
  const pair = `${role?.length} ${role}${level}`;
  const first = pairs.get(pair);
  if (first === undefined) pairs.set(pair, position);
  else
    issues.add(
      path,
      'duplicate-expectation',
      role ?? EVERY_ROLE,
      level ?? ANY_LEVEL,
      `/skills/${index}/expectations/${first}`,
    );
}
