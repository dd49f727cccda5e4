import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { parse, type SkillDocument } from '../skill-document/index.ts';
import { ContextFollower } from './context-follower.ts';
import { type Failure, send } from './events.ts';
import { skillContext } from './keys.ts';
import { load, type Outcome, read } from './load.ts';

export type SourceState = 'empty' | 'loading' | 'error' | 'ready';

const INLINE_DOCUMENT = ':scope > script[type="application/json"]';

/**
 * Decides where an element's document comes from: its own `.skill`, its own `src`, a JSON script among its children,
 * the context, in this order. What was readable stays until something else is.
 *
 * Tells of the element's own documents by `skill-load` and `skill-error` after they are rendered, of the last one only
 * where several follow each other quickly. Sets the custom states `loading`, `error`, `ready`, and `aria-busy`.
 */
export class SkillSource implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #context: ContextFollower<typeof skillContext>;
  readonly #states: CustomStateSet | undefined;
  readonly #readShared = memoize((data: object) => check(data, 'context'));
  readonly #readInline = memoize((json: string, script: Element) =>
    read(json, script.id ? `#${script.id}` : 'script[type="application/json"]'),
  );
  #given: Outcome | undefined;
  #src: string | undefined;
  #loading: AbortController | undefined;
  #loaded: Outcome | undefined;
  #chosen: Outcome | undefined;
  #skill: SkillDocument | undefined;
  #news: Outcome | undefined;
  #children: MutationObserver | undefined;

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

  /** Why the latest document can't be shown, though an earlier one may be. */
  get failure(): Failure | undefined {
    return this.#loading ? undefined : this.#chosen?.failure;
  }

  get state(): SourceState {
    if (this.#loading) return 'loading';
    if (this.failure) return 'error';
    return this.skill ? 'ready' : 'empty';
  }

  /** Whether a provider is responsible, so that the element need not say that it has nothing. */
  get isProvided(): boolean {
    return this.#context.answered;
  }

  /** Takes the element's own `.skill`: data of any shape, `undefined` or `null` for none. */
  give(data: unknown): void {
    this.#given = data === undefined || data === null ? undefined : check(data, '.skill');
    this.#choose();
  }

  /** Takes the element's own `src`. The latest one wins; earlier requests are aborted. */
  request(src: string | undefined): void {
    this.#src = src || undefined;
    this.retry();
  }

  /** Requests the element's `src` once more. */
  retry(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.#loaded = undefined;
    if (this.#src !== undefined && !isServer && this.#host.isConnected) void this.#load(this.#src);
    this.#choose();
  }

  hostConnected(): void {
    if (isServer) return;
    this.#children = new MutationObserver(() => this.#choose());
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    if (this.#src !== undefined && !this.#loaded) this.retry();
    else this.#choose();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#loading?.abort();
    this.#loading = undefined;
  }

  hostUpdated(): void {
    const news = this.#news;
    this.#news = undefined;
    if (news?.skill) send(this.#host, 'skill-load', { skill: news.skill });
    else if (news?.failure) send(this.#host, 'skill-error', news.failure);
  }

  async #load(src: string): Promise<void> {
    const loading = (this.#loading = new AbortController());
    const outcome = await load(src, loading.signal).catch(() => undefined);
    if (!outcome || this.#loading !== loading) return;
    this.#loading = undefined;
    this.#loaded = outcome;
    this.#choose();
  }

  #choose(): void {
    const own = this.#given ?? (this.#src === undefined ? this.#inline() : this.#loaded);
    const shared = this.#context.value && this.#readShared(this.#context.value);
    const next = own ?? (this.#src === undefined ? shared : this.#chosen);
    if (next !== this.#chosen) {
      this.#chosen = next;
      this.#news = own;
      if (!next?.failure) this.#skill = next?.skill;
    }
    this.#showState();
    this.#host.requestUpdate();
  }

  #inline(): Outcome | undefined {
    const script = isServer ? null : this.#host.querySelector(INLINE_DOCUMENT);
    return script ? this.#readInline(script.textContent, script) : undefined;
  }

  #showState(): void {
    if (isServer) return;
    for (const state of ['loading', 'error', 'ready']) {
      if (state === this.state) this.#states?.add(state);
      else this.#states?.delete(state);
    }
    if (this.state === 'loading') this.#host.setAttribute('aria-busy', 'true');
    else this.#host.removeAttribute('aria-busy');
  }
}

function check(data: unknown, where: string): Outcome {
  const { skill, issues } = parse(data);
  return skill ? { skill } : { failure: { reason: 'document', where, issues } };
}

/** Remembers the last result, so that what did not change is not read again. */
function memoize<Key, Rest extends unknown[], Result>(
  read: (key: Key, ...rest: Rest) => Result,
): (key: Key, ...rest: Rest) => Result {
  let last: { key: Key; result: Result } | undefined;
  return (key, ...rest) => {
    if (!last || last.key !== key) last = { key, result: read(key, ...rest) };
    return last.result;
  };
}
