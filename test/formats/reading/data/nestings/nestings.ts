// cspell:ignore valeur
/** Writes a framework as data: its lists in several styles, and what is asked in several nestings. */
import type { Content } from './contents.ts';

type Data = Record<string, unknown>;

/** How lists of names are written. */
export type Style = 'names' | 'ids' | 'map' | 'descending' | 'none';
/** How the scale is written. */
export type ScaleStyle = 'map' | 'from-one' | 'from-zero' | 'letters' | 'records' | 'none';

export interface Styles {
  readonly levels: Style;
  readonly roles: Style;
  readonly scale: ScaleStyle;
  /** Whether skills have ids to which others refer. */
  readonly skillIds: boolean;
}

/** What is asked: the number of a value of the scale, 0 for nothing. */
export function valueOf({ scale }: Content, skill: number, role: number, level: number): number {
  if ((skill + role) % 4 === 3 || (skill === 1 && level === 0)) return 0;
  return Math.min(scale.length, 1 + Math.floor((((skill + role) % 2) + level) * 0.8));
}

/** How names are written where something is asked. */
export interface Keys {
  readonly level: (index: number) => string;
  readonly role: (index: number) => string;
  readonly skill: (index: number) => string;
  readonly value: (number: number) => number | string;
}

export function keysOf(content: Content, styles: Styles): Keys {
  const byId = (style: Style) => style === 'ids' || style === 'map' || style === 'descending';
  const { levels, roles, skills, scale } = content;
  return {
    level: (index) => (byId(styles.levels) ? levels[index]!.id : levels[index]!.name),
    role: (index) => (byId(styles.roles) ? roles[index]!.id : roles[index]!.name),
    skill: (index) => (styles.skillIds ? skills[index]!.id : skills[index]!.name),
    value: (number) =>
      styles.scale === 'letters' ? scale[number - 1]!.id : styles.scale === 'from-zero' ? number - 1 : number,
  };
}

/** The lists at the top of the file. */
export function listsOf(content: Content, styles: Styles): Data {
  const { words, levels, roles, scale, groups } = content;
  const listed = (list: Content['levels'], style: Style): unknown => {
    if (style === 'none') return undefined;
    if (style === 'names') return list.map(({ name }) => name);
    if (style === 'map') return Object.fromEntries(list.map(({ id, name }) => [id, name]));
    const records = list.map(({ id, name }, index) => ({ id, [words.name]: name, ...(style === 'descending' && { rank: index + 1 }) })); // prettier-ignore
    return style === 'descending' ? records.reverse() : records;
  };
  const scales: Record<ScaleStyle, unknown> = {
    map: Object.fromEntries(scale.map(({ name }, index) => [index + 1, name])),
    'from-one': scale.map(({ name }) => name),
    'from-zero': scale.map(({ name }) => name),
    letters: Object.fromEntries(scale.map(({ id, name }) => [id, name])),
    records: scale.map(({ name }, index) => ({ [words.value]: index + 1, [words.name]: name })),
    none: undefined,
  };
  const all = {
    [words.title]: content.title,
    [words.scale]: scales[styles.scale],
    [words.levels]: listed(levels, styles.levels),
    [words.roles]: listed(roles, styles.roles),
    [words.groups]: groups,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** A map from the names of a list to what `say` says of each, without those of which it says nothing. */
function mapOf(list: readonly unknown[], key: (index: number) => string, say: (index: number) => unknown): Data {
  const entries = list.map((_, index) => [key(index), say(index)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && !isEmpty(value)));
}

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** What is asked of a skill, in each way. */
export const NEEDS = {
  'role: level: value': (content: Content, keys: Keys, skill: number): unknown =>
    mapOf(content.roles, keys.role, (role) => mapOf(content.levels, keys.level, (level) => said(content, keys, skill, role, level))), // prettier-ignore
  'level: role: value': (content: Content, keys: Keys, skill: number): unknown =>
    mapOf(content.levels, keys.level, (level) => mapOf(content.roles, keys.role, (role) => said(content, keys, skill, role, level))), // prettier-ignore
  'role: level: object': (content: Content, keys: Keys, skill: number): unknown =>
    mapOf(content.roles, keys.role, (role) =>
      mapOf(content.levels, keys.level, (level) => {
        const value = said(content, keys, skill, role, level);
        return value === undefined ? undefined : { [content.words.value]: value, [content.words.required]: true };
      }),
    ),
  'list of objects': (content: Content, keys: Keys, skill: number): unknown =>
    content.roles.flatMap((_, role) =>
      content.levels.flatMap((_, level) => {
        const value = said(content, keys, skill, role, level);
        const { words } = content;
        return value === undefined ? [] : [{ [words.role]: keys.role(role), [words.level]: keys.level(level), [words.value === words.level ? 'valeur' : words.value]: value }]; // prettier-ignore
      }),
    ),
  'role: list in the order of levels': (content: Content, keys: Keys, skill: number): unknown =>
    mapOf(content.roles, keys.role, (role) => {
      const values = content.levels.map((_, level) => said(content, keys, skill, role, level) ?? null);
      return values.every((value) => value === null) ? undefined : values;
    }),
} as const;

function said(content: Content, keys: Keys, skill: number, role: number, level: number): number | string | undefined {
  const number = valueOf(content, skill, role, level);
  return number === 0 ? undefined : keys.value(number);
}

export type Way = keyof typeof NEEDS;

/** Where skills stand. */
export const PLACES = {
  'list of skills': (content: Content, keys: Keys, way: Way, { skillIds }: Styles): Data => ({
    [content.words.skills]: content.skills.map(({ id, name, group, text }, skill) => ({
      ...(skillIds && { id }),
      ...{ [content.words.name]: name, [content.words.group]: group, [content.words.text]: text },
      [content.words.targets]: NEEDS[way](content, keys, skill),
    })),
  }),
  'map of skills': (content: Content, keys: Keys, way: Way): Data => ({
    [content.words.skills]: Object.fromEntries(
      content.skills.map(({ name, group, text }, skill) => [
        name,
        { [content.words.group]: group, [content.words.text]: text, [content.words.targets]: NEEDS[way](content, keys, skill) }, // prettier-ignore
      ]),
    ),
  }),
  'map of groups': (content: Content, keys: Keys, way: Way, { skillIds }: Styles): Data => ({
    [content.words.skills]: Object.fromEntries(
      content.groups.map((group) => [
        group,
        content.skills.flatMap(
          ({ id, name, group: own, text }, skill) =>
          own !== group ? [] : [{ ...(skillIds && { id }), [content.words.name]: name, [content.words.text]: text, [content.words.targets]: NEEDS[way](content, keys, skill) }], // prettier-ignore
        ),
      ]),
    ),
  }),
  'list of groups': (content: Content, keys: Keys, way: Way): Data => ({
    [content.words.groups]: content.groups.map((group) => ({
      [content.words.name]: group,
      [content.words.skills]: content.skills.flatMap(
        ({ name, group: own, text }, skill) =>
        own !== group ? [] : [{ [content.words.name]: name, [content.words.text]: text, [content.words.targets]: NEEDS[way](content, keys, skill) }], // prettier-ignore
      ),
    })),
  }),
  'map of groups with maps': (content: Content, keys: Keys, way: Way): Data => ({
    [content.words.groups]: Object.fromEntries(
      content.groups.map((group) => [
        group,
        Object.fromEntries(
          content.skills.flatMap(({ name, group: own }, skill) =>
            own !== group ? [] : [[name, NEEDS[way](content, keys, skill)]],
          ),
        ),
      ]),
    ),
  }),
  'skills apart from needs': (content: Content, keys: Keys, way: Way, { skillIds }: Styles): Data => ({
    [content.words.skills]: content.skills.map(({ id, name, group, text }) => ({
      ...(skillIds && { id }),
      ...{ [content.words.name]: name, [content.words.group]: group, [content.words.text]: text },
    })),
    [content.words.targets]: mapOf(content.skills, keys.skill, (skill) => NEEDS[way](content, keys, skill)),
  }),
} as const;

export type Where = keyof typeof PLACES;
