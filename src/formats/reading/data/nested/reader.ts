import { type Data, isRecord } from '../../../../document/records.ts';
import { levelName } from '../../levels/levels.ts';
import { declaredBy, isName, isScalar, isText, type Kind, kindOf, nameIn } from './dictionary.ts';
import { familiesIn } from './families.ts';
import { kindOfKeys, type Names } from './keys-of-map.ts';
import { askedBy, asksNothing, groupOf, needOfKey, needsIn, referencesOf } from './record.ts';
import { recordsOfLists, recordsOfTable } from './tables-of-lists.ts';
import { type Around, type Definition, isAsked, type Statement } from './statement.ts';
import { TICK } from '../../words/table-words.ts';

/** Reads what nested maps and lists ask: the names around a value say of which skill, role and level it is. */
export class NestedReader {
  readonly statements: Statement[] = [];
  readonly definitions: Definition[] = [];
  /** Words for how much something is needed. */
  readonly needs = new Map<string, boolean>();
  readonly #names: Names;
  readonly #kinds: ReadonlyMap<string, Kind>;

  /** @param kinds - what lists and maps hold, by their paths */
  constructor(names: Names, kinds: ReadonlyMap<string, Kind>) {
    this.#names = names;
    this.#kinds = kinds;
  }

  read(key: string, value: unknown, path: string, around: Around): void {
    if (Array.isArray(value)) this.#list(key, value as readonly unknown[], path, around);
    else if (isRecord(value)) this.#map(key, value, path, around);
    else if (isScalar(value) && (isAsked(around) || around.value !== undefined))
      this.#say({ ...around, said: value, path });
  }

  #list(key: string, list: readonly unknown[], path: string, around: Around): void {
    const rows = recordsOfLists(list);
    const said = this.#kinds.get(path) ?? kindOf(key);
    const kind = said === 'role' && familiesIn(list, path) ? undefined : said;
    if (rows) return rows.forEach((row, index) => this.#entry(row, `${path}/${index + 1}`, kind, around));
    const records = list.map((one, index) => at(one, `${path}/${index}`));
    for (const [one, own] of records) {
      if (isRecord(one)) this.#entry(one, own, kind, around);
      else if (Array.isArray(one)) this.read(key, one, own, around);
    }
    const scalars = records.filter((entry): entry is readonly [string | number, string] => isName(entry[0]));
    if (scalars.length < list.length && list.some((one) => typeof one === 'object' && one !== null)) {
      if (scalars.length > 0) this.#listOfNames(key, scalars, around);
    } else if (list.length > 0) this.#scalars(key, list, path, around);
  }

  /** A list of names; of a value for each level or role, in their order; or of texts. */
  #scalars(key: string, list: readonly unknown[], path: string, around: Around): void {
    const kind = this.#kindOfPlaces(key, list, around);
    if (kind) {
      for (const [index, { name }] of this.#names[kind].listed.entries())
        this.read('', list[index], `${path}/${index}`, { ...around, [kind]: name });
      return;
    }
    const scalars = list.map((one, index) => at(one, `${path}/${index}`));
    const names = scalars.filter((entry): entry is readonly [string | number, string] => isName(entry[0]));
    if (names.length === list.length && this.#listOfNames(key, names, around)) return;
    const items = list.filter(isText);
    if (items.length > 0 && (isAsked(around) || around.value !== undefined)) this.#say({ ...around, items, path });
  }

  #kindOfPlaces(key: string, list: readonly unknown[], around: Around): 'level' | 'role' | 'value' | undefined {
    if (around.skill === undefined || around.value !== undefined || list.length < 2) return undefined;
    const { level, role, value } = this.#names;
    const isOf = (kind: 'level' | 'role' | 'value') => this.#names[kind].entries.length === list.length;
    const hasNames = list.some((one) => level.find(one) !== undefined || role.find(one) !== undefined);
    if (hasNames && !list.some((one) => typeof one === 'number')) return undefined;
    const isValue = (one: unknown) => one === null || typeof one === 'number' || value.find(one) !== undefined || (isName(one) && String(one).length < 3); // prettier-ignore
    const areTexts = list.every((one) => typeof one === 'string');
    const isSaid = kindOf(key) === 'level' || kindOf(key) === 'value';
    if (!list.every(isValue) && !(areTexts && isSaid)) return undefined;
    const areMeanings = areTexts && isOf('value') && around.role === undefined && around.level === undefined;
    if (areMeanings && kindOf(key) === 'value' && !list.every(isValue)) return 'value';
    if (around.level === undefined && isOf('level')) return 'level';
    if (around.role === undefined && isOf('role')) return 'role';
    return areMeanings ? 'value' : undefined;
  }

  /** Names of what is needed, or of skills and groups themselves. */
  #listOfNames(key: string, names: readonly (readonly [string | number, string])[], around: Around): boolean {
    const kinds = (['skill', 'role', 'level'] as const).filter((kind) => around[kind] === undefined);
    const said = kindOf(key);
    const isPart = around.skill === undefined && around.role === undefined && around.level === undefined;
    const listed = kinds.find((kind) => names.every(([name]) => this.#names[kind].find(name) !== undefined));
    const kind = listed ?? kinds.find((one) => one === said) ?? (around.required !== undefined && !isPart ? kinds[0] : undefined); // prettier-ignore
    if (isPart) {
      const own = said === 'group' || kind !== 'skill' ? (around.group === undefined ? said : 'skill') : 'skill';
      if (own !== 'group' && own !== 'skill') return false;
      for (const [name, path] of names)
        this.#define(own, this.#names[own].find(name)?.name ?? String(name).trim(), {}, path, around);
      return true;
    }
    if (!kind || !isAsked({ ...around, [kind]: 'x' })) return false;
    for (const [name, path] of names)
      this.#say({ ...around, [kind]: this.#names[kind].find(name)?.name ?? String(name).trim(), said: TICK, path });
    return true;
  }

  #map(key: string, map: Data, path: string, around: Around): void {
    const declared = this.#kinds.get(path);
    const families = declared === undefined && kindOf(key) === 'role' ? familiesIn(map, path) : undefined;
    if (families) return Object.entries(map).forEach(([own, value]) => this.read('', value, `${path}/${own}`, around));
    const isOpen = declared !== undefined && (declared === 'value' || around[declared] === undefined);
    const kind = isOpen ? declared : kindOfKeys(key, map, around, this.#names);
    const table = kind === undefined ? recordsOfTable(map) : undefined;
    if (table) return table.records.forEach((row, index) => this.#entry(row, `${path}/${table.key}/${index}`, kindOf(key), around)); // prettier-ignore
    if (kind === undefined) return this.#record(map, path, around, undefined);
    const isNew = declared === undefined && around.role === undefined && around.level === undefined && around.skill === undefined; // prettier-ignore
    for (const [own, value] of Object.entries(map)) {
      const defined = isNew ? this.#defineByKey(kind, own, value, `${path}/${own}`, around) : undefined;
      const inner = this.#inside(kind, defined ?? own, around);
      if (!isOpen || typeof value === 'object') this.read('', value, `${path}/${own}`, inner);
    }
  }

  /** The name of a skill, group or role in a map. */
  #defineByKey(kind: Kind | 'need', key: string, value: unknown, path: string, around: Around): string | undefined {
    if (kind !== 'skill' && kind !== 'group' && kind !== 'role') return undefined;
    const known = this.#names[kind].find(key);
    const declared = (isRecord(value) || typeof value === 'string' ? declaredBy(key, value, path, kind) : undefined) ?? { name: key }; // prettier-ignore
    const name = known?.name ?? declared.name;
    const record = isRecord(value) ? value : 'text' in declared && declared.text ? { text: declared.text } : {};
    const used = new Set(Object.keys(record).filter((own) => record[own] === name));
    const group = around.group ?? (kind === 'skill' ? groupOf(record, this.#names) : undefined);
    this.definitions.push({ kind, name, key, record, path, group, domain: around.domain, used });
    return name;
  }

  #inside(kind: Kind | 'need', own: string, around: Around): Around {
    if (kind === 'need') return { ...around, required: needOfKey(own) };
    const name = this.#names[kind].find(own)?.name ?? (kind === 'level' ? levelName(own) : own.trim());
    if (kind === 'group') return { ...around, group: name, domain: around.group };
    return { ...around, [kind]: name };
  }

  #entry(record: Data, path: string, said: Kind | undefined, around: Around): void {
    const kind = kindOfEntry(record, said, around);
    this.#record(record, path, around, kind);
  }

  /** A record: what it is, to which names it refers, and what it asks. */
  #record(record: Data, path: string, given: Around, kind: Kind | undefined): void {
    const [nameKey, said] = kind === undefined ? [] : (nameIn(record, kind) ?? []);
    const name = kind === undefined || said === undefined ? undefined : (this.#names[kind].find(said)?.name ?? said);
    const own = name === undefined || kind === undefined || kind === 'value' ? {} : kind === 'group' ? { group: name, domain: given.group } : { [kind]: name }; // prettier-ignore
    const { around, used } = referencesOf(record, kind, { ...given, ...own }, this.#names);
    const told = new Set([...used, ...(nameKey === undefined ? [] : [nameKey])]);
    const columns = this.#columns(record, path, around, told);
    if (kind !== undefined && name !== undefined && !isAsked(around))
      this.#define(kind, name, record, path, { ...around, ...(kind === 'group' && { group: given.group }) }, told);
    const before = this.statements.length;
    for (const [key, value] of Object.entries(record)) {
      if (typeof value !== 'object' || value === null || told.has(key)) continue;
      // Below a skill, maps and records of what is required are those of all that is asked.
      const saysNeed = around.skill === undefined || isAsked(around) || (Array.isArray(value) && value.every(isName));
      const required = saysNeed ? needOfKey(key) : undefined;
      this.read(key, value, `${path}/${key}`, required === undefined ? around : { ...around, required });
    }
    if (!isAsked(around) || columns > 0) return;
    const asked = askedBy(record, path, told, this.#names);
    for (const [word, isNeeded] of needsIn(record)) this.needs.set(word, isNeeded);
    const isEmpty = asked.said === undefined && asked.text === undefined && asked.items === undefined;
    if (!isEmpty) this.#say({ ...around, ...asked });
    else if (this.statements.length === before && !asksNothing(record)) this.#say({ ...around, ...asked, said: TICK });
  }

  /** Properties whose keys are names of levels, roles or skills. */
  #columns(record: Data, path: string, around: Around, told: Set<string>): number {
    let count = 0;
    for (const [key, value] of Object.entries(record)) {
      if (told.has(key)) continue;
      const kind = (['role', 'level', 'skill'] as const).find(
        (one) => around[one] === undefined && this.#names[one].find(key) !== undefined,
      );
      const inner = kind && { ...around, [kind]: this.#names[kind].find(key)!.name };
      if (!inner || !isAsked(inner)) continue;
      told.add(key);
      count++;
      this.read(key, value, `${path}/${key}`, inner);
    }
    return count;
  }

  #define(
    kind: Kind,
    name: string,
    record: Data,
    path: string,
    around: Around,
    used: ReadonlySet<string> = new Set(),
  ): void {
    // prettier-ignore
    const { group, domain } = around;
    this.definitions.push({ kind, name, record, path, group, domain, used });
  }

  #say(statement: Statement): void {
    if (statement.skill?.trim()) this.statements.push(statement);
  }
}

const at = (value: unknown, path: string): readonly [unknown, string] => [value, path];

/** What an entry of a list is: as its list says, unless it has skills of its own; below a group, a skill. */
function kindOfEntry(record: Data, said: Kind | undefined, around: Around): Kind | undefined {
  const isOpen = around.skill === undefined;
  const lists = Object.entries(record).filter(([, value]) => typeof value === 'object' && value !== null);
  const hasSkills = lists.some(([key]) => kindOf(key) === 'skill');
  if (said === 'skill' && hasSkills && isOpen && around.role === undefined) return 'group';
  if (said !== undefined && said !== 'value') return around[said] === undefined || said === 'group' ? said : undefined;
  const isOfRecords = ([, value]: readonly [string, unknown]) =>
    Array.isArray(value) && value.length > 0 && value.every(isRecord);
  if (around.role !== undefined && isOpen && lists.some(isOfRecords)) return 'group';
  return around.group !== undefined && isOpen && nameIn(record, 'skill') ? 'skill' : undefined;
}
