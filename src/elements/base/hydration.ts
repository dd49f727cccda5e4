import { isServer, type ReactiveController, type ReactiveElement } from 'lit';

/**
 * Tells whether its host renders as a server does: on the server, and in the page for the first time after a server
 * rendered it, since that rendering has to be the same. Then it updates the host, which may render the rest.
 */
export class Hydration implements ReactiveController {
  readonly #host: ReactiveElement;
  isAsOnServer: boolean;
  /** Whether a server rendered the host. */
  readonly isOfServer: boolean;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.isOfServer = isServer || !!host.shadowRoot;
    this.isAsOnServer = this.isOfServer;
    host.addController(this);
  }

  hostUpdated(): void {
    if (isServer || !this.isAsOnServer) return;
    this.isAsOnServer = false;
    queueMicrotask(() => this.#host.requestUpdate());
  }
}
