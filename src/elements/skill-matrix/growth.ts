import { isServer, type ReactiveController, type ReactiveElement } from 'lit';

/** How long a step of rendering may take, so that the page answers in between. In milliseconds. */
const STEP = 24;

/**
 * Lets a long table grow: the first group of rows at once, the others between frames, as many at a time as a step has
 * room for. A document that is there once is never taken apart again.
 */
export class Growth implements ReactiveController {
  readonly #host: ReactiveElement;
  #of: unknown;
  #groups = 1;
  #step = 1;
  #isGrowing = false;
  #began = 0;
  /** A server rendered all of the host's rows, and its first rendering here has to be the same. */
  #isHydrating: boolean;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#isHydrating = !isServer && !!host.shadowRoot;
    host.addController(this);
  }

  /** How many groups to render now, of those that a document has; on the server all of them. */
  groupsOf(document: unknown, count: number): number {
    if (isServer) return count;
    if (document !== this.#of) {
      this.#of = document;
      this.#groups = this.#isHydrating ? count : 1;
      this.#step = 1;
      this.#isHydrating = false;
    }
    this.#isGrowing = this.#groups < count;
    return Math.min(this.#groups, count);
  }

  hostUpdate(): void {
    this.#began = performance.now();
  }

  hostUpdated(): void {
    if (!this.#isGrowing) return;
    this.#isGrowing = false;
    const duration = performance.now() - this.#began;
    this.#step = Math.max(1, Math.round(this.#step * Math.min(2, STEP / duration)));
    later(() => {
      this.#groups += this.#step;
      this.#host.requestUpdate();
    });
  }
}

function later(task: () => void): void {
  const { scheduler } = globalThis as { scheduler?: { postTask(task: () => void, options: object): void } };
  if (scheduler) scheduler.postTask(task, { priority: 'background' });
  else setTimeout(task, 4);
}
