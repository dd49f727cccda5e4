import { isAboutLevels, isAround, saysAscending } from '../words/heading-words.ts';
import { saysOneSkill } from '../words/one-skill-words.ts';
import { speaksOfSkills } from '../confidence/speaks-of-skills.ts';
import { isLevel } from '../levels/levels.ts';
import { skillInTitle } from '../words/title-words.ts';
import { isPartOfText, type LayerSubjects, mayBeLevels } from './layer-subjects.ts';
import { orderIn } from './layer-values.ts';
import type { NameNode, Naming } from './name-tree.ts';

/** The names of levels of one skill, and what tells it. */
interface LevelsOfSkill extends LayerSubjects {
  readonly layers: readonly (readonly NameNode[])[];
  /** The headings between the title and the levels. */
  readonly around?: ReadonlySet<Naming>;
}

/**
 * Finds the levels of a page about one skill, whatever they are called: the only row of names with texts below the title,
 * which a sentence names in their order, or says to be levels, below a title such as "Skill: Kneading" or a text that says
 * that all is about one skill.
 */
export function levelsOfOneSkill(root: NameNode): LevelsOfSkill | undefined {
  let page = root;
  let above = root.texts;
  let title = '';
  const around = new Set<Naming>();
  while (page.below.length === 1) {
    page = page.below[0]!;
    // Below the title, a heading may only say that levels follow.
    const isOfLevels = title !== '' && isAboutLevels(page.name);
    if (isOfLevels && page.naming) around.add(page.naming);
    else title = page.name;
    above = [...above, ...(isOfLevels ? [page.name] : []), ...page.texts];
  }
  const headings = page.below.filter(
    ({ naming }) => naming !== undefined && 'kind' in naming && naming.kind === 'heading',
  );
  // Entries and labelled lines beside headings are texts about all.
  const row = headings.length > 1 ? headings : page.below;
  const own = new Set(row);
  above = [...above, ...page.below.flatMap((node) => (own.has(node) ? [] : node.texts))];
  const nodes = row.filter(({ name }) => !isPartOfText(name) && !isAround(name));
  for (const [before, behind] of AROUND) {
    const dropped = [...nodes.slice(0, before), ...nodes.slice(nodes.length - behind)];
    const beside = [...above, ...dropped.flatMap(({ texts }) => texts)];
    const found = levelsIn(nodes.slice(before, nodes.length - behind), title, beside);
    if (found && (dropped.length === 0 || found.order !== undefined)) return { ...found, around };
  }
  return undefined;
}

/** How many headings before and behind those of levels may be about something else. */
const AROUND: readonly (readonly [before: number, behind: number])[] = [0, 1, 2].flatMap((before) =>
  [0, 1, 2].map((behind) => [before, behind] as const),
);

function levelsIn(nodes: readonly NameNode[], title: string, above: readonly string[]): LevelsOfSkill | undefined {
  const names = nodes.map(({ name }) => name);
  const isPlain = nodes.every(({ texts }) => texts.length > 0) && haveSameLabels(nodes);
  if (!isPlain || !mayBeLevels(names) || new Set(names).size < names.length) return undefined;
  const told = orderIn(above, names);
  const isOfOne = skillInTitle(title) !== undefined || (title !== '' && nodes.length > 2 && above.some(saysOneSkill));
  const isSaid =
    isOfOne &&
    (told !== undefined ||
      names.filter(isLevel).length > 1 ||
      above.some((text) => isAboutLevels(text) || saysAscending(text)));
  const said = nodes.map(({ texts }) => texts.join('\n'));
  const isClear = told !== undefined && speaksOfSkills({ names, around: [title, told.text], said }) === 'clearly';
  return isSaid || isClear
    ? { layers: [nodes], subjects: ['level'], levels: told?.names ?? names, order: told?.text }
    : undefined;
}

/** Whether nothing stands below names, or lists below the same one or two words for each: "Evidence:". */
function haveSameLabels(nodes: readonly NameNode[]): boolean {
  const labels = nodes.flatMap(({ below }) => below);
  const isOfAll = nodes.every(({ below }) => below.length > 0);
  const keys = new Set(labels.map(({ key }) => key));
  return (
    labels.length === 0 || (isOfAll && keys.size <= MOST_LABELS && labels.every(({ below }) => below.length === 0))
  );
}

const MOST_LABELS = 2;
