import { isRecord } from '../../../document/records.ts';
import { foldName } from '../words/level-words.ts';
import { isIdOfRecord, kindOfKey, type RecordKind } from '../words/record-words.ts';
import {
  type Entity,
  type EntityKind,
  entriesOf,
  type Entry,
  groupsOf,
  groupIn,
  kindOfEntries,
  nameOf,
  scalarsOf,
} from './entities.ts';
import { type ValueColumn, valueColumns } from './value-columns.ts';

/** The skills, roles, groups and levels that data lists, to which other records refer by ids or names. */
export class Catalogue {
  readonly entities: Record<EntityKind, Entity[]> = { skill: [], role: [], level: [], group: [] };
  /** Lists of levels that belong to no skill and no role. */
  readonly scales: (readonly Entity[])[] = [];
  /** Properties of skills with values of a scale. */
  readonly columns: readonly ValueColumn[];
  readonly #ofSkills: (readonly Entity[])[] = [];
  readonly #known: Record<EntityKind, Map<string, Entity>> = {
    ...{ skill: new Map(), role: new Map(), level: new Map(), group: new Map() },
  };

  /** The names of groups, by the paths of what stands in them. */
  readonly #groups = new Map<string, string>();

  constructor(data: unknown) {
    this.#visit('', data, '', []);
    for (const kind of KINDS) this.#registerAll(kind);
    this.columns = valueColumns(this);
  }

  /** The entity that an id, a code or a name stands for. */
  find(kind: EntityKind, value: unknown): Entity | undefined {
    if (typeof value !== 'string' && typeof value !== 'number') return undefined;
    return this.#known[kind].get(String(value).trim()) ?? this.#known[kind].get(foldName(String(value)));
  }

  /** The group of a skill: as its record says, else the groups that its record stands in. */
  groupOf({ record, path }: Entity): { readonly group?: string | undefined; readonly domain?: string | undefined } {
    const said = groupIn(record);
    if (said !== undefined) return { group: this.find('group', said)?.name ?? said };
    const around: string[] = [];
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const name = this.#groups.get(path.slice(0, end));
      if (name !== undefined) around.push(name);
    }
    const [group, domain] = around;
    return { group, domain };
  }

  /** A record in a map that has no name of its own may belong to one that another list names. */
  #registerAll(kind: EntityKind): void {
    const isReference = ({ key, name }: Entity) => key === name && (kind === 'skill' || kind === 'role');
    const all = this.entities[kind];
    for (const entity of all) if (!isReference(entity)) this.#register(kind, entity);
    this.entities[kind] = all.filter((entity) => !isReference(entity) || this.find(kind, entity.key) === undefined);
    for (const entity of this.entities[kind]) if (isReference(entity)) this.#register(kind, entity);
  }

  #register(kind: EntityKind, entity: Entity): void {
    const known = this.#known[kind];
    const ids = scalarsOf(entity.record).filter(([key]) => isIdOfRecord(key) && isOwn(key, kind));
    for (const id of [entity.key, ...ids.map(([, value]) => String(value).trim()), foldName(entity.name)])
      if (id !== undefined && !known.has(id)) known.set(id, entity);
  }

  /** The levels that all skills list by the same names, if no others are listed. */
  get scaleOfSkills(): readonly Entity[] | undefined {
    const [first, ...others] = this.#ofSkills;
    const nameOf = (list: readonly Entity[]) => list.map(({ name }) => name).join('\0');
    const isOne = first !== undefined && first.length > 1 && others.every((other) => nameOf(other) === nameOf(first));
    return isOne && this.scales.length === 0 ? first : undefined;
  }

  #visit(key: string, value: unknown, path: string, within: readonly RecordKind[]): void {
    if (groupsOf(key, value)) {
      for (const [own, one] of Object.entries(value)) {
        this.#groups.set(`${path}/${own}`, own);
        this.#visit(key, one, `${path}/${own}`, within);
      }
      return;
    }
    const entries = entriesOf(key, value, path);
    if (!entries) {
      if (isRecord(value)) this.#visitParts(value, path, within);
      return;
    }
    const kind = kindOfEntries(key, entries);
    const isDefined = kind !== undefined && kind !== 'need' && !OUTSIDE[kind].some((outer) => within.includes(outer));
    if (isDefined) this.#define(kind, entries, within);
    else if (kind === 'level' && within.at(-1) === 'skill') this.#ofSkills.push(entitiesOf(kind, entries));
    const inner = kind === undefined ? within : [...within, kind];
    for (const { value: one, path: own } of entries) if (isRecord(one)) this.#visitParts(one, own, inner);
  }

  #visitParts(record: Readonly<Record<string, unknown>>, path: string, within: readonly RecordKind[]): void {
    for (const [key, value] of Object.entries(record)) this.#visit(key, value, `${path}/${key}`, within);
  }

  #define(kind: EntityKind, entries: readonly Entry[], within: readonly RecordKind[]): void {
    const found = entitiesOf(kind, entries);
    for (const entity of found) {
      this.entities[kind].push(entity);
      if (kind === 'group') this.#groups.set(entity.path, entity.name);
    }
    if (kind === 'level' && within.length === 0 && found.length > 1) this.scales.push(found);
  }
}

function entitiesOf(kind: EntityKind, entries: readonly Entry[]): readonly Entity[] {
  return entries.flatMap(({ value, path, key }): Entity[] => {
    const record = isRecord(value) ? value : {};
    const name = isRecord(value) ? nameOf(value, kind, key) : String(value as string).trim();
    return name ? [{ name, path, record, key }] : [];
  });
}

const KINDS = ['skill', 'role', 'level', 'group'] as const;

/** What a kind is only referred to within. */
const OUTSIDE: Record<EntityKind, readonly RecordKind[]> = {
  skill: ['role', 'level', 'need', 'skill'],
  role: ['skill', 'level', 'need', 'role'],
  level: ['skill', 'need'],
  group: ['role', 'need', 'skill'],
};

/** Whether an id is that of a record itself, and no reference to one of another kind. */
const isOwn = (key: string, kind: RecordKind) => [undefined, kind].includes(kindOfKey(key));
