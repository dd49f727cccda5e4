import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { parse, parseJson, type SkillDocument } from '../skill-document/index.ts';
import { ContextFollower } from './context-follower.ts';
import { send, type SourceFailure } from './events.ts';
import { skillContext } from './keys.ts';
import { addressOf, Loading, type Outcome, outcome } from './load.ts';

export type SourceState = 'empty' | 'loading' | 'error' | 'ready';

/** What reads the tables among an element's children; nothing unless it is registered. */
export type TableReader = (host: HTMLElement) => Outcome;

let readTable: TableReader | undefined;
const sources = new Set<SkillSource>();

/** Lets elements read the tables among their children, those too that are on the page already. */
export function registerTableReader(reader: TableReader): void {
  readTable = reader;
  for (const source of sources) source.refresh();
}

const INLINE_DOCUMENT = ':scope > script[type="application/json"]';

/**
 * Decides where an element's document comes from: its own `.skill`, its own `src`, a JSON script or a table among
 * its children, the context, in this order. What was readable stays until something else is.
 *
 * Tells of the element's own documents by `skill-load` and `skill-error` after they are rendered, of the last one only
 * where several follow each other quickly. Sets the custom states `loading`, `error`, `ready`, and `aria-busy`.
 */
export class SkillSource implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #context: ContextFollower<typeof skillContext>;
  readonly #states: CustomStateSet | undefined;
  #given: Outcome | undefined;
  #src: string | undefined;
  /** What was requested for `src`, there or not yet. */
  #loading: Loading | undefined;
  #loaded: Outcome | undefined;
  #chosen: Outcome | undefined;
  #skill: SkillDocument | undefined;
  #news: Outcome | undefined;
  #children: MutationObserver | undefined;
  /** Stands for what the host contains; another one after each change of it. */
  #contents = {};
  /** The JSON text, the contents or the shared document that was read last, so that what did not change is not read again. */
  #read: { readonly data: unknown; readonly outcome: Outcome } | undefined;

  constructor(host: ReactiveElement, internals: ElementInternals) {
    this.#host = host;
    this.#states = internals.states;
    host.addController(this);
    this.#context = new ContextFollower(host, skillContext, () => this.#choose());
  }

  /** The document in use, whatever its source. */
  get skill(): SkillDocument | undefined {
    return this.#skill;
  }

  /**
   * What tells the document in use from those of other pages, at the next visit too: its id, else its absolute address;
   * none where it has neither.
   */
  get identity(): string | undefined {
    const id = this.#skill?.id;
    if (id !== undefined) return `#${id}`;
    const isLoaded = !!this.#skill && this.#skill === this.#loaded?.skill;
    return isLoaded ? `:${addressOf(this.#src!).replace(/#.*/, '')}` : undefined;
  }

  /** Why the latest document can't be shown, though an earlier one may be. */
  get failure(): SourceFailure | undefined {
    return this.#isLoading ? undefined : this.#chosen?.failure;
  }

  get state(): SourceState {
    if (this.#isLoading) return 'loading';
    if (this.failure) return 'error';
    return this.skill ? 'ready' : 'empty';
  }

  /** Whether a provider is responsible, so that the element need not say that it has nothing. */
  get isProvided(): boolean {
    return this.#context.answered;
  }

  /** Takes the element's own `.skill`: data of any shape, `undefined` or `null` for none. */
  give(data: unknown): void {
    this.#given = data === undefined || data === null ? undefined : outcome(parse(data), '.skill');
    this.#choose();
  }

  /** Takes the element's own `src`. The latest one wins; earlier requests are aborted where no other element needs them. */
  request(src: string | undefined): void {
    this.#src = src || undefined;
    this.retry();
  }

  /** Requests the element's `src` once more. */
  retry(): void {
    this.#release();
    this.#loaded = undefined;
    if (this.#src && !isServer && this.#host.isConnected) void this.#load(this.#src);
    this.#choose();
  }

  /** Looks once more at where the document may come from. */
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
