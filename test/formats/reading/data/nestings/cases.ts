/** All cases: a framework as data, and what must be read of it. */
import { type Content, CONTENTS } from './contents.ts';
import { keysOf, listsOf, NEEDS, PLACES, type ScaleStyle, type Style, type Styles, valueOf, type Way, type Where } from './nestings.ts'; // prettier-ignore
import { LISTS, NO_LEVELS, ONE_ROLE, ROLES_FIRST, TEXTS, textAt } from './others.ts';

/** What must be read, as lines. */
export interface Expected {
  readonly levels: readonly string[];
  readonly roles: readonly string[];
  readonly groups: readonly string[];
  readonly skills: readonly string[];
  readonly cells: readonly string[];
}

export interface Case {
  readonly name: string;
  readonly data: unknown;
  readonly expected: Expected;
}

const STYLES: readonly Styles[] = (
  [
    ['names', 'names', 'map', false],
    ['ids', 'map', 'map', true],
    ['names', 'map', 'from-one', true],
    ['descending', 'ids', 'records', true],
    ['map', 'names', 'from-zero', false],
    ['names', 'ids', 'letters', false],
    ['names', 'none', 'map', false],
    ['ids', 'names', 'none', true],
  ] satisfies [Style, Style, ScaleStyle, boolean][]
).map(([levels, roles, scale, skillIds]) => ({ levels, roles, scale, skillIds }));

/** The whole of a cell, as one line. */
export const cellOf = (...parts: readonly (string | undefined)[]): string =>
  parts.map((part) => part ?? '–').join(' | ');

const about = ({ groups, skills }: Content) => ({
  groups,
  skills: skills.map(({ name, group }) => `${name} (${group})`),
});
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

type Shown = (number: number) => string;

function shownIn(content: Content, styles: Styles): Shown {
  return (number) => (styles.scale === 'none' ? String(number) : content.scale[number - 1]!.name);
}

function cube(content: Content, shown: Shown, mark: string): Expected {
  const cells = content.skills.flatMap(({ name: skill }, s) =>
    content.roles.flatMap(({ name: role }, r) =>
      content.levels.flatMap(({ name: level }, l) => {
        const value = valueOf(content, s, r, l);
        return value === 0 ? [] : [cellOf(skill, role, level, shown(value), mark)];
      }),
    ),
  );
  return { ...about(content), levels: names(content.levels), roles: names(content.roles), cells };
}

function ofLevels(content: Content, shown: Shown): Expected {
  const cells = content.skills.flatMap(({ name: skill }, s) =>
    content.levels.flatMap(({ name: level }, l) => {
      const value = valueOf(content, s, 0, l);
      return value === 0 ? [] : [cellOf(skill, undefined, level, shown(value), '')];
    }),
  );
  return { ...about(content), levels: names(content.levels), roles: [], cells };
}

function ofTexts(content: Content): Expected {
  const cells = content.skills.flatMap(({ name: skill }, s) =>
    content.levels.map(({ name: level }, l) => cellOf(skill, undefined, level, textAt(content, s, l), '')),
  );
  return { ...about(content), levels: names(content.levels), roles: [], cells };
}

function ofRoles(content: Content, shown: Shown, isMarked: (skill: number) => string): Expected {
  const cells = content.skills.flatMap(({ name: skill }, s) =>
    content.roles.flatMap(({ name: role }, r) => {
      const value = valueOf(content, s, r, 1);
      return value === 0 ? [] : [cellOf(skill, role, undefined, shown(value), isMarked(s))];
    }),
  );
  return { ...about(content), levels: [], roles: names(content.roles), cells };
}

function casesOf(content: Content, styles: Styles): readonly Case[] {
  const keys = keysOf(content, styles);
  const shown = shownIn(content, styles);
  const without = (...out: string[]) =>
    Object.fromEntries(Object.entries(listsOf(content, styles)).filter(([key]) => !out.includes(key)));
  const { roles, levels, groups, scale } = content.words;
  const style = `${content.title}, ${Object.values(styles).join(' ')}`;
  const none = () => '';
  const found: Case[] = [];
  const push = (name: string, data: unknown, expected: Expected) => found.push({ name: `${name}; ${style}`, data, expected }); // prettier-ignore
  for (const where of Object.keys(PLACES) as Where[])
    for (const way of Object.keys(NEEDS) as Way[]) {
      const lists = where.includes('groups') && where !== 'map of groups' ? without(groups) : without();
      const data = { ...lists, ...PLACES[where](content, keys, way, styles) };
      push(`${where}, ${way}`, data, cube(content, shown, way === 'role: level: object' ? 'required' : ''));
    }
  for (const [name, write] of Object.entries(ROLES_FIRST))
    push(name, { ...without(), ...write(content, keys, styles) }, cube(content, shown, ''));
  for (const [name, write] of Object.entries(ONE_ROLE))
    push(name, { ...without(roles), ...write(content, keys) }, ofLevels(content, shown));
  for (const [name, write] of Object.entries(TEXTS))
    push(name, { ...without(roles, scale, ...(name.startsWith('groups') ? [groups] : [])), ...write(content, keys) }, ofTexts(content)); // prettier-ignore
  for (const [name, write] of Object.entries(NO_LEVELS))
    push(name, { ...without(levels), ...write(content, keys, styles) }, ofRoles(content, shown, none));
  const mark = (skill: number) => (skill % 2 === 0 ? 'required' : 'optional');
  for (const [name, write] of Object.entries(LISTS))
    push(
      name,
      { ...without(levels, scale), ...write(content, keys, styles) },
      ofRoles(content, () => '✓', mark),
    );
  return found;
}

/** Every nesting in every style, in turns of the contents. */
export const CASES: readonly Case[] = CONTENTS.flatMap((content, index) =>
  STYLES.filter((_, turn) => (turn + index) % CONTENTS.length < 2).flatMap((styles) => casesOf(content, styles)),
);
