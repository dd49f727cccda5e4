import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { isSame } from '../base/unchanged.ts';

/** How long a step of rendering may take, so that the page answers in between. In milliseconds. */
const RENDERING_BUDGET = 34;

/** How many rows a group has; a browser lays them out, or skips them, together. */
const GROUP_SIZE = 10;

/** Up to so many rows, browsers need not skip those off the screen. */
const SHORT = 60;

/** Whether so many rows are worth it that browsers skip those off the screen. */
export function isLong(rows: number): boolean {
  return rows > SHORT;
}

/** How many groups a number of rows makes. */
export function countGroups(rows: number): number {
  return Math.ceil(rows / GROUP_SIZE);
}

/** The rows of the first so many groups. */
export function firstGroups<Row>(rows: readonly Row[], count: number): Row[][] {
  return split(rows, GROUP_SIZE, count);
}

/** Splits rows into parts of a size, at most so many. */
export function split<Row>(rows: readonly Row[], size: number, most = Infinity): Row[][] {
  return Array.from({ length: Math.min(most, Math.ceil(rows.length / size)) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}

/** How many of the first parts hold a number of rows, by the numbers that they have; all if they have less. */
export function countParts(lengths: readonly number[], rows: number): number {
  let count = 0;
  const index = lengths.findIndex((length) => (count += length) >= rows);
  return index < 0 ? lengths.length : index + 1;
}

/**
 * Renders long contents in batches: the first group of rows at once, the others between frames, as many at a time as fit
 * into the time of a step. Rendered groups stay until their input changes; then as many as fitted into a step before are
 * rendered at once, since rows that stay in the document cost less than others in their place.
 */
export class RowBatches implements ReactiveController {
  readonly #host: ReactiveElement;
  #of: readonly unknown[] = [];
  #groups = 1;
  /** How many are rendered at once, at least. */
  #first = 1;
  /** How many fit into the time of a step, as far as is known. */
  #step = 1;
  /** How many the last update rendered in all. */
  #rendered = 0;
  /** How many there are in the end. */
  #all = 0;
  #began = 0;
  /** A server rendered all of the host's rows, and its first rendering here has to be the same. */
  #isHydrating: boolean;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#isHydrating = !isServer && !!host.shadowRoot;
    host.addController(this);
  }

  /** How many groups to render now; on the server all of them. */
  get count(): number {
    return isServer ? this.#all : Math.min(Math.max(this.#groups, this.#first), this.#all);
  }

  /**
   * To be called before each rendering.
   *
   * @param of - what the rows are made of: another of these, and they begin anew
   * @param groups - how many groups there are
   * @param first - how many of them to render at once, at least
   */
  prepare(of: readonly unknown[], groups: number, first = 1): void {
    this.#all = groups;
    this.#first = first;
    if (!isSame(of, this.#of)) {
      this.#of = of;
      this.#groups = this.#isHydrating ? this.#all : this.#step;
      this.#rendered = 0;
      this.#isHydrating = false;
    }
  }

  hostConnected(): void {
    if (isServer) return;
    addEventListener('beforeprint', this);
    if (this.count < this.#all) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (!isServer) removeEventListener('beforeprint', this);
  }

  /** Paper gets all of them. */
  handleEvent(): void {
    this.finish();
  }

  /** Lets the next update render all of them. */
  finish(): void {
    this.#groups = Infinity;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#began = performance.now();
  }

  hostUpdated(): void {
    this.#learn();
    if (this.count >= this.#all || !this.#host.isConnected) return;
    later(() => {
      // It goes on when the host is back on the page.
      if (!this.#host.isConnected) return;
      this.#groups = this.count + this.#step;
      this.#host.requestUpdate();
    });
  }

  /** How many fit into a step, by how long those of this update took. */
  #learn(): void {
    const rendered = this.count - this.#rendered;
    this.#rendered = this.count;
    if (rendered <= 0) return;
    const duration = performance.now() - this.#began;
    this.#step = Math.max(1, Math.round(rendered * Math.min(3, RENDERING_BUDGET / duration)));
  }
}

function later(task: () => void): void {
  // Where a browser has no scheduler, `window.scheduler` may be an element of that id, which is no own property.
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  if (Object.hasOwn(globalThis, 'scheduler') && typeof scheduler?.postTask === 'function')
    scheduler.postTask(task, { priority: 'background' });
  else setTimeout(task, 4);
}

interface Scheduler {
  postTask(task: () => void, options: object): void;
}
