import { isServer, type ReactiveController, type ReactiveElement } from 'lit';

/** Updates its host before the page is printed, so that paper gets what a click would show, and afterwards again. */
export class Printing implements ReactiveController {
  isPrinting = false;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected(): void {
    if (isServer) return;
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
  }

  handleEvent({ type }: Event): void {
    this.isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  }
}
