import { isRecord } from '../../document/records.ts';
import type { Block, HeadingBlock } from './block.ts';
import { BlockList } from './block-list.ts';
import { nameEntry, SHORT } from './data-facts.ts';
import { type Data, hasNumberKeys, isLegend, isTexts, itemOf, levelName } from './data-kinds.ts';
import { DataTables, isLink, isRows, linksCell } from './data-tables.ts';
import { findLevels } from './levels.ts';
import type { Cell } from './cell.ts';
import { isNameKey, isShownKey, isTextKey, subjectOfKey } from './words/data-words.ts';

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

/** What a heading or the entries below a key name. */
type Names = HeadingBlock['names'];

class Teller {
  readonly #blocks = new BlockList();
  readonly #where: string;
  readonly #tables: DataTables;

  constructor(data: unknown, where: string) {
    this.#where = where;
    this.#tables = new DataTables(data, (path) => this.#place(path));
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
    this.#blocks.push({
      kind: 'heading',
      depth,
      content: this.#cell(name, path),
      names,
    });
  }

  /** Texts first, so that they stand below their own heading; then what has headings of its own. */
  #properties(object: Data, nameKey: string | undefined, path: string, depth: number): void {
    const entries = Object.entries(object).filter(([key]) => key !== nameKey);
    const lists: (readonly [string, unknown])[] = [];
    const isDeep = ([, value]: readonly [string, unknown]) =>
      typeof value === 'object' && value !== null && !isTexts(value);
    for (const [key, value] of entries.filter((entry) => !isDeep(entry))) {
      const subject = Array.isArray(value) ? subjectOfKey(key) : undefined;
      if (subject === 'role' || subject === 'group' || subject === 'level') lists.push([key, value]);
      else this.#flat(key, value, `${path}/${key}`);
    }
    for (const [key, value] of lists) this.#names(value as unknown[], `${path}/${key}`, depth, subjectOfKey(key)!);
    const matrix = this.#tables.matrixOf(object);
    let below = depth;
    for (const [key, value] of entries.filter(isDeep)) {
      if (matrix?.key === key) this.#blocks.push({ kind: 'table', table: matrix.table(`${path}/${key}`) });
      else if (isLegend(value) && !matrix) this.#legend(value, `${path}/${key}`);
      else {
        const isOfLevels = isRecord(value) && findLevels(Object.keys(value)).size > 1 && !isTextKey(key);
        const subject = matrix && hasNumberKeys(value) ? 'proficiency' : subjectOfKey(key);
        this.#value(nameKey === undefined || isOfLevels ? key : '', value, `${path}/${key}`, below, subject);
        // An object with a name only is around those that follow.
        if (isRecord(value) && subject === 'group' && Object.values(value).every((one) => typeof one === 'string'))
          below = depth + 1;
      }
    }
  }

  /** Names in their order: headings without content. */
  #names(names: readonly unknown[], path: string, depth: number, subject: Names): void {
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
    if (isRows(list)) {
      this.#blocks.push({ kind: 'table', table: this.#tables.tableOf(list, path) });
      return;
    }
    for (const [index, entry] of list.entries()) {
      if (isRecord(entry)) this.#object(entry, `${path}/${index}`, depth, subject);
      else this.#value(key, entry, `${path}/${index}`, depth, subject);
    }
  }

  /** An object with a name, or with the number of a level. Criteria with examples are entries of a list. */
  #object(object: Data, path: string, depth: number, subject: Names): void {
    const entries = Object.entries(object);
    const level = entries.find(
      ([key, value]) => subjectOfKey(key) === 'level' && (typeof value === 'number' || typeof value === 'string'),
    );
    const item = itemOf(object);
    if (item) {
      const entry = {
        content: this.#cell(item.text, path),
        entries: item.examples.map((text) => ({ content: this.#cell(text, path), entries: [] })),
      };
      this.#blocks.pushEntry(entry);
      return;
    }
    const [key, name] =
      level && subject !== 'level' && !entries.some(([key]) => isNameKey(key))
        ? [level[0], levelName(level[1])]
        : (nameEntry(object) ?? [level?.[0], level && levelName(level[1])]);
    if (name === undefined || key === undefined) return this.#properties(object, undefined, path, depth);
    const isOfLevel = key === level?.[0];
    this.#heading(name, `${path}/${key}`, depth, isOfLevel ? 'level' : subject);
    this.#properties(object, key, path, depth + 1);
  }

  /** A map from names to texts, lists or objects; or an object under a key of its own. */
  #map(key: string, map: Data, path: string, depth: number, subject: Names): void {
    const keys = Object.keys(map);
    const levels = findLevels(keys).size;
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
        names === 'level' && /^\d+$/.test(name) ? `Level ${name}` : name,
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
        findLevels(keys).size > 1 ||
        !keys.some((key) => isNameKey(key) || isTextKey(key) || subjectOfKey(key) !== undefined);
      if (isMap && Object.values(value).some((entry) => typeof entry !== 'number'))
        this.#mapOfParts(value, path, depth);
      else this.#properties(value, undefined, path, depth);
    }
  }

  #mapOfParts(map: Data, path: string, depth: number): void {
    for (const [name, value] of Object.entries(map)) {
      this.#heading(name, `${path}/${name}`, depth, undefined);
      this.#named(value, `${path}/${name}`, depth + 1);
    }
  }
}
