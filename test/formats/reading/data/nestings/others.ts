// cspell:ignore valeur
/** Nestings in which roles, levels or rows come first, and those of one role or without levels. */
import type { Content } from './contents.ts';
import { type Keys, type Styles, valueOf } from './nestings.ts';

type Data = Record<string, unknown>;

/** The texts of a content at a level, for one role. */
export const textAt = (content: Content, skill: number, level: number): string =>
  `${content.skills[skill]!.name}: ${content.title} ${level + 1}. ${content.levels[level]!.name} ${content.skills[skill]!.id}`;

const skillsOf = ({ words, skills }: Content, { skillIds }: Styles): Data => ({
  [words.skills]: skills.map(({ id, name, group, text }) => ({
    ...(skillIds && { id }),
    ...{ [words.name]: name, [words.group]: group, [words.text]: text },
  })),
});

const valuesAt = (content: Content, keys: Keys, role: number, level: number): Data =>
  Object.fromEntries(
    content.skills.flatMap((_, skill) => {
      const value = valueOf(content, skill, role, level);
      return value === 0 ? [] : [[keys.skill(skill), keys.value(value)]];
    }),
  );

/** Values of skills, roles and levels: the roles come first. */
export const ROLES_FIRST = {
  'role: level: skill: value': (content: Content, keys: Keys, styles: Styles): Data => ({
    ...skillsOf(content, styles),
    [content.words.targets]: Object.fromEntries(
      content.roles.map((_, role) => [
        keys.role(role),
        Object.fromEntries(content.levels.map((_, level) => [keys.level(level), valuesAt(content, keys, role, level)])),
      ]),
    ),
  }),
  'list of roles with levels': (content: Content, keys: Keys, styles: Styles): Data => ({
    ...skillsOf(content, styles),
    [content.words.roles]: content.roles.map(({ name }, role) => ({
      [content.words.name]: name,
      [content.words.levels]: Object.fromEntries(
        content.levels.map((_, level) => [keys.level(level), valuesAt(content, keys, role, level)]),
      ),
    })),
  }),
  rows: (content: Content, keys: Keys, styles: Styles): Data => ({
    ...skillsOf(content, styles),
    [content.words.targets]: content.roles.flatMap((_, role) =>
      content.levels.flatMap((_, level) =>
        Object.entries(valuesAt(content, keys, role, level)).map(([skill, value]) => ({
          [content.words.skill]: skill,
          [content.words.role]: keys.role(role),
          [content.words.level]: keys.level(level),
          [content.words.value === content.words.level ? 'valeur' : content.words.value]: value,
        })),
      ),
    ),
  }),
} as const;

/** One role: what levels ask. */
export const ONE_ROLE = {
  'level: value': (content: Content, keys: Keys): Data => ({
    [content.words.skills]: content.skills.map(({ name, group }, skill) => ({
      ...{ [content.words.name]: name, [content.words.group]: group },
      [content.words.targets]: Object.fromEntries(
        content.levels.flatMap((_, level) => {
          const value = valueOf(content, skill, 0, level);
          return value === 0 ? [] : [[keys.level(level), keys.value(value)]];
        }),
      ),
    })),
  }),
  'table of lists': (content: Content, keys: Keys): Data => ({
    [content.words.skills]: [
      [content.words.skill, content.words.group, ...content.levels.map((_, level) => keys.level(level))],
      ...content.skills.map(({ name, group }, skill) => [
        name,
        group,
        ...content.levels.map((_, level) => {
          const value = valueOf(content, skill, 0, level);
          return value === 0 ? null : keys.value(value);
        }),
      ]),
    ],
  }),
  'columns of levels': (content: Content, keys: Keys): Data => ({
    [content.words.skills]: content.skills.map(({ name, group }, skill) => ({
      ...{ [content.words.name]: name, [content.words.group]: group },
      ...Object.fromEntries(
        content.levels.map((_, level) => {
          const value = valueOf(content, skill, 0, level);
          return [keys.level(level), value === 0 ? null : keys.value(value)];
        }),
      ),
    })),
  }),
} as const;

/** One role: what levels ask, in texts. */
export const TEXTS = {
  'level: text': (content: Content, keys: Keys): Data => ({
    [content.words.skills]: content.skills.map(({ name, group }, skill) => ({
      ...{ [content.words.name]: name, [content.words.group]: group },
      [content.words.targets]: Object.fromEntries(
        content.levels.map((_, level) => [keys.level(level), textAt(content, skill, level)]),
      ),
    })),
  }),
  'level: list of texts': (content: Content, keys: Keys): Data => ({
    [content.words.skills]: content.skills.map(({ name, group }, skill) => ({
      ...{ [content.words.name]: name, [content.words.group]: group },
      [content.words.targets]: Object.fromEntries(
        content.levels.map((_, level) => [keys.level(level), [textAt(content, skill, level), content.title]]),
      ),
    })),
  }),
  'groups: skills: level: text': (content: Content, keys: Keys): Data => ({
    [content.words.groups]: Object.fromEntries(
      content.groups.map((group) => [
        group,
        Object.fromEntries(
          content.skills.flatMap(
            ({ name, group: own }, skill) =>
            own !== group ? [] : [[name, Object.fromEntries(content.levels.map((_, level) => [keys.level(level), textAt(content, skill, level)]))]], // prettier-ignore
          ),
        ),
      ]),
    ),
  }),
} as const;

/** Roles without levels. */
export const NO_LEVELS = {
  'role: value': (content: Content, keys: Keys): Data => ({
    [content.words.skills]: content.skills.map(({ name, group }, skill) => ({
      ...{ [content.words.name]: name, [content.words.group]: group },
      [content.words.targets]: Object.fromEntries(
        content.roles.flatMap((_, role) => {
          const value = valueOf(content, skill, role, 1);
          return value === 0 ? [] : [[keys.role(role), keys.value(value)]];
        }),
      ),
    })),
  }),
  'role: skill: value': (content: Content, keys: Keys, styles: Styles): Data => ({
    ...skillsOf(content, styles),
    [content.words.targets]: Object.fromEntries(
      content.roles.map((_, role) => [keys.role(role), valuesAt(content, keys, role, 1)]),
    ),
  }),
} as const;

/** Roles without levels, with lists of what they must and may have. */
export const LISTS = {
  'role: must: skills': (content: Content, keys: Keys, styles: Styles): Data => ({
    ...skillsOf(content, styles),
    [content.words.targets]: Object.fromEntries(
      content.roles.map((_, role) => [keys.role(role), needLists(content, keys, role)]),
    ),
  }),
  'list of roles with lists': (content: Content, keys: Keys, styles: Styles): Data => ({
    ...skillsOf(content, styles),
    [content.words.roles]: content.roles.map(({ name }, role) => ({
      [content.words.name]: name,
      ...needLists(content, keys, role),
    })),
  }),
} as const;

/** Even skills must be mastered, odd ones may be. */
function needLists(content: Content, keys: Keys, role: number): Data {
  const asked = content.skills.flatMap((_, skill) => (valueOf(content, skill, role, 1) === 0 ? [] : skill));
  const of = (rest: number) => asked.filter((skill) => skill % 2 === rest).map((skill) => keys.skill(skill));
  return { [content.words.must]: of(0), [content.words.nice]: of(1) };
}
