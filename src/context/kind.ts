import type { Context } from '@lit/context';
import type { Gathered, Reading } from '../document/parsing.ts';
import type { Steps } from '../document/steps.ts';

/** A kind of document, as sources and elements need to know it. */
export interface DocumentKind<Document extends object> {
  /** The name of the property that takes a document, and the first word of the events `…-load` and `…-error`. */
  readonly name: 'skill' | 'framework';
  readonly context: Context<unknown, Document | undefined>;
  readonly parse: (data: unknown) => Steps<Reading<Document>>;
  /** For documents that can be split over files: loads the others, relative to the URL of the first. */
  readonly gather?: (data: unknown, href: string, signal: AbortSignal) => Promise<Gathered>;
}

/** Documents of another kind that contain documents of this one: a fragment of their URL (`#id`) selects one. */
export interface Container<Part extends object = object, Whole extends object = object> {
  readonly part: DocumentKind<Part>['name'];
  readonly whole: DocumentKind<Whole>;
  readonly isWhole: (data: unknown) => boolean;
  /** The document with an id; without one, or for an unknown id, issues. */
  readonly take: (whole: Whole, id: string | undefined) => Reading<Part>;
}

const containers = new Map<string, Container>();

/** Lets every element that shows documents of the part's kind take them from a container. */
export function registerContainer<Part extends object, Whole extends object>(container: Container<Part, Whole>): void {
  containers.set(container.part, container as unknown as Container);
}

/** The container that data is, for a kind of document; `undefined` if it is none, or if no container is registered. */
export function containerOf(kind: DocumentKind<object>, data: unknown): Container | undefined {
  const container = containers.get(kind.name);
  return container?.isWhole(data) ? container : undefined;
}
