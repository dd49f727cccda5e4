import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { issue } from '../document/issue.ts';
import { type Failure, type IdChange, type RolesChange, send } from './events.ts';
import { type Selection, selectionContext, SELECTION, type SelectionKey } from './selection.ts';

/** A request to change the selection, and whether a provider has already handled it. */
type ChangeRequest = CustomEvent<IdChange | RolesChange> & { [HANDLED]?: boolean };

/** What a property of the selection names, and what the document has for it. */
export interface Choice {
  readonly key: 'level' | 'target' | 'role' | 'targetRole' | 'skill';
  readonly reason: 'level' | 'role' | 'skill';
  /** The ids, looked up only for a check. */
  readonly ids: () => readonly string[];
}

/** The last check of an id: the document, and the ids that it has if `id` was unknown. */
interface Report {
  readonly id: string | undefined;
  readonly document: object;
  readonly ids: readonly string[];
}

/** Marks an event that a provider has handled. Registered, so it works across copies of this library on a page. */
const HANDLED = Symbol.for('skill-matrix/taken');

/**
 * Provides the selection of its host by context. Applies the events that ask for another one from inside the host, such
 * as `level-change`, unless a listener cancels them.
 */
export class SelectionProvider {
  readonly #host: ReactiveElement;
  readonly #provider: ContextProvider<typeof selectionContext, ReactiveElement>;
  readonly #reported = new Map<SelectionKey, Report>();

  /** @param keys - the properties of the host that are its selection */
  constructor(host: ReactiveElement, keys: readonly SelectionKey[]) {
    this.#host = host;
    this.#provider = new ContextProvider(host, { context: selectionContext, initialValue: Object.freeze({}) });
    for (const key of keys) {
      host.addEventListener(SELECTION[key], (event) => this.#handle(event as ChangeRequest, key));
    }
  }

  /** The provided selection. */
  get value(): Selection {
    return this.#provider.value;
  }

  /** Provides a selection, without what it does not choose. Notifies consumers only of a change. Returns whether there was one. */
  provide({ roles, ...ids }: Selection): boolean {
    const chosen = Object.entries(ids).filter(([, id]) => id !== undefined);
    const next: Selection = { ...Object.fromEntries(chosen), ...(roles && { roles: Object.freeze([...roles]) }) };
    const isChanged = JSON.stringify(next) !== JSON.stringify(this.value);
    if (isChanged) this.#provider.setValue(Object.freeze(next));
    return isChanged;
  }

  /**
   * Dispatches an error event for each property of the host with an id that the document lacks, once until the id or the
   * document's ids change.
   */
  reportUnknown(event: 'skill-error' | 'framework-error', document: object, choices: readonly Choice[]): void {
    for (const { key, reason, ids: find } of choices) {
      const id = (this.#host as Selection)[key];
      const last = this.#reported.get(key);
      if (last?.id === id && last?.document === document) continue;
      const ids = id ? find() : [];
      const isUnknown = !!id && !ids.includes(id);
      const isNew = last?.id !== id || last?.ids.join() !== ids.join();
      this.#reported.set(key, { id, document, ids: isUnknown ? ids : [] });
      if (!isUnknown || !isNew) continue;
      const failure: Failure = { reason, where: key, issues: [issue([], `unknown-${reason}`, id, ids)] };
      send(this.#host, event, failure);
    }
  }

  #handle(event: ChangeRequest, property: SelectionKey): void {
    if (event[HANDLED]) return;
    event[HANDLED] = true;
    queueMicrotask(() => {
      if (!event.defaultPrevented) Object.assign(this.#host, { [property]: event.detail.value || undefined });
    });
    // So `host.updateComplete` includes the change.
    this.#host.requestUpdate();
  }
}
