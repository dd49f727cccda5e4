import { isRecord } from '../../../../document/records.ts';
import { legendIn } from '../../levels/legend-entries.ts';
import { findLevels } from '../../levels/levels.ts';
import { foldName } from '../../words/level-words.ts';
import { isTitleKey } from '../../words/data-words.ts';
import { isIdOfRecord, isOfPeople } from '../../words/record-words.ts';
import { entriesIn } from '../kinds.ts';
import { familiesIn } from './families.ts';
import { type Layers, layersIn } from './layers.ts';
import { numberedLevels } from './levels-of-role.ts';
import { areRolesAsKeys } from './roles-of-keys.ts';
import { areRolesBySkills, countUses, type Declaration, declaration, isUsed } from './uses.ts';
import {
  type Declared,
  declaredIn,
  Dictionary,
  isName,
  isScalar,
  isText,
  type Kind,
  kindOf,
  nameIn,
} from './dictionary.ts';

/** What data declares, and where. */
export interface Declarations {
  readonly role: Dictionary;
  readonly level: Dictionary;
  readonly value: Dictionary;
  /** The kinds of lists and maps, by their paths. */
  readonly kinds: ReadonlyMap<string, Kind>;
  /** Names that are the keys of maps of maps. */
  readonly layers: Layers;
}

/** Wrappers within wrappers end here. */
const DEEPEST = 3;

/** More lists would take long. */
const MOST = 24;

/** Finds what lists at the top of data declare: by their keys, and by how the names are used in the rest. */
export function declarationsIn(data: unknown): Declarations {
  const all: Declaration[] = [];
  collect(data, '', 0, all);
  const ofRoles = all.some(({ kind }) => kind === 'level') ? [] : levelsInRoles(all);
  if (ofRoles.length > 0) all.push(declaration('', '/', 'level', ofRoles));
  countUses(data, all);
  const skills = namesOfSkills(data);
  const ids = idsOfRoles(data);
  const isOther = ({ kind, dictionary: { entries } }: Declaration) =>
    kind !== undefined || !(entries.some(({ name }) => skills.has(foldName(name))) || entries.every(({ name }) => ids.has(name))); // prettier-ignore
  const calledBy = (kind: Kind) => all.filter((one) => one.kind === kind).map(({ dictionary }) => dictionary);
  const layers = layersIn(data, { role: calledBy('role'), level: calledBy('level'), value: calledBy('value') });
  const kinds = kindsOf(all.filter(isOther), skills, layers);
  const of = (kind: Kind) => all.filter((one) => kinds.get(one.path) === kind).flatMap(({ dictionary }) => dictionary.entries); // prettier-ignore
  return {
    role: new Dictionary(of('role')),
    level: new Dictionary(of('level')),
    value: new Dictionary(of('value')),
    ...{ kinds, layers },
  };
}

function collect(data: unknown, path: string, depth: number, all: Declaration[]): void {
  if (Array.isArray(data) && path === '') {
    const entries = declaredIn(data, path, 'role');
    if (entries && areRolesBySkills(entries)) all.push(declaration('', path, 'role', entries));
  }
  if (!isRecord(data)) return;
  const roles = areRolesAsKeys(data) ? declaredIn(data, path, 'role') : undefined;
  if (roles) {
    all.push(declaration('', path, 'role', roles));
    return;
  }
  for (const [key, value] of Object.entries(data)) {
    const own = `${path}/${key}`;
    const kind = kindOf(key);
    const legend = kind === 'value' && isText(value) ? legendOf(value, own) : [];
    if (legend.length > 1) all.push(declaration(key, own, kind, legend));
    if (isScalar(value) || isOfPeople(key) || all.length >= MOST) continue;
    if (kind === 'skill' || kind === 'group') continue;
    const families = kind === 'role' ? familiesIn(value, own) : undefined;
    if (families) {
      all.push(...families.map(({ path, roles }) => declaration(key, path, 'role', roles)));
      continue;
    }
    const entries = kind === undefined && isWrapper(value) ? undefined : declaredIn(value, own, kind);
    if (entries && (entries.length > 1 || kind !== undefined)) all.push(declaration(key, own, kind, entries));
    else if (kind === undefined && depth < DEEPEST) collect(value, own, depth + 1, all);
  }
}

/** The values of a scale in one text: "1 = basic, 2 = good". */
const legendOf = (text: string, path: string): readonly Declared[] =>
  legendIn(text, path).map(({ value, name, summary }) => ({ name, text: summary, key: value, record: {}, path }));

function listedLevels({ record, path }: Declared): readonly Declared[] {
  return Object.entries(record).flatMap(([key, value]) =>
    kindOf(key) === 'level' && Array.isArray(value) ? (declaredIn(value, `${path}/${key}`, 'level') ?? []) : [],
  );
}

/** The levels that roles list, if nothing else does. */
function levelsInRoles(all: readonly Declaration[]): readonly Declared[] {
  const found = new Map<string, Declared>();
  const roles = all.filter(({ kind }) => kind === 'role').flatMap(({ dictionary }) => dictionary.listed);
  for (const role of roles)
    for (const level of [...listedLevels(role), ...numberedLevels(role)])
      if (!found.has(foldName(level.name))) found.set(foldName(level.name), level);
  return [...found.values()];
}

/** Whether an object is around lists, and declares nothing itself. */
const isWrapper = (value: unknown): boolean =>
  isRecord(value) && Object.keys(value).some((key) => isTitleKey(key) || kindOf(key) !== undefined);

/** The names of skills and groups that lists and maps below such keys have. */
function namesOfSkills(data: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, one] of Object.entries(value)) {
      const name = Array.isArray(value)
        ? isRecord(one)
          ? nameIn(one, 'skill')?.[1]
          : isName(one)
            ? String(one)
            : ''
        : key;
      if (name) names.add(foldName(name));
      if (depth > 0 && Array.isArray(one)) add(one, depth - 1);
    }
  };
  for (const { key, value } of entriesIn(data)) if (['skill', 'group'].includes(kindOf(key) ?? '')) add(value, 1);
  return names;
}

/** The ids of roles that have names: a map of ids refers to these. */
function idsOfRoles(data: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { key, value } of entriesIn(data)) {
    if (kindOf(key) !== 'role' || !Array.isArray(value)) continue;
    for (const role of value.filter(isRecord))
      for (const [own, id] of Object.entries(role))
        if (isIdOfRecord(own) && isName(id) && nameIn(role, 'role')?.[0] !== own) ids.add(String(id));
  }
  return ids;
}

/** What each list declares: as its key says, unless the names are used otherwise. */
function kindsOf(all: readonly Declaration[], skills: ReadonlySet<string>, layers: Layers): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  const has = (kind: Kind) => [...kinds.values()].includes(kind);
  const byUse = (said: Kind | undefined) => all.filter(({ kind }) => kind === said).sort((a, b) => b.asKeys - a.asKeys);
  const isLadder = !all.some(({ kind }) => kind === 'level');
  for (const one of all) if (one.kind === 'role') kinds.set(one.path, isLadder && areLevels(one) ? 'level' : 'role');
  const scales = byUse('value').sort((a, b) => b.asValues - a.asValues);
  if (scales[0]) kinds.set(scales[0].path, 'value');
  const [first, ...others] = byUse('level');
  if (first) kinds.set(first.path, isScale(first, has('value'), has('role')) ? 'value' : 'level');
  const [second] = others;
  if (second) {
    if (!has('value')) kinds.set(second.path, 'value');
    else if (!has('level')) kinds.set(second.path, 'level');
  }
  for (const one of byUse(undefined).filter((one) => isUsed(one, skills))) {
    const { entries } = one.dictionary;
    const isOf = ({ path, dictionary }: Declaration) =>
      kinds.has(path) && entries.every(({ name }) => dictionary.find(name));
    if (all.some(isOf)) continue;
    const open = (
      areLevels(one) || isLayer(one, layers.level) ? (['level', 'role'] as const) : (['role', 'level'] as const)
    ).find((kind) => !has(kind));
    if (open) kinds.set(one.path, open);
  }
  return kinds;
}

/** Whether a list declares the names of a layer. */
const isLayer = ({ dictionary }: Declaration, names: readonly string[]): boolean =>
  names.length > 0 && names.every((name) => dictionary.find(name) !== undefined);

/** Whether most names are those of levels. */
function areLevels({ dictionary }: Declaration): boolean {
  const names = dictionary.entries.map(({ name }) => name);
  return names.length > 1 && findLevels(names).size > names.length / 2;
}

/** Whether levels say how well skills are mastered: their names are values, and no keys. */
function isScale(one: Declaration, hasScale: boolean, hasRoles: boolean): boolean {
  if (hasScale || one.asKeys > 0 || one.asPlaces > 0) return false;
  if (one.asMeanings > 0) return one.asValues > 0 && hasRoles;
  return one.asValues > 0 ? one.besideValues < one.asValues / 2 : hasRoles;
}
