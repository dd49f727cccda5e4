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

  /** The reader went to another step of the history, or to another place in the page. */
  handleEvent(): void {
    if (!this.#host.permalink || !this.#initial) return;
    if (this.#isLink || isOurs(history.state)) this.#read();
    else this.#write(wishesOf(this.#host, this.#keys), 'replaceState');
  }

  /**
   * Reads the URL first, later writes each change to it. Call it before the host renders its selection. Returns whether
   * the URL has a selection.
   */
  keep(): boolean {
    if (isServer || !this.#host.permalink) return false;
    if (!this.#initial) {
      this.#initial = wishesOf(this.#host, this.#keys);
      if (this.#isLink) this.#read();
      this.#known = JSON.stringify(wishesOf(this.#host, this.#keys));
    }
    this.#follow('pushState');
    return this.#isLink;
  }

  /** Writes a selection that was stored: as the reader did not choose it, it is no step of its own. */
  restore(): void {
    if (!isServer && this.#host.permalink) this.#follow('replaceState');
  }

  #follow(method: 'pushState' | 'replaceState'): void {
    const selection = wishesOf(this.#host, this.#keys);
    const known = JSON.stringify(selection);
    if (known !== this.#known) this.#write(selection, method);
    this.#known = known;
  }

  get #isLink(): boolean {
    return partsOf(location.hash).some((part) => this.#keyOf(part));
  }

  #read(): void {
    const found: Record<string, unknown> = {};
    for (const part of partsOf(location.hash)) {
      const key = this.#keyOf(part);
      if (!key) continue;
      const value = part.slice(part.indexOf('=') + 1);
      found[key] = key === 'roles' ? value.split('+').filter(Boolean).map(decode) : decode(value);
    }
    const isLink = Object.keys(found).length > 0;
    const selection = isLink ? { ...noSelection(this.#keys), ...idsIn(found, this.#keys) } : this.#initial!;
    this.#known = JSON.stringify(selection);
    Object.assign(this.#host, selection);
  }

  #write(selection: Selection, method: 'pushState' | 'replaceState'): void {
    const others = partsOf(location.hash).filter((part) => !this.#keyOf(part));
    const own = this.#keys.flatMap((key) => {
      const value = selection[key];
      if (value === undefined) return [];
      return `${this.#prefix}${key}=${typeof value === 'string' ? encode(value) : value.map(encodeId).join('+')}`;
    });
    // A URL without any part would stand for the selection that the page began with.
    if (own.length === 0 && JSON.stringify(this.#initial) !== '{}') own.push(`${this.#prefix}${this.#keys[0]}=`);
    const hash = [...others, ...own].join('&');
    // Another host of the same name wrote it.
    if (hash === location.hash.replace(/^#/, '')) return;
    const state = ours(history.state);
    try {
      // Else the way back to here would look like a link to a place in the page.
      if (method === 'pushState' && !isOurs(history.state)) history.replaceState(state, '');
      history[method](state, '', hash ? `#${hash}` : location.pathname + location.search);
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

/**
 * Marks steps of the history whose URL has the whole selection. Other steps come from links to places in the page
 * (`<a href="#place">`), which drop the rest of the fragment: there the selection stays, and is written again.
 */
const OURS = 'skill-matrix/permalink';

function isOurs(state: unknown): boolean {
  return typeof state === 'object' && state !== null && OURS in state;
}

/** The state of a step with the mark, if it can have one. */
function ours(state: unknown): unknown {
  return state === null || typeof state === 'object' ? { ...state, [OURS]: true } : state;
}

function partsOf(hash: string): string[] {
  return hash.replace(/^#/, '').split('&').filter(Boolean);
}

/** As form data is: a space becomes `+`. */
function encode(value: string): string {
  return encodeId(value).replaceAll('%20', '+');
}

/** Half a character, which no URL can hold, becomes a sign for what is unknown. */
function encodeId(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}
