/** What outlines put below what, and what they then mean. */
import type { SmallFramework } from './frameworks.ts';

/** A name, and what stands below it: other names, or a text. */
export interface Node {
  readonly name: string;
  readonly text?: string;
  readonly below?: readonly Node[];
}

export interface Meaning {
  readonly levels: readonly string[];
  readonly roles: readonly string[];
  readonly values: readonly string[];
  /** Skills after their groups. */
  readonly skills: readonly string[];
  readonly cells: readonly string[];
}

export interface Written {
  readonly title: string;
  readonly intro: string;
  readonly nodes: readonly Node[];
  readonly meaning: Meaning;
}

const entriesOf = <Value>(record: Readonly<Record<string, Value>>) => Object.entries(record);
const namesOf = ({ groups }: SmallFramework) => entriesOf(groups).flatMap(([group, skills]) => Object.keys(skills).map((skill) => ({ group, skill }))); // prettier-ignore

const cell = (skill: string, at: string, asked: string | boolean) => `${skill} × ${at}: ${asked}`;

const textsOf = ({ groups, levels }: SmallFramework) =>
  entriesOf(groups).flatMap(([group, skills]) =>
    entriesOf(skills).flatMap(([skill, texts]) =>
      texts.flatMap((text, index) => (text ? [{ group, skill, level: levels[index]!, text }] : [])),
    ),
  );

function meaningOfTexts(framework: SmallFramework, groups: 'with groups' | 'without groups'): Meaning {
  return {
    ...{ levels: framework.levels, roles: [], values: [] },
    skills: namesOf(framework).map(({ group, skill }) => (groups === 'with groups' ? `${group} › ${skill}` : skill)),
    cells: textsOf(framework).map(({ skill, level, text }) => cell(skill, level, text)),
  };
}

const distinct = (names: readonly string[]) => [...new Set(names)];

function levelsOfGroups(framework: SmallFramework): Written {
  const texts = textsOf(framework);
  const nodes = framework.levels.map((name) => {
    const own = texts.filter(({ level }) => level === name);
    const below = distinct(own.map(({ group }) => group)).map((group) => ({
      name: group,
      below: own.filter((one) => one.group === group).map(({ skill, text }) => ({ name: skill, text })),
    }));
    return { name, below };
  });
  return { title: framework.name, intro: framework.order, nodes, meaning: meaningOfTexts(framework, 'with groups') };
}

function levelsOfSkills(framework: SmallFramework): Written {
  const nodes = framework.levels.map((name) => ({
    name,
    below: textsOf(framework).flatMap(({ level, skill, text }) => (level === name ? [{ name: skill, text }] : [])),
  }));
  return { title: framework.name, intro: framework.order, nodes, meaning: meaningOfTexts(framework, 'without groups') };
}

function levelsOf(framework: SmallFramework, texts: readonly string[]): readonly Node[] {
  return texts.flatMap((text, index) => (text ? [{ name: framework.levels[index]!, text }] : []));
}

function skillsOfLevels(framework: SmallFramework): Written {
  const nodes = entriesOf(framework.groups).flatMap(([, skills]) =>
    entriesOf(skills).map(([name, texts]) => ({ name, below: levelsOf(framework, texts) })),
  );
  return { title: framework.name, intro: framework.order, nodes, meaning: meaningOfTexts(framework, 'without groups') };
}

function groupsOfLevels(framework: SmallFramework): Written {
  const nodes = entriesOf(framework.groups).map(([name, skills]) => ({
    name,
    below: entriesOf(skills).map(([name, texts]) => ({ name, below: levelsOf(framework, texts) })),
  }));
  return { title: framework.name, intro: framework.order, nodes, meaning: meaningOfTexts(framework, 'with groups') };
}

function oneSkill(framework: SmallFramework): Written {
  const [skills] = Object.values(framework.groups);
  const [name, texts] = entriesOf(skills!)[0]!;
  const cells = framework.levels.map((level, index) => cell(name, level, texts[index]!));
  return {
    title: `${framework.label}: ${name}`,
    intro: framework.order,
    nodes: levelsOf(framework, texts),
    meaning: { levels: framework.levels, roles: [], values: [], skills: [name], cells },
  };
}

/** For each role, the index of what it asks in each skill; -1 if it asks nothing. */
const VALUES = [[0, 1, -1, 2, 1], [2, -1, 0, 1, 0], [1, 2, 2, -1, 0]]; // prettier-ignore
const NEEDS = [[0, 1, -1, 0, 1], [-1, 0, 1, 1, 0], [1, -1, 0, 0, -1]]; // prettier-ignore

function valuesOfRoles(framework: SmallFramework): Written {
  const { roles, values } = framework;
  const asked = roles.flatMap((role, row) =>
    namesOf(framework).flatMap(({ skill }, column) => {
      const value = values[VALUES[row]![column]!];
      return value === undefined ? [] : [{ role, skill, value }];
    }),
  );
  const nodes = roles.map((name) => ({
    name,
    below: asked.flatMap(({ role, skill, value }) => (role === name ? [{ name: skill, text: value }] : [])),
  }));
  return {
    ...{ title: framework.name, intro: framework.scale, nodes },
    meaning: {
      ...{ levels: [], roles, values },
      skills: distinct(asked.map(({ skill }) => skill)),
      cells: asked.map(({ role, skill, value }) => cell(skill, role, value)),
    },
  };
}

function needsOfRoles(framework: SmallFramework): Written {
  const { roles, needs } = framework;
  const asked = roles.flatMap((role, row) =>
    namesOf(framework).flatMap(({ skill }, column) => {
      const need = needs[NEEDS[row]![column]!];
      return need === undefined ? [] : [{ role, skill, need }];
    }),
  );
  const nodes = roles.map((name) => {
    const own = asked.filter(({ role }) => role === name);
    const below = needs.flatMap((need) => {
      const skills = own.flatMap((one) => (one.need === need ? [{ name: one.skill }] : []));
      return skills.length > 0 ? [{ name: need, below: skills }] : [];
    });
    return { name, below };
  });
  return {
    ...{ title: framework.name, intro: framework.about, nodes },
    meaning: {
      ...{ levels: [], roles, values: [] },
      skills: distinct(asked.map(({ skill }) => skill)),
      cells: asked.map(({ role, skill, need }) => cell(skill, role, need === needs[0])),
    },
  };
}

const withoutIntro = (written: Written): Written => ({ ...written, intro: '' });

export const SHAPES: Readonly<Record<string, (framework: SmallFramework) => Written>> = {
  'levels › groups › skills': levelsOfGroups,
  'levels › groups › skills, no order': (framework) => withoutIntro(levelsOfGroups(framework)),
  'levels › skills': levelsOfSkills,
  'levels › skills, no order': (framework) => withoutIntro(levelsOfSkills(framework)),
  'groups › skills › levels': groupsOfLevels,
  'groups › skills › levels, no order': (framework) => withoutIntro(groupsOfLevels(framework)),
  'skills › levels': skillsOfLevels,
  'skills › levels, no order': (framework) => withoutIntro(skillsOfLevels(framework)),
  'one skill › levels': oneSkill,
  'roles › skills with values': valuesOfRoles,
  'roles › needs › skills': needsOfRoles,
};
