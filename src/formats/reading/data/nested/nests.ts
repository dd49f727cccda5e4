import { isRecord } from '../../../../document/records.ts';
import { isOfPeople } from '../../words/record-words.ts';
import { wordsIn } from '../../words/word-count.ts';
import { isProperty, type Kind, kindOf } from './dictionary.ts';

/** A value, and the names around it, the outermost first. */
export interface Leaf {
  readonly names: readonly string[];
  readonly value: unknown;
}

/** Maps of maps below the same key, with a value below each chain of names. */
export interface Nest {
  readonly key: string;
  /** What the records are that have such maps; of one map alone, nothing is around. */
  readonly owner: Kind | undefined;
  /** The first name is that of the record, if there are several. */
  readonly leaves: readonly Leaf[];
  readonly hasOwners: boolean;
}

/** A scale goes no higher. */
const HIGHEST = 10;

/** A text with more words is no value. */
const MOST_WORDS = 4;

const isValue = (value: unknown): boolean =>
  value === null ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && value >= 0 && value <= HIGHEST) ||
  (typeof value === 'string' && wordsIn(value) <= MOST_WORDS);

/** More layers of names are not told apart. */
const DEEPEST = 4;

/** Finds maps of maps whose keys are names, each with values at one depth. */
export function nestsIn(data: unknown): readonly Nest[] {
  const depths = new Map<unknown, number | undefined>();
  const found = new Map<string, Family>();
  const visit = (key: string, value: unknown, owner: Kind | undefined, path: string): void => {
    if (typeof value !== 'object' || value === null || isOfPeople(key)) return;
    const depth = isRecord(value) ? depthOf(value, depths) : undefined;
    if (depth !== undefined && depth > 0) return addTo(found, { key, depth, owner, path, value });
    const inner = kindOf(key) ?? owner;
    for (const [own, one] of Object.entries(value))
      visit(Array.isArray(value) ? '' : own, one, inner, `${path}/${own}`);
  };
  visit('', data, undefined, '');
  return [...found.values()].map(({ key, owner, maps }) => {
    const hasOwners = maps.length > 1;
    return { key, owner, hasOwners, leaves: maps.flatMap(([path, map]) => leavesOf(map, hasOwners ? [path] : [])) };
  });
}

interface Family {
  readonly key: string;
  readonly owner: Kind | undefined;
  readonly maps: (readonly [path: string, map: unknown])[];
}

interface Found {
  readonly key: string;
  readonly depth: number;
  readonly owner: Kind | undefined;
  readonly path: string;
  readonly value: unknown;
}

function addTo(families: Map<string, Family>, { key, depth, owner, path, value }: Found): void {
  const id = `${key}\0${depth}\0${owner ?? ''}`;
  const family = families.get(id) ?? { key, owner, maps: [] };
  families.set(id, family);
  family.maps.push([path, value]);
}

/** How many maps are around each value, the same for all; `undefined` for records with properties and all else. */
function depthOf(value: unknown, known: Map<unknown, number | undefined>): number | undefined {
  if (!isRecord(value)) return isValue(value) ? 0 : undefined;
  if (known.has(value)) return known.get(value);
  const keys = Object.keys(value);
  const depths = new Set(Object.values(value).flatMap((one) => (one === null ? [] : [depthOf(one, known)])));
  const [inner] = depths;
  // A name may have a word for a property in it: "Crack mapping". Records of values have more of them.
  const properties = keys.filter((key) => isProperty(key, 1) || /^\d+$/.test(key)).length;
  const areNames = properties * (inner === 0 ? 3 : 2) <= keys.length;
  // A number beside yes or no are properties of a record.
  const types = new Set(Object.values(value).flatMap((one) => (one === null ? [] : typeof one)));
  const isOne = areNames && types.size === 1 && depths.size === 1 && inner !== undefined && inner < DEEPEST;
  known.set(value, isOne ? inner + 1 : undefined);
  return known.get(value);
}

function leavesOf(value: unknown, names: readonly string[]): readonly Leaf[] {
  if (!isRecord(value)) return [{ names, value }];
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...names, key]));
}
