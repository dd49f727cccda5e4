/** What a file means, by names: what it was composed of, and what a reader found. */
import { plain, outlineOf, type ExpectedCell } from '../document.ts';
import type { Reading } from '../../../src/formats/index.ts';
import type { AnyAsked, KnownFramework, Skill } from './framework.ts';
import { levelNamesOf, type Style } from './style.ts';

/** Each list as lines, which are compared one by one. */
export interface Meaning {
  readonly levels: readonly string[];
  readonly roles: readonly string[];
  readonly proficiencies: readonly string[];
  /** Groups and skills in any order. */
  readonly skills: readonly string[];
  readonly cells: readonly string[];
  /** The lists whose order the file does not say. */
  readonly unordered: readonly (keyof Meaning)[];
}

const skillLine = (group: string | undefined, skill: string) => `${group ?? 'no group'} › ${skill}`;
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function cellLine({ skill, role, level }: ExpectedCell, asked: string): string {
  return `${[skill, role, level].filter((name) => name !== undefined).join(' × ')}: ${asked}`;
}

/** Words of a text of lines, without what separates its lines. */
function wordsOf(text: string): string {
  return inOneLine(text.replace(/^[•-] /gm, '').replace(/;/g, ''));
}

/** What a framework asks of a skill, for each role and each level. */
function askedOf({ levels, roles, proficiencies }: KnownFramework<AnyAsked>, { name, asked }: Skill<AnyAsked>) {
  const text = (cell: ExpectedCell, text: string) => (text === '' ? [] : [cellLine(cell, wordsOf(text))]);
  return asked.flatMap((value, index): readonly string[] => {
    if (value === null) return [];
    if (typeof value === 'number') return [cellLine({ skill: name, role: roles[index] }, proficiencies[value]!)];
    if (typeof value === 'string') return text({ skill: name, level: levels[index] }, value);
    return value.flatMap((line, level) => text({ skill: name, role: roles[index], level: levels[level] }, line));
  });
}

export function meaningOf(framework: KnownFramework<AnyAsked>, style: Style): Meaning {
  const { choices } = style;
  const levels = levelNamesOf(style, framework.levels).map(inOneLine);
  const named = { ...framework, levels };
  const hasGroups = choices['groups above skills'] !== 'none';
  return {
    levels,
    roles: framework.roles,
    proficiencies: framework.proficiencies,
    skills: framework.groups.flatMap(({ name, skills }) =>
      skills.map((skill) => skillLine(hasGroups ? name : undefined, skill.name)),
    ),
    cells: framework.groups.flatMap(({ skills }) => skills.flatMap((skill) => askedOf(named, skill))),
    unordered: [
      ...(choices['order of levels'] === 'downwards' ? (['levels'] as const) : []),
      ...(choices.values === 'words' ? (['proficiencies'] as const) : []),
    ],
  };
}

/** What was found. After an error, it is empty. */
export function meaningFound(reading: Reading): Meaning {
  const { levels, roles, proficiencies, cells } = outlineOf(reading);
  const { groups = [], skills = [] } = reading.framework ?? {};
  const nameOf = new Map(groups.map(({ id, name }) => [id, plain(name)]));
  return {
    ...{ roles, proficiencies, unordered: [] },
    levels: levels.map(inOneLine),
    skills: skills.map(({ name, group }) => skillLine(group && nameOf.get(group), plain(name))),
    cells: cells.map(({ text = '', items = [], proficiency = '', ...cell }) =>
      cellLine(
        { ...cell, level: cell.level && inOneLine(cell.level) },
        wordsOf([proficiency, text, ...items].join('\n')),
      ),
    ),
  };
}

const LISTS = ['levels', 'roles', 'proficiencies', 'skills', 'cells'] as const;
const UNORDERED: readonly string[] = ['skills', 'cells'];

/** How many lines there are, and the first of them. */
function someOf(lines: readonly string[]): string {
  return `${lines.length} [${lines.slice(0, 3).join(' | ')}]`;
}

/** What is missing or too much, or in another order, in the first list that differs. */
export function firstDifference(meant: Meaning, found: Meaning): string | undefined {
  for (const name of LISTS) {
    const missing = meant[name].filter((line) => !found[name].includes(line));
    const surplus = found[name].filter((line) => !meant[name].includes(line));
    if (missing.length + surplus.length > 0) {
      return `${name}: missing ${someOf(missing)}, too many ${someOf(surplus)}`;
    }
    if (meant[name].length !== found[name].length) return `${name}: some twice`;
    const isOrdered = !UNORDERED.includes(name) && !meant.unordered.includes(name);
    if (isOrdered && meant[name].join() !== found[name].join())
      return `${name}: in the order ${found[name].join(', ')}`;
  }
  return undefined;
}
