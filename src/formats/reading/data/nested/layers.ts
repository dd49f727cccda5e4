import { growsAlong } from '../../tables/growing-records.ts';
import { findLevels } from '../../levels/levels.ts';
import { isHolderKey } from '../../words/data-words.ts';
import { kindOfKey } from '../../words/record-words.ts';
import { entriesIn } from '../kinds.ts';
import { type Dictionary, type Kind, kindOf } from './dictionary.ts';
import { type Leaf, type Nest, nestsIn } from './nests.ts';

/** The names that layers of maps have, in their order. */
export type Layers = Readonly<Record<'skill' | 'group' | 'role' | 'level', readonly string[]>>;

/** What lists that are called so declare. */
export type Called = Readonly<Record<'role' | 'level' | 'value', readonly Dictionary[]>>;

type Place = Kind | undefined;

const NONE: Layers = { skill: [], group: [], role: [], level: [] };

/**
 * Tells of maps of maps which layer of names is that of skills, roles or levels, in any order: by the keys around them, by
 * lists that declare them, by values that grow from level to level, and by what each has below it.
 */
export function layersIn(data: unknown, called: Called): Layers {
  const isSaid = isOfSkills(data);
  for (const nest of nestsIn(data)) {
    const kinds = kindsOfLayers(nest, called);
    if (!kinds || !(isSaid || areLevels(namesIn(nest, kinds.indexOf('level'))))) continue;
    const namesOf = (kind: Kind) => {
      const layer = kinds.indexOf(kind);
      return layer < (nest.hasOwners ? 1 : 0) ? [] : namesIn(nest, layer);
    };
    return { skill: namesOf('skill'), group: namesOf('group'), role: namesOf('role'), level: namesOf('level') };
  }
  return NONE;
}

/** Whether any key speaks of skills, levels or a scale. Roles are also of other things. */
function isOfSkills(data: unknown): boolean {
  for (const { key } of entriesIn(data)) if (['skill', 'level', 'value'].includes(kindOf(key) ?? '')) return true;
  return false;
}

const areLevels = (names: readonly string[]): boolean => findLevels(names).size * 2 > names.length;

/** What each layer of names is; `undefined` if that is not clear for all. */
function kindsOfLayers(nest: Nest, called: Called): readonly Place[] | undefined {
  const size = nest.leaves[0]!.names.length;
  if (size < 3) return areRated(nest, called) ? ['skill', 'role'] : undefined;
  const kinds = new Array<Place>(size).fill(undefined);
  const first = nest.hasOwners ? 1 : 0;
  if (size === 3 && areGroupsOfRoles(nest)) return ['role', 'group', 'skill'];
  const set = (layer: number, kind: Place) => {
    if (kind !== undefined && kind !== 'value' && layer < size && kinds[layer] === undefined && !kinds.includes(kind))
      kinds[layer] = kind;
  };
  if (nest.hasOwners) set(0, nest.owner ?? (isAround(nest.key) ? 'skill' : undefined));
  if (size > 3) set(first, isPart(nest, first) ? 'group' : undefined);
  if (size > 3 && !kinds.includes('group')) return undefined;
  const outer = kinds.indexOf(undefined, first);
  // A "skillMatrix" may have levels around skills.
  if (kindOf(nest.key) !== 'skill' || !areLevels(namesIn(nest, outer))) set(outer, kindOf(nest.key));
  const open = () => kinds.flatMap((kind, layer) => (kind === undefined ? layer : []));
  for (const kind of ['level', 'role'] as const)
    for (const layer of open())
      if (called[kind].some((list) => namesIn(nest, layer).every((name) => list.find(name)))) set(layer, kind);
  if (!kinds.includes('level')) set(levelAmong(nest, open()), 'level');
  return withOthers(nest, kinds, open());
}

/** Whether the skills of roles stand below names of groups: levels would recur below several skills. */
function areGroupsOfRoles(nest: Nest): boolean {
  if (!nest.hasOwners || nest.owner !== 'role' || kindOf(nest.key) !== 'skill') return false;
  const [outer, inner] = [namesIn(nest, 1), namesIn(nest, 2)];
  return outer.length > 1 && isPart(nest, 1) && findLevels(inner).size === 0;
}

/** Whether skills have maps from names that are no levels to values of a list. */
function areRated(nest: Nest, { level, value }: Called): boolean {
  const names = namesIn(nest, 1);
  const isValue = (one: unknown) => one === null || [...level, ...value].some((list) => list.find(one) !== undefined);
  const isOfTexts = nest.leaves.some((leaf) => typeof leaf.value === 'string');
  const areNames = nest.hasOwners && nest.owner === 'skill' && names.length * 2 <= nest.leaves.length;
  return areNames && isOfTexts && nest.leaves.every((leaf) => isValue(leaf.value)) && findLevels(names).size === 0;
}

/** Whether what is asked of a skill may stand below a key. */
const isAround = (key: string): boolean =>
  isHolderKey(key) || kindOfKey(key) === 'need' || ['role', 'level', 'value'].includes(kindOf(key) ?? '');

/** The layer whose names are levels; -1 if none is for sure. */
function levelAmong(nest: Nest, open: readonly number[]): number {
  const areCalled = (layer: number) => areLevels(namesIn(nest, layer));
  const fits = [areCalled, (layer: number) => grows(nest, layer), (layer: number) => isWhole(nest, layer)];
  for (const isOne of fits) {
    const found = open.filter((layer) => namesIn(nest, layer).length > 1 && isOne(layer));
    if (found.length === 1) return found[0]!;
  }
  return -1;
}

/** The layers that are still open: the only one left, else skills are more than roles. */
function withOthers(nest: Nest, kinds: Place[], open: readonly number[]): readonly Place[] | undefined {
  const missing = (['skill', 'role', 'level'] as const).filter((kind) => !kinds.includes(kind));
  if (missing.length !== open.length || open.length > 2) return undefined;
  const [outer, inner] = open;
  if (outer !== undefined && inner === undefined) kinds[outer] = missing[0];
  if (outer === undefined || inner === undefined) return kinds;
  const [one, other] = [namesIn(nest, outer).length, namesIn(nest, inner).length];
  if (kinds.includes('skill') && isAround(nest.key)) {
    [kinds[outer], kinds[inner]] = ['role', 'level'];
    return kinds;
  }
  if (!kinds.includes('level') || one === other) return undefined;
  [kinds[outer], kinds[inner]] = one > other ? ['skill', 'role'] : ['role', 'skill'];
  return kinds;
}

const namesIn = ({ leaves }: Nest, layer: number): readonly string[] =>
  layer < 0 ? [] : [...new Set(leaves.map(({ names }) => names[layer]!))];

/** Leaves that differ in the name of one layer only, by their indexes. */
function seriesOf({ leaves }: Nest, layer: number): readonly (readonly number[])[] {
  const series = new Map<string, number[]>();
  leaves.forEach(({ names }: Leaf, index) => {
    const key = names.filter((_, own) => own !== layer).join('\0');
    const own = series.get(key) ?? [];
    series.set(key, own);
    own.push(index);
  });
  return [...series.values()];
}

/** Whether values grow along a layer. */
function grows(nest: Nest, layer: number): boolean {
  const { leaves } = nest;
  if (leaves.every(({ value }) => typeof value === 'boolean')) return false;
  const series = seriesOf(nest, layer).map((own) => own.filter((index) => leaves[index]!.value !== null));
  const levels = leaves.map(({ names }) => names[layer]!);
  return growsAlong(
    series,
    levels,
    leaves.map(({ value }) => String(value)),
  );
}

/** Whether all names of a layer stand wherever one of them does. */
function isWhole(nest: Nest, layer: number): boolean {
  return seriesOf(nest, layer).length * namesIn(nest, layer).length === nest.leaves.length;
}

/** Whether each name of the next layer stands below one name of a layer only. */
function isPart({ leaves }: Nest, layer: number): boolean {
  const above = new Map<string, string>();
  return leaves.every(({ names }) => {
    const [outer, inner] = [names[layer]!, names[layer + 1]!];
    if (!above.has(inner)) above.set(inner, outer);
    return above.get(inner) === outer;
  });
}
