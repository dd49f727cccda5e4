import { isRecord } from '../../document/records.ts';
import type { Block, Subject } from './block.ts';
import { nameEntry, SHORT } from './data-facts.ts';
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

type Data = Readonly<Record<string, unknown>>;

class Teller {
  readonly blocks: Block[] = [];
  readonly #where: string;
  readonly #tables: DataTables;

  constructor(data: unknown, where: string) {
    this.#where = where;
    this.#tables = new DataTables(data, (path) => this.#place(path));
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
    if (isNamed) this.#heading(title!, `/${key}`, 1, 'framework');
    this.#properties(data, isNamed ? key : undefined, '', 2);
  }

  #heading(name: string, path: string, depth: number, names: Subject | undefined): void {
    this.blocks.push({
      kind: 'heading',
      depth,
      content: this.#cell(name, path),
      names: names === 'framework' ? undefined : names,
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
      if (matrix?.key === key) this.blocks.push({ kind: 'table', table: matrix.table(`${path}/${key}`) });
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
  #names(names: readonly unknown[], path: string, depth: number, subject: Subject): void {
    for (const [index, name] of names.entries()) this.#heading(String(name), `${path}/${index}`, depth, subject);
  }

  /** A map from the values of a scale to their names. */
  #legend(map: Data, path: string): void {
    const entries = Object.entries(map).map(([value, name]) => ({
      content: this.#cell(`${value} = ${String(name)}`, `${path}/${value}`),
      entries: [],
    }));
    this.blocks.push({ kind: 'list', entries });
  }

  /** A text, a number or a list of texts. */
  #flat(key: string, value: unknown, path: string): void {
    if (value === null || value === undefined || value === '') return;
    if (Array.isArray(value)) {
      const texts = (value as unknown[]).filter((text) => String(text).trim() !== '');
      if (texts.length > 0)
        this.blocks.push({
          kind: 'list',
          entries: texts.map((text, index) => ({ content: this.#cell(String(text), `${path}/${index}`), entries: [] })),
        });
    } else if (isTextKey(key) && typeof value === 'string')
      this.blocks.push({ kind: 'paragraph', content: this.#cell(value, path) });
    else if (typeof value === 'string' && value.length > SHORT && !isShownKey(key))
      this.blocks.push({ kind: 'paragraph', content: this.#cell(value, path) });
    else this.blocks.push({ kind: 'other', content: this.#cell(String(value), path) });
  }

  #value(key: string, value: unknown, path: string, depth: number, subject: Subject | undefined): void {
    if (Array.isArray(value)) this.#list(key, value as unknown[], path, depth, subject);
    else if (isRecord(value)) this.#map(key, value, path, depth, subject);
    else this.#flat(key, value, path);
  }

  #list(key: string, list: readonly unknown[], path: string, depth: number, subject: Subject | undefined): void {
    if (isTexts(list)) return this.#flat(key, list, path);
    if (list.length > 0 && list.every(isLink)) {
      const entries = list.map((entry, index) => ({
        content: linksCell([entry], this.#place(`${path}/${index}`)),
        entries: [],
      }));
      this.blocks.push({ kind: 'list', entries });
      return;
    }
    if (isRows(list)) {
      this.blocks.push({ kind: 'table', table: this.#tables.tableOf(list, path) });
      return;
    }
    for (const [index, entry] of list.entries()) {
      if (isRecord(entry)) this.#object(entry, `${path}/${index}`, depth, subject);
      else this.#value(key, entry, `${path}/${index}`, depth, subject);
    }
  }

  /** An object with a name, or with the number of a level. Criteria with examples are entries of a list. */
  #object(object: Data, path: string, depth: number, subject: Subject | undefined): void {
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
      const last = this.blocks.at(-1);
      if (last?.kind === 'list')
        this.blocks[this.blocks.length - 1] = { kind: 'list', entries: [...last.entries, entry] };
      else this.blocks.push({ kind: 'list', entries: [entry] });
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
  #map(key: string, map: Data, path: string, depth: number, subject: Subject | undefined): void {
    const keys = Object.keys(map);
    if (
      nameEntry(map) &&
      keys.some(isNameKey) &&
      !(subject && isTexts(Object.values(map)) && findLevels(keys).size > 1)
    ) {
      this.#object(map, path, depth, subject);
      return;
    }
    const isOfNames =
      subject !== undefined || keys.some((name) => typeof map[name] === 'object') || findLevels(keys).size > 1;
    if (!isOfNames) return this.#properties(map, undefined, path, depth);
    const known = findLevels(keys);
    const names =
      subject === 'proficiency' || subject === 'level' ? subject : known.size > keys.length / 2 ? 'level' : subject;
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
      if (typeof value === 'string' || typeof value === 'number')
        this.blocks.push({ kind: 'paragraph', content: this.#cell(String(value), own) });
      else this.#inner(value, own, isOwn ? depth + 2 : depth + 1);
    }
  }

  #inner(value: unknown, path: string, depth: number): void {
    if (Array.isArray(value)) this.#list('', value as unknown[], path, depth, undefined);
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
      if (typeof value === 'string' || typeof value === 'number')
        this.blocks.push({ kind: 'paragraph', content: this.#cell(String(value), `${path}/${name}`) });
      else this.#inner(value, `${path}/${name}`, depth + 1);
    }
  }
}

function levelName(value: unknown): string {
  return typeof value === 'number' || /^\d+$/.test(String(value)) ? `Level ${String(value)}` : String(value);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string' || typeof entry === 'number');
}

/** Whether data is a map from numbers or letters to short texts. */
function isLegend(value: unknown): value is Data {
  if (!isRecord(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 1 &&
    entries.every(
      ([key, name]) => /^(?:\d{1,2}|\p{Lu}\p{L}?)$/u.test(key) && typeof name === 'string' && name.length <= SHORT,
    )
  );
}

function hasNumberKeys(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => /^\d{1,2}$/.test(key));
}

/** An object with a text and a list of texts only: a criterion and its examples. */
function itemOf(object: Data): { readonly text: string; readonly examples: readonly string[] } | undefined {
  const entries = Object.entries(object).filter(([, value]) => value !== null && value !== '');
  const texts = entries.filter(([, value]) => typeof value === 'string');
  const lists = entries.filter(([, value]) => isTexts(value));
  const isItem =
    texts.length === 1 &&
    lists.length === 1 &&
    entries.length === 2 &&
    /crit|text|item|behav|signal|expect/i.test(texts[0]![0]);
  return isItem ? { text: texts[0]![1] as string, examples: (lists[0]![1] as unknown[]).map(String) } : undefined;
}
