import type { Subject } from '../blocks/block.ts';
import { findLevels, isLevel } from '../levels/levels.ts';
import { speaksOfSkills } from '../confidence/speaks-of-skills.ts';
import { headerKinds } from '../words/column-words.ts';
import { isAboutLevels, isPlainHeading, saysDescription, saysPart, saysWhatLevelIs } from '../words/heading-words.ts';
import { isRoleName } from '../words/role-words.ts';
import { needOfHeading, readNeed } from '../words/table-words.ts';
import { foldName } from '../words/level-words.ts';
import { wordsIn } from '../words/word-count.ts';
import { entriesIn, fall, LONGEST, orderIn, saysRolesOnly, valuesOf } from './layer-values.ts';
import type { NameLayers } from './name-layers.ts';
import type { NameNode } from './name-tree.ts';

/** What the layers of an outline name, the first first. */
export interface LayerSubjects {
  readonly subjects: readonly Exclude<Subject, 'framework'>[];
  /** Lowest first. */
  readonly levels?: readonly string[] | undefined;
  /** How well skills are mastered, lowest first. */
  readonly values?: readonly string[] | undefined;
  /** What tells the order of the levels; nothing if they are only taken for levels. */
  readonly order?: string | undefined;
  /** Whether the words of their names say that they are levels. */
  readonly areKnown?: true | undefined;
}

/** So many levels there may be. */
const MOST_LEVELS = 9;

type Nodes = readonly NameNode[];

/**
 * Decides what the layers of an outline name, by what recurs with what. A name in a deeper layer that only stands below
 * one name of the layer above, which also recurs, is a skill of that group. Else the last layer are levels of skills.
 *
 * @param texts - what stands around the outline, which may name levels or values in their order
 */
export function subjectsOf(names: NameLayers, texts: readonly string[]): LayerSubjects | undefined {
  const known = names.layers.findIndex(areLevels);
  if (known >= 0) return ofKnown(names, known);
  // Below needs are only names.
  const said = names.layers
    .at(-1)!
    .filter(({ name }) => needOfHeading(name) === undefined)
    .map(({ texts }) => texts.join('\n'));
  const values = valuesOf(said, texts);
  if (names.recur === 'seldom') return ofValues(names, values, texts);
  const isOfSkills = values ? 'clearly' : speaksOfSkills({ names: names.layers.flatMap(namesOf), around: texts, said });
  const found = isOfSkills === 'no' ? undefined : ofUnknown(names, values, texts);
  const isOutline = names.layers.length > 2 || grows(names.layers[0]!) || found?.order !== undefined;
  // Two layers are in any text with headings.
  return isOutline || isOfSkills === 'clearly' ? found : undefined;
}

/** Roles whose skills are mostly their own, if a text explains the values of all, as needs or beside words for roles or skills. */
function ofValues(
  { layers }: NameLayers,
  values: LayerSubjects['values'],
  texts: readonly string[],
): LayerSubjects | undefined {
  const areNeeds = texts.flatMap(entriesIn).some(({ name }) => readNeed(name) !== undefined);
  const isClear = areNeeds || speaksOfSkills({ names: layers.flatMap(namesOf), around: texts, said: [] }) === 'clearly';
  return values && isClear ? { subjects: ['role', 'skill'], values } : undefined;
}

/** What layers are of which no word tells. */
function ofUnknown(
  names: NameLayers,
  values: LayerSubjects['values'],
  texts: readonly string[],
): LayerSubjects | undefined {
  const [first, second, third] = names.layers as [Nodes, Nodes, Nodes | undefined];
  if (third && areNeeds(third)) return ofInner(['role'], first, texts);
  if (third && names.recur === 'below the second') {
    if (values && fall(second, values)) return { subjects: ['group', 'skill', 'role'], values };
    return ofInner(['group', 'skill'], second, texts);
  }
  if (third && isEachBelowOne(third, second)) {
    if (values) return { subjects: ['role', 'group', 'skill'], values };
    return ofOuter(first, third, ['group', 'skill'], texts);
  }
  if (third) {
    const isMiddle = fullness(first) > fullness(second) && mayBeLevels(distinctBelow(first));
    const found = isMiddle ? ofInner(['role'], first, texts) : ofInner(['role', 'skill'], second, texts);
    return found && isMiddle ? { ...found, subjects: [...found.subjects, 'skill'] } : found;
  }
  if (areNeeds(second)) return { subjects: ['role'] };
  // Skills are more than the roles that need them.
  if (values) return { subjects: distinctBelow(first).length < first.length ? ['skill', 'role'] : ['role', 'skill'], values }; // prettier-ignore
  return ofPair(first, second, texts);
}

/** The share of names below several others that stand below each of them: all levels of a role, some of all skills. */
function fullness(above: Nodes): number {
  const below = above.flatMap((node) => node.below);
  return below.length / (above.length * new Set(below.map(({ key }) => key)).size);
}

/** Whether all names say how much is needed what stands below them. */
const areNeeds = (nodes: Nodes): boolean => nodes.every(({ name }) => needOfHeading(name) !== undefined);

/** Whether the words of most names say that they are levels. */
function areLevels(nodes: Nodes): boolean {
  const names = namesOf(nodes);
  const found = findLevels(names);
  return new Set([...found].map((index) => names[index])).size > 1 && found.size >= names.length * MOST;
}

/** The share of names that must be levels by their words. */
const MOST = 0.6;

/** What stands above and below a layer of levels. */
function ofKnown({ layers, recur }: NameLayers, at: number): LayerSubjects | undefined {
  const [, second, third] = layers as [Nodes, Nodes, Nodes | undefined];
  const next = layers[at + 1];
  if (next && areNeeds(next)) return { subjects: at === 0 ? ['level'] : ['role', 'level'], areKnown: true };
  const below = third && isEachBelowOne(third, second) ? (['group', 'skill'] as const) : (['skill'] as const);
  if (at === 0) return { subjects: ['level', ...below], areKnown: true };
  if (at === 1) return { subjects: third ? ['role', 'level', 'skill'] : ['skill', 'level'], areKnown: true };
  return { subjects: [recur === 'below the second' ? 'group' : 'role', 'skill', 'level'], areKnown: true };
}

/** Whether nearly all names of a layer stand below one name of the layer above, wherever that recurs. */
function isEachBelowOne(nodes: Nodes, above: Nodes): boolean {
  const known = new Map<string, Set<string>>();
  for (const { key, below } of above)
    for (const node of below) known.set(node.key, (known.get(node.key) ?? new Set<string>()).add(key));
  const several = [...known.values()].filter(({ size }) => size > 1).length;
  return new Set(above.map(({ key }) => key)).size > 1 && nodes.length > 0 && several <= known.size * FEW;
}

/** The share of names that may be an exception. */
const FEW = 0.1;

/** The last layer are levels, if its names may be some. */
function ofInner(
  subjects: LayerSubjects['subjects'],
  above: Nodes,
  texts: readonly string[],
): LayerSubjects | undefined {
  const names = distinctBelow(above);
  if (!mayBeLevels(names)) return undefined;
  const told = orderIn(texts, names);
  return { subjects: [...subjects, 'level'], levels: told?.names ?? names, order: told?.text };
}

/** The first layer are levels or roles. */
function ofOuter(
  first: Nodes,
  inner: Nodes,
  below: LayerSubjects['subjects'],
  texts: readonly string[],
): LayerSubjects | undefined {
  const names = namesOf(first);
  if (names.some(isPartOfText) || mostAreParts(inner) || new Set(names).size < names.length) return undefined;
  const told = orderIn(texts, names);
  const mayBeRoles = names.every(isRoleName) && !names.some(isLevel) && !texts.some(isAboutLevels);
  const areRoles = names.length > MOST_LEVELS || mayBeRoles || texts.some(saysRolesOnly);
  if (told || areCounted(names) || (!areRoles && mayBeLevels(names))) return { subjects: ['level', ...below], levels: told?.names ?? names, order: told?.text }; // prettier-ignore
  return { subjects: ['role', ...below] };
}

/** Whether names count up behind the same words: "Step 1 Guide: Helper", "Step 2 Guide: Baker". */
function areCounted(names: readonly string[]): boolean {
  const counts = names.map((name) => /^(\p{L}[^\d]{0,20})(\d{1,2})(?!\d)/u.exec(name));
  const [first] = counts;
  return (
    names.length > 1 &&
    counts.every((count, index) => count?.[1] === first?.[1] && Number(count?.[2]) === Number(first?.[2]) + index)
  );
}

/** Of two layers, one are skills. */
function ofPair(first: Nodes, second: Nodes, texts: readonly string[]): LayerSubjects | undefined {
  const [outer, inner] = [namesOf(first), distinctBelow(first)];
  if (outer.some(isPartOfText) || inner.some(isPartOfText)) return undefined;
  if (orderIn(texts, inner)) return ofInner(['skill'], first, texts);
  if (orderIn(texts, outer) || outer.some(isLevel)) return ofOuter(first, second, ['skill'], texts);
  if (outer.length > 2 && inner.length < outer.length) return ofInner(['skill'], first, texts);
  return grows(first) && inner.length > outer.length ? ofOuter(first, second, ['skill'], texts) : undefined;
}

/** Whether what stands below each name also stands below the next one, and more with it. */
function grows(nodes: Nodes): boolean {
  const seen = new Set<string>();
  let [lost, kept, added] = [0, 0, 0];
  nodes.forEach(({ below }, index) => {
    const own = new Set(below.map(({ key }) => key));
    const before = nodes[index - 1]?.below ?? [];
    for (const { key } of before)
      if (own.has(key)) kept++;
      else lost++;
    for (const key of own) if (index > 0 && !seen.has(key)) added++;
    for (const key of own) seen.add(key);
  });
  return added > 0 && kept >= 3 * lost;
}

/** Different names below several others, each before those that follow it there. */
function distinctBelow(above: Nodes): readonly string[] {
  const order: NameNode[] = [];
  const known = new Set<string>();
  for (const { below } of above) {
    let at = order.length;
    // From the last one on, so that an unknown name comes before the next known one.
    for (const node of [...below].reverse()) {
      if (known.has(node.key)) at = order.findIndex(({ key }) => key === node.key);
      else {
        known.add(node.key);
        if (order.length > MOST_ORDERED) order.push(node);
        else order.splice(at, 0, node);
      }
    }
  }
  return order.map(({ name }) => name);
}

/** More names are in no order, which also limits the time. */
const MOST_ORDERED = 50;

const namesOf = (nodes: Nodes): readonly string[] => nodes.map(({ name }) => name);

/** Whether a name is that of a part of a text, and of nothing that recurs in a framework. */
export const isPartOfText = (name: string): boolean =>
  isPlainHeading(foldName(name)) || [saysWhatLevelIs, saysDescription, saysPart].some((says) => says(name)); // prettier-ignore

/** Whether most names are those of parts of a text. Some also are those of skills, such as "Autonomy". */
const mostAreParts = (nodes: Nodes): boolean =>
  2 * nodes.filter(({ name }) => isPartOfText(name)).length > nodes.length;

/** Whether several names may be those of levels: they are short, and few. */
export function mayBeLevels(names: readonly string[]): boolean {
  const words = names.reduce((sum, name) => sum + wordsIn(name), 0);
  const isName = (name: string) => !isPartOfText(name) && (headerKinds(name).length === 0 || isLevel(name));
  return names.length > 1 && names.length <= MOST_LEVELS && words <= names.length * LONGEST && names.every(isName);
}
