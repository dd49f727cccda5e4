import type { Item, Link, Proficiency, Text } from '../document/parts.ts';
import { expectationIn, isAskedOf } from './cells.ts';
import { positionOf } from './levels.ts';
import { oncePer } from './once-per.ts';
import { hasRoles, type Place } from './roles.ts';
import type { Framework, FrameworkExpectation, FrameworkSkill, Group } from './schema.ts';
import { hasWords, meaningOf, type Words } from './words.ts';

/** What a skill asks at a place. */
export interface Asked {
  /** `undefined` if no expectation of the framework states it. If one does, it is false where it is not stated. */
  readonly required: boolean | undefined;
  readonly proficiency?: Proficiency | undefined;
  readonly text?: Text | undefined;
  readonly items?: readonly Item[] | undefined;
  readonly links?: readonly Link[] | undefined;
  /**
   * If the expectation has neither text nor items: what its proficiency means for the skill, or else the general summary
   * of the proficiency.
   */
  readonly meaning?: Words | undefined;
}

/** The skills of a group. Skills without one are a part without `group`. */
export interface GroupPart {
  readonly group?: Group | undefined;
  readonly skills: readonly FrameworkSkill[];
}

/**
 * Returns what a skill asks of a role at a level; `undefined` if it asks nothing, or if the skill, the role or the level
 * is unknown, or if the role lacks the level. An expectation with a role replaces the general one as a whole. A place
 * without a role gets the general expectation. Returns the same frozen object each time.
 */
export function askedAt(framework: Framework, skill: string, place: Place): Asked | undefined {
  const found = findSkill(framework, skill);
  const expectation = found && expectationAt(framework, found, place);
  return expectation && askedOf(framework, found, expectation);
}

/** Like `askedAt`, but returns the expectation as it stands in the framework. */
export function expectationAt(
  framework: Framework,
  skill: FrameworkSkill,
  place: Place,
): FrameworkExpectation | undefined {
  const position = positionOf(framework, place);
  return position < 0 ? undefined : expectationIn(framework, skill, place.role, position);
}

/** Returns what one of the expectations of a skill asks. Returns the same frozen object each time. */
export function askedOf(framework: Framework, skill: FrameworkSkill, expectation: FrameworkExpectation): Asked {
  return asked(framework)(skill)(expectation);
}

const proficiencies = oncePer(
  ({ proficiencies = [] }: Framework) => new Map(proficiencies.map((proficiency) => [proficiency.id, proficiency])),
);

const asked = oncePer((framework: Framework) =>
  oncePer((skill: FrameworkSkill) =>
    oncePer((expectation: FrameworkExpectation): Asked => {
      const { text, items, links } = expectation;
      const proficiency = proficiencies(framework).get(expectation.proficiency ?? '');
      const meaning = hasWords(expectation) ? undefined : meaningFor(skill, proficiency);
      return Object.freeze({
        required: statesRequired(framework) ? !!expectation.required : undefined,
        ...(proficiency && { proficiency }),
        ...(text !== undefined && { text }),
        ...(items && { items }),
        ...(links && { links }),
        ...(meaning && { meaning }),
      });
    }),
  ),
);

function meaningFor(skill: FrameworkSkill, proficiency: Proficiency | undefined): Words | undefined {
  const own = meaningOf(skill, proficiency?.id);
  if (own && hasWords(own)) return own;
  return proficiency?.summary === undefined ? own : Object.freeze({ ...own, text: proficiency.summary });
}

/**
 * Whether any expectation of a framework has `required`. If so, expectations without it are optional. If not, the
 * framework does not distinguish required from optional.
 */
export const statesRequired: (framework: Framework) => boolean = oncePer(({ skills }) =>
  skills.some(({ expectations }) => expectations.some(({ required }) => required !== undefined)),
);

const skillsById = oncePer(({ skills }: Framework) => {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  for (const skill of skills) for (const id of skill.formerly ?? []) if (!byId.has(id)) byId.set(id, skill);
  return byId;
});

/** Returns the skill that has this id, or had it formerly. */
export function findSkill(framework: Framework, id: string): FrameworkSkill | undefined {
  return skillsById(framework).get(id);
}

const groupsById = oncePer(({ groups = [] }: Framework) => new Map(groups.map((group) => [group.id, group])));

/** Returns the group of that id; `undefined` if there is none. */
export function findGroup(framework: Framework, id: string): Group | undefined {
  return groupsById(framework).get(id);
}

/**
 * Returns skills by group, in the order of the framework's groups; within a group, in the given order. Skills without a
 * group come last. Groups without any of the skills are left out. By default, of all skills.
 */
export function groupsOf(
  framework: Framework,
  skills: readonly FrameworkSkill[] = framework.skills,
): readonly GroupPart[] {
  const parts = new Map<Group | undefined, FrameworkSkill[]>(framework.groups?.map((group) => [group, []]));
  const others: FrameworkSkill[] = [];
  for (const skill of skills) (parts.get(findGroup(framework, skill.group ?? '')) ?? others).push(skill);
  return [...parts.set(undefined, others)]
    .filter(([, skills]) => skills.length > 0)
    .map(([group, skills]) => ({ ...(group && { group }), skills }));
}

/** Returns all skills in the framework's order: group by group, those without a group last. */
export const orderedSkills: (framework: Framework) => readonly FrameworkSkill[] = oncePer((framework) =>
  Object.freeze(groupsOf(framework).flatMap(({ skills }) => skills)),
);

const skillsByRole = oncePer<Framework, Map<string | undefined, readonly FrameworkSkill[]>>(() => new Map());

/**
 * Returns the skills that ask something of a role at any level that it has, in the framework's order. Without a role, and
 * in a framework without roles, returns those that ask something of anybody. Returns the same list each time.
 */
export function skillsOf(framework: Framework, role?: string): readonly FrameworkSkill[] {
  const of = hasRoles(framework) ? role : undefined;
  const known = skillsByRole(framework);
  let skills = known.get(of);
  if (!skills) {
    const isAsked = (skill: FrameworkSkill) =>
      of === undefined ? skill.expectations.length > 0 : isAskedOf(framework, skill, of);
    skills = Object.freeze(orderedSkills(framework).filter(isAsked));
    known.set(of, skills);
  }
  return skills;
}

const ranks = oncePer(
  ({ proficiencies = [] }: Framework) => new Map(proficiencies.map(({ id }, index) => [id, index])),
);

/** Returns the index of a proficiency among those of the framework, lowest first; -1 if it is unknown or missing. */
export function rankOf(framework: Framework, proficiency: string | undefined): number {
  return ranks(framework).get(proficiency ?? '') ?? -1;
}
