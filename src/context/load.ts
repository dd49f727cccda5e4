import type { Issue } from '../document/issue.ts';
import { readJson, type Reading } from '../document/parsing.ts';
import type { Steps } from '../document/steps.ts';
import { ofDocument } from '../localization/page.ts';
import type { DocumentFailure, LoadingFailure, SourceFailure } from './events.ts';
import { containerOf, type DocumentKind } from './kind.ts';

/** A document, or the reason why there is none. */
export type Outcome<Document = object> =
  | { readonly document: Document; readonly failure?: undefined }
  | { readonly document?: undefined; readonly failure: SourceFailure };

/** Converts the result of parsing. `where` names the document's source in messages. */
export function outcome<Document>({ document, issues }: Reading<Document>, where: string): Outcome<Document> {
  return document ? { document } : { failure: failureOf(issues!, where) };
}

function failureOf(issues: readonly Issue[], where: string): DocumentFailure {
  return { reason: 'document', where, issues };
}

/** Data from JSON, or the reason why there is none. */
export type Answer = { readonly data: unknown; readonly failure?: undefined } | { readonly failure: SourceFailure };

/** Pending and loaded files in use, by absolute URL. Failed ones are removed. */
const loadings = new Map<string, Loading>();

/** A request for a URL, shared by all elements that need it at the same time, whichever kind of document they show. */
export class Loading {
  readonly #where: string;
  readonly #href: string;
  readonly #controller = new AbortController();
  readonly #answer: Promise<Answer>;
  /** The file as a document, by kind. */
  readonly #documents = new Map<DocumentKind<object>, Promise<Outcome>>();
  #users = 1;

  private constructor(where: string, href: string) {
    this.#where = where;
    this.#href = href;
    this.#answer = fetchJson(where, this.#controller.signal);
    loadings.set(href, this);
  }

  /** Fetches a file, or shares a pending or loaded one. Resolves relative URLs against the page's base URL. */
  static of(src: string): Loading {
    const [where] = splitFragment(src);
    const href = addressOf(where);
    const loading = loadings.get(href);
    if (!loading) return new Loading(where, href);
    loading.#users++;
    return loading;
  }

  /**
   * The document in the file, or the one with this id in a container of them. Never rejects. An aborted request has the
   * failure `network`.
   */
  async outcome<Document extends object>(kind: DocumentKind<Document>, id?: string): Promise<Outcome<Document>> {
    const answer = await this.#answer;
    const container = answer.failure ? undefined : containerOf(kind, answer.data);
    const whole = answer.failure ? answer : await this.#documentOf(container?.whole ?? kind, answer.data);
    if (whole.failure) this.#forget();
    if (whole.failure || !container) return whole as Outcome<Document>;
    return outcome(container.take(whole.document, id) as Reading<Document>, this.#where);
  }

  /** Call once per `of` when the document is no longer needed. The last call aborts the request. */
  release(): void {
    if (--this.#users > 0) return;
    this.#controller.abort();
    this.#forget();
  }

  #documentOf(kind: DocumentKind<object>, data: unknown): Promise<Outcome> {
    let document = this.#documents.get(kind);
    if (!document) this.#documents.set(kind, (document = this.#read(kind, data)));
    return document;
  }

  async #read(kind: DocumentKind<object>, data: unknown): Promise<Outcome> {
    const whole = await kind.gather?.(data, this.#href, this.#controller.signal);
    const reading = whole?.issues
      ? { issues: whole.issues }
      : await betweenTasks(kind.parse(whole ? whole.data : data));
    return outcome(reading, this.#where);
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

/** The file of a URL, and the id in its fragment. */
export function splitFragment(src: string): readonly [file: string, id: string | undefined] {
  const [file = '', ...rest] = src.split('#');
  const fragment = rest.join('#');
  try {
    return [file, decodeURIComponent(fragment) || undefined];
  } catch {
    return [file, fragment];
  }
}

/** Fetches data. Never rejects. */
export async function fetchJson(where: string, signal: AbortSignal): Promise<Answer> {
  const text = await fetchText(where, signal);
  if (typeof text !== 'string') return { failure: text };
  const read = readJson(text);
  return read.issue ? { failure: failureOf([read.issue], where) } : { data: read.data };
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
 * Works on the main thread, in short tasks. A worker would not help: receiving a document from it takes as long as
 * parsing its JSON, and strict content security policies and `file://` forbid workers.
 */
async function betweenTasks<Result>(steps: Steps<Result>): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - began < PARSING_BUDGET) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}
