import { groupsOfRows } from './group-columns.ts';
import type { Row } from './header-row.ts';
import { foldName } from '../words/level-words.ts';

/** The texts of a column; an empty cell repeats the one above. */
export function keysOf(rows: readonly Row[], index: number): readonly string[] {
  return groupsOfRows(rows, [index]).map(([text = '']) => foldName(text));
}

/** Whether each name stands beside one other only, and the others recur. */
export function isOneEach(names: readonly string[], others: readonly string[]): boolean {
  const beside = new Map(names.map((name, index) => [name, others[index]]));
  return names.every((name, index) => beside.get(name) === others[index]) && new Set(others).size < beside.size;
}

/** Tells what recurs beside what in the columns of some rows. Each column is looked at once. */
export class Recurrence {
  readonly rows: readonly Row[];
  readonly #keys = new Map<number, readonly string[]>();
  readonly #codes = new Map<string, readonly number[]>();

  constructor(rows: readonly Row[]) {
    this.rows = rows;
  }

  keys(column: number): readonly string[] {
    const known = this.#keys.get(column) ?? keysOf(this.rows, column);
    this.#keys.set(column, known);
    return known;
  }

  /** How many different combinations some columns have. */
  count(...columns: readonly number[]): number {
    return this.#numbers(columns).reduce((most, number) => Math.max(most, number + 1), 0);
  }

  /** Whether each name of a column stands beside one of another only, and there are fewer of those. */
  groups(names: number, others: number): boolean {
    return this.tells(names, others) && this.count(others) < this.count(names);
  }

  /** Whether each name of a column stands beside one of another only. */
  tells(names: number, others: number): boolean {
    return this.count(names, others) === this.count(names);
  }

  /** The number of the combination of each row, in the order in which they occur. */
  #numbers(columns: readonly number[]): readonly number[] {
    const [last, ...before] = [...columns].reverse();
    const key = columns.join();
    const known = this.#codes.get(key);
    if (known || last === undefined) return known ?? [];
    const outer = before.length > 0 ? this.#numbers(before.reverse()) : [];
    const codes = new Map<string, number>();
    const numbers = this.keys(last).map((text, row) => {
      const combined = `${outer[row] ?? ''}\0${text}`;
      const code = codes.get(combined) ?? codes.size;
      codes.set(combined, code);
      return code;
    });
    this.#codes.set(key, numbers);
    return numbers;
  }

  /** The rows with the same combination, each as the indexes of its rows. */
  rowsOfEach(...columns: readonly number[]): readonly (readonly number[])[] {
    const found: number[][] = [];
    this.#numbers(columns).forEach((number, row) => (found[number] ??= []).push(row));
    return found;
  }
}
