import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { ofDocument, viewOf } from '../../localization/page.ts';

/** Above this many simultaneous mounts, off-screen rows use `content-visibility: auto`. */
const CROWD = 20;

/** Those that are not measured yet. */
const unmeasured = new Set<ColumnFit>();

/**
 * Measures how many level columns fit side by side in the host, beside the roles' column. The widths come from
 * `--skill-role-width` and `--skill-column-width` as they compute in the host.
 */
export class ColumnFit implements ReactiveController {
  /** How many columns fit; all of them where there is no layout: on the server, in a hidden part of the page. */
  columns = Infinity;
  /** A server rendered the host, and its first rendering here has to be the same. */
  #isHydrating: boolean;
  readonly #host: ReactiveElement;
  /**
   * As wide as the room beside the roles' column, and as high as a level's column is wide. It is observed rather than the
   * host, whose height changes while browsers lay out rows: that they would report as a loop.
   */
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
    this.#observer = new (viewOf(this.#host).ResizeObserver)(() => {
      const before = this.columns;
      this.#measure();
      // In the next frame: what changes within this one would be observed again.
      if (this.columns !== before) this.#updateNext();
    });
    if (this.#probe) this.#observer.observe(this.#probe);
    else if (!this.#isHydrating) unmeasured.add(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    unmeasured.delete(this);
  }

  /**
   * Measures before the first rendering, so that nothing is laid out twice; and all that wait for theirs together, since
   * each rendering in between would make the browser lay out the page once more.
   */
  hostUpdate(): void {
    if (this.#probe) return;
    if (this.#isHydrating) {
      this.#isHydrating = false;
      this.#updateNext();
      return;
    }
    unmeasured.add(this);
    const all = [...unmeasured];
    unmeasured.clear();
    for (const fit of all) fit.#insert(all.length > CROWD ? ' crowd' : '');
    for (const fit of all) fit.#measure();
  }

  #updateNext(): void {
    viewOf(this.#host).requestAnimationFrame(() => this.#host.requestUpdate());
  }

  #insert(name: string): void {
    this.#probe = ofDocument('createElement')('i');
    this.#probe.className = `root probe${name}`;
    // Before all else: below the last element of a page, browsers would make room for its height.
    this.#host.renderRoot.prepend(this.#probe);
    this.#observer?.observe(this.#probe);
  }

  #measure(): void {
    const { offsetWidth: room = 0, offsetHeight: level = 0 } = this.#probe ?? {};
    this.columns = level > 0 ? Math.floor(room / level) : Infinity;
  }
}
