import { ofDocument } from '../localization/page.ts';
import { parseJsonSteps, type ParseResult, type SkillDocument } from '../skill-document/index.ts';
import type { LoadingFailure, SourceFailure } from './events.ts';

/** Either a document or the reason why there is none. */
export type Outcome =
  | { readonly skill: SkillDocument; readonly failure?: undefined }
  | { readonly skill?: undefined; readonly failure: SourceFailure };

/** What a parsed document comes to; `where` names its place for the reader. */
export function outcome({ skill, issues }: ParseResult, where: string): Outcome {
  return skill ? { skill } : { failure: { reason: 'document', where, issues } };
}

/** Documents on their way or there, by absolute address, while somebody uses them; what failed is not kept. */
const loadings = new Map<string, Loading>();

/** The request for one address, for all who ask for it at a time. */
export class Loading {
  /** Never rejects: a request that is aborted fails as one that the network fails. */
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

  /** Fetches a document, or joins those who wait for it or have it; relative addresses start from the page's base URL. */
  static of(where: string): Loading {
    const href = addressOf(where);
    const loading = loadings.get(href);
    if (!loading) return new Loading(where, href);
    loading.#users++;
    return loading;
  }

  /** To be called by each when it is not needed any more; the last one aborts the request. */
  release(): void {
    if (--this.#users > 0) return;
    this.#controller.abort();
    this.#forget();
  }

  #forget(): void {
    if (loadings.get(this.#href) === this) loadings.delete(this.#href);
  }
}

/** The absolute address of a relative one. */
export function addressOf(where: string): string {
  // Unlike `new URL` it does not throw.
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

/** How long parsing may take before the page gets to answer. In milliseconds. */
const PARSING_BUDGET = 16;

/**
 * Parses where the page waits, a little at a time. A worker would not pay: to receive a document from it takes as long as
 * to parse its JSON, and strict policies and `file://` allow none.
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
