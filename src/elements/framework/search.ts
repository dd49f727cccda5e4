import type { Query } from '../../context/query.ts';
import { type Framework, type FrameworkSkill, searchSkills, type Stance } from '../../framework-document/index.ts';

/** Whether a query looks for anything. */
export function isLooking({ words, group, onlyChanges }: Query): boolean {
  return !!words || !!group || !!onlyChanges;
}

/**
 * The skills that a query finds, among all of a framework.
 *
 * @param stance - between which places something changes
 * @param role - the id of the role whose expectations are searched
 * @param language - the language of the words, as a BCP 47 tag
 */
export function search(
  framework: Framework,
  { words, group, onlyChanges }: Query,
  { current, target }: Stance,
  role: string | undefined,
  language: string,
): readonly FrameworkSkill[] {
  const changes = onlyChanges ? { from: current.place, to: target.place } : undefined;
  return searchSkills(framework, { words, group, changes }, language, { role });
}
