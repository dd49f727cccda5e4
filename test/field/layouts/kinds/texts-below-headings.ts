/** Texts of skills and levels in headings, paragraphs and lists, without a table. */
import type { TextsByLevel } from '../framework.ts';
import { type Block, heading, type Page } from '../page.ts';
import { onePage } from '../pages.ts';
import { levelNamesOf, orderOf, type Style } from '../style.ts';

function blocksOf({ choices }: Style, text: string): readonly Block[] {
  const lines = text.split('\n');
  if (choices['texts below headings'] === 'paragraphs') return lines.map((text) => ({ kind: 'paragraph', text }));
  return [{ kind: 'list', entries: lines.map((text) => ({ text })) }];
}

export function levelsOfSkills(framework: TextsByLevel, style: Style): readonly Page[] {
  const names = levelNamesOf(style, framework.levels);
  const levels = (asked: readonly string[]) =>
    orderOf(style, framework.levels)
      .filter((level) => asked[level])
      .flatMap((level) => [heading(4, names[level]!), ...blocksOf(style, asked[level]!)]);
  const blocks = framework.groups.flatMap(({ name, skills }): Block[] => [
    heading(2, name),
    ...skills.flatMap((skill): Block[] => [
      heading(3, skill.name),
      ...(style.choices.descriptions === 'none' ? [] : [{ kind: 'paragraph', text: skill.description } as const]),
      ...levels(skill.asked),
    ]),
  ]);
  return onePage(style, framework, blocks);
}

export function skillsOfLevels(framework: TextsByLevel, style: Style): readonly Page[] {
  const names = levelNamesOf(style, framework.levels);
  const blocks = orderOf(style, framework.levels).flatMap((level) => [
    heading(2, names[level]!),
    ...framework.groups.flatMap(({ name, skills }) => {
      const asked = skills.filter(({ asked }) => asked[level]);
      if (asked.length === 0) return [];
      const below = asked.flatMap((skill) => [heading(4, skill.name), ...blocksOf(style, skill.asked[level]!)]);
      return [heading(3, name), ...below];
    }),
  ]);
  return onePage(style, framework, blocks);
}

/** A heading for each skill, and a list of its levels, each with its text after the bold name. */
export function listsOfSkills(framework: TextsByLevel, style: Style): readonly Page[] {
  const names = levelNamesOf(style, framework.levels).map((name) => name.replace(/\n/g, ' '));
  const entries = (asked: readonly string[]) =>
    orderOf(style, framework.levels)
      .filter((level) => asked[level])
      .map((level) => ({ lead: names[level]!, text: asked[level]!.replace(/\n/g, ' ') }));
  const blocks = framework.groups.flatMap(({ name, skills }): Block[] => [
    heading(2, name),
    ...skills.flatMap((skill): Block[] => [heading(3, skill.name), { kind: 'list', entries: entries(skill.asked) }]),
  ]);
  return onePage(style, framework, blocks);
}
