import { readJson as readText } from '../document/parsing.ts';
import { entryOf, type Item, type SkillDocument } from '../skill-document/index.ts';
import { checkDepth, LimitReached, withinLimits } from './limit-checks.ts';
import { LIMITS } from './limits.ts';
import { readData } from './reading/data/index.ts';
import { error, type Reading, type ReadingOptions, type Writing } from './report.ts';
import { shortestRequirements } from './requirements.ts';

/** The order of properties in written JSON. Unknown properties follow, in alphabetical order. */
const ORDER = [
  ...[
    '$schema',
    'id',
    'role',
    'level',
    'required',
    'proficiency',
    'name',
    'short',
    'url',
    'text',
    'examples',
    'items',
    'links',
  ],
  ...['summary', 'lang', 'domain', 'group', 'source', 'updated', 'levels', 'roles', 'proficiencies', 'expectations'],
];

/**
 * Reads JSON: a skill document or a framework of this project, with every issue that `parseJson` finds, or data of
 * another make, with levels, topics and criteria under whatever names. Never throws. The place of a note is a JSON
 * Pointer (RFC 6901), empty for the whole document.
 */
export function readJson(text: string, options: ReadingOptions = {}): Reading {
  return withinLimits<Reading>(
    () => {
      checkTextDepth(text);
      const read = readText(text);
      if (!read.issue) return readData(read.data, options);
      const { pointer, code, message } = read.issue;
      return { notes: [error(pointer, code, message)] };
    },
    { notes: [] },
  );
}

/** Throws `LimitReached` if JSON is nested too deeply. Checks the text, since a parser may use the stack. */
function checkTextDepth(text: string): void {
  let depth = 0;
  let isString = false;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (isString && char === '\\') index++;
    else if (char === '"') isString = !isString;
    else if (!isString && (char === '[' || char === '{')) depth++;
    else if (!isString && (char === ']' || char === '}')) depth--;
    if (depth > LIMITS.valueDepth.most) throw new LimitReached(LIMITS.valueDepth);
  }
}

/**
 * Returns a document in canonical form, so that a small change gives a small diff: properties in the schema's order,
 * expectations sorted by level and role, defaults left out. The meaning stays the same.
 */
export function canonical(skill: SkillDocument): SkillDocument {
  const places = (list: readonly { readonly id: string }[]) => new Map(list.map(({ id }, index) => [id, index]));
  const [levels, roles] = [places(skill.levels), places(skill.roles)];
  const expectations = shortestRequirements(skill.expectations)
    .map(({ links, items, ...rest }) => ({
      ...rest,
      ...(items && { items: items.map(withoutEmptyExamples) }),
      ...(links && links.length > 0 && { links }),
    }))
    .sort((a, b) => levels.get(a.level)! - levels.get(b.level)! || roles.get(a.role)! - roles.get(b.role)!);
  const { proficiencies, ...rest } = skill;
  return sorted({ ...rest, ...(proficiencies?.length && { proficiencies }), expectations }) as SkillDocument;
}

function withoutEmptyExamples(item: Item): Item {
  const { examples = [], ...rest } = entryOf(item);
  if (examples.length > 0) return item;
  return Object.keys(rest).length > 1 ? rest : rest.text;
}

/**
 * Writes a document as JSON in canonical form, indented by two spaces, with a line feed at the end. Loses nothing: NUL
 * and lone surrogates become escapes. If unknown properties are nested too deeply, the text is empty and the note is an
 * error.
 */
export function writeJson(skill: SkillDocument): Writing {
  return withinLimits(
    () => {
      checkDepth(skill, '');
      return { text: `${JSON.stringify(canonical(skill), null, 2)}\n`, notes: [] };
    },
    { text: '', notes: [] },
  );
}

/** Sorts properties at any depth. Language maps keep their order, since `localize` falls back to the first language. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => sorted(entry));
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  const isMap = keys.every((key) => !ORDER.includes(key)) && isLanguageMap(value);
  if (!isMap) keys.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, sorted((value as Record<string, unknown>)[key])]));
}

function isLanguageMap(value: object): boolean {
  return Object.values(value).every((entry) => typeof entry === 'string');
}

function rank(key: string): number {
  const index = ORDER.indexOf(key);
  return index < 0 ? ORDER.length : index;
}
