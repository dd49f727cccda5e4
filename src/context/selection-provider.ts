import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { chooseLevels, issue, type SkillDocument } from '../skill-document/index.ts';
import { type LevelChange, send } from './events.ts';
import { type Selection, selectionContext } from './keys.ts';

/** An element that holds a selection: ids as they were set, which no level need have. */
export interface SelectionHost extends ReactiveElement {
  level?: string | undefined;
  target?: string | undefined;
}

/** On an event: which provider took it. Registered, so that the copies of this library on a page know of each other. */
const TAKEN = Symbol.for('skill-matrix/taken');

/**
 * Hands the selection of its host down by context and fulfils the wishes that come up as `level-change` and
 * `target-change`, after every listener had the chance to prevent them.
 */
export class SelectionProvider {
  readonly #host: SelectionHost;
  readonly #provider: ContextProvider<typeof selectionContext, SelectionHost>;
  readonly #reported: { level?: string; target?: string } = {};

  constructor(host: SelectionHost) {
    this.#host = host;
    this.#provider = new ContextProvider(host, { context: selectionContext, initialValue: Object.freeze({}) });
    for (const property of ['level', 'target'] as const) {
      host.addEventListener(`${property}-change`, (event) => this.#take(event, property));
    }
  }

  /** Provides what the host's ids choose in a document. Consumers hear of it only when something changed. */
  select(skill: SkillDocument | undefined): void {
    const { value } = this.#provider;
    const { current = -1, target = -1 } = skill ? chooseLevels(skill, this.#host.level, this.#host.target) : {};
    const next: Selection = { level: skill?.levels[current]?.id, target: skill?.levels[target]?.id };
    if (next.level !== value.level || next.target !== value.target) this.#provider.setValue(Object.freeze(next));
  }

  /** Tells once of an id that no level of the document has. */
  reportUnknown(skill: SkillDocument): void {
    const ids = skill.levels.map(({ id }) => id);
    for (const where of ['level', 'target'] as const) {
      const id = this.#host[where];
      const report = JSON.stringify([id, ids]);
      const isNew = report !== this.#reported[where];
      this.#reported[where] = report;
      if (isNew && id && !ids.includes(id)) {
        send(this.#host, 'skill-error', { reason: 'level', where, issues: [issue([], 'unknown-level', id, ids)] });
      }
    }
  }

  #take(event: CustomEvent<LevelChange> & { [TAKEN]?: boolean }, property: 'level' | 'target'): void {
    if (event[TAKEN]) return;
    event[TAKEN] = true;
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.#host[property] = event.detail.value || undefined;
    });
    // Whoever waits for the host's next update then waits for the fulfilled wish.
    this.#host.requestUpdate();
  }
}
