import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { idsIn, noSelection, type Selection, type SelectionKey, wishesOf } from './selection.ts';

/** An element whose selection is in the URL fragment while it has `permalink`. */
export interface PermalinkHost extends ReactiveElement {
  permalink: boolean;
  sync?: string | undefined;
}

/**
 * Keeps the selection of its host in the fragment of the page's URL, so that a link opens the same view: `#role=backend`,
 * or with the name of the host, `#engineering:role=backend&engineering:level=senior`. Other parts of the fragment stay as
 * they are. A change by the reader is a step in the history; Back and Forward apply the selection of their step.
 */
export class Permalink implements ReactiveController {
  readonly #host: PermalinkHost;
  readonly #keys: readonly SelectionKey[];
  /** The selection before the first link: that of a URL without one. */
  #initial: Selection | undefined;
  /** The last selection read or written, as JSON. */
  #known = '';

  /** @param keys - the properties of the host that are its selection */
  constructor(host: PermalinkHost, keys: readonly SelectionKey[]) {
    this.#host = host;
    this.#keys = keys;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    addEventListener('popstate', this);
    addEventListener('hashchange', this);
  }

  hostDisconnected(): void {
    if (isServer) return;
    removeEventListener('popstate', this);
    removeEventListener('hashchange', this);
    this.#initial = undefined;
  }

  /** The reader went to another step of the history, or to another fragment. */
  handleEvent(): void {
    if (this.#host.permalink && this.#initial) this.#read();
  }

  /** Reads the URL first, later writes each change to it. Call it before the host renders its selection. */
  keep(): void {
    if (isServer || !this.#host.permalink) return;
    if (!this.#initial) {
      this.#initial = wishesOf(this.#host, this.#keys);
      if (partsOf(location.hash).some((part) => this.#keyOf(part))) this.#read();
      this.#known = JSON.stringify(wishesOf(this.#host, this.#keys));
      return;
    }
    const selection = wishesOf(this.#host, this.#keys);
    const known = JSON.stringify(selection);
    if (known === this.#known) return;
    this.#known = known;
    this.#write(selection);
  }

  #read(): void {
    const found: Record<string, unknown> = {};
    for (const part of partsOf(location.hash)) {
      const key = this.#keyOf(part);
      if (!key) continue;
      const value = decode(part.slice(part.indexOf('=') + 1));
      found[key] = key === 'roles' ? value.split(' ').filter(Boolean) : value;
    }
    const isLink = Object.keys(found).length > 0;
    const selection = isLink ? { ...noSelection(this.#keys), ...idsIn(found, this.#keys) } : this.#initial!;
    this.#known = JSON.stringify(selection);
    Object.assign(this.#host, selection);
  }

  #write(selection: Selection): void {
    const others = partsOf(location.hash).filter((part) => !this.#keyOf(part));
    const own = this.#keys.flatMap((key) => {
      const value = selection[key];
      return value === undefined ? [] : `${this.#prefix}${key}=${encode([value].flat().join(' '))}`;
    });
    const hash = [...others, ...own].join('&');
    try {
      history.pushState(history.state, '', hash ? `#${hash}` : location.pathname + location.search);
    } catch {
      // Some frames have no history, and browsers limit how often it changes.
    }
  }

  /** The key that a part of the fragment gives a value to, if it is one of this host. */
  #keyOf(part: string): SelectionKey | undefined {
    const name = decode(part.slice(0, Math.max(0, part.indexOf('='))));
    return this.#keys.find((key) => name === decode(this.#prefix) + key);
  }

  get #prefix(): string {
    const name = this.#host.id || this.#host.sync;
    return name ? `${encode(name)}:` : '';
  }
}

function partsOf(hash: string): string[] {
  return hash.replace(/^#/, '').split('&').filter(Boolean);
}

/** As form data is: a space becomes `+`. */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll('%20', '+');
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}
