/** What tests compare of a document: names instead of ids, and plain values instead of optional ones. */
import type { Framework } from '../../src/framework-document/index.ts';
import { entryOf, type Item, type SkillDocument } from '../../src/skill-document/index.ts';
import type { Reading } from '../../src/formats/index.ts';

/** What is asked of a role at a level, by their names. */
export interface ExpectedCell {
  readonly skill?: string | undefined;
  readonly role?: string | undefined;
  readonly level?: string | undefined;
  readonly text?: string | undefined;
  readonly items?: readonly string[] | undefined;
  readonly proficiency?: string | undefined;
}

/** A document by its names, without its ids. */
export interface Outline {
  readonly document: 'skill' | 'framework' | 'none';
  readonly name: string;
  readonly levels: readonly string[];
  readonly roles: readonly string[];
  readonly groups: readonly string[];
  readonly skills: readonly string[];
  readonly proficiencies: readonly string[];
  readonly cells: readonly ExpectedCell[];
}

type Text = SkillDocument['name'];
type Entries = readonly { readonly id: string; readonly name: Text }[];
type Expectation = Framework['skills'][number]['expectations'][number];

/** A text, or its first translation. */
export function plain(text: Text): string {
  return typeof text === 'string' ? text : (Object.values(text)[0] ?? '');
}

const namesOf = (entries: readonly { readonly name: Text }[] = []) => entries.map(({ name }) => plain(name));

function nameIn(entries: Entries = [], id: string | undefined): string | undefined {
  const entry = entries.find((entry) => entry.id === id);
  return entry && plain(entry.name);
}

/** An item as one line: its text, then its examples, each in brackets. */
function lineOf(item: Item): string {
  const { text, examples } = entryOf(item);
  return [plain(text), ...(examples ?? []).map((example) => `[${plain(example)}]`)].join(' ');
}

/** The document of a reading by its names. After an error, it is empty. */
export function outlineOf({ skill, framework }: Reading): Outline {
  const { name = '', levels = [], roles = [], proficiencies = [] } = framework ?? skill ?? {};
  const skills: readonly { readonly name?: Text; readonly expectations: readonly Expectation[] }[] =
    framework?.skills ?? (skill ? [{ expectations: skill.expectations as readonly Expectation[] }] : []);
  const cells = skills.flatMap(({ name, expectations }) =>
    expectations.map((found): ExpectedCell => ({
      skill: name && plain(name),
      role: nameIn(roles, found.role),
      level: nameIn(levels, found.level),
      text: found.text && plain(found.text),
      items: found.items?.map(lineOf),
      proficiency: nameIn(proficiencies, found.proficiency),
    })),
  );
  return {
    document: framework ? 'framework' : skill ? 'skill' : 'none',
    name: plain(name),
    levels: namesOf(levels),
    roles: namesOf(roles),
    groups: namesOf(framework?.groups),
    skills: namesOf(framework?.skills ?? (skill ? [skill] : [])),
    proficiencies: namesOf(proficiencies),
    cells,
  };
}

/** The cell with the same skill, role and level, where these are given. */
export function findCell({ cells }: Outline, { skill, role, level }: ExpectedCell): ExpectedCell | undefined {
  return cells.find(
    (cell) =>
      (skill === undefined || cell.skill === undefined || cell.skill === skill) &&
      (role === undefined || cell.role === role) &&
      (level === undefined || cell.level === level),
  );
}
