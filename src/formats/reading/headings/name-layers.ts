import { isLevel } from '../levels/levels.ts';
import { foldValue } from '../levels/scale.ts';
import type { NameNode } from './name-tree.ts';

/** Names of an outline in layers: each stands below one of the layer before. */
export interface NameLayers {
  /** What stands around the names of the first layer. */
  readonly around: NameNode;
  readonly layers: readonly (readonly NameNode[])[];
  /**
   * Which names recur: most of them below several of the first layer; or only those of the last, below the second; or
   * few, while the same short values stand behind all.
   */
  readonly recur: 'below the first' | 'below the second' | 'seldom';
}

/** The share of names of a layer that must recur. */
const MOST = 0.5;

/** Finds the names below which most others recur; `undefined` if there are none. */
export function nameLayers(root: NameNode): NameLayers | undefined {
  let best: { readonly node: NameNode; readonly parent: NameNode; readonly count: number } | undefined;
  const visit = (node: NameNode, parent: NameNode): void => {
    const count = recurringBelow(node);
    if (count > (best?.count ?? 0)) best = { node, parent, count };
    for (const inner of node.below) visit(inner, node);
  };
  visit(root, root);
  if (!best) return undefined;
  const around = isOneOfSeveral(best.node, best.parent) ? best.parent : best.node;
  return layersOf(around) ?? valuedLayers(around);
}

/** Whether most names below a node stand below another one beside it, too: the levels of several roles. */
function isOneOfSeveral(node: NameNode, { below }: NameNode): boolean {
  const others = new Set(below.filter((other) => other !== node).flatMap(namesBelow).map(({ key }) => key)); // prettier-ignore
  return node.below.length > 1 && mostOf(node.below, ({ key }) => others.has(key));
}

/** How many names recur below several of those of a node, one or two layers deeper. */
function recurringBelow({ below }: NameNode): number {
  const deeper = below.map(({ below }) => [...below, ...below.flatMap((inner) => inner.below)]);
  const known = recurring(deeper);
  return deeper.flat().filter(({ key }) => known.has(key)).length;
}

/** The names that occur in several lists. */
function recurring(lists: readonly (readonly NameNode[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const nodes of lists)
    for (const key of new Set(nodes.map(({ key }) => key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].flatMap(([key, count]) => (count > 1 && key ? key : [])));
}

function layersOf(around: NameNode): NameLayers | undefined {
  const known = recurring(around.below.map(({ below }) => [...below, ...below.flatMap((inner) => inner.below)]));
  const isKnown = ({ key }: NameNode) => known.has(key);
  const recurs = ({ below }: NameNode) => mostOf(below, isKnown) || mostOf(below.flatMap(namesBelow), isKnown);
  const first = withValuesAlike(around.below, new Set(around.below.filter(recurs)));
  if (first.length < 2) return undefined;
  const [second, third] = [first.flatMap(namesBelow), first.flatMap(namesBelow).flatMap(namesBelow)];
  const [inFirst, inSecond] = [recurring(first.map(namesBelow)), recurring(second.map(namesBelow))];
  const isThird = third.length > 1 && mostOf(third, ({ key }) => inSecond.has(key));
  if (mostOf(second, ({ key }) => inFirst.has(key))) {
    const all = withLevelsAlike(around.below, new Set(first));
    const below = all.flatMap(namesBelow);
    return {
      around,
      layers: isThird ? [all, below, below.flatMap(namesBelow)] : [all, below],
      recur: 'below the first',
    };
  }
  return isThird ? { around, layers: [first, second, third], recur: 'below the second' } : undefined;
}

/** Adds names of levels beside some of which one is a level, too: what the highest level asks may be all its own. */
function withLevelsAlike(all: readonly NameNode[], found: ReadonlySet<NameNode>): readonly NameNode[] {
  const kinds = new Set([...found].map(kindOf));
  if (![...found].some(({ name }) => isLevel(name))) return [...found];
  return all.filter(
    (node) => found.has(node) || (kinds.has(kindOf(node)) && node.below.length > 0 && isLevel(node.name)),
  );
}

/** Adds names beside some, written like them, if the same values stand behind what is below: what nobody else needs. */
function withValuesAlike(all: readonly NameNode[], found: ReadonlySet<NameNode>): readonly NameNode[] {
  const kinds = new Set([...found].map(kindOf));
  const values = new Set([...found].flatMap(valuesBelow));
  const isAlike = (node: NameNode) => {
    const own = kinds.has(kindOf(node)) ? valuesBelow(node) : [];
    return own.length > 0 && own.every((value) => value !== '' && values.has(value));
  };
  return all.filter((node) => found.has(node) || isAlike(node));
}

/** Names written alike, with nothing but short values behind the names below them, each of which recurs. */
function valuedLayers(around: NameNode): NameLayers | undefined {
  const first = around.below.filter(({ below }) => below.length > 0);
  const values = first.flatMap(valuesBelow);
  const areValues = values.every((value) => value !== '' && value.length <= LONGEST_VALUE);
  const areAlike = new Set(first.map(kindOf)).size === 1 && values.length >= 2 * new Set(values).size;
  if (first.length < 2 || !areValues || !areAlike) return undefined;
  return { around, layers: [first, first.flatMap(namesBelow)], recur: 'seldom' };
}

/** In UTF-16 code units. */
const LONGEST_VALUE = 16;

/** How a name is written: as a heading of some depth, as a line, as an entry. */
const kindOf = ({ naming }: NameNode): string => {
  if (naming === undefined || !('kind' in naming)) return 'entry';
  return naming.kind === 'heading' ? `heading ${naming.depth}` : naming.kind;
};

/** What stands behind each of the names below one; nothing for those with names of their own below them. */
const valuesBelow = ({ below }: NameNode): readonly string[] =>
  below.map((node) => (node.below.length > 0 ? '' : foldValue(node.texts.join(' '))));

const namesBelow = ({ below }: NameNode): readonly NameNode[] => below;

const mostOf = (nodes: readonly NameNode[], is: (node: NameNode) => boolean): boolean =>
  nodes.length > 0 && nodes.filter(is).length >= nodes.length * MOST;
