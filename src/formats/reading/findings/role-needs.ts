import { list } from '../../quotation.ts';
import type { Asked, Finding } from './finding.ts';
import { levelKeys } from './same-levels.ts';
import { foldValue, isTick } from '../levels/scale.ts';
import { foldName } from '../words/level-words.ts';

/** Findings, and how they were understood, in sentences. */
interface Needs {
  readonly findings: readonly Finding[];
  readonly explained: readonly string[];
}

/** What a role needs without a level, by a value; and what a level means for any role. */
type OfRole = Asked & { readonly role: string; readonly proficiency: string };
type OfLevel = Asked & { readonly level: string };

const isOfRole = (finding: Finding): finding is OfRole =>
  finding.kind === 'asked' && !!finding.role && finding.level === undefined && !!finding.proficiency && !finding.text;

const isOfLevel = (finding: Finding): finding is OfLevel =>
  finding.kind === 'asked' && finding.level !== undefined && finding.role === undefined;

/**
 * Puts together which roles need a skill and what its levels mean, which stand apart: a table of skills and roles, and
 * levels below the name of each skill. If the values of the table are levels, these say how well a role masters the
 * skill. If they are marks, the levels of a skill are asked of the roles that have one.
 */
export function withNeedsOfRoles(findings: readonly Finding[]): Needs {
  const ofRoles = findings.filter(isOfRole);
  const levels = [...new Set(findings.filter(isOfLevel).map(({ level }) => level))];
  const isOther = (finding: Finding) => finding.kind === 'asked' && finding.role !== undefined && !isOfRole(finding);
  if (ofRoles.length === 0 || levels.length === 0 || findings.some(isOther)) return { findings, explained: [] };
  if (ofRoles.every(({ proficiency }) => isTick(proficiency))) return atRolesWithMarks(findings, ofRoles);
  const named = new Map(levels.flatMap((level) => levelKeys(level).map((key) => [key, level] as const)));
  const levelOf = ({ proficiency }: OfRole) =>
    named.get(foldName(proficiency)) ?? named.get(`\0${foldValue(proficiency)}`);
  if (!ofRoles.every((finding) => levelOf(finding) ?? foldValue(finding.proficiency) === '0'))
    return { findings, explained: [] };
  return {
    findings: findings.map((finding) => {
      if (isOfRole(finding)) return { ...finding, proficiency: levelOf(finding) ?? finding.proficiency };
      if (isOfLevel(finding)) return meaningOf(finding);
      const isOfValue = (finding.kind === 'described' || finding.kind === 'named') && finding.of === 'level';
      return isOfValue ? { ...finding, of: 'proficiency' } : finding;
    }),
    explained: [`The levels ${list(levels)} say how well a role masters a skill.`],
  };
}

function meaningOf({ skill, group, level, text, items, links, place }: OfLevel): Finding {
  return { kind: 'meant', skill, group, proficiency: level, text, items, links, place };
}

function atRolesWithMarks(findings: readonly Finding[], ofRoles: readonly OfRole[]): Needs {
  const roles = new Map<string, OfRole[]>();
  for (const finding of ofRoles) {
    const key = foldName(finding.skill);
    const known = roles.get(key);
    if (known) known.push(finding);
    else roles.set(key, [finding]);
  }
  const levelled = new Set(findings.filter(isOfLevel).map(({ skill }) => foldName(skill)));
  const marks = [...new Set(ofRoles.map(({ proficiency }) => proficiency))];
  return {
    findings: findings.flatMap((finding): Finding | Finding[] => {
      if (isOfRole(finding) && levelled.has(foldName(finding.skill))) return namedBy(finding);
      const needing = isOfLevel(finding) ? roles.get(foldName(finding.skill)) : undefined;
      return needing ? needing.map(({ role }) => ({ ...finding, role })) : finding;
    }),
    explained: [`${list(marks)} says that a role needs a skill. What levels ask is then asked of these roles.`],
  };
}

/** Keeps the order of roles and skills, and the groups, in the table of marks. */
function namedBy({ role, skill, group, domain, place }: OfRole): Finding[] {
  return [
    { kind: 'named', of: 'role', name: role, place },
    { kind: 'named', of: 'skill', name: skill, group, domain, place },
  ];
}
