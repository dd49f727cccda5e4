import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { chooseLevels, indexOfLevel, issue, type SkillDocument } from '../skill-document/index.ts';
import { type LevelChange, type RolesChange, send } from './events.ts';
import { type Selection, selectionContext } from './keys.ts';

/** An element that holds a selection: ids as they were set, which no level need have. */
export interface SelectionHost extends ReactiveElement {
  level?: string | undefined;
  target?: string | undefined;
  roles?: readonly string[] | undefined;
}

/** A wish that comes up, and whether a provider took it already. */
type Wish = CustomEvent<LevelChange | RolesChange> & { [TAKEN]?: boolean };

/** An id that was looked for in a document, and the levels where none of them has it. */
interface Report {
  readonly id: string | undefined;
  readonly skill: SkillDocument;
  readonly ids: readonly string[];
}

/** On an event: which provider took it. Registered, so that the copies of this library on a page know of each other. */
const TAKEN = Symbol.for('skill-matrix/taken');

/**
 * Hands the selection of its host down by context and fulfils the wishes that come up as `level-change`,
 * `target-change` and `roles-change`, after every listener had the chance to prevent them.
 */
export class SelectionProvider {
  readonly #host: SelectionHost;
  readonly #provider: ContextProvider<typeof selectionContext, SelectionHost>;
  readonly #reported: { level?: Report; target?: Report } = {};

  constructor(host: SelectionHost) {
    this.#host = host;
    this.#provider = new ContextProvider(host, { context: selectionContext, initialValue: Object.freeze({}) });
    for (const property of ['level', 'target', 'roles'] as const) {
      host.addEventListener(`${property}-change`, (event: Wish) => this.#take(event, property));
    }
  }

  /** What is provided. */
  get value(): Selection {
    return this.#provider.value;
  }

  /**
   * Provides what the host's ids choose in a document. Consumers hear of it only when something changed; the answer is
   * whether it did.
   */
  select(skill: SkillDocument | undefined): boolean {
    const { current = -1, target = -1 } = skill ? chooseLevels(skill, this.#host.level, this.#host.target) : {};
    const roles = this.#host.roles && Object.freeze([...this.#host.roles]);
    const next: Selection = {
      level: skill?.levels[current]?.id,
      target: skill?.levels[target]?.id,
      ...(roles && { roles }),
    };
    const isOther = JSON.stringify(next) !== JSON.stringify(this.value);
    if (isOther) this.#provider.setValue(Object.freeze(next));
    return isOther;
  }

  /** Tells once of an id that no level of the document has. */
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

  #take(event: Wish, property: 'level' | 'target' | 'roles'): void {
    if (event[TAKEN]) return;
    event[TAKEN] = true;
    queueMicrotask(() => {
      if (!event.defaultPrevented) Object.assign(this.#host, { [property]: event.detail.value || undefined });
    });
    // Whoever waits for the host's next update then waits for the fulfilled wish.
    this.#host.requestUpdate();
  }
}
