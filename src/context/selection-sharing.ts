import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { ofDocument } from '../localization/page.ts';
import { idsIn, noSelection, type Selection, type SelectionKey, wishesOf } from './selection.ts';

/** An element that shares its selection under the name `sync`, and keeps it for the next visit with `remember`. */
export interface SharingHost extends ReactiveElement {
  sync?: string;
  remember: boolean;
}

/** An event on the document that announces the selection of a name. Without a selection, it asks for one. */
const SYNC = 'skill-matrix/sync';

interface SyncMessage {
  readonly name: string;
  readonly from: SharingHost;
  readonly selection?: unknown;
}

/**
 * Keeps the selections of all hosts with the same name on the page equal, including those of other copies of this
 * library. With `remember`, also stores the selection in `localStorage`; if that throws, as in a sandboxed frame,
 * nothing is stored.
 *
 * A host that joins takes the selection of the others, else that of a link or the stored one, else keeps its own.
 */
export class SelectionSharing implements ReactiveController {
  readonly #host: SharingHost;
  readonly #keys: readonly SelectionKey[];
  #joined: string | undefined;
  /** The last selection sent or received, as JSON. */
  #known = '';

  /** @param keys - the properties of the host that are its selection */
  constructor(host: SharingHost, keys: readonly SelectionKey[]) {
    this.#host = host;
    this.#keys = keys;
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer) ofDocument('addEventListener')(SYNC, this.#hear);
  }

  hostDisconnected(): void {
    if (!isServer) ofDocument('removeEventListener')(SYNC, this.#hear);
    this.#joined = undefined;
  }

  /**
   * Joins the other hosts, or sends them a change. Call it before the host renders its selection. Returns whether it gave
   * the host a stored selection.
   *
   * @param identity - identifies the host's document; `undefined` while it is loading
   * @param isLinked - whether a link says what is selected, which then goes before what is stored
   */
  share(identity: string | undefined, isLinked: boolean): boolean {
    const { sync, remember } = this.#host;
    const name = sync ? `/${sync}` : remember ? identity : undefined;
    if (isServer || !name) {
      this.#joined = undefined;
      return false;
    }
    const isStored = name !== this.#joined && this.#join(name, isLinked);
    const known = JSON.stringify(this.#selection);
    if (known === this.#known) return isStored;
    this.#known = known;
    this.#tell(this.#selection);
    if (remember) write(name, known);
    return isStored;
  }

  get #selection(): Selection {
    return wishesOf(this.#host, this.#keys);
  }

  #join(name: string, isLinked: boolean): boolean {
    this.#joined = name;
    this.#known = '';
    this.#tell();
    if (this.#known) return false;
    const stored = this.#host.remember && !isLinked ? read(name, this.#keys) : undefined;
    Object.assign(this.#host, stored);
    this.#known = JSON.stringify(this.#selection);
    this.#tell(this.#selection);
    return !!stored;
  }

  #tell(selection?: Selection): void {
    const { sync } = this.#host;
    if (!sync) return;
    const detail: SyncMessage = { name: sync, from: this.#host, ...(selection && { selection }) };
    ofDocument('dispatchEvent')(new CustomEvent(SYNC, { detail }));
  }

  readonly #hear = (event: Event): void => {
    const { name, from, selection } = (event as CustomEvent<SyncMessage>).detail;
    if (!this.#host.sync || `/${name}` !== this.#joined || from === this.#host) return;
    if (selection) {
      Object.assign(this.#host, idsIn(selection, this.#keys));
      this.#known = JSON.stringify(this.#selection);
    } else if (this.#known !== '{}') {
      this.#tell(this.#selection);
    }
  };
}

/** The first character of a name tells its kind: `/` a `sync` name, `#` a document's id, `:` a document's URL. */
function keyOf(name: string): string {
  return `skill-matrix${name}`;
}

function write(name: string, selection: string): void {
  try {
    localStorage.setItem(keyOf(name), selection);
  } catch {
    // Storage is not available.
  }
}

function read(name: string, keys: readonly SelectionKey[]): Selection | undefined {
  try {
    const kept = localStorage.getItem(keyOf(name));
    return kept === null ? undefined : { ...noSelection(keys), ...idsIn(JSON.parse(kept), keys) };
  } catch {
    return undefined;
  }
}
