import { type Data, isRecord } from '../../../../document/records.ts';
import { findLevels } from '../../levels/levels.ts';
import { type Dictionary, isContainer, isProperty, isScalar, type Kind, kindOf, nameIn } from './dictionary.ts';
import { needOfKey } from './record.ts';
import type { Around } from './statement.ts';

/** The names that are known, by kind. */
export type Names = Readonly<Record<Kind, Dictionary>>;

/** What the keys of a map are: names of a kind, or how much is needed; `undefined` for a record with properties. */
export function kindOfKeys(key: string, map: Data, around: Around, names: Names): Kind | 'need' | undefined {
  const keys = Object.keys(map);
  if (keys.length === 0) return undefined;
  const open = openKinds(around);
  const known = (kind: Kind) => keys.filter((own) => names[kind].find(own) !== undefined).length;
  const whole = open.find((kind) => known(kind) === keys.length);
  if (whole) return whole;
  if (isAbout(around) && keys.every((own) => needOfKey(own) !== undefined && isContainer(map[own]))) return 'need';
  const properties = keys.filter((own) => isProperty(own, map[own])).length;
  // Names of skills may have a word for a property in them: "Needs analysis".
  const mayBeNames = kindOf(key) === 'skill' && Object.values(map).every(isRecord) && properties * 2 <= keys.length;
  if (properties > 0 && !mayBeNames) return undefined;
  const most = open.find((kind) => known(kind) * 2 > keys.length);
  return most ?? kindOfOthers(key, map, around, names);
}

/** Kinds that are not known yet. What a value means is said of a skill alone. */
function openKinds(around: Around): readonly Kind[] {
  const isAlone = around.skill !== undefined && around.role === undefined && around.level === undefined;
  const open = (['role', 'level', 'skill', 'group'] as const).filter((kind) => around[kind] === undefined);
  const kinds: readonly Kind[] = around.skill === undefined ? open : open.filter((kind) => kind !== 'group');
  return isAlone && around.value === undefined ? [...kinds, 'value'] : kinds;
}

/** Whether something is said of a skill, role or level. */
const isAbout = ({ skill, role, level }: Around) => (skill ?? role ?? level) !== undefined;

/** The kind of names that nothing lists: their words, the key around them, or what stands above and below them. */
function kindOfOthers(key: string, map: Data, around: Around, names: Names): Kind | undefined {
  const keys = Object.keys(map);
  const hasLevels = names.level.entries.length > 0;
  const isOpen = (kind: 'skill' | 'role' | 'level' | 'group') => around[kind] === undefined;
  if (isOpen('level') && !hasLevels && keys.length > 1 && findLevels(keys).size === keys.length) return 'level';
  const said = kindOf(key);
  const isOfOwner = (around.role ?? around.level) !== undefined;
  if (isOfOwner && isOpen('skill') && isOpen('group') && areGroups(map, names)) return 'group';
  if (said === 'skill' && isOpen('skill')) return isOpen('group') && areGroups(map, names) ? 'group' : 'skill';
  if (said === 'level' && around.skill !== undefined && areMeanings(map, names)) return 'value';
  if ((said === 'role' && isOpen('role')) || (said === 'level' && isOpen('level') && !hasLevels)) return said;
  if (said === 'group' && isOpen('group') && isOpen('skill')) return said;
  if (!Object.values(map).every((value) => isContainer(value) || isScalar(value) || value === null)) return undefined;
  const below = kindsBelow(map, names);
  if (isOpen('skill') && isOpen('role') && below.has('skill')) return 'role';
  if (isOpen('skill') && !isOpen('group') && (below.has('role') || below.has('level'))) return 'skill';
  if (!isOpen('skill') && isOpen('role') && names.role.entries.length === 0)
    return below.has('level') || !isOpen('level') ? 'role' : undefined;
  return !isOpen('skill') && !isOpen('role') && isOpen('level') && !hasLevels ? 'level' : undefined;
}

/** Whether the keys are numbers of a scale, with the texts of what they mean. */
function areMeanings(map: Data, names: Names): boolean {
  const areNumbers = Object.keys(map).every((key) => /^\d{1,2}$/.test(key));
  return areNumbers && names.level.entries.length > 0 && Object.values(map).every((value) => typeof value === 'string');
}

/** Whether skills stand below each name: as a list of names or of records with names, or as a map of maps. */
function areGroups(map: Data, names: Names): boolean {
  const isSkill = (one: unknown) => typeof one === 'string' || (isRecord(one) && nameIn(one, 'skill') !== undefined);
  const isAsked = (own: string) => names.role.find(own) !== undefined || names.level.find(own) !== undefined;
  return Object.values(map).every((value) => {
    if (Array.isArray(value)) return value.length > 0 && value.every((one) => isSkill(one) && !isRow(one, names));
    if (!isRecord(value)) return false;
    const own = Object.entries(value);
    return own.length > 0 && own.every(([name, one]) => isRecord(one) && !isProperty(name, one) && !isAsked(name));
  });
}

/** Whether a record says which role or level asks something. */
const isRow = (one: unknown, names: Names): boolean =>
  isRecord(one) &&
  Object.values(one).some((value) => names.role.find(value) !== undefined || names.level.find(value) !== undefined);

/** Fewer maps down, something else is told. */
const DEEPEST = 3;

/** The kinds of names in the first maps below a map. */
function kindsBelow(map: Data, names: Names): ReadonlySet<Kind> {
  const found = new Set<Kind>();
  addKindsOf(Object.values(map).find(Array.isArray), names, found);
  let one: unknown = Object.values(map).find(isRecord);
  for (let depth = 0; depth < DEEPEST && isRecord(one); depth++) {
    const keys = Object.keys(one);
    for (const kind of ['role', 'level', 'skill'] as const)
      if (keys.length > 0 && keys.every((key) => names[kind].find(key) !== undefined)) found.add(kind);
    if (keys.length > 1 && findLevels(keys).size === keys.length) found.add('level');
    const values: readonly unknown[] = Object.values(one);
    addKindsOf(values.find(Array.isArray), names, found);
    one = values.find(isRecord);
  }
  return found;
}

/** The kinds of names in a list of records, or of the places in a list of values. */
function addKindsOf(list: unknown, names: Names, found: Set<Kind>): void {
  if (!Array.isArray(list)) return;
  const [first] = list as readonly unknown[];
  for (const value of isRecord(first) ? Object.values(first) : list)
    for (const kind of ['role', 'level', 'skill'] as const) if (names[kind].find(value) !== undefined) found.add(kind);
  const isOfValues = list.every((value) => value === null || typeof value === 'number');
  if (isOfValues && list.length === names.level.entries.length) found.add('level');
}
