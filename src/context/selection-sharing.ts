import { isServer, type ReactiveController } from 'lit';
import { ofDocument } from '../localization/page.ts';
import type { Selection } from './keys.ts';
import type { SelectionHost } from './selection-provider.ts';

/** A selection that others share under the name `sync`, and that is kept for the next visit with `remember`. */
export interface SharingHost extends SelectionHost {
  sync?: string;
  remember: boolean;
}

/** On the document: tells what is selected under a name; without a selection it asks for it. */
const SYNC = 'skill-matrix/sync';

interface News {
  readonly name: string;
  readonly from: SharingHost;
  readonly selection?: Partial<Record<keyof Selection, unknown>>;
}

/**
 * Keeps the selection of its host equal to that of the other hosts of its name on the page, also of those that another
 * copy of this library drives, and in `localStorage`. Where storage throws, as in a sandboxed frame, nothing is kept.
 *
 * A host that joins takes the selection of the others, else the one that is remembered, else it keeps its own.
 */
export class SelectionSharing implements ReactiveController {
  readonly #host: SharingHost;
  #joined: string | undefined;
  /** What was told or heard last, as JSON. */
  #known = '';

  constructor(host: SharingHost) {
    this.#host = host;
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
   * Joins the others, or tells them of a change. To be called before the host shows its selection.
   *
   * @param identity - what tells the host's document from others; a document that has not arrived yet has none
   */
  share(identity: string | undefined): void {
    const { sync, remember } = this.#host;
    const name = sync ? `/${sync}` : remember ? identity : undefined;
    if (isServer || !name) {
      this.#joined = undefined;
      return;
    }
    if (name !== this.#joined) this.#join(name);
    const known = JSON.stringify(this.#selection);
    if (known === this.#known) return;
    this.#known = known;
    this.#tell(this.#selection);
    if (remember) write(name, known);
  }

  get #selection(): Selection {
    const { level, target, roles } = this.#host;
    return { level, target, roles };
  }

  #join(name: string): void {
    this.#joined = name;
    this.#known = '';
    this.#tell();
    if (!this.#known) {
      if (this.#host.remember) Object.assign(this.#host, read(name));
      this.#known = JSON.stringify(this.#selection);
      this.#tell(this.#selection);
    }
  }

  #tell(selection?: Selection): void {
    const { sync } = this.#host;
    if (!sync) return;
    const detail: News = { name: sync, from: this.#host, ...(selection && { selection }) };
    ofDocument('dispatchEvent')(new CustomEvent(SYNC, { detail }));
  }

  readonly #hear = (event: Event): void => {
    const { name, from, selection } = (event as CustomEvent<News>).detail;
    if (!this.#host.sync || `/${name}` !== this.#joined || from === this.#host) return;
    if (selection) {
      Object.assign(this.#host, idsIn(selection));
      this.#known = JSON.stringify(this.#selection);
    } else if (this.#known !== '{}') {
      this.#tell(this.#selection);
    }
  };
}

/** A name begins with what it is: `/` the name in `sync`, `#` the id of a document, `:` its address. */
function keyOf(name: string): string {
  return `skill-matrix${name}`;
}

function write(name: string, selection: string): void {
  try {
    localStorage.setItem(keyOf(name), selection);
  } catch {
    // It is just not kept.
  }
}

function read(name: string): Selection | undefined {
  try {
    return idsIn(JSON.parse(localStorage.getItem(keyOf(name))!));
  } catch {
    return undefined;
  }
}

/** What is selected, whoever says or wrote it: only ids are taken from it. */
function idsIn({ level, target, roles }: Partial<Record<keyof Selection, unknown>>): Selection {
  const id = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return { level: id(level), target: id(target), roles: Array.isArray(roles) ? roles.map(String) : undefined };
}
