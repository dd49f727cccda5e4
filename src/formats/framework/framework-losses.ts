import { slug } from '../../document/ids.ts';
import { type Framework, type FrameworkSkill, hasRoles, levelsOf, skillsOf } from '../../framework-document/index.ts';
import { entryOf, localize, type Text } from '../../skill-document/index.ts';
import { warnOfLostValues } from '../lost-values.ts';
import { type Note, warning } from '../report.ts';

/** The properties that a format holds, by the list that they are in. */
export type Held = Readonly<Record<List | 'framework', readonly string[]>>;

type List = 'levels' | 'roles' | 'proficiencies' | 'groups' | 'skills';

const LISTS = ['levels', 'roles', 'proficiencies', 'groups', 'skills'] as const;

/** `$schema` says nothing about the framework, and the lists are held or lost entry by entry. */
const STRUCTURE: ReadonlySet<string> = new Set(['$schema', 'id', ...LISTS]);

const EXPECTATION = new Set(['role', 'level', 'required', 'text', 'items', 'links', 'proficiency']);

/** Warns about everything in a framework that a format cannot hold. */
export function warnOfFrameworkLosses(framework: Framework, held: Held, format: string): Note[] {
  const properties = [
    ...lostIn(framework, [...held.framework, ...STRUCTURE], ''),
    ...LISTS.flatMap((list) =>
      (framework[list] ?? []).flatMap((entry, index) =>
        lostIn(entry, ['id', 'name', 'levels', ...held[list]], `/${list}/${index}`),
      ),
    ),
    ...(framework.roles ?? []).flatMap(({ levels = [] }, role) =>
      levels.flatMap((level, index) => lostIn(level, ['id'], `/roles/${role}/levels/${index}`)),
    ),
    ...framework.skills.flatMap(lostInExpectations),
  ];
  const id = held.framework.includes('id') || framework.id === undefined ? [] : ['/id'];
  return [
    ...warnOfLostValues([...properties, ...id], format),
    ...changedIds(framework, format),
    ...lostLanguages(framework, format),
    ...spreadExpectations(framework),
    ...unusedEntries(framework, format),
  ];
}

function lostIn(entry: object, held: readonly string[], pointer: string): string[] {
  return Object.keys(entry)
    .filter((key) => !held.includes(key))
    .map((key) => `${pointer}/${escapePointer(key)}`);
}

function lostInExpectations({ expectations }: FrameworkSkill, skill: number): string[] {
  return expectations.flatMap((expectation, index) => {
    const pointer = `/skills/${skill}/expectations/${index}`;
    const own = lostIn(expectation, [...EXPECTATION], pointer);
    const items = (expectation.items ?? []).flatMap((item, at) =>
      lostIn(entryOf(item), ['text', 'examples'], `${pointer}/items/${at}`),
    );
    return [...own, ...items];
  });
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Saved answers refer to ids, and readers make them from names. */
function changedIds(framework: Framework, format: string): Note[] {
  const named = LISTS.flatMap((list): readonly { readonly id: string; readonly name: Text }[] => framework[list] ?? []);
  const say = (text: Text) => localize(text, framework.lang ?? '', framework).value;
  const count = named.filter(({ id, name }) => id !== slug(say(name))).length;
  const message = `${format} holds names instead of ids. Ids that differ from their names: ${count}. JSON keeps them.`;
  return count > 0 ? [warning('', 'lost', message)] : [];
}

function lostLanguages(framework: Framework, format: string): Note[] {
  const count = countTranslated(framework);
  const message = `${format} holds one language. Texts that lost the others: ${count}. JSON keeps all.`;
  return count > 0 ? [warning('', 'languages-lost', message)] : [];
}

/** How many texts there are in several languages: objects whose keys are all language tags. */
function countTranslated(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const entries = Object.entries(value);
  const isText =
    !Array.isArray(value) &&
    entries.length > 0 &&
    entries.every(([key, text]) => typeof text === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(key));
  return isText ? Number(entries.length > 1) : entries.reduce((sum, [, inner]) => sum + countTranslated(inner), 0);
}

function spreadExpectations(framework: Framework): Note[] {
  if (!hasRoles(framework)) return [];
  const count = framework.skills.flatMap(({ expectations }) => expectations.filter(({ role }) => !role)).length;
  const message = `Expectations of all roles are written for each role: ${count}.`;
  return count > 0 ? [warning('', 'spread', message)] : [];
}

/** A table names a role or a level where it asks for something. */
function unusedEntries(framework: Framework, format: string): Note[] {
  const { roles = [], groups = [], skills } = framework;
  const usedGroups = new Set(skills.map(({ group }) => group));
  const unasked = roles.flatMap(({ id }, index) => (skillsOf(framework, id).length > 0 ? [] : `/roles/${index}`));
  const pointers = [...unasked, ...groups.flatMap(({ id }, index) => (usedGroups.has(id) ? [] : `/groups/${index}`))];
  const message = `${format} cannot hold this entry, since no skill uses it. JSON keeps it.`;
  return [...pointers.map((pointer) => warning(pointer, 'lost', message)), ...unaskedLevels(framework, format)];
}

/** Readers give a role the levels at which something is asked of it. */
function unaskedLevels(framework: Framework, format: string): Note[] {
  const message = `${format} shows the levels of a role where something is asked of it. At some, nothing is. JSON keeps them.`;
  return (framework.roles ?? []).flatMap(({ id }, index) => {
    const asked = new Set<string | undefined>();
    for (const { expectations } of skillsOf(framework, id))
      for (const { role, level } of expectations) if (role === undefined || role === id) asked.add(level);
    const isAll = levelsOf(framework, id).every((level) => asked.has(level.id));
    return isAll || asked.size === 0 ? [] : [warning(`/roles/${index}/levels`, 'lost', message)];
  });
}
