import type { Finding, Recognition } from './finding.ts';
import { foldName } from './words/level-words.ts';

/** The findings of one role, if the source has it; else all, as of that role. */
export function ofRole(findings: readonly Finding[], role: string | undefined): readonly Finding[] {
  if (!role) return findings;
  const isOf = (name: string | undefined) => foldName(name ?? '') === foldName(role);
  if (findings.some((finding) => finding.kind === 'asked' && isOf(finding.role))) {
    return findings.filter((finding) => {
      if (finding.kind === 'asked') return finding.role === undefined || isOf(finding.role);
      return !('of' in finding && finding.of === 'role') || isOf(finding.name);
    });
  }
  return findings.map((finding) =>
    finding.kind === 'asked' && finding.role === undefined ? { ...finding, role } : finding,
  );
}

/** Whether a role or group is only named, and nothing is asked of it. */
export function isUnused(finding: Finding, all: readonly Finding[]): boolean {
  if (finding.kind !== 'named' || (finding.of !== 'role' && finding.of !== 'group')) return false;
  const { of, name } = finding;
  return !all.some((other) => other.kind === 'asked' && foldName(other[of] ?? '') === foldName(name));
}

/** The group of a skill. */
export function contextGroup(findings: readonly Finding[], skill: string): string | undefined {
  const found = findings.find((finding) => finding.kind === 'asked' && foldName(finding.skill) === skill);
  return found?.kind === 'asked' ? found.group : undefined;
}

/** Whether a framework has a skill of a name. */
export function hasSkill({ skills }: Readonly<Record<string, unknown>>, name: string): boolean {
  return (skills as readonly { readonly name: string }[]).some((skill) => foldName(skill.name) === foldName(name));
}

/** Gives findings without a skill that of the page. */
export function withSkill({ findings, ...rest }: Recognition, skill: string): Recognition {
  return {
    ...rest,
    findings: findings.map((finding) => ('skill' in finding && !finding.skill ? { ...finding, skill } : finding)),
  };
}
