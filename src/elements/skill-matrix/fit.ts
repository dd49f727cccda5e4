import { isServer, type ReactiveController, type ReactiveElement } from 'lit';

/**
 * Measures how many level columns fit side by side in the host, beside the roles' column. The widths come from
 * `--skill-role-width` and `--skill-column-width` as they compute in the host.
 */
export class Fit implements ReactiveController {
  /** How many columns fit; all of them where there is no layout: on the server, in a hidden part of the page. */
  columns = Infinity;
  /** A server rendered the host, and its first rendering here has to be the same. */
  #isHydrating: boolean;
  readonly #host: ReactiveElement;
  #probe: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#isHydrating = !isServer && !!host.shadowRoot;
    host.addController(this);
  }

  /** Whether nothing was measured yet, so that the columns may be more than there is room for. */
  get isUnknown(): boolean {
    return !this.#probe;
  }

  hostConnected(): void {
    if (isServer) return;
    this.#observer = new ResizeObserver(() => {
      const before = this.columns;
      this.#measure();
      // In the next frame: what changes within this one would be observed again, and reported as a loop.
      if (!this.#probe || this.columns !== before) requestAnimationFrame(() => this.#host.requestUpdate());
    });
    this.#observer.observe(this.#host);
    if (this.#probe) this.#observer.observe(this.#probe);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Measures before the first rendering, so that nothing is laid out twice. */
  hostUpdate(): void {
    if (this.#probe) return;
    if (this.#isHydrating) {
      this.#isHydrating = false;
      return;
    }
    this.#probe = document.createElement('i');
    this.#probe.className = 'root probe';
    this.#host.renderRoot.append(this.#probe);
    this.#observer?.observe(this.#probe);
    this.#measure();
  }

  /** The probe is as wide as the roles' column and as high as a level's column is wide. */
  #measure(): void {
    const { offsetWidth: role = 0, offsetHeight: level = 0 } = this.#probe ?? {};
    const room = this.#host.clientWidth;
    this.columns = room > 0 && level > 0 ? Math.floor((room - role) / level) : Infinity;
  }
}
