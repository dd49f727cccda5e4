import type { Asked, Finding } from './finding.ts';
import { foldName } from '../words/level-words.ts';
import { isRoleName } from '../words/role-words.ts';
import { wordOfSkills } from '../words/subject-words.ts';

/** A text below a heading that is taken for a role, without a level. */
type OfHeading = Asked & { readonly role: string; readonly text: string };

/**
 * Takes what stands below a heading such as "Definitions of skills" for what these are: the heading is the only role, and
 * other tables say of all its skills what levels ask.
 */
export function withDefinitions(findings: readonly Finding[]): readonly Finding[] {
  const asked = findings.filter((finding) => finding.kind === 'asked');
  const roles = new Set(asked.flatMap(({ role }) => role ?? []));
  const [heading = ''] = roles;
  if (roles.size !== 1 || isRoleName(heading) || wordOfSkills(heading) === undefined) return findings;
  const places = new Map<string, Asked>();
  for (const one of asked) if (one.level !== undefined) places.set(foldName(one.skill), one);
  const told = asked.filter(({ role }) => role !== undefined);
  const isTold = (one: Asked): one is OfHeading =>
    one.level === undefined && !!one.text && places.has(foldName(one.skill));
  if (!told.every(isTold)) return findings;
  const own = new Set<Finding>(told);
  return findings.flatMap((finding): readonly Finding[] => {
    if (own.has(finding)) return definition(finding as OfHeading, places);
    if (finding.kind === 'named' && finding.of === 'role') return [];
    return [atPlace(finding, places)];
  });
}

/** What a skill is; how well it is mastered, and what else is said of that, is kept under the heading. */
function definition(
  { skill, role, text, items = [], proficiency = '', links, place }: OfHeading,
  places: ReadonlyMap<string, Asked>,
): readonly Finding[] {
  const { group, domain } = places.get(foldName(skill))!;
  const own = { group, place };
  const more = [proficiency, ...items.map((item) => item.text)].filter(Boolean).join('\n');
  return [
    { kind: 'described', of: 'skill', name: skill, ...own, domain, text, links },
    ...(more ? [{ kind: 'detail', skill, ...own, column: role, text: more } as const] : []),
  ];
}

/** Names of skills and details that are in no group are in that of what levels ask of them. */
function atPlace(finding: Finding, places: ReadonlyMap<string, Asked>): Finding {
  const name = finding.kind === 'detail' ? finding.skill : 'name' in finding ? finding.name : undefined;
  const isOfSkill = finding.kind === 'detail' || ('of' in finding && finding.of === 'skill');
  const place = name !== undefined && isOfSkill ? places.get(foldName(name)) : undefined;
  if (!place || ('group' in finding && finding.group)) return finding;
  return { ...finding, group: place.group, ...(finding.kind !== 'detail' && { domain: place.domain }) };
}
