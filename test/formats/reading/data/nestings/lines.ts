import type { Framework } from '../../../../../src/framework-document/index.ts';
import { entryOf } from '../../../../../src/skill-document/index.ts';

/** A framework in short: its lists, and a line for each skill with all that is asked. */
export function linesOf(framework: Framework | undefined): readonly string[] {
  if (!framework) return [];
  const { levels = [], roles = [], groups = [], proficiencies = [], skills } = framework;
  const names = (list: readonly { readonly name: unknown }[]) => list.map(({ name }) => String(name)).join(', ');
  const nameIn = (list: readonly { readonly id: string; readonly name: unknown }[], id: string | undefined) =>
    id === undefined ? '' : String(list.find((one) => one.id === id)?.name);
  const asked = (one: Framework['skills'][number]['expectations'][number]): string => {
    const mark = one.required === undefined ? '' : one.required ? '!' : '?';
    const items = one.items?.map((item) => String(entryOf(item).text));
    const texts = [one.text, ...(items ?? [])].filter((text) => text !== undefined).map((text) => ` “${String(text)}”`);
    const said = `${nameIn(proficiencies, one.proficiency)}${mark}${texts.join('')}`;
    return `${nameIn(roles, one.role)}/${nameIn(levels, one.level)}: ${said}`;
  };
  return [
    `${names(levels)} | ${names(roles)} | ${names(proficiencies)} | ${names(groups)}`,
    ...skills.map((skill) => {
      const meanings = skill.meanings ? ` (${Object.keys(skill.meanings).length} meanings)` : '';
      return `${String(skill.name)} [${nameIn(groups, skill.group)}]${meanings} ${skill.expectations.map(asked).join('; ')}`;
    }),
  ];
}
