import { isRecord } from '../../document/records.ts';
import type { Block } from './block.ts';
import { BlockList } from './block-list.ts';
import { nameEntry, SHORT } from './data-facts.ts';
import { type Data, hasNumberKeys, isLegend, isTexts, itemOf } from './data-kinds.ts';
import { heldRecords } from './data-records.ts';
import { DataTables, isLink, isRows, linksCell } from './data-tables.ts';
import { DataNames, groupIn, isLadder, nameOfObject, type Names, partsOfLevels } from './data-names.ts';
import { tableOfValues } from './data-value-maps.ts';
import type { Cell } from './cell.ts';
import { isHolderKey, isNameKey, isShownKey, isTextKey, subjectOfKey } from './words/data-words.ts';

/**
 * Tells data of any make (JSON, YAML, front matter) in blocks: an object is a heading with its name, a list of texts a
 * list, a list of flat objects a table. Keys in the plural say what their entries are.
 *
 * @param where - the place of the data, before its JSON Pointers
 */
export function dataBlocks(data: unknown, where = ''): Block[] {
  const teller = new Teller(data, where);
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
  readonly #blocks = new BlockList();
  readonly #where: string;
  readonly #tables: DataTables;
  readonly #names: DataNames;

  constructor(data: unknown, where: string) {
    this.#where = where;
    this.#names = new DataNames(data);
    this.#tables = new DataTables(this.#names, (path) => this.#place(path));
  }

  get blocks(): Block[] {
    return this.#blocks.blocks;
  }

  #place(path: string): string {
    return [this.#where, path].filter(Boolean).join(' ');
  }

  #cell(text: string, path: string): Cell {
    return { lines: text.split(/\r?\n/), place: this.#place(path) };
  }

  tellRoot(data: unknown): void {
    if (!isRecord(data)) {
      this.#value('', data, '', 1, undefined);
      return;
    }
    const [key, title] = nameEntry(data) ?? [];
    const isNamed = key !== undefined && isNameKey(key);
    if (isNamed) this.#heading(title!, `/${key}`, 1, undefined);
    this.#properties(data, isNamed ? key : undefined, '', 2);
  }

  #heading(name: string, path: string, depth: number, names: Names): void {
    this.#blocks.push({ kind: 'heading', depth, content: this.#cell(name, path), names });
  }

  /** Texts first, so that they stand below their own heading; then what has headings of its own. */
  #properties(object: Data, nameKey: string | undefined, path: string, depth: number): void {
    const own = Object.entries(object).filter(([key]) => key !== nameKey);
    const byLevel = partsOfLevels(own);
    const entries = own.filter(([key]) => !(byLevel && key in byLevel));
    const lists: (readonly [string, unknown])[] = [];
    const isDeep = ([, value]: readonly [string, unknown]) =>
      typeof value === 'object' && value !== null && !isTexts(value);
    for (const [key, value] of entries.filter((entry) => !isDeep(entry))) {
      const subject = Array.isArray(value) ? subjectOfKey(key) : undefined;
      if (subject === 'role' || subject === 'group' || subject === 'level') lists.push([key, value]);
      else this.#flat(key, value, `${path}/${key}`);
    }
    for (const [key, value] of lists)
      this.#listOfNames(value as unknown[], `${path}/${key}`, depth, subjectOfKey(key)!);
    if (byLevel) this.#map('', byLevel, path, depth, 'level');
    this.#parts(object, entries.filter(isDeep), { nameKey, path, depth });
  }

  /** The objects and lists below an object. Its own indicators need no heading of their own. */
  #parts(object: Data, entries: readonly (readonly [string, unknown])[], { nameKey, path, depth }: Place): void {
    const matrix = this.#tables.matrixOf(object);
    const isOfLevels = (value: unknown): value is Data => isRecord(value) && this.#names.levelsIn(value) > 1;
    const isAlone = nameKey !== undefined && entries.filter(([, value]) => isOfLevels(value)).length === 1;
    let below = depth;
    for (const [key, value] of entries) {
      const own = `${path}/${key}`;
      if (matrix?.key === key) this.#blocks.push({ kind: 'table', table: matrix.table(own) });
      else if (isLegend(value) && !matrix) this.#legend(value, own);
      else if (isAlone && isHolderKey(key) && isOfLevels(value)) this.#map('', value, own, below, 'level');
      else {
        const isNamed = nameKey === undefined || (isOfLevels(value) && !isTextKey(key));
        const subject = matrix && hasNumberKeys(value) ? 'proficiency' : subjectOfKey(key);
        this.#value(isNamed ? key : '', value, own, below, subject);
        // An object with a name only is around those that follow.
        if (isRecord(value) && subject === 'group' && Object.values(value).every((one) => typeof one === 'string'))
          below = depth + 1;
      }
    }
  }

  /** Names in their order: headings without content. */
  #listOfNames(names: readonly unknown[], path: string, depth: number, subject: Names): void {
    for (const [index, name] of names.entries()) this.#heading(String(name), `${path}/${index}`, depth, subject);
  }

  /** A map from the values of a scale to their names. */
  #legend(map: Data, path: string): void {
    const entries = Object.entries(map).map(([value, name]) => ({
      content: this.#cell(`${value} = ${String(name)}`, `${path}/${value}`),
      entries: [],
    }));
    this.#blocks.push({ kind: 'list', entries });
  }

  /** A text, a number or a list of texts. */
  #flat(key: string, value: unknown, path: string): void {
    if (value === null || value === undefined || value === '') return;
    if (Array.isArray(value)) {
      const texts = (value as unknown[]).filter((text) => String(text).trim() !== '');
      if (texts.length > 0)
        this.#blocks.push({
          kind: 'list',
          entries: texts.map((text, index) => ({ content: this.#cell(String(text), `${path}/${index}`), entries: [] })),
        });
    } else if (typeof value === 'string' && (isTextKey(key) || (value.length > SHORT && !isShownKey(key))))
      this.#blocks.push({ kind: 'paragraph', content: this.#cell(value, path) });
    else this.#blocks.push({ kind: 'other', content: this.#cell(String(value), path) });
  }

  #value(key: string, value: unknown, path: string, depth: number, subject: Names): void {
    if (Array.isArray(value)) this.#list(key, value as unknown[], path, depth, subject);
    else if (isRecord(value)) this.#map(key, value, path, depth, subject);
    else this.#flat(key, value, path);
  }

  #list(key: string, list: readonly unknown[], path: string, depth: number, subject: Names): void {
    if (isTexts(list)) return this.#flat(key, list, path);
    if (list.length > 0 && list.every(isLink)) {
      const entries = list.map((entry, index) => ({
        content: linksCell([entry], this.#place(`${path}/${index}`)),
        entries: [],
      }));
      this.#blocks.push({ kind: 'list', entries });
      return;
    }
    const held = heldRecords(list);
    for (const [own, value] of held?.beside ?? []) this.#flat('', value, `${path}/${own}`);
    const table = held
      ? this.#tables.tableOf(held.records, path, `/${held.key}`)
      : isRows(list) && !(subject === 'level' && this.#names.areOfLevels(list))
        ? this.#tables.tableOf(list, path)
        : tableOfValues(list, path, (path) => this.#place(path));
    if (table) {
      this.#blocks.push({ kind: 'table', table });
      return;
    }
    const names = isLadder(list) ? 'level' : subject;
    for (const [index, entry] of list.entries()) {
      if (isRecord(entry)) this.#object(entry, `${path}/${index}`, depth, names);
      else this.#value(key, entry, `${path}/${index}`, depth, subject);
    }
  }

  /** An object with a name, or with the number of a level. Criteria with examples are entries of a list. */
  #object(object: Data, path: string, depth: number, subject: Names): void {
    const item = itemOf(object);
    if (item) {
      const entry = {
        content: this.#cell(item.text, path),
        entries: item.examples.map((text) => ({ content: this.#cell(text, path), entries: [] })),
      };
      this.#blocks.pushEntry(entry);
      return;
    }
    const named = nameOfObject(object, subject);
    if (!named) return this.#properties(object, undefined, path, depth);
    const { key, name, names } = named;
    const group = names === 'skill' ? groupIn(object) : undefined;
    if (group) this.#heading(group[1], `${path}/${group[0]}`, depth, 'group');
    const own = group ? depth + 1 : depth;
    this.#heading(name, `${path}/${key}`, own, names);
    const rest = group ? Object.fromEntries(Object.entries(object).filter(([key]) => key !== group[0])) : object;
    this.#properties(rest, key, path, own + 1);
  }

  /** A map from names to texts, lists or objects; or an object under a key of its own. */
  #map(key: string, map: Data, path: string, depth: number, subject: Names): void {
    const keys = Object.keys(map);
    const levels = this.#names.levelsIn(map);
    if (nameEntry(map) && keys.some(isNameKey) && !(subject && isTexts(Object.values(map)) && levels > 1)) {
      this.#object(map, path, depth, subject);
      return;
    }
    const isOfNames = subject !== undefined || keys.some((name) => typeof map[name] === 'object') || levels > 1;
    if (!isOfNames) return this.#properties(map, undefined, path, depth);
    const names =
      subject === 'proficiency' || subject === 'level' ? subject : levels > keys.length / 2 ? 'level' : subject;
    const isOwn = subject === undefined && key !== '';
    if (isOwn && !isNameKey(key)) this.#heading(key, path, depth, undefined);
    for (const name of keys) {
      const value = map[name];
      const own = `${path}/${name}`;
      this.#heading(
        names === 'level' && /^\d+$/.test(name) ? `Level ${name}` : this.#names.of(name),
        own,
        isOwn ? depth + 1 : depth,
        names,
      );
      this.#named(value, own, isOwn ? depth + 2 : depth + 1);
    }
  }

  /** What stands below a name: a text, or data with parts of its own. */
  #named(value: unknown, path: string, depth: number): void {
    if (typeof value === 'string' || typeof value === 'number')
      this.#blocks.push({ kind: 'paragraph', content: this.#cell(String(value), path) });
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
    for (const [key, value] of entries.filter(isText)) this.#flat(key, value, `${path}/${key}`);
    for (const [name, value] of entries.filter((entry) => !isText(entry))) {
      this.#heading(this.#names.of(name), `${path}/${name}`, depth, undefined);
      this.#named(value, `${path}/${name}`, depth + 1);
    }
  }
}
