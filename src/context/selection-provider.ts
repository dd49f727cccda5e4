import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { chooseLevels, indexOfLevel, issue, type SkillDocument } from '../skill-document/index.ts';
import { type LevelChange, type RolesChange, send } from './events.ts';
import { type Selection, selectionContext } from './keys.ts';

/** An element with a selection. Its ids may be unknown in the document. */
export interface SelectionHost extends ReactiveElement {
  level?: string | undefined;
  target?: string | undefined;
  roles?: readonly string[] | undefined;
}

/** A request to change the selection, and whether a provider has already handled it. */
type ChangeRequest = CustomEvent<LevelChange | RolesChange> & { [HANDLED]?: boolean };

/** The last check of an id: the document, and the ids of its levels if `id` was unknown. */
interface Report {
  readonly id: string | undefined;
  readonly skill: SkillDocument;
  readonly ids: readonly string[];
}

/** Marks an event that a provider has handled. Registered, so it works across copies of this library on a page. */
const HANDLED = Symbol.for('skill-matrix/taken');

/**
 * Provides the selection of its host by context. Applies `level-change`, `target-change` and `roles-change` events from
 * inside the host, unless a listener cancels them.
 */
export class SelectionProvider {
  readonly #host: SelectionHost;
  readonly #provider: ContextProvider<typeof selectionContext, SelectionHost>;
  readonly #reported: { level?: Report; target?: Report } = {};

  constructor(host: SelectionHost) {
    this.#host = host;
    this.#provider = new ContextProvider(host, { context: selectionContext, initialValue: Object.freeze({}) });
    for (const property of ['level', 'target', 'roles'] as const) {
      host.addEventListener(`${property}-change`, (event: ChangeRequest) => this.#handle(event, property));
    }
  }

  /** The provided selection. */
  get value(): Selection {
    return this.#provider.value;
  }

  /**
   * Provides the selection of the host's ids in a document. Notifies consumers only of a change. Returns whether there
   * was one.
   */
  select(skill: SkillDocument | undefined): boolean {
    const { current = -1, target = -1 } = skill ? chooseLevels(skill, this.#host.level, this.#host.target) : {};
    const roles = this.#host.roles && Object.freeze([...this.#host.roles]);
    const next: Selection = {
      level: skill?.levels[current]?.id,
      target: skill?.levels[target]?.id,
      ...(roles && { roles }),
    };
    const isChanged = JSON.stringify(next) !== JSON.stringify(this.value);
    if (isChanged) this.#provider.setValue(Object.freeze(next));
    return isChanged;
  }

  /** Dispatches `skill-error` for an id that no level of the document has, once until the id or the levels change. */
  reportUnknown(skill: SkillDocument): void {
    for (const where of ['level', 'target'] as const) {
      const id = this.#host[where];
      const last = this.#reported[where];
      if (last?.id === id && last?.skill === skill) continue;
      const isUnknown = !!id && indexOfLevel(skill, id) < 0;
      const ids = isUnknown ? skill.levels.map((level) => level.id) : [];
      const isNew = last?.id !== id || last?.ids.join() !== ids.join();
      this.#reported[where] = { id, skill, ids };
      if (isUnknown && isNew) {
        send(this.#host, 'skill-error', { reason: 'level', where, issues: [issue([], 'unknown-level', id, ids)] });
      }
    }
  }

  #handle(event: ChangeRequest, property: 'level' | 'target' | 'roles'): void {
    if (event[HANDLED]) return;
    event[HANDLED] = true;
    queueMicrotask(() => {
      if (!event.defaultPrevented) Object.assign(this.#host, { [property]: event.detail.value || undefined });
    });
    // So `host.updateComplete` includes the change.
    this.#host.requestUpdate();
  }
}
