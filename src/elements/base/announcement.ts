import type { ReactiveController, ReactiveElement } from 'lit';

/** How long it waits, so that screen readers tell first what has the focus. In milliseconds. */
const DELAY = 150;

/** A change that a live region tells, once the control that made it was told. */
export class Announcement implements ReactiveController {
  /** Whether the region has something to tell. */
  isMade = false;
  readonly #host: ReactiveElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  make(): void {
    clearTimeout(this.#timer);
    // An update may follow the removal; a timer would keep the host until it ends.
    if (!this.#host.isConnected) return;
    this.#timer = setTimeout(() => {
      this.isMade = true;
      this.#host.requestUpdate();
    }, DELAY);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.isMade = false;
  }
}
