import { ofDocument } from '../localization/page.ts';
import { parseJsonSteps, type ParseResult, type SkillDocument } from '../skill-document/index.ts';
import type { LoadingFailure, SourceFailure } from './events.ts';

/** A document, or the reason why there is none. */
export type Outcome =
  | { readonly skill: SkillDocument; readonly failure?: undefined }
  | { readonly skill?: undefined; readonly failure: SourceFailure };

/** Converts the result of parsing. `where` names the document's source in messages. */
export function outcome({ skill, issues }: ParseResult, where: string): Outcome {
  return skill ? { skill } : { failure: { reason: 'document', where, issues } };
}

/** Pending and loaded documents in use, by absolute URL. Failed ones are removed. */
const loadings = new Map<string, Loading>();

/** A request for a URL, shared by all elements that need it at the same time. */
export class Loading {
  /** Never rejects. An aborted request has the failure `network`. */
  readonly outcome: Promise<Outcome>;
  readonly #href: string;
  readonly #controller = new AbortController();
  #users = 1;

  private constructor(where: string, href: string) {
    this.#href = href;
    this.outcome = fetchDocument(where, this.#controller.signal).then((result) => {
      if (result.failure) this.#forget();
      return result;
    });
    loadings.set(href, this);
  }

  /** Fetches a document, or shares a pending or loaded one. Resolves relative URLs against the page's base URL. */
  static of(where: string): Loading {
    const href = addressOf(where);
    const loading = loadings.get(href);
    if (!loading) return new Loading(where, href);
    loading.#users++;
    return loading;
  }

  /** Call once per `of` when the document is no longer needed. The last call aborts the request. */
  release(): void {
    if (--this.#users > 0) return;
    this.#controller.abort();
    this.#forget();
  }

  #forget(): void {
    if (loadings.get(this.#href) === this) loadings.delete(this.#href);
  }
}

/** Resolves a URL against the page's base URL. */
export function addressOf(where: string): string {
  // Unlike `new URL`, this does not throw.
  return Object.assign(ofDocument('createElement')('a'), { href: where }).href;
}

async function fetchDocument(where: string, signal: AbortSignal): Promise<Outcome> {
  const answer = await fetchText(where, signal);
  return typeof answer === 'string' ? outcome(await parseBetweenTasks(answer), where) : { failure: answer };
}

async function fetchText(where: string, signal: AbortSignal): Promise<string | LoadingFailure> {
  try {
    const response = await fetch(where, { signal });
    const { ok, status } = response;
    return ok ? await response.text() : { reason: 'status', where, status, issues: [] };
  } catch {
    return { reason: 'network', where, issues: [] };
  }
}

/** How long parsing may block the page at a time, in milliseconds. */
const PARSING_BUDGET = 16;

/**
 * Parses on the main thread, in short tasks. A worker would not help: receiving a document from it takes as long as
 * parsing its JSON, and strict content security policies and `file://` forbid workers.
 */
async function parseBetweenTasks(json: string): Promise<ParseResult> {
  const steps = parseJsonSteps(json);
  let began = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - began < PARSING_BUDGET) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}
