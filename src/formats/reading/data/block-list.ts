import { SHORT } from './kinds.ts';
import type { Block } from '../blocks/block.ts';
import { BlockList } from '../blocks/block-list.ts';
import type { Cell, Table } from '../blocks/cell.ts';
import type { Names } from './names.ts';
import type { ScaleValue } from './scales.ts';
import { isLink, linksCell } from './tables.ts';
import { isShownKey, isTextKey } from '../words/data-words.ts';

/** Blocks of data: each has the JSON Pointer of what it tells as its place. */
export class DataBlockList {
  readonly #blocks = new BlockList();
  readonly #where: string;

  /** @param where - the place of the data, before its JSON Pointers */
  constructor(where: string) {
    this.#where = where;
  }

  get blocks(): Block[] {
    return this.#blocks.blocks;
  }

  placeOf(path: string): string {
    return [this.#where, path].filter(Boolean).join(' ');
  }

  #cell(text: string, path: string): Cell {
    return { lines: text.split(/\r?\n/), place: this.placeOf(path) };
  }

  #entry(text: string, path: string) {
    return { content: this.#cell(text, path), entries: [] };
  }

  heading(name: string, path: string, depth: number, names: Names): void {
    this.#blocks.push({ kind: 'heading', depth, content: this.#cell(name, path), names });
  }

  paragraph(text: string, path: string): void {
    this.#blocks.push({ kind: 'paragraph', content: this.#cell(text, path) });
  }

  table(table: Table): void {
    this.#blocks.push({ kind: 'table', table });
  }

  /** Names in their order: headings without content. */
  names(names: readonly unknown[], path: string, depth: number, subject: Names): void {
    for (const [index, name] of names.entries()) this.heading(String(name), `${path}/${index}`, depth, subject);
  }

  /** A criterion and its examples. */
  item(text: string, examples: readonly string[], path: string): void {
    const entries = examples.map((example) => this.#entry(example, path));
    this.#blocks.pushEntry({ content: this.#cell(text, path), entries });
  }

  /** The values of a scale with their names. */
  legend(values: readonly ScaleValue[]): void {
    const entries = values.map(({ text, path }) => this.#entry(text, path));
    this.#blocks.push({ kind: 'list', entries });
  }

  /** A list of links, if all of its entries are. */
  links(list: readonly unknown[], path: string): boolean {
    if (list.length === 0 || !list.every(isLink)) return false;
    const entries = list.map((entry, index) => ({
      content: linksCell([entry], this.placeOf(`${path}/${index}`)),
      entries: [],
    }));
    this.#blocks.push({ kind: 'list', entries });
    return true;
  }

  /** All texts and numbers in data that is not about what is asked. */
  aside(data: unknown, path: string): void {
    if (typeof data === 'object' && data !== null)
      for (const [key, value] of Object.entries(data)) this.aside(value, `${path}/${key}`);
    else if (data !== null && data !== undefined && data !== '')
      this.#blocks.push({ kind: 'other', content: this.#cell(String(data as string | number | boolean), path) });
  }

  /** The keys that are names, in words as people write: "Shop manager". Each once. */
  keys(data: unknown): void {
    const seen = new Set<string>();
    const add = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, one] of Object.entries(value)) {
        const own = `${path}/${key}`;
        if (!seen.has(key) && isNameInWords(key)) this.#blocks.push({ kind: 'other', content: this.#cell(key, own) });
        seen.add(key);
        add(one, own);
      }
    };
    add(data, '');
  }

  /** A text, a number or a list of texts. */
  flat(key: string, value: unknown, path: string): void {
    if (value === null || value === undefined || value === '') return;
    if (Array.isArray(value)) {
      const texts = (value as unknown[]).filter((text) => String(text).trim() !== '');
      if (texts.length > 0)
        this.#blocks.push({
          kind: 'list',
          entries: texts.map((text, index) => this.#entry(String(text), `${path}/${index}`)),
        });
    } else if (typeof value === 'string' && (isTextKey(key) || (value.length > SHORT && !isShownKey(key))))
      this.paragraph(value, path);
    else this.#blocks.push({ kind: 'other', content: this.#cell(String(value), path) });
  }
}

/** Keys of programs have no spaces, and begin with a small letter or are written in capitals. */
const isNameInWords = (key: string): boolean => /^\p{Lu}\p{Ll}| /u.test(key);
