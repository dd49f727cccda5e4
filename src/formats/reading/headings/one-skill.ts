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
  let above = root.texts;
  while (page.below.length === 1) {
    page = page.below[0]!;
    above = [...above, ...page.texts];
  }
  const headings = page.below.filter(({ naming }) => naming !== undefined && 'kind' in naming);
  // Entries beside headings are texts about all.
  const row = headings.length > 1 ? headings : page.below;
  const own = new Set(row);
  above = [...above, ...page.below.flatMap((node) => (own.has(node) ? [] : node.texts))];
  const nodes = row.filter(({ name }) => !isPartOfText(name) && !isAround(name));
  for (const [before, behind] of AROUND) {
    const dropped = [...nodes.slice(0, before), ...nodes.slice(nodes.length - behind)];
    const around = [...above, ...dropped.flatMap(({ texts }) => texts)];
    const found = levelsIn(nodes.slice(before, nodes.length - behind), page.name, around);
    if (found && (dropped.length === 0 || found.order !== undefined)) return found;
  }
  return undefined;
}

/** How many headings before and behind those of levels may be about something else. */
const AROUND: readonly (readonly [before: number, behind: number])[] = [0, 1, 2].flatMap((before) =>
  [0, 1, 2].map((behind) => [before, behind] as const),
);

function levelsIn(nodes: readonly NameNode[], title: string, above: readonly string[]): LevelsOfSkill | undefined {
  const names = nodes.map(({ name }) => name);
  const isPlain = nodes.every(({ texts, below }) => texts.length > 0 && below.length === 0);
  if (!isPlain || !mayBeLevels(names) || new Set(names).size < names.length) return undefined;
  const told = orderIn(above, names);
  const isSaid = skillInTitle(title) !== undefined && (told !== undefined || above.some(isAboutLevels));
  const said = nodes.map(({ texts }) => texts.join('\n'));
  const isClear = told !== undefined && speaksOfSkills({ names, around: [title, told.text], said }) === 'clearly';
  return isSaid || isClear
    ? { layers: [nodes], subjects: ['level'], levels: told?.names ?? names, order: told?.text }
    : undefined;
}
