import { type Data, isRecord } from '../../../document/records.ts';
import { isForPrograms, isProse } from './kinds.ts';
import type { DataNames } from './names.ts';
import { findLevels } from '../levels/levels.ts';
import type { Cell, Table } from '../blocks/cell.ts';
import { isNameKey, isTextKey, isTitleKey, subjectOfKey } from '../words/data-words.ts';

/** Whether data is a text, a number, or yes or no. */
export const isScalar = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

const isFlat = (value: unknown) =>
  isScalar(value) || (Array.isArray(value) && value.every((entry) => isScalar(entry) || isLink(entry)));

/** Whether data is an object with an address. */
export function isLink(value: unknown): value is Data {
  return isRecord(value) && addressOf(value) !== undefined && Object.values(value).every(isScalar);
}

/** The address in an object. */
function addressOf(value: Data): string | undefined {
  const found = Object.entries(value).find(([key]) => /^(?:url|uri|href|link|address)$/i.test(key));
  return typeof found?.[1] === 'string' ? found[1] : undefined;
}

/**
 * Whether a list is a table: flat objects, of which each says its level and what it is about; or has several levels as
 * keys; or only short values and no texts.
 */
export function isRows(list: readonly unknown[]): list is readonly Data[] {
  if (list.every(isLink)) return false;
  if (list.length < 2 || !list.every((entry) => isRecord(entry) && Object.values(entry).every(isFlat))) return false;
  const rows = list as readonly Data[];
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const repeatsIn = (key: string) => new Set(rows.map((row) => row[key])).size < rows.length;
  const hasLevels = keys.some((key) => subjectOfKey(key) === 'level');
  const repeats = keys.some((key) => {
    const subject = subjectOfKey(key);
    return (subject === 'level' || (subject === 'skill' && hasLevels)) && repeatsIn(key);
  });
  const isAbout = keys.some((key) => isNameKey(key) || !['level', undefined].includes(subjectOfKey(key)));
  if (repeats && isAbout) return true;
  if (findLevels(keys).size > 1) return true;
  const isShort = rows.every((row) => Object.values(row).every(isScalar)) && !keys.some(isTextKey);
  return isShort && keys.length > 2;
}

/** Whether a list has skills by their titles, with a key for each level. */
export function areSkillsByLevel(list: unknown): boolean {
  if (!Array.isArray(list) || !isRows(list)) return false;
  return titleAmongLevels([...new Set(list.flatMap((row) => Object.keys(row)))]) !== undefined;
}

/** A property that holds a matrix of roles, and its table. */
interface Matrix {
  readonly key: string;
  readonly table: (path: string) => Table;
}

/** Makes tables of data. Ids in cells and codes of levels in headers become the names of the objects that have them. */
export class DataTables {
  readonly #names: DataNames;
  readonly #place: (path: string) => string;

  constructor(names: DataNames, place: (path: string) => string) {
    this.#names = names;
    this.#place = place;
  }

  #cell(value: unknown, path: string, key: string): Cell {
    const place = this.#place(path);
    if (Array.isArray(value) && value.some(isLink)) return linksCell(value as unknown[], place);
    if (Array.isArray(value)) {
      return isTextKey(key) || value.length > 1 || !subjectOfKey(key)
        ? {
            lines: [],
            items: value.filter((text) => String(text).trim()).map((text) => ({ text: String(text), examples: [] })),
            place,
          }
        : { lines: [String(value[0] ?? '')], place };
    }
    const text =
      value === null || value === undefined
        ? ''
        : value === true
          ? '✓'
          : value === false
            ? '–'
            : String(value as string | number);
    const name = subjectOfKey(key) === undefined ? text : this.#names.of(text);
    return { lines: name.split(/\r?\n/), place };
  }

  /**
   * A table with a row for each object. A text and the list beside it are one item, if nothing names a skill.
   *
   * @param holder - the path from the entries of the list to the objects
   */
  tableOf(rows: readonly Data[], path: string, holder = ''): Table {
    const all = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const keys = all.filter((key) => rows.some((row) => row[key] !== null && row[key] !== undefined));
    const besideIds = titleBesideIds(rows, keys);
    const title = besideIds ?? titleAmongLevels(keys);
    const merged = itemKeys(rows, keys);
    const shown = keys.filter((key) => key !== merged?.examples && key !== merged?.proficiency);
    const headerOf = (key: string): string => {
      if (key === merged?.text || areStatements(rows, key)) return 'criteria';
      if (key === title) return 'Skill';
      return besideIds !== undefined && isTitleKey(key) ? 'ID' : this.#names.of(key);
    };
    const body = rows.map((row, index) =>
      shown.map((key): Cell => {
        const own = `${path}/${index}${holder}/${key}`;
        if (key !== merged?.text) return this.#cell(row[key], own, key);
        const proficiency = merged.proficiency === undefined ? '' : String(row[merged.proficiency] ?? '');
        const text = `${String(row[key] ?? '').trim()}${proficiency && ` (${proficiency})`}`;
        const examples = merged.examples === undefined ? [] : ((row[merged.examples] ?? []) as unknown[]).map(String);
        return { lines: [], items: [{ text, examples }], place: this.#place(own) };
      }),
    );
    return {
      rows: [shown.map((key) => ({ lines: [headerOf(key)], place: this.#place(path) })), ...body],
      place: this.#place(path),
    };
  }

  /** A table of skills and how well a role masters them. */
  ratingsOf(ratings: Readonly<Record<string, string | number>>, path: string): Table {
    const cell = (text: string, at: string): Cell => ({ lines: [this.#names.of(text)], place: this.#place(at) });
    const body = Object.entries(ratings).map(([skill, value]) =>
      [skill, String(value)].map((text) => cell(text, `${path}/${skill}`)),
    );
    return { rows: [['Skill', 'Proficiency'].map((text) => cell(text, path)), ...body], place: this.#place(path) };
  }

  /** A map from roles to a value, or to a value for each level, under a key such as `levels`. */
  matrixOf(object: Data): Matrix | undefined {
    const found = Object.entries(object).find(
      ([, value]) =>
        isRecord(value) && isNumbers(Object.values(value)) && Object.keys(value).some((key) => !/^\d+$/.test(key)),
    );
    if (!found) return undefined;
    const [key, value] = found as [string, Record<string, unknown>];
    const names = Object.keys(value);
    if (findLevels(names).size > names.length / 2) return undefined;
    const width = Math.max(...Object.values(value).map((entry) => (Array.isArray(entry) ? entry.length : 1)));
    const isList = Object.values(value).some(Array.isArray);
    const table = (path: string): Table => {
      const place = this.#place(path);
      const cell = (text: string): Cell => ({ lines: [text], place });
      const headers = [
        'Role',
        ...(isList ? Array.from({ length: width }, (_, index) => `Level ${index + 1}`) : ['Proficiency']),
      ];
      const rows = names.map((name) => [name, ...[value[name]!].flat().map(String)].map(cell));
      return { rows: [headers.map(cell), ...rows], place };
    };
    return { key, table };
  }
}

/** A cell with the links in a list, and the texts beside them. */
export function linksCell(list: readonly unknown[], place: string): Cell {
  const links = list.filter(isLink).map((entry) => {
    const url = addressOf(entry)!;
    const words = Object.values(entry).filter((value) => typeof value === 'string' && value !== url);
    return { name: words.join(', ') || url, url };
  });
  return { lines: links.map(({ name }) => name), links, place };
}

/** Whether values are numbers, or lists of numbers, with short words such as "n/a" among them. */
function isNumbers(values: readonly unknown[]): boolean {
  const all = values.flat();
  const isValue = (value: unknown) => typeof value === 'number' || (typeof value === 'string' && value.length <= SHORT);
  return all.some((value) => typeof value === 'number') && all.every(isValue);
}

/** In UTF-16 code units. */
const SHORT = 8;

/** Whether lists below a key for skills hold sentences, and so what is asked: `"skills": ["I can find data …"]`. */
function areStatements(rows: readonly Data[], key: string): boolean {
  if (subjectOfKey(key) !== 'skill') return false;
  const lists = rows.flatMap((row) => (Array.isArray(row[key]) ? [row[key] as unknown[]] : []));
  const texts = lists.flat();
  return lists.length === rows.length && texts.filter(isProse).length > texts.length / 2;
}

/** The key of titles for people, if all rows have a name for programs beside it. */
function titleBesideIds(rows: readonly Data[], keys: readonly string[]): string | undefined {
  const titles = keys.filter(isTitleKey);
  const isOfIds = (key: string) => rows.every((row) => typeof row[key] === 'string' && isForPrograms(row[key]));
  const [title, ...others] = titles.filter((key) => !isOfIds(key));
  return others.length === 0 && titles.length > 1 ? title : undefined;
}

/** The key of the name in rows with a key for each level, if none says what it names. */
function titleAmongLevels(keys: readonly string[]): string | undefined {
  const isAbout = keys.some((key) => ['skill', 'role'].includes(subjectOfKey(key) ?? ''));
  return isAbout || findLevels(keys).size < 2 ? undefined : keys.find(isTitleKey);
}

interface ItemKeys {
  readonly text: string;
  readonly examples: string | undefined;
  readonly proficiency: string | undefined;
}

/** The keys of a text, of its examples and of its proficiency, in rows that several times are about the same. */
function itemKeys(rows: readonly Data[], keys: readonly string[]): ItemKeys | undefined {
  if (keys.some((key) => isTitleKey(key) || subjectOfKey(key) === 'skill')) return undefined;
  const text = keys.find((key) => isTextKey(key) || /crit/i.test(key));
  const subjects = keys.filter((key) => subjectOfKey(key) !== undefined);
  if (text === undefined || subjects.length < 2) return undefined;
  const about = new Set(rows.map((row) => subjects.map((key) => String(row[key])).join('\0')));
  if (about.size === rows.length) return undefined;
  return {
    text,
    examples: keys.find((key) => /^examples?$|indicators|evidence/i.test(key)),
    proficiency: keys.find((key) => /^proficiency$/i.test(key)),
  };
}
