import { parse, type Reference, type Role, type SkillDocument } from '../skill-document/index.ts';
import { expectationsIn, isAskedOf } from './cells.ts';
import { hasLevels } from './levels.ts';
import { oncePer } from './once-per.ts';
import { findGroup, findSkill, statesRequired } from './queries.ts';
import { hasRoles, rolesOf } from './roles.ts';
import type { Framework, FrameworkRole, FrameworkSkill } from './schema.ts';
import { wordsOf } from './words.ts';

/**
 * Returns a skill of a framework as a skill document; `undefined` if no skill has the id, or had it formerly.
 *
 * The document has all levels of the framework, and the roles that the skill asks something of; all roles if it asks
 * nothing of anybody. General expectations are spread over the roles, and an expectation without words has those that its
 * proficiency has for the skill. A framework without roles gives one role, `everyone`; one without levels gives one level,
 * `any`; both have the framework's name. If the framework states what is required, each expectation does.
 *
 * The document is valid and deeply frozen. `parse` returns it unchanged. Returns the same document each time.
 */
export function skillOf(framework: Framework, id: string): SkillDocument | undefined {
  const skill = findSkill(framework, id);
  return skill && documents(framework)(skill);
}

const documents = oncePer((framework: Framework) =>
  oncePer((skill: FrameworkSkill) => parse(write(framework, skill)).skill),
);

/** What all skill documents of a framework have in common. */
const common = oncePer((framework: Framework) => {
  const { name, lang, source, updated, domain, proficiencies } = framework;
  const levels = hasLevels(framework) ? framework.levels! : [{ id: 'any', name }];
  return { lang, source, updated, domain, proficiencies, levels, everyone: { id: 'everyone', name } };
});

const roleOf = oncePer(({ id, name, family, summary, url }: FrameworkRole): Role => {
  return { id, name, family, summary, url };
});

function write(framework: Framework, skill: FrameworkSkill): SkillDocument {
  const { everyone, ...shared } = common(framework);
  const { id, name, summary, url, links, formerly, sameAs } = skill;
  const group = findGroup(framework, skill.group ?? '');
  const asked = rolesOf(framework).filter((role) => isAskedOf(framework, skill, role.id));
  const roles = asked.length > 0 ? asked : rolesOf(framework);
  const isForAll = !hasRoles(framework);
  return {
    id,
    name,
    summary,
    url,
    links,
    formerly,
    sameAs,
    ...shared,
    domain: group?.domain ?? shared.domain,
    group: group && ({ name: group.name } satisfies Reference),
    roles: isForAll ? [everyone] : roles.map(roleOf),
    expectations: isForAll
      ? writeExpectations(framework, skill, everyone.id)
      : asked.flatMap((role) => writeExpectations(framework, skill, role.id)),
  };
}

function writeExpectations(framework: Framework, skill: FrameworkSkill, role: string): SkillDocument['expectations'] {
  const { levels } = common(framework);
  const isStated = statesRequired(framework);
  return expectationsIn(framework, skill, role).map(([position, expectation]) => {
    const { text, items, links } = wordsOf(skill, expectation);
    return {
      role,
      level: levels[position]!.id,
      required: isStated ? !!expectation.required : undefined,
      text,
      items: items && [...items],
      links: links && [...links],
      proficiency: expectation.proficiency,
    };
  });
}
