/** The rules for roles: the levels that they have, and where they lead. */
import type { IssueList } from '../document/issue.ts';
import { entries, idOf, isRecord } from '../document/records.ts';
import { endsStep, type Steps } from '../document/steps.ts';
import { checkKnown, checkLevelInRole, type Known } from './known.ts';

/** Checks that roles list existing levels, each once, and lead to existing roles, at levels that these have. */
export function* checkRoles(document: unknown, known: Known, issues: IssueList): Steps<void> {
  let count = 0;
  for (const [index, role] of entries(document, 'roles').entries()) {
    if (endsStep(count++)) yield;
    const firsts = new Map<string, number>();
    for (const [position, level] of entries(role, 'levels').entries()) {
      if (endsStep(count++)) yield;
      const id = idOf(level, 'id');
      if (id === undefined) continue;
      const path = ['roles', index, 'levels', position, 'id'];
      const first = firsts.get(id);
      if (first === undefined) firsts.set(id, position);
      else issues.add(path, 'duplicate-id', id, `/roles/${index}/levels/${first}`);
      checkKnown('level', id, known, path, issues);
    }
    for (const [position, next] of entries(role, 'leadsTo').entries()) {
      if (endsStep(count++)) yield;
      if (!isRecord(next)) continue;
      const path = ['roles', index, 'leadsTo', position];
      const place = { role: idOf(next, 'role'), level: idOf(next, 'level') };
      checkKnown('role', place.role, known, [...path, 'role'], issues);
      checkKnown('level', place.level, known, [...path, 'level'], issues);
      checkLevelInRole(place, known, [...path, 'level'], issues);
    }
  }
}
