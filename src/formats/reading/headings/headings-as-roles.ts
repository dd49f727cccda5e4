import type { Asked, Finding } from '../findings/finding.ts';
import { endsInSkills } from '../words/heading-words.ts';
import { foldName } from '../words/level-words.ts';
import { isRoleName } from '../words/role-words.ts';

/** What stands below one of the outermost headings, by their folded names. */
interface Below {
  readonly name: string;
  readonly skills: Set<string>;
  /** What is asked of each skill at each level. */
  readonly texts: Map<string, string>;
  readonly groups: Set<string>;
}

/**
 * Takes the outermost headings, or the names of sheets, for roles if the same skills stand below them, one if all have
 * names of roles, or most of their groups have the same names: a framework with a table for each role. Otherwise they
 * stay groups or domains, and so does everything where the source names roles, or they are names of several skills.
 */
export function headingsAsRoles(findings: readonly Finding[]): Finding[] {
  const asked = findings.filter((finding): finding is Asked => finding.kind === 'asked');
  const below = new Map<string, Below>();
  for (const { role, group, domain, skill, level = '', text, proficiency } of asked) {
    if (role !== undefined || group === undefined) return [...findings];
    const name = domain ?? group;
    const own = below.get(foldName(name)) ?? { name, skills: new Set(), texts: new Map(), groups: new Set() };
    below.set(foldName(name), own);
    own.skills.add(foldName(skill));
    own.texts.set(`${foldName(skill)}\0${foldName(level)}`, `${text ?? ''}\0${proficiency ?? ''}`);
    if (domain !== undefined) own.groups.add(foldName(group));
  }
  const all = [...below.values()];
  if ([...below.keys()].every(endsInSkills)) return [...findings];
  if (all.length < 2 || !(areRoles(all) || shareSkills(all) || shareGroups(all))) return [...findings];
  return findings.map((finding) => asOfRole(finding, below));
}

/** Moves the name of an outermost heading from the group or the domain of a finding to its role. */
function asOfRole(finding: Finding, roles: ReadonlyMap<string, unknown>): Finding {
  const isRole = (name: string | undefined) => name !== undefined && roles.has(foldName(name));
  const isAbout = (finding.kind === 'described' || finding.kind === 'named') && finding.of === 'group';
  if (isAbout && isRole(finding.name)) return { ...finding, of: 'role' };
  const domain = 'domain' in finding ? finding.domain : undefined;
  const role = domain ?? ('group' in finding ? finding.group : undefined);
  if (!isRole(role)) return finding;
  const moved = domain === undefined ? { ...finding, group: undefined } : { ...finding, domain: undefined };
  return moved.kind === 'asked' ? { ...moved, role } : moved;
}

/** What is asked in several ways, in the keys of `Below.texts`: the same skill at the same level, of other roles. */
function askedDifferently(all: readonly Below[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const found = new Set<string>();
  for (const { texts } of all)
    for (const [key, text] of texts)
      if ((first.get(key) ?? text) === text) first.set(key, text);
      else found.add(key);
  return found;
}

/**
 * Whether headings are of roles: all have names of roles, and the same skill stands below two of them; or a skill of each
 * is asked in other words below another one, for most of them. Half are enough if half have names of roles.
 */
function areRoles(all: readonly Below[]): boolean {
  const skills = all.flatMap((own) => [...own.skills]);
  const named = all.filter(({ name }) => isRoleName(name)).length;
  const asked = askedDifferently(all);
  const different = all.filter(({ texts }) => [...texts.keys()].some((key) => asked.has(key))).length;
  if (new Set(skills).size === skills.length) return false;
  return named === all.length || different > all.length / 2 || (named >= all.length / 2 && different >= all.length / 2);
}

/** Whether most lists of skills have a third, and two or more, in common with another. */
function shareSkills(all: readonly Below[]): boolean {
  const sharing = all.filter(({ skills }) =>
    all.some((other) => {
      const common = [...skills].filter((name) => other.skills.has(name)).length;
      return other.skills !== skills && common > 1 && common >= skills.size / 3;
    }),
  );
  return sharing.length > all.length / 2;
}

/** Whether all have groups, each shares one with another, and most groups are shared. */
function shareGroups(all: readonly Below[]): boolean {
  const shared = all.map((own) => {
    const others = all.filter((other) => other !== own);
    return [...own.groups].filter((name) => others.some(({ groups }) => groups.has(name))).length;
  });
  const groups = all.reduce((sum, own) => sum + own.groups.size, 0);
  return !shared.includes(0) && shared.reduce((sum, count) => sum + count, 0) > groups / 2;
}
