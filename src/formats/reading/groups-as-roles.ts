import type { Finding } from './finding.ts';
import { foldName } from './words/level-words.ts';

/**
 * Takes headings above tables for roles if the tables have the same skills: the page of a framework with a table for
 * each role. Groups that share no skills stay groups, and so does everything where the source names roles.
 */
export function groupsAsRoles(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Set<string>>();
  for (const finding of findings) {
    if (finding.kind !== 'asked') continue;
    if (finding.role !== undefined || finding.domain !== undefined) return findings;
    if (finding.group === undefined) return findings;
    const name = foldName(finding.group);
    groups.set(name, (groups.get(name) ?? new Set()).add(foldName(finding.skill)));
  }
  const all = [...groups.values()];
  if (all.length < 2 || !all.every((own) => all.some((other) => other !== own && shares(own, other)))) return findings;
  return findings.map((finding) => {
    if (!('group' in finding) || finding.group === undefined || !groups.has(foldName(finding.group)))
      return asRole(finding, groups);
    const { group, ...rest } = finding;
    return rest.kind === 'asked' ? { ...rest, role: group } : rest;
  });
}

/** A text about a group is one about a role. */
function asRole(finding: Finding, groups: ReadonlyMap<string, unknown>): Finding {
  const isAbout = (finding.kind === 'described' || finding.kind === 'named') && finding.of === 'group';
  return isAbout && groups.has(foldName(finding.name)) ? { ...finding, of: 'role' } : finding;
}

/** Whether two lists of skills have at least half in common. */
function shares(own: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...own].filter((name) => other.has(name)).length;
  return common > 2 && common >= own.size / 2;
}
