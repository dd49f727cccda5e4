import { isAboutLevels, isAround } from '../words/heading-words.ts';
import { speaksOfSkills } from '../confidence/speaks-of-skills.ts';
import { skillInTitle } from './heading-labels.ts';
import { isPartOfText, type LayerSubjects, mayBeLevels, orderIn } from './layer-subjects.ts';
import type { NameNode } from './name-tree.ts';

/** The names of levels of one skill, and what tells it. */
interface LevelsOfSkill extends LayerSubjects {
  readonly layers: readonly (readonly NameNode[])[];
}

/**
 * Finds the levels of a page about one skill, whatever they are called: the only row of names with texts below the title,
 * which a sentence names in their order, or says to be levels below a title such as "Skill: Kneading".
 */
export function levelsOfOneSkill(root: NameNode): LevelsOfSkill | undefined {
  let page = root;
  const above: string[] = [...root.texts];
  while (page.below.length === 1) {
    page = page.below[0]!;
    above.push(...page.texts);
  }
  const headings = page.below.filter(({ naming }) => naming !== undefined && 'kind' in naming);
  // Entries beside headings are texts about all.
  const row = headings.length > 1 ? headings : page.below;
  for (const { texts } of page.below.filter((node) => !row.includes(node))) above.push(...texts);
  const nodes = row.filter(({ name }) => !isPartOfText(name) && !isAround(name));
  const names = nodes.map(({ name }) => name);
  const isPlain = nodes.every(({ texts, below }) => texts.length > 0 && below.length === 0);
  if (!isPlain || !mayBeLevels(names) || new Set(names).size < names.length) return undefined;
  const told = orderIn(above, names);
  const isSaid = skillInTitle(page.name) !== undefined && (told !== undefined || above.some(isAboutLevels));
  const said = nodes.map(({ texts }) => texts.join('\n'));
  const isClear = told !== undefined && speaksOfSkills({ names, around: [page.name, told.text], said }) === 'clearly';
  return isSaid || isClear
    ? { layers: [nodes], subjects: ['level'], levels: told?.names ?? names, order: told?.text }
    : undefined;
}
