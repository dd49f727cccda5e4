import type { ReactiveElement } from 'lit';
import type { RowSubject } from './table.ts';

/** A row among those of all tables. */
export function rowKey({ id }: RowSubject, table: string): string {
  return `${table} ${id}`;
}

/** Which rows of a host's tables are open. */
export class OpenRows {
  /** Their keys, by `rowKey`; another set after each change. */
  keys: ReadonlySet<string> = new Set();
  readonly #host: ReactiveElement;
  readonly #toggled: (id: string, isOpen: boolean, isAlone: boolean) => void;

  /** @param toggled - is called for each row that was opened or closed, alone or with others */
  constructor(host: ReactiveElement, toggled: (id: string, isOpen: boolean, isAlone: boolean) => void) {
    this.#host = host;
    this.#toggled = toggled;
  }

  /** Whether these rows are open in all of these tables. */
  areOpen(subjects: readonly RowSubject[], tables: readonly string[]): boolean {
    // Mostly few are open, and there is no need to look for each.
    if (this.keys.size < subjects.length * tables.length) return false;
    return subjects.every((subject) => tables.every((table) => this.keys.has(rowKey(subject, table))));
  }

  /** Opens these rows, or closes them where all are open. */
  toggle(subjects: readonly RowSubject[], tables: readonly string[]): void {
    const isOpening = !this.areOpen(subjects, tables);
    const changed = subjects.filter((subject) => this.areOpen([subject], tables) !== isOpening);
    const keys = new Set(this.keys);
    for (const subject of changed) {
      for (const table of tables) keys[isOpening ? 'add' : 'delete'](rowKey(subject, table));
    }
    this.keys = keys;
    this.#host.requestUpdate();
    for (const { id } of changed) this.#toggled(id, isOpening, changed.length === 1);
  }
}
