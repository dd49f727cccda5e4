import type { ReactiveElement } from 'lit';
import { send } from '../../context/events.ts';
import type { Role } from '../../skill-document/index.ts';

/** A row among those of all tables. */
export function rowKey({ id }: Role, table: string): string {
  return `${table} ${id}`;
}

/** Which rows of a host's tables are open. */
export class OpenRows {
  /** Their keys, by `rowKey`; another set after each change. */
  keys: ReadonlySet<string> = new Set();
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Whether these rows are open in all of these tables. */
  areOpen(roles: readonly Role[], tables: readonly string[]): boolean {
    // Mostly few are open, and there is no need to look for each.
    if (this.keys.size < roles.length * tables.length) return false;
    return roles.every((role) => tables.every((table) => this.keys.has(rowKey(role, table))));
  }

  /** Opens these rows, or closes them where all are open. */
  toggle(roles: readonly Role[], tables: readonly string[]): void {
    const isOpening = !this.areOpen(roles, tables);
    const changed = roles.filter((role) => this.areOpen([role], tables) !== isOpening);
    const keys = new Set(this.keys);
    for (const role of changed) {
      for (const table of tables) keys[isOpening ? 'add' : 'delete'](rowKey(role, table));
    }
    this.keys = keys;
    this.#host.requestUpdate();
    for (const { id } of changed) send(this.#host, 'detail-toggle', { role: id, open: isOpening });
  }
}
