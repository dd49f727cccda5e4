import { type Framework, parseFramework } from '../framework-document/index.ts';
import type { SkillDocument, Text } from '../skill-document/index.ts';
import { wordsLeftOut } from './combined-words.ts';
import { countOf } from './reading/blocks/counting.ts';
import type { Finding } from './reading/findings/finding.ts';
import { FrameworkBuilder } from './reading/findings/framework-builder.ts';
import { findingsOf, findingsOfSkill } from './reading/findings/to-findings.ts';
import { withRoles } from './reading/findings/with-roles.ts';
import { foldName } from './reading/words/level-words.ts';
import { errorsOf, limitNotes, type Reading, type ReadingOptions } from './report.ts';

/** What one of several files holds. */
export interface Part {
  readonly skill?: SkillDocument | undefined;
  readonly framework?: Framework | undefined;
  /** The name of its file, for notes. */
  readonly file?: string | undefined;
}

/** What each of several files is. */
export type PartKind = 'role' | 'group' | 'level' | 'skill';

/**
 * Puts what several files hold into one framework. A file is a level if it only has what one level asks, and its name; a
 * role if its skills are also in others; a skill if it has only one or is a skill document; else a group.
 */
export function combine(parts: readonly Part[], options: ReadingOptions = {}): Reading {
  const kinds = kindsOf(parts);
  const builder = new FrameworkBuilder({
    name: options.name ?? options.defaultName ?? 'Framework',
    lang: options.lang ?? parts.map(({ skill, framework }) => (skill ?? framework)?.lang).find(Boolean),
    levels: options.levels,
  });
  const roles = rolesOf(parts, kinds);
  parts.forEach((part, index) => builder.add(findingsOfPart(part, kinds[index]!, roles)));
  const { data, notes } = builder.finish();
  const { framework, issues = [] } = parseFramework(data);
  if (!framework) return { notes: limitNotes([...notes, ...errorsOf(issues)]) };
  const reading = { framework, notes, readAs: [`one framework, ${count(kinds)}: ${countOf(framework)}`] };
  return { ...reading, notes: limitNotes([...notes, ...wordsLeftOut(parts, reading)]) };
}

function findingsOfPart({ skill, framework }: Part, kind: PartKind, roles: ReadonlySet<string>): Finding[] {
  if (skill) return findingsOfSkill(skill);
  if (!framework) return [];
  if (kind === 'role') return findingsOf(framework, { role: nameOfRole(framework) });
  const own = framework.roles ?? [];
  const isForAll = own.length === roles.size && own.every(({ levels }) => !levels);
  const named = isForAll ? framework : withRoles(framework);
  return findingsOf(named, kind === 'group' ? { group: firstText(framework.name) } : {});
}

/** The names of the roles of all files, to compare. */
function rolesOf(parts: readonly Part[], kinds: readonly PartKind[]): ReadonlySet<string> {
  const names = parts.flatMap(({ skill, framework }, index) => {
    if (framework && !skill && kinds[index] === 'role') return [nameOfRole(framework)];
    return ((skill ?? framework)?.roles ?? []).map(({ name }) => firstText(name));
  });
  return new Set(names.map(foldName));
}

/** The name of the role that a file is: of its only role, else of the file. */
function nameOfRole({ name, roles = [] }: Framework): string {
  return firstText(roles.length === 1 ? roles[0]!.name : name);
}

function firstText(text: Text): string {
  return typeof text === 'string' ? text : Object.values(text)[0]!;
}

function kindsOf(parts: readonly Part[]): PartKind[] {
  const skills = parts.map(
    ({ framework }) => new Set((framework?.skills ?? []).map(({ name }) => foldName(String(name)))),
  );
  return parts.map(({ skill, framework }, index) => {
    if (skill || !framework) return 'skill';
    const own = skills[index]!;
    const others = skills.filter((_, other) => other !== index);
    const isShared = others.some((other) => [...own].filter((name) => other.has(name)).length > own.size / 2);
    if (isShared && isOfLevel(framework)) return 'level';
    if (isShared && (framework.roles?.length ?? 0) < 2) return 'role';
    return own.size === 1 ? 'skill' : 'group';
  });
}

/** Whether all expectations are at one level, which has the name of the framework. */
function isOfLevel({ name, levels = [], skills }: Framework): boolean {
  const own = levels.find((level) => foldName(String(level.name)) === foldName(String(name)));
  return own !== undefined && skills.every(({ expectations }) => expectations.every(({ level }) => level === own.id));
}

/** What the files are: `each file a role`, or how many of each kind. */
function count(kinds: readonly PartKind[]): string {
  const different = [...new Set(kinds)];
  if (different.length === 1) return `each file a ${different[0]}`;
  return different.map((kind) => `${kinds.filter((one) => one === kind).length} files as ${kind}s`).join(', ');
}
