import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { readJson, type Reading } from '../document/parsing.ts';
import { finish } from '../document/steps.ts';
import { ContextFollower } from './context-follower.ts';
import { type DocumentEvents, send, type SourceFailure } from './events.ts';
import { containerOf, type DocumentKind } from './kind.ts';
import { addressOf, Loading, type Outcome, outcome, splitFragment } from './load.ts';

export type SourceState = 'empty' | 'loading' | 'error' | 'ready';

/** Reads the tables among an element's children. */
export type TableReader = (host: HTMLElement) => Outcome;

/** By the name of the kind of document that they read. */
const tableReaders = new Map<string, TableReader>();
const sources = new Set<{ refresh(): void }>();

/** Registers a table reader for all elements of a kind, including those already on the page. */
export function registerTableReader(kind: DocumentKind<object>['name'], reader: TableReader): void {
  tableReaders.set(kind, reader);
  for (const source of sources) source.refresh();
}

const INLINE_DOCUMENT = ':scope > script[type="application/json"]';

/**
 * Finds the document of an element. Precedence: the property, the `src` attribute, a JSON script, a table among its
 * children, then the context. The last valid document stays until there is another one.
 *
 * Dispatches `…-load` or `…-error` after the element has rendered a document of its own; if several follow each other
 * quickly, only for the last one. Sets the custom states `loading`, `error` and `ready`, and `aria-busy`.
 */
export class DocumentSource<Document extends object> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #kind: DocumentKind<Document>;
  readonly #context: ContextFollower<DocumentKind<Document>['context']>;
  readonly #states: CustomStateSet | undefined;
  #given: Outcome<Document> | undefined;
  #src: string | undefined;
  /** The request for `src`, pending or complete. */
  #loading: Loading | undefined;
  #loaded: Outcome<Document> | undefined;
  #chosen: Outcome<Document> | undefined;
  #isOwn = false;
  #document: Document | undefined;
  #news: Outcome<Document> | undefined;
  #children: MutationObserver | undefined;
  /** The version of the host's content: a new object after each change. */
  #contents = {};
  /** The last JSON text, content version or shared document that was read. It is read again only after a change. */
  #read: { readonly data: unknown; readonly outcome: Outcome<Document> } | undefined;

  constructor(host: ReactiveElement, internals: ElementInternals, kind: DocumentKind<Document>) {
    this.#host = host;
    this.#kind = kind;
    this.#states = internals.states;
    host.addController(this);
    this.#context = new ContextFollower(host, kind.context, () => this.#choose());
  }

  /** The document in use, from any source. */
  get document(): Document | undefined {
    return this.#document;
  }

  /** Whether the host has a document of its own, rather than one from the context. */
  get isOwn(): boolean {
    return this.#isOwn;
  }

  /** Identifies the document in use across pages and visits: `#` and its id, else `:` and its absolute URL. */
  get identity(): string | undefined {
    const { id } = (this.#document ?? {}) as { readonly id?: string };
    if (id !== undefined) return `#${id}`;
    const isLoaded = !!this.#document && this.#document === this.#loaded?.document;
    return isLoaded ? `:${addressOf(splitFragment(this.#src!)[0])}` : undefined;
  }

  /** Why the latest document can't be shown. An earlier one may still be shown. */
  get failure(): SourceFailure | undefined {
    return this.#isLoading ? undefined : this.#chosen?.failure;
  }

  get state(): SourceState {
    if (this.#isLoading) return 'loading';
    if (this.failure) return 'error';
    return this.document ? 'ready' : 'empty';
  }

  /** Whether a provider has answered. If so, the element need not report that it has no document. */
  get isProvided(): boolean {
    return this.#context.answered;
  }

  /** Sets the value of the host's property: any data, `undefined` or `null` for none. */
  give(data: unknown): void {
    this.#given = data === undefined || data === null ? undefined : this.#parse(data, `.${this.#kind.name}`);
    this.#choose();
  }

  /** Sets the value of `src`. Aborts an earlier request unless another element needs it. */
  request(src: string | undefined): void {
    this.#src = src || undefined;
    this.retry();
  }

  /** Requests `src` again. */
  retry(): void {
    this.#release();
    this.#loaded = undefined;
    if (this.#src && !isServer && this.#host.isConnected) void this.#load(this.#src);
    this.#choose();
  }

  /** Reads the sources again. */
  refresh(): void {
    this.#contents = {};
    this.#choose();
  }

  hostConnected(): void {
    if (isServer) return;
    sources.add(this);
    this.#children = new MutationObserver(() => this.refresh());
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    if (this.#src && !this.#loaded) this.retry();
    else this.#choose();
  }

  hostDisconnected(): void {
    sources.delete(this);
    this.#children?.disconnect();
    this.#release();
  }

  hostUpdated(): void {
    const { document, failure } = this.#news ?? {};
    this.#news = undefined;
    const { name } = this.#kind;
    const detail = document ? { [name]: document } : failure;
    if (detail) send(this.#host, `${name}-${document ? 'load' : 'error'}`, detail as DocumentEvents['skill-load']);
  }

  get #isLoading(): boolean {
    return !!this.#loading && !this.#loaded;
  }

  #release(): void {
    this.#loading?.release();
    this.#loading = undefined;
  }

  async #load(src: string): Promise<void> {
    const loading = (this.#loading = Loading.of(src));
    const loaded = await loading.outcome(this.#kind, splitFragment(src)[1]);
    if (this.#loading !== loading) return;
    this.#loaded = loaded;
    this.#choose();
  }

  #parse(data: unknown, where: string): Outcome<Document> {
    const container = containerOf(this.#kind, data);
    if (!container) return outcome(finish(this.#kind.parse(data)), where);
    const { document, issues } = finish(container.whole.parse(data));
    const part = document ? container.take(document, undefined) : { issues };
    return outcome(part as Reading<Document>, where);
  }

  #choose(): void {
    const own = this.#given ?? (this.#src ? this.#loaded : this.#inline());
    const next = own ?? (this.#src ? this.#chosen : this.#shared());
    this.#isOwn = !!(own ?? this.#src);
    if (next !== this.#chosen) {
      this.#chosen = next;
      this.#news = own;
      if (!next?.failure) this.#document = next?.document;
    }
    if (!isServer) this.#showState();
    this.#host.requestUpdate();
  }

  #inline(): Outcome<Document> | undefined {
    const script = isServer ? null : this.#host.querySelector(INLINE_DOCUMENT);
    if (script) return this.#once(script.textContent, (json) => this.#parseJson(json, nameOf(script)));
    const readTable = tableReaders.get(this.#kind.name);
    if (!readTable || isServer || !this.#host.querySelector('table')) return undefined;
    return this.#once(this.#contents, () => readTable(this.#host) as Outcome<Document>);
  }

  #parseJson(json: string, where: string): Outcome<Document> {
    const read = readJson(json);
    return read.issue ? outcome({ issues: [read.issue] }, where) : this.#parse(read.data, where);
  }

  #shared(): Outcome<Document> | undefined {
    const { value } = this.#context;
    return value && this.#once(value, (document) => outcome(finish(this.#kind.parse(document)), 'context'));
  }

  #once<Data>(data: Data, read: (data: Data) => Outcome<Document>): Outcome<Document> {
    if (this.#read?.data !== data) this.#read = { data, outcome: read(data) };
    return this.#read!.outcome;
  }

  #showState(): void {
    for (const state of ['loading', 'error', 'ready']) {
      this.#states?.[state === this.state ? 'add' : 'delete'](state);
    }
    this.#host.ariaBusy = this.#isLoading ? 'true' : null;
  }
}

function nameOf({ id }: Element): string {
  return id ? `#${id}` : 'script[type="application/json"]';
}
