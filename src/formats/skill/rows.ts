import { slug } from '../../document/ids.ts';
import {
  entryOf,
  type Expectation,
  findExpectation,
  type Item,
  type Level,
  type Link,
  localize,
  type Role,
  type SkillDocument,
  statesRequired,
  type Text,
} from '../../skill-document/index.ts';
import type { TableItem } from '../items.ts';
import { warnOfLostValues } from '../lost-values.ts';
import { displayNames } from '../names.ts';
import { type Note, warning } from '../report.ts';
import { shortestRequirements } from '../requirements.ts';

/** A role at a level, as a row of a table, in one language. */
export interface ExpectationRow {
  readonly roleId: string;
  readonly roleName: string;
  /** The name, followed by the id if the name is not unique. */
  readonly role: string;
  readonly levelId: string;
  readonly levelName: string;
  /** As `shortestRequirements` returns it. */
  readonly required: boolean | undefined;
  /** Empty if there is no expectation, or one without text. */
  readonly text: string;
  readonly items: readonly TableItem[];
  readonly links: readonly { readonly name: string; readonly url: string }[];
  readonly proficiency: string;
}

/**
 * A document as rows. The first level has a row for every role, which keeps the order of roles; every other level has
 * only rows with an expectation, and may have none. So even thousands of roles and levels give few rows more than there
 * are expectations.
 */
export interface SkillRows {
  /** The name of the skill. */
  readonly name: string;
  readonly levels: readonly {
    readonly id: string;
    readonly name: string;
    /** The name, followed by the id if the name is not unique. */
    readonly display: string;
    readonly rows: readonly ExpectationRow[];
  }[];
  /** Which of the optional columns the document needs. */
  readonly uses: Record<'required' | 'items' | 'links' | 'proficiency' | 'roleId' | 'levelId', boolean>;
  readonly notes: readonly Note[];
}

/** The properties of an expectation that a row can hold. */
const HELD = new Set(['role', 'level', 'required', 'text', 'items', 'links', 'proficiency']);

/** Converts a document to rows, in the document's language. Warns about what a row cannot hold. */
export function toRows(document: SkillDocument): SkillRows {
  const skill = { ...document, expectations: shortestRequirements(document.expectations) };
  const say = (text: Text) => localize(text, skill.lang ?? '', skill).value;
  const [roles, levels] = [displayNames(skill.roles, skill), displayNames(skill.levels, skill)];
  const proficiencies = displayNames(skill.proficiencies ?? [], skill);
  const rowOf = (role: Role, level: Level): ExpectationRow => {
    const cell: Partial<Expectation> = findExpectation(skill, role.id, level.id) ?? {};
    const { required, text = '', items = [], links = [], proficiency } = cell;
    return {
      roleId: role.id,
      roleName: say(role.name),
      role: roles.get(role.id)!,
      levelId: level.id,
      levelName: say(level.name),
      required,
      text: say(text),
      items: items.map((item) => localizeItem(item, say)),
      links: links.map(({ name, url }) => ({ name: say(name), url })),
      proficiency: proficiency === undefined ? '' : proficiencies.get(proficiency)!,
    };
  };
  const rolesOf = groupRoles(skill);
  const some = (has: (cell: Expectation) => unknown) => skill.expectations.some(has);
  return {
    name: say(skill.name),
    levels: skill.levels.map((level, index) => ({
      id: level.id,
      name: say(level.name),
      display: levels.get(level.id)!,
      rows: (index === 0 ? skill.roles : (rolesOf.get(level.id) ?? [])).map((role) => rowOf(role, level)),
    })),
    uses: {
      required: statesRequired(skill),
      items: some(({ items }) => items),
      links: some(({ links }) => links?.length),
      proficiency: some(({ proficiency }) => proficiency),
      roleId: skill.roles.some(({ id, name }) => id !== slug(say(name))),
      levelId: skill.levels.some(({ id, name }) => id !== slug(say(name))),
    },
    notes: findLosses(skill),
  };
}

/** The roles with an expectation, by level, in the document's order. */
function groupRoles({ roles, expectations }: SkillDocument): ReadonlyMap<string, readonly Role[]> {
  const levelsOf = new Map<string, Set<string>>();
  for (const { role, level } of expectations) levelsOf.set(role, (levelsOf.get(role) ?? new Set()).add(level));
  const groups = new Map<string, Role[]>();
  for (const role of roles) {
    for (const level of levelsOf.get(role.id) ?? []) {
      const group = groups.get(level);
      if (group) group.push(role);
      else groups.set(level, [role]);
    }
  }
  return groups;
}

function findLosses(skill: SkillDocument): Note[] {
  const notes = skill.expectations.flatMap((cell, index) =>
    Object.keys(cell)
      .filter((key) => !HELD.has(key))
      .concat(unknownOfItems(cell))
      .map((key) =>
        warning(
          `/expectations/${index}/${key}`,
          'lost',
          `A table cannot hold "${key.split('/').at(-1)}". JSON keeps it.`,
        ),
      ),
  );
  const texts = skill.expectations.flatMap(({ text = '', items = [], links = [] }) => [
    text,
    ...items.flatMap(textsOf),
    ...links.map(({ name }: Link) => name),
  ]);
  const count = texts.filter((text) => typeof text !== 'string').length;
  const languages = `A table holds one language. Texts that lost the others: ${count}. JSON keeps all.`;
  return count > 0 ? [...notes, warning('', 'languages-lost', languages)] : notes;
}

/** The paths of unknown properties in a checklist. */
function unknownOfItems({ items = [] }: Expectation): string[] {
  return items.flatMap((item, index) =>
    Object.keys(entryOf(item))
      .filter((key) => key !== 'text' && key !== 'examples')
      .map((key) => `items/${index}/${key}`),
  );
}

function localizeItem(item: Item, say: (text: Text) => string): TableItem {
  const { text, examples = [] } = entryOf(item);
  return { text: say(text), examples: examples.map(say) };
}

function textsOf(item: Item): Text[] {
  const { text, examples = [] } = entryOf(item);
  return [text, ...examples];
}

/** Warns about properties outside the expectations that a format cannot hold; it holds those of the skill in `held`. */
export function warnOfLost(skill: SkillDocument, held: readonly string[], format: string): Note[] {
  const lists = (['levels', 'roles', 'proficiencies'] as const).flatMap((list) =>
    (skill[list] ?? []).flatMap((entry, index) =>
      Object.keys(entry)
        .filter((key) => key !== 'id' && (key !== 'name' || typeof entry.name !== 'string'))
        .map((key) => `/${list}/${index}/${key}`),
    ),
  );
  const own = Object.keys(skill).filter(
    (key) => !['levels', 'roles', 'proficiencies', 'expectations', ...held].includes(key),
  );
  return warnOfLostValues([...own.map((key) => `/${key}`), ...lists], format);
}
