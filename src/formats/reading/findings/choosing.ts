import { type Framework, skillOf } from '../../../framework-document/index.ts';
import type { SkillDocument } from '../../../skill-document/index.ts';
import type { Finding, Recognition } from './finding.ts';
import { foldName } from '../words/level-words.ts';

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

/** The names of which something is asked, in the form of `foldName`; for skills, with the group of the first. */
export interface AskedNames {
  readonly skill: ReadonlyMap<string, string | undefined>;
  readonly group: ReadonlySet<string>;
  readonly role: ReadonlySet<string>;
}

export function askedNames(findings: readonly Finding[]): AskedNames {
  const names = { skill: new Map<string, string | undefined>(), group: new Set<string>(), role: new Set<string>() };
  for (const finding of findings) {
    if (finding.kind !== 'asked') continue;
    const skill = foldName(finding.skill);
    if (!names.skill.has(skill)) names.skill.set(skill, finding.group);
    for (const of of ['group', 'role'] as const) if (finding[of]) names[of].add(foldName(finding[of]));
  }
  return names;
}

/** Whether a group is only named, or a role where nothing is asked of any role. */
export function isUnused(finding: Finding, asked: AskedNames): boolean {
  if (finding.kind !== 'named' || (finding.of !== 'role' && finding.of !== 'group')) return false;
  if (finding.of === 'role' && asked.role.size > 0) return false;
  return !asked[finding.of].has(foldName(finding.name));
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

/** The skill that the caller names, or the only one of a framework that has nothing else. */
export function skillIn(framework: Framework, name: string | undefined): SkillDocument | undefined {
  const { skills, roles = [], levels = [], groups = [] } = framework;
  const wanted = foldName(name ?? '');
  const named = wanted && skills.find(({ name }) => typeof name === 'string' && foldName(name) === wanted);
  const only =
    skills.length === 1 && groups.length === 0 && roles.length > 0 && levels.length > 0 ? skills[0] : undefined;
  const found = named || only;
  return found ? skillOf(framework, found.id) : undefined;
}
