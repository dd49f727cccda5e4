import { levelName } from '../levels/levels.ts';
import { type Data, isRecord } from '../../../document/records.ts';
import type { Block } from '../blocks/block.ts';
import { DataBlockList } from './block-list.ts';
import { nameEntry } from './facts.ts';
import { areAtLevels, entryOfMap, hasLevels, isDescribedSkill, loneObject } from './entries.ts';
import { hasNumberKeys, isProse, isTexts, itemOf, pairsOf } from './kinds.ts';
import { heldRecords } from './records.ts';
import { scaleIn } from './scales.ts';
import { areRatings, areRolesWithSkills, tableOfRoles } from './role-skills.ts';
import { areSkillsByLevel, DataTables, isRows } from './tables.ts';
import {
  DataNames,
  groupIn,
  groupOfRoot,
  isLadder,
  nameOfObject,
  nameOfRoot,
  type Names,
  partsOfLevels,
} from './names.ts';
import { tableOfValues } from './value-maps.ts';
import { saysLevels } from './levels-of-keys.ts';
import { areNameless } from './nameless-levels.ts';
import { isHolderKey, isNameKey, isSkillsKey, isTextKey, isTitleKey, subjectOfKey } from '../words/data-words.ts';

/**
 * Tells data of any make (JSON, YAML, front matter) in blocks: an object is a heading with its name, a list of texts a
 * list, a list of flat objects a table. Keys in the plural say what their entries are.
 *
 * @param where - the place of the data, before its JSON Pointers
 * @param levels - those that somebody names, in the form of `foldName`
 */
export function dataBlocks(data: unknown, where = '', levels: ReadonlySet<string> = new Set()): Block[] {
  const teller = new Teller(data, where, levels);
  teller.tellRoot(data);
  return teller.blocks;
}

/** Where the properties of an object stand, and which one is its name. */
interface Place {
  readonly nameKey: string | undefined;
  readonly path: string;
  readonly depth: number;
}

class Teller {
  readonly #blocks: DataBlockList;
  readonly #tables: DataTables;
  readonly #names: DataNames;
  readonly #placeOf = (path: string): string => this.#blocks.placeOf(path);

  constructor(data: unknown, where: string, levels: ReadonlySet<string>) {
    this.#blocks = new DataBlockList(where);
    this.#names = new DataNames(data, levels);
    this.#tables = new DataTables(this.#names, this.#placeOf);
  }

  get blocks(): Block[] {
    return this.#blocks.blocks;
  }

  tellRoot(data: unknown): void {
    if (!isRecord(data)) {
      this.#value('', data, '', 1, undefined);
      return;
    }
    const named = nameOfRoot(data);
    if (named) this.#blocks.heading(named.name, `/${named.key}`, 1, named.names);
    if (!named && areRolesWithSkills(data)) return this.#roles(data, '');
    const group = groupOfRoot(data);
    if (group) this.#blocks.heading(group[1], `/${group[0]}`, 2, 'group');
    const rest = Object.fromEntries(Object.entries(data).filter(([key]) => key !== group?.[0]));
    this.#properties(rest, named?.key, '', group ? 3 : 2);
  }

  #roles(map: Data, path: string): void {
    this.#blocks.table(tableOfRoles(map, path, this.#placeOf));
  }

  /** Texts first, so that they stand below their own heading; then what has headings of its own. */
  #properties(object: Data, nameKey: string | undefined, path: string, depth: number): void {
    const own = Object.entries(object).filter(([key]) => key !== nameKey);
    const byLevel = partsOfLevels(own);
    const entries = own.filter(([key]) => !(byLevel && key in byLevel));
    const lists: (readonly [string, readonly unknown[]])[] = [];
    const isDeep = ([, value]: readonly [string, unknown]) =>
      typeof value === 'object' && value !== null && !isTexts(value);
    for (const [key, value] of entries.filter((entry) => !isDeep(entry))) {
      const subject = Array.isArray(value) ? subjectOfKey(key) : undefined;
      if (subject === 'role' || subject === 'group' || subject === 'level') lists.push([key, value as unknown[]]);
      else this.#blocks.flat(key, value, `${path}/${key}`);
    }
    for (const [key, value] of lists) {
      const subject = subjectOfKey(key);
      if (areNameless(key, value)) this.#numbered(value, `${path}/${key}`, depth);
      else this.#blocks.names(value, `${path}/${key}`, depth, subject);
    }
    if (byLevel) this.#map('', byLevel, path, depth, 'level');
    this.#parts(object, entries.filter(isDeep), { nameKey, path, depth });
  }

  /** The objects and lists below an object. Its own indicators need no heading of their own. */
  #parts(object: Data, entries: readonly (readonly [string, unknown])[], { nameKey, path, depth }: Place): void {
    const matrix = this.#tables.matrixOf(object);
    const isAlone = nameKey !== undefined && entries.filter(([, value]) => this.#isOfLevels(value)).length === 1;
    let below = depth;
    for (const [key, value] of entries) {
      const own = `${path}/${key}`;
      const isScale = !matrix && !isDescribedSkill(object) && !this.#names.areLevels(value);
      const scale = isScale ? scaleIn(key, value, own) : undefined;
      if (isSkillsKey(key) && areRatings(value, (key) => this.#names.of(key)))
        this.#blocks.table(this.#tables.ratingsOf(value, own));
      else if (matrix?.key === key) this.#blocks.table(matrix.table(own));
      else if (scale) this.#blocks.legend(scale);
      else if (isAlone && isHolderKey(key) && this.#isOfLevels(value)) this.#map('', value, own, below, 'level');
      else {
        const isNamed = nameKey === undefined || (this.#isOfLevels(value) && !isTextKey(key));
        const said = subjectOfKey(key) ?? (saysLevels(key) && this.#isOfLevels(value) ? 'level' : undefined);
        const subject = matrix && hasNumberKeys(value) ? 'proficiency' : said;
        this.#value(isNamed ? key : '', value, own, below, subject);
        // An object with a name only is around those that follow.
        if (isRecord(value) && subject === 'group' && Object.values(value).every((one) => typeof one === 'string'))
          below = depth + 1;
      }
    }
  }

  #isOfLevels(value: unknown): value is Data {
    return isRecord(value) && this.#names.levelsIn(value) > 1;
  }

  #value(key: string, value: unknown, path: string, depth: number, subject: Names): void {
    if (Array.isArray(value)) this.#list(key, value as unknown[], path, depth, subject);
    else if (isRecord(value)) this.#map(key, value, path, depth, subject);
    else this.#blocks.flat(key, value, path);
  }

  #list(key: string, list: readonly unknown[], path: string, depth: number, subject: Names): void {
    if (isTexts(list)) return this.#blocks.flat(key, list, path);
    if (this.#blocks.links(list, path)) return;
    const pairs = pairsOf(list, (key) => isNameKey(key) || isTextKey(key) || subjectOfKey(key) !== undefined);
    if (pairs)
      return pairs.forEach(({ text, examples }, index) => this.#blocks.item(text, examples, `${path}/${index}`));
    const held = heldRecords(list);
    for (const [own, value] of held?.beside ?? []) this.#blocks.flat('', value, `${path}/${own}`);
    const table = held
      ? this.#tables.tableOf(held.records, path, `/${held.key}`)
      : isRows(list) && !(subject === 'level' && this.#names.areOfLevels(list))
        ? this.#tables.tableOf(list, path)
        : tableOfValues(list, path, this.#placeOf);
    if (table) return this.#blocks.table(table);
    if (areNameless(path.split('/').at(-1)!, list)) return this.#numbered(list, path, depth);
    const names = isLadder(list) ? 'level' : subject;
    for (const [index, entry] of list.entries()) {
      if (isRecord(entry)) this.#object(entry, `${path}/${index}`, depth, names);
      else this.#value(key, entry, `${path}/${index}`, depth, subject);
    }
  }

  /** Levels without names: numbered, in their order. */
  #numbered(levels: readonly unknown[], path: string, depth: number): void {
    for (const [index, level] of levels.entries()) {
      const own = `${path}/${index}`;
      this.#blocks.heading(levelName(index + 1), own, depth, 'level');
      if (isRecord(level)) this.#properties(level, undefined, own, depth + 1);
      else this.#blocks.paragraph(String(level), own);
    }
  }

  /** An object with a name, or with the number of a level. Criteria with examples are entries of a list. */
  #object(object: Data, path: string, depth: number, subject: Names): void {
    const item = itemOf(object);
    if (item) {
      this.#blocks.item(item.text, item.examples, path);
      this.#blocks.flat('', item.id, path);
      return;
    }
    const named = this.#names.nameOf(object, subject);
    if (!named) return this.#properties(object, undefined, path, depth);
    const { key, name } = named;
    const names = named.names === 'skill' && Object.values(object).some(areSkillsByLevel) ? 'group' : named.names;
    const isOfLevels = hasLevels(object) || Object.values(object).some((value) => this.#isOfLevels(value));
    const group = names === 'skill' || (names === undefined && isOfLevels) ? groupIn(object) : undefined;
    if (group) this.#blocks.heading(group[1], `${path}/${group[0]}`, depth, 'group');
    const own = group ? depth + 1 : depth;
    this.#blocks.heading(name, `${path}/${key}`, own, names);
    const title = names === 'level' && !isTitleKey(key) ? nameEntry(object) : undefined;
    if (title && title[0] !== key) this.#blocks.paragraph(title[1], `${path}/${title[0]}`);
    const told = new Set([group?.[0], title?.[0]]);
    const rest = Object.fromEntries(Object.entries(object).filter(([key]) => !told.has(key)));
    this.#properties(rest, key, path, own + 1);
  }

  /** A map from names to texts, lists or objects; or an object under a key of its own. */
  #map(key: string, map: Data, path: string, depth: number, subject: Names): void {
    if ((subject === undefined || subject === 'role') && areRolesWithSkills(map)) return this.#roles(map, path);
    if (subject === undefined && key !== '' && isDescribedSkill(map))
      return this.#entry(key, map, path, depth, undefined);
    if (subject === undefined && key === '' && this.#isDescribed(map))
      return this.#properties(map, undefined, path, depth);
    const keys = Object.keys(map);
    const levels = this.#names.levelsIn(map);
    if (nameEntry(map) && keys.some(isNameKey) && !(subject && isTexts(Object.values(map)) && levels > 1)) {
      this.#object(map, path, depth, subject);
      return;
    }
    const isOfNames =
      subject !== undefined ||
      keys.some((name) => typeof map[name] === 'object') ||
      levels > 1 ||
      levels === keys.length;
    if (!isOfNames) return this.#properties(map, undefined, path, depth);
    const names =
      subject === 'proficiency' || subject === 'level' ? subject : levels > keys.length / 2 ? 'level' : subject;
    const isOwn = subject === undefined && key !== '';
    if (isOwn && !isNameKey(key)) this.#blocks.heading(key, path, depth, undefined);
    for (const name of keys) this.#entry(name, map[name], `${path}/${name}`, isOwn ? depth + 1 : depth, names);
  }

  /** Whether an object has only texts about a skill, and what its levels ask. */
  #isDescribed(map: Data): boolean {
    const entries = Object.entries(map);
    const isOfLevels = ([key, value]: readonly [string, unknown]) => saysLevels(key) && this.#isOfLevels(value);
    return entries.some(isOfLevels) && entries.every((entry) => isOfLevels(entry) || isTextKey(entry[0]));
  }

  /** An entry of a map: a name and what stands below it. */
  #entry(key: string, value: unknown, path: string, depth: number, names: Names): void {
    const { name, group, rest, inner } = entryOfMap(key, value, names);
    if (group !== undefined) this.#blocks.heading(group, path, depth, 'group');
    const own = group === undefined ? depth : depth + 1;
    const shown = names === 'level' && /^\d+$/.test(key) ? levelName(key) : this.#names.of(name);
    const isAround = names === 'skill' && isRecord(rest) && this.#isAroundSkills(rest);
    this.#blocks.heading(shown, path, own, isAround ? 'group' : names);
    this.#named(rest, `${path}${inner}`, own + 1);
  }

  /** Whether the parts of an object are skills of their own. */
  #isAroundSkills(object: Data): boolean {
    return Object.entries(object).some(([key, value]) => this.#isOfLevels(loneObject(key, value)));
  }

  /** What stands below a name: a text, or data with parts of its own. */
  #named(value: unknown, path: string, depth: number): void {
    if (typeof value === 'string' || typeof value === 'number') this.#blocks.paragraph(String(value), path);
    else if (Array.isArray(value)) this.#list('', value as unknown[], path, depth, undefined);
    else if (isRecord(value)) {
      const keys = Object.keys(value);
      const isMap =
        this.#names.levelsIn(value) > 1 ||
        !keys.some((key) => isNameKey(key) || isTextKey(key) || subjectOfKey(key) !== undefined);
      if (isMap && Object.values(value).some((entry) => typeof entry !== 'number'))
        this.#mapOfParts(value, path, depth);
      else this.#properties(value, undefined, path, depth);
    }
  }

  #mapOfParts(map: Data, path: string, depth: number): void {
    const isText = ([key, value]: readonly [string, unknown]) => typeof value === 'string' && isTextKey(key);
    const entries = Object.entries(map);
    for (const [key, value] of entries.filter(isText)) this.#blocks.flat(key, value, `${path}/${key}`);
    const parts = entries.filter((entry) => !isText(entry));
    const areLevelled = areAtLevels(parts.map(([, value]) => value));
    for (const [name, value] of parts) {
      if (areLevelled) this.#atLevel(name, value as Data, `${path}/${name}`, depth);
      else this.#entry(name, value, `${path}/${name}`, depth, undefined);
    }
  }

  /** Something that says at which level it is asked. */
  #atLevel(name: string, value: Data, path: string, depth: number): void {
    const level = nameOfObject(value, undefined)!;
    this.#blocks.heading(name, path, depth, undefined);
    this.#blocks.heading(level.name, `${path}/${level.key}`, depth + 1, 'level');
    for (const [key, one] of Object.entries(value)) {
      if (isProse(one)) this.#blocks.paragraph(one, `${path}/${key}`);
      else if (key !== level.key) this.#blocks.aside(one, `${path}/${key}`);
    }
  }
}
