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
  #reported: string | undefined;

  constructor(host: SelectionHost) {
    this.#host = host;
    this.#provider = new ContextProvider(host, { context: selectionContext, initialValue: Object.freeze({}) });
    host.addEventListener('level-change', (event) => this.#take(event, 'level'));
    host.addEventListener('target-change', (event) => this.#take(event, 'target'));
  }

  /** The selection in context: levels that the document has, with the target in effect. */
  get selection(): Selection {
    return this.#provider.value;
  }

  /** Provides what the host's ids choose in a document. Consumers hear of it only when something changed. */
  select(skill: SkillDocument | undefined): void {
    const { level, target } = this.#host;
    const chosen = skill && chooseLevels(skill, level, target);
    const next: Selection = { level: chosen?.current?.id, target: chosen?.target?.id };
    if (next.level !== this.selection.level || next.target !== this.selection.target) {
      this.#provider.setValue(Object.freeze(next));
    }
  }

  /** Tells once of an id that no level of the document has. */
  reportUnknown(skill: SkillDocument): void {
    const { level, target } = this.#host;
    const ids = skill.levels.map(({ id }) => id);
    const unknown = Object.entries({ level, target }).filter(([, id]) => id && !ids.includes(id)) as [string, string][];
    const report = JSON.stringify([unknown, ids]);
    if (report === this.#reported) return;
    this.#reported = report;
    for (const [where, id] of unknown) {
      send(this.#host, 'skill-error', { reason: 'level', where, issues: [issue([], 'unknown-level', id, ids)] });
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
