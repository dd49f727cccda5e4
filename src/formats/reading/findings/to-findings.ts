import type { Framework, FrameworkSkill } from '../../../framework-document/index.ts';
import { orderedSkills } from '../../../framework-document/queries.ts';
import { entryOf, type Item, localize, type SkillDocument, type Text } from '../../../skill-document/index.ts';
import type { TableItem } from '../../items.ts';
import type { Finding } from './finding.ts';

/** What a framework is part of, where several files are put together. */
export interface PartOf {
  readonly role?: string | undefined;
  readonly group?: string | undefined;
}

/** What a framework says, in statements, so that it can be put together with others. Texts are in its own language. */
export function findingsOf(framework: Framework, part: PartOf = {}): Finding[] {
  const say = (text: Text) => localize(text, framework.lang ?? '', framework).value;
  const names = namesIn(framework, say);
  const findings = findingsOfLists(framework, part, names, say);
  for (const skill of orderedSkills(framework)) {
    for (const finding of findingsOfOne(skill, part, names, say)) findings.push(finding);
  }
  return findings;
}

const place = '';

/** The names and summaries of levels, proficiencies, roles and groups, and that of the framework. */
function findingsOfLists(framework: Framework, { role, group }: PartOf, names: Names, say: Say): Finding[] {
  const findings: Finding[] = [];
  const { levels = [], proficiencies = [], roles = [], groups = [], summary } = framework;
  for (const level of levels) findings.push({ kind: 'named', of: 'level', name: say(level.name), place });
  if (role === undefined)
    for (const { name } of roles) findings.push({ kind: 'named', of: 'role', name: say(name), place });
  for (const one of roles) findings.push(...levelsOfRole(one, role ?? say(one.name), names, say));
  for (const { name, short } of proficiencies) {
    const own = short === undefined ? undefined : say(short);
    findings.push({ kind: 'named', of: 'proficiency', name: say(name), short: own, place });
  }
  const lists = { level: levels, role: roles, proficiency: proficiencies, group: groups } as const;
  for (const [of, list] of Object.entries(lists)) {
    for (const { name, summary } of list) {
      if (summary !== undefined)
        findings.push({ kind: 'described', of: of as 'level', name: say(name), text: say(summary), place });
    }
  }
  const of = role !== undefined ? 'role' : group !== undefined ? 'group' : 'framework';
  if (summary !== undefined)
    findings.push({ kind: 'described', of, name: role ?? group ?? '', text: say(summary), place });
  return findings;
}

/** The names and summaries that levels have in a role. */
function levelsOfRole({ levels = [] }: Role, role: string, names: Names, say: Say): Finding[] {
  return levels.flatMap(({ id, name, summary }): Finding[] => {
    const level = names.level.get(id) ?? id;
    const called = name === undefined ? undefined : say(name);
    const named: Finding[] =
      called === undefined ? [] : [{ kind: 'named', of: 'level', name: level, role, called, place }];
    const text = summary === undefined ? undefined : say(summary);
    return text === undefined ? named : [...named, { kind: 'described', of: 'level', name: level, role, text, place }];
  });
}

function findingsOfOne(skill: FrameworkSkill, { role, group }: PartOf, names: Names, say: Say): Finding[] {
  const own = skill.group === undefined ? group : names.group.get(skill.group);
  const about = { group: own, domain: skill.group === undefined ? undefined : group };
  const name = say(skill.name);
  const findings: Finding[] = [{ kind: 'named', of: 'skill', name, ...about, place }];
  if (skill.summary !== undefined) {
    findings.push({ kind: 'described', of: 'skill', name, ...about, text: say(skill.summary), place });
  }
  for (const { text, items = [], ...asked } of skill.expectations) {
    findings.push({
      kind: 'asked',
      ...{ ...about, skill: name, role: asked.role === undefined ? role : names.role.get(asked.role) },
      level: asked.level === undefined ? undefined : names.level.get(asked.level),
      text: text === undefined ? undefined : say(text),
      items: items.map((item) => toItem(item, say)),
      ...{ links: asked.links, required: asked.required, place },
      proficiency: asked.proficiency === undefined ? undefined : names.proficiency.get(asked.proficiency),
    });
  }
  for (const [id, { text, items = [] }] of Object.entries(skill.meanings ?? {})) {
    const meaning = { text: text && say(text), items: items.map((item) => toItem(item, say)), place };
    findings.push({ kind: 'meant', skill: name, group: own, proficiency: names.proficiency.get(id) ?? id, ...meaning });
  }
  return findings;
}

/** What a skill document says, in statements. */
export function findingsOfSkill(skill: SkillDocument): Finding[] {
  const say = (text: Text) => localize(text, skill.lang ?? '', skill).value;
  const names = namesIn(skill, say);
  const name = say(skill.name);
  const [group, domain] = [skill.group, skill.domain].map((reference) => reference && say(reference.name));
  const findings: Finding[] = [{ kind: 'named', of: 'skill', name, group, domain, place }];
  for (const level of skill.levels) findings.push({ kind: 'named', of: 'level', name: say(level.name), place });
  if (skill.summary !== undefined)
    findings.push({ kind: 'described', of: 'skill', name, group, domain, text: say(skill.summary), place });
  for (const { role, level, text, items = [], links, required, proficiency } of skill.expectations) {
    findings.push({
      kind: 'asked',
      ...{ skill: name, group, domain, role: names.role.get(role), level: names.level.get(level) },
      text: text === undefined ? undefined : say(text),
      items: items.map((item) => toItem(item, say)),
      ...{ links, required, place },
      proficiency: proficiency === undefined ? undefined : names.proficiency.get(proficiency),
    });
  }
  return findings;
}

type Say = (text: Text) => string;
type Names = ReturnType<typeof namesIn>;
type Role = NonNullable<Framework['roles']>[number];

function toItem(item: Item, say: Say): TableItem {
  const { text, examples = [] } = entryOf(item);
  return { text: say(text), examples: examples.map(say) };
}

interface Lists {
  readonly levels?: Framework['levels'];
  readonly roles?: readonly { readonly id: string; readonly name: Text }[] | undefined;
  readonly proficiencies?: Framework['proficiencies'];
  readonly groups?: Framework['groups'];
}

/** The names of entries by their ids. */
function namesIn({ levels = [], roles = [], proficiencies = [], groups = [] }: Lists, say: Say) {
  const byId = (list: readonly { readonly id: string; readonly name: Text }[]) =>
    new Map(list.map(({ id, name }) => [id, say(name)]));
  return { level: byId(levels), role: byId(roles), proficiency: byId(proficiencies), group: byId(groups) };
}
