import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { parse, parseJson, type SkillDocument } from '../skill-document/index.ts';
import { ContextFollower } from './context-follower.ts';
import { send, type SourceFailure } from './events.ts';
import { skillContext } from './keys.ts';
import { addressOf, Loading, type Outcome, outcome } from './load.ts';

export type SourceState = 'empty' | 'loading' | 'error' | 'ready';

/** Reads the tables among an element's children. */
export type TableReader = (host: HTMLElement) => Outcome;

let readTable: TableReader | undefined;
const sources = new Set<SkillSource>();

/** Registers a table reader for all elements, including those already on the page. */
export function registerTableReader(reader: TableReader): void {
  readTable = reader;
  for (const source of sources) source.refresh();
}

const INLINE_DOCUMENT = ':scope > script[type="application/json"]';

/**
 * Finds the document of an element. Precedence: the `skill` property, the `src` attribute, a JSON script, a table among
 * its children, then the context. The last valid document stays until there is another one.
 *
 * Dispatches `skill-load` or `skill-error` after the element has rendered a document of its own; if several follow each
 * other quickly, only for the last one. Sets the custom states `loading`, `error` and `ready`, and `aria-busy`.
 */
export class SkillSource implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #context: ContextFollower<typeof skillContext>;
  readonly #states: CustomStateSet | undefined;
  #given: Outcome | undefined;
  #src: string | undefined;
  /** The request for `src`, pending or complete. */
  #loading: Loading | undefined;
  #loaded: Outcome | undefined;
  #chosen: Outcome | undefined;
  #skill: SkillDocument | undefined;
  #news: Outcome | undefined;
  #children: MutationObserver | undefined;
  /** The version of the host's content: a new object after each change. */
  #contents = {};
  /** The last JSON text, content version or shared document that was read. It is read again only after a change. */
  #read: { readonly data: unknown; readonly outcome: Outcome } | undefined;

  constructor(host: ReactiveElement, internals: ElementInternals) {
    this.#host = host;
    this.#states = internals.states;
    host.addController(this);
    this.#context = new ContextFollower(host, skillContext, () => this.#choose());
  }

  /** The document in use, from any source. */
  get skill(): SkillDocument | undefined {
    return this.#skill;
  }

  /** Identifies the document in use across pages and visits: `#` and its id, else `:` and its absolute URL. */
  get identity(): string | undefined {
    const id = this.#skill?.id;
    if (id !== undefined) return `#${id}`;
    const isLoaded = !!this.#skill && this.#skill === this.#loaded?.skill;
    return isLoaded ? `:${addressOf(this.#src!).replace(/#.*/, '')}` : undefined;
  }

  /** Why the latest document can't be shown. An earlier one may still be shown. */
  get failure(): SourceFailure | undefined {
    return this.#isLoading ? undefined : this.#chosen?.failure;
  }

  get state(): SourceState {
    if (this.#isLoading) return 'loading';
    if (this.failure) return 'error';
    return this.skill ? 'ready' : 'empty';
  }

  /** Whether a provider has answered. If so, the element need not report that it has no document. */
  get isProvided(): boolean {
    return this.#context.answered;
  }

  /** Sets the value of the `skill` property: any data, `undefined` or `null` for none. */
  give(data: unknown): void {
    this.#given = data === undefined || data === null ? undefined : outcome(parse(data), '.skill');
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
    const news = this.#news;
    this.#news = undefined;
    if (news?.skill) send(this.#host, 'skill-load', { skill: news.skill });
    else if (news?.failure) send(this.#host, 'skill-error', news.failure);
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
    const loaded = await loading.outcome;
    if (this.#loading !== loading) return;
    this.#loaded = loaded;
    this.#choose();
  }

  #choose(): void {
    const own = this.#given ?? (this.#src ? this.#loaded : this.#inline());
    const next = own ?? (this.#src ? this.#chosen : this.#shared());
    if (next !== this.#chosen) {
      this.#chosen = next;
      this.#news = own;
      if (!next?.failure) this.#skill = next?.skill;
    }
    if (!isServer) this.#showState();
    this.#host.requestUpdate();
  }

  #inline(): Outcome | undefined {
    const script = isServer ? null : this.#host.querySelector(INLINE_DOCUMENT);
    if (script) return this.#once(script.textContent, (json) => outcome(parseJson(json), nameOf(script)));
    if (!readTable || isServer || !this.#host.querySelector('table')) return undefined;
    return this.#once(this.#contents, () => readTable!(this.#host));
  }

  #shared(): Outcome | undefined {
    const { value } = this.#context;
    return value && this.#once(value, (skill) => outcome(parse(skill), 'context'));
  }

  #once<Data>(data: Data, read: (data: Data) => Outcome): Outcome {
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
