import { expectationsIn } from '../../framework-document/cells.ts';
import {
  type Framework,
  type FrameworkExpectation,
  type FrameworkSkill,
  type GroupPart,
  groupsOf,
  hasRoles,
} from '../../framework-document/index.ts';
import { entryOf, type Item, localize, type Text } from '../../skill-document/index.ts';
import type { TableItem } from '../items.ts';
import { LimitReached } from '../limit-checks.ts';
import type { Limit } from '../limits.ts';
import { displayNames, type Named } from '../names.ts';

/** What a skill asks of a role at a level, in one language. */
export interface AskedRow {
  /** Empty if the framework has no roles. */
  readonly role: string;
  /** Empty if the framework has no levels. */
  readonly level: string;
  /** `undefined` where it follows from other expectations: if some are required, those that say nothing are optional. */
  readonly required: boolean | undefined;
  /** Empty if there is none. The same holds for the text. */
  readonly proficiency: string;
  readonly text: string;
  readonly items: readonly TableItem[];
  readonly links: readonly { readonly name: string; readonly url: string }[];
}

/** A level, a role, a proficiency or a group. Its name is unique in its list: an id follows equal names. */
export interface NamedEntry {
  /** Its JSON Pointer in the framework. */
  readonly pointer: string;
  readonly name: string;
  /** Empty if there is none. */
  readonly summary: string;
}

export interface SkillRows extends NamedEntry {
  /** Role by role, lowest level first. */
  readonly rows: readonly AskedRow[];
}

/** The skills of a group. Those without a group come first: a heading or a cell above would give them one. */
export interface GroupRows {
  readonly group: (NamedEntry & { readonly domain: string }) | undefined;
  readonly skills: readonly SkillRows[];
}

/** The optional columns of tables. */
type Column = 'summary' | 'required' | 'proficiency' | 'text' | 'items' | 'links';

/** A framework as rows, in its own language. Expectations without a role are spread over the roles. */
export interface FrameworkRows {
  readonly name: string;
  readonly summary: string;
  readonly levels: readonly NamedEntry[];
  readonly roles: readonly NamedEntry[];
  readonly proficiencies: readonly NamedEntry[];
  readonly parts: readonly GroupRows[];
  readonly uses: Readonly<Record<Column, boolean>>;
}

/** An expectation of all roles gives a row for each. */
const ROWS: Limit = {
  most: 500_000,
  unit: 'rows, since what all roles need is written for each role',
  remedy: 'Use JSON or YAML, or write one role at a time.',
};

/** Converts a framework to rows. Throws `LimitReached` if there are too many. */
export function toFrameworkRows(framework: Framework): FrameworkRows {
  return new RowMaker(framework).make();
}

class RowMaker {
  readonly #framework: Framework;
  readonly #levels: readonly NamedEntry[];
  readonly #roles: readonly NamedEntry[];
  readonly #proficiencies: readonly NamedEntry[];
  readonly #proficiencyNames: ReadonlyMap<string, string>;
  readonly #requirements: 'none' | 'some' | 'only-optional';
  readonly #positions: ReadonlyMap<FrameworkSkill, number>;
  #count = 0;

  constructor(framework: Framework) {
    this.#framework = framework;
    this.#levels = this.#entries('levels');
    this.#roles = this.#entries('roles');
    this.#proficiencies = this.#entries('proficiencies');
    this.#proficiencyNames = displayNames(framework.proficiencies ?? [], framework);
    this.#positions = new Map(framework.skills.map((skill, index) => [skill, index]));
    const stated = framework.skills.flatMap(({ expectations }) => expectations.map(({ required }) => required));
    this.#requirements = stated.includes(true) ? 'some' : stated.includes(false) ? 'only-optional' : 'none';
  }

  make(): FrameworkRows {
    const { name, summary } = this.#framework;
    const [ungrouped, grouped] = [[] as GroupRows[], [] as GroupRows[]];
    for (const part of this.#parts()) (part.group ? grouped : ungrouped).push(part);
    const parts = [...ungrouped, ...grouped];
    return {
      name: this.#say(name),
      summary: this.#say(summary),
      levels: this.#levels,
      roles: this.#roles,
      proficiencies: this.#proficiencies,
      parts,
      uses: usesOf(parts),
    };
  }

  #say(text: Text | undefined): string {
    return text === undefined ? '' : localize(text, this.#framework.lang ?? '', this.#framework).value;
  }

  #entries(kind: 'levels' | 'roles' | 'proficiencies'): readonly NamedEntry[] {
    const list: readonly (Named & { readonly summary?: Text | undefined })[] = this.#framework[kind] ?? [];
    const names = displayNames(list, this.#framework);
    return list.map(({ id, summary }, index) => ({
      pointer: `/${kind}/${index}`,
      name: names.get(id)!,
      summary: this.#say(summary),
    }));
  }

  #parts(): readonly GroupRows[] {
    const names = displayNames(this.#framework.groups ?? [], this.#framework);
    return groupsOf(this.#framework).map(({ group, skills }: GroupPart) => ({
      group: group && {
        pointer: `/groups/${this.#framework.groups!.indexOf(group)}`,
        name: names.get(group.id)!,
        summary: this.#say(group.summary),
        domain: this.#say(group.domain?.name),
      },
      skills: this.#skills(skills),
    }));
  }

  #skills(skills: readonly FrameworkSkill[]): readonly SkillRows[] {
    const names = displayNames(skills, this.#framework);
    return skills.map((skill) => ({
      pointer: `/skills/${this.#positions.get(skill)!}`,
      name: names.get(skill.id)!,
      summary: this.#say(skill.summary),
      rows: this.#rowsOf(skill),
    }));
  }

  #rowsOf(skill: FrameworkSkill): readonly AskedRow[] {
    const { roles = [] } = this.#framework;
    const places = hasRoles(this.#framework)
      ? roles.map(({ id }, index) => ({ id, name: this.#roles[index]!.name }))
      : [{ id: undefined, name: '' }];
    return places.flatMap(({ id, name }) =>
      expectationsIn(this.#framework, skill, id).map(([position, expectation]) =>
        this.#row(name, this.#levels[position]?.name ?? '', expectation),
      ),
    );
  }

  #row(role: string, level: string, expectation: FrameworkExpectation): AskedRow {
    if (++this.#count > ROWS.most) throw new LimitReached(ROWS);
    const { required, proficiency = '', text, items = [], links = [] } = expectation;
    const optional = this.#requirements === 'only-optional' ? false : undefined;
    return {
      role,
      level,
      required: required ? true : optional,
      proficiency: this.#proficiencyNames.get(proficiency) ?? '',
      text: this.#say(text),
      items: items.map((item) => this.#item(item)),
      links: links.map(({ name, url }) => ({ name: this.#say(name), url })),
    };
  }

  #item(item: Item): TableItem {
    const { text, examples = [] } = entryOf(item);
    return { text: this.#say(text), examples: examples.map((example) => this.#say(example)) };
  }
}

function usesOf(parts: readonly GroupRows[]): FrameworkRows['uses'] {
  const skills = parts.flatMap(({ skills }) => skills);
  const has = (is: (row: AskedRow) => unknown) => skills.some(({ rows }) => rows.some(is));
  return {
    summary: skills.some(({ summary }) => summary),
    required: has(({ required }) => required !== undefined),
    proficiency: has(({ proficiency }) => proficiency),
    text: has(({ text }) => text),
    items: has(({ items }) => items.length > 0),
    links: has(({ links }) => links.length > 0),
  };
}
