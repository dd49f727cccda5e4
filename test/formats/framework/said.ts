/** What a framework says, by names, so that frameworks with other ids compare. */
import { askedAt, type Framework, groupsOf, parseFramework } from '../../../src/framework-document/index.ts';
import type { Note, Reading } from '../../../src/formats/index.ts';
import { entryOf, type Item, localize, type Text } from '../../../src/skill-document/index.ts';

/** What a skill asks: its group, its name, and an entry for each place, in any order. */
export interface SaidSkill {
  readonly group: string;
  readonly name: string;
  readonly asks: readonly Said[];
}

interface Said {
  readonly at: readonly [role: string, level: string];
  readonly required: boolean | undefined;
  readonly proficiency: string;
  readonly text: string;
  readonly items: readonly unknown[];
}

/** The skills of a framework and what they ask of whom. */
export function saidBy(framework: Framework): readonly SaidSkill[] {
  const { levels, roles } = framework;
  const say = (text: Text | undefined) =>
    text === undefined ? '' : localize(text, framework.lang ?? '', framework).value;
  const places = (roles?.length ? roles : [undefined]).flatMap((role) =>
    (levels?.length ? levels : [undefined]).map((level) => ({ role, level })),
  );
  return groupsOf(framework).flatMap(({ group, skills }) =>
    skills.map((skill) => {
      const asks = places.flatMap(({ role, level }): Said[] => {
        const asked = askedAt(framework, skill.id, { role: role?.id, level: level?.id });
        if (!asked) return [];
        const { required, proficiency, text, items = [] } = asked;
        const words = { text: say(text), items: items.map((item) => plain(item, say)) };
        return [{ at: [say(role?.name), say(level?.name)], required, proficiency: say(proficiency?.name), ...words }];
      });
      asks.sort((a, b) => a.at.join().localeCompare(b.at.join()));
      return { group: say(group?.name), name: say(skill.name), asks };
    }),
  );
}

function plain(item: Item, say: (text: Text) => string): unknown {
  const { text, examples = [] } = entryOf(item);
  return examples.length > 0 ? [say(text), ...examples.map(say)] : say(text);
}

/** The framework that was read. A file with one skill may be read as a skill. */
export function frameworkOf({ framework, skill, notes }: Reading, text: string): Framework {
  if (framework) return framework;
  if (!skill) throw new Error(`${notes.map(({ message }) => message).join('\n')}\n${text}`);
  const { levels, roles, proficiencies, group, ...own } = skill;
  const groups = group && [{ id: 'group', name: group.name }];
  const only = { id: 'skill', name: own.name, expectations: own.expectations, ...(group && { group: 'group' }) };
  const data = { name: 'Framework', lang: own.lang, levels, roles, proficiencies, groups, skills: [only] };
  const result = parseFramework(JSON.parse(JSON.stringify(data)));
  if (!result.framework) throw new Error(JSON.stringify(result.issues));
  return result.framework;
}

export function namesIn(framework: Framework, list: 'levels' | 'roles' | 'groups'): readonly string[] {
  return (framework[list] ?? []).map(({ name }) => localize(name, framework.lang ?? '', framework).value);
}

/** Whether a note says that an entry is lost. */
export function isLost(notes: readonly Note[], pointer: string): boolean {
  return notes.some(({ code, place }) => code === 'lost' && place === pointer);
}
