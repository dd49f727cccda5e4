import { type Data, isRecord } from '../../../document/records.ts';
import { isTextOfRecord, kindOfKey, type RecordKind } from '../words/record-words.ts';
import { readNeed } from '../words/table-words.ts';
import type { Catalogue } from './catalogue.ts';
import { entriesOf, type Entry, groupIn, groupsOf, isShort, kindOfEntries, nameOf, scalarsOf } from './entities.ts';
import { kindOfOwners } from './owners.ts';
import { areGroupsOfNeeds, groupOfNeeds, idsOfNeed, isGroupName, skillOfNeed } from './groups-of-needs.ts';
import {
  areValues,
  type Around,
  careerLevelIn,
  contentAtLevel,
  contentBelow,
  contentOf,
  referencesIn,
  type Statement,
} from './statements.ts';
import { TICK } from '../words/table-words.ts';

/** Finds what roles and levels need of skills, and what levels of a skill mean, wherever data says it. */
export class StatementReader {
  readonly statements: Statement[] = [];
  readonly #catalogue: Catalogue;
  readonly #levelOfRole: ReadonlyMap<string, string>;

  /** @param levelOfRole - the level that a role is at, by the path of its record */
  constructor(catalogue: Catalogue, levelOfRole: ReadonlyMap<string, string>) {
    this.#catalogue = catalogue;
    this.#levelOfRole = levelOfRole;
  }

  read(key: string, value: unknown, path: string, around: Around): void {
    if (groupsOf(key, value)) return this.#readGroups(key, value, path, around);
    if (this.#readMap(key, value, path, around) || this.#readNames(key, value, path, around)) return;
    if (areGroupsOfNeeds(key, value, around)) return this.#readGroups(key, value, path, around);
    const entries = entriesOf(key, value, path);
    const kind = entries && kindOfEntries(key, entries);
    if (entries) for (const entry of entries) this.#readEntry(entry, kind, around);
    else if (isRecord(value)) this.#readParts(value, path, this.#withNeed(key, around));
  }

  #readGroups(key: string, groups: Data, path: string, around: Around): void {
    for (const [name, value] of Object.entries(groups)) {
      const group = around.role === undefined || isGroupName(name) ? name : around.group;
      this.read(key, value, `${path}/${name}`, { ...around, group });
    }
  }

  #withNeed(key: string, around: Around): Around {
    const required = readNeed(key);
    return required === undefined ? around : { ...around, required };
  }

  #readParts(record: Data, path: string, around: Around): void {
    for (const [key, value] of Object.entries(record)) {
      if (typeof value !== 'object' || value === null) continue;
      this.read(key, value, `${path}/${key}`, this.#withNeed(key, around));
    }
  }

  /** A map from skills to values in a role, from roles in a skill, or from levels in either. */
  #readMap(key: string, value: unknown, path: string, around: Around): boolean {
    if (!isRecord(value) || Object.keys(value).length === 0) return false;
    const kind = this.#kindOfKeys(key, value, around);
    if (kind === undefined) return false;
    for (const [own, one] of Object.entries(value)) {
      const name = this.#catalogue.find(kind, own)?.name ?? own;
      const inner = { ...around, [kind]: name };
      if (kind === 'level' && around.skill !== undefined && around.role === undefined)
        this.#say({ ...around, ...contentAtLevel(one, `${path}/${own}`, this.#catalogue), value: own });
      else if (kind === 'level' && inner.skill !== undefined && inner.role !== undefined)
        this.#say({ ...inner, ...contentAtLevel(one, `${path}/${own}`, this.#catalogue) });
      else this.#sayBelow(key, one, `${path}/${own}`, inner);
    }
    return true;
  }

  /** @param key - that of the map around the value */
  #sayBelow(key: string, value: unknown, path: string, around: Around): void {
    const isNeed = around.skill !== undefined && (around.role ?? around.level) !== undefined;
    if (!isNeed) return this.read(Array.isArray(value) && kindOfKey(key) === 'need' ? key : '', value, path, around);
    if (isRecord(value) && this.#readMap('', value, path, around)) return;
    if (value !== null && value !== false) this.#say({ ...around, ...contentBelow(value, path) });
  }

  /** What the keys of a map are: ids or names of what is not known yet. */
  #kindOfKeys(key: string, map: Data, around: Around): 'skill' | 'role' | 'level' | undefined {
    const keys = Object.keys(map);
    const owner = around.role ?? around.level;
    if (owner === undefined && around.skill === undefined) return kindOfOwners(map, this.#catalogue);
    const kinds = (['skill', 'role', 'level'] as const).filter((kind) => around[kind] === undefined);
    for (const kind of kinds) {
      if (kind === 'skill' && owner === undefined) continue;
      if (keys.every((own) => this.#catalogue.find(kind, own) !== undefined)) return kind;
    }
    const said = kindOfKey(key);
    const isInline = said === 'skill' && owner !== undefined && around.skill === undefined;
    const isOfLevels = said === 'level' && around.skill !== undefined && keys.length > 1;
    const isListed = (value: unknown) => this.#catalogue.find('level', value) !== undefined;
    const values = Object.values(map);
    if (isInline && (areValues(values) || values.every(isListed))) return 'skill';
    return isOfLevels && !keys.some((own) => kindOfKey(own) !== undefined || isTextOfRecord(own)) ? 'level' : undefined;
  }

  /** A list of ids or names: what is needed, without a value. */
  #readNames(key: string, value: unknown, path: string, around: Around): boolean {
    if (!Array.isArray(value) || value.length === 0 || !value.every(isShort)) return false;
    const kind = around.skill === undefined ? 'skill' : 'role';
    if (around[kind] !== undefined || (around.skill ?? around.role) === undefined) return false;
    const names = value.map((one) => this.#catalogue.find(kind, one)?.name);
    const isKnown = !names.includes(undefined);
    if (!isKnown && kindOfKey(key) !== kind) return false;
    const needed = this.#withNeed(key, around);
    value.forEach((one, index) =>
      this.#say({ ...needed, [kind]: names[index] ?? String(one), value: TICK, path: `${path}/${index}` }),
    );
    return true;
  }

  #readEntry({ value, path, key }: Entry, kind: RecordKind | undefined, around: Around): void {
    if (!isRecord(value)) return;
    const inner = this.#inside(value, kind, { path, key }, around);
    const isComplete = inner.skill !== undefined && (inner.role ?? inner.level) !== undefined;
    const isNew = inner.skill !== around.skill || inner.role !== around.role || inner.level !== around.level;
    if (kind === 'skill' && inner.role === undefined) this.#sayColumns(value, path, inner);
    if (isComplete && isNew) this.#sayNeed(value, path, inner);
    else if (kind === 'level' && inner.skill !== undefined) this.#sayMeaning(value, path, key, inner);
    else this.#readParts(value, path, inner);
  }

  /** The names that hold inside a record. */
  #inside(record: Data, kind: RecordKind | undefined, at: Pick<Entry, 'path' | 'key'>, around: Around): Around {
    const { key, path } = at;
    const name = nameOf(record, kind, key);
    const needed = groupOfNeeds(record, kind, around);
    if (needed !== undefined) return { ...around, group: needed };
    if (kind === 'group') return around.role === undefined ? { ...around, group: name } : around;
    if (kind === 'level') {
      if (around.skill !== undefined && around.role === undefined) return around;
      return { ...around, level: this.#catalogue.find('level', key ?? name)?.name ?? name };
    }
    const isNeeded = kind === 'need' || kind === undefined || (around.skill ?? around.role) !== undefined;
    const references = isNeeded || kind === 'skill' ? referencesIn(record, { own: kind, key }, this.#catalogue) : {};
    const group = kind === 'role' ? undefined : (around.group ?? groupIn(record));
    const own = kind === 'skill' || kind === 'role' ? { [kind]: around[kind] ?? references[kind] ?? name } : {};
    const level = kind === 'role' ? this.#levelOfRole.get(path) : undefined;
    const isOwn = kind === 'need' || (kind === undefined && (around.group ?? around.required) !== undefined);
    const skill = isOwn && around.role !== undefined ? skillOfNeed(record, path) : undefined;
    return {
      ...{ ...(skill !== undefined && { skill }), ...references, ...around, ...own },
      ...(level !== undefined && { level }),
      group,
    };
  }

  #sayColumns(record: Data, path: string, around: Around): void {
    for (const { key, kind, name } of this.#catalogue.columns)
      if (isShort(record[key]))
        this.#say({ ...around, [kind]: name, value: String(record[key]).trim(), path: `${path}/${key}` });
  }

  #sayNeed(record: Data, path: string, around: Around): void {
    const before = this.statements.length;
    const level = around.level ?? careerLevelIn(record, this.#catalogue);
    const content = contentOf(record, path, this.#catalogue);
    for (const [key, value] of Object.entries(record))
      if (isRecord(value)) this.#readMap(key, value, `${path}/${key}`, around);
    const isSaid = this.statements.length > before;
    const isEmpty = content.value === undefined && !content.text && !content.items;
    const details = idsOfNeed(record);
    if (!isSaid || !isEmpty) this.#say({ ...around, level, ...content, details, ...(isEmpty && { value: TICK }) });
  }

  #sayMeaning(record: Data, path: string, key: string | undefined, around: Around): void {
    const content = contentOf(record, path);
    const value = content.value ?? key ?? String(scalarsOf(record)[0]?.[1] ?? '');
    if (content.text || content.items) this.#say({ ...around, ...content, value });
  }

  #say(statement: Statement): void {
    const { skill, value, text, items } = statement;
    if (!skill?.trim()) return;
    if (value !== undefined || text || items?.length) this.statements.push(statement);
  }
}
