import type { Issue, SkillDocument } from '../skill-document/index.ts';

/** What a `level-change` or a `target-change` asks for: the id of a level, `undefined` for none. */
export interface LevelChange {
  readonly value: string | undefined;
  readonly previous: string | undefined;
}

/** What a `roles-change` asks for: the ids of the roles to show, `undefined` for all of them. */
export interface RolesChange {
  readonly value: readonly string[] | undefined;
  readonly previous: readonly string[] | undefined;
}

/** No answer from the address `where`, or one other than 2xx: then with its HTTP status. */
export type LoadingFailure =
  | { readonly reason: 'network'; readonly where: string; readonly issues: readonly [] }
  | { readonly reason: 'status'; readonly where: string; readonly status: number; readonly issues: readonly [] };

/** No valid skill document; `where` is its address, or its place in the page. */
export interface DocumentFailure {
  readonly reason: 'document';
  readonly where: string;
  readonly issues: readonly Issue[];
}

/** The document has no level of the id in the property `where`. */
export interface LevelFailure {
  readonly reason: 'level';
  readonly where: 'level' | 'target';
  readonly issues: readonly Issue[];
}

/** One thing that is wrong with a table: where in the page, what, and the way out as an English sentence. */
export interface TableIssue {
  readonly place: string;
  readonly code: string;
  readonly message: string;
}

/** The table among the children is none of skills. */
export interface TableFailure {
  readonly reason: 'table';
  readonly where: 'table';
  readonly issues: readonly TableIssue[];
}

/** Why a source has no document. */
export type SourceFailure = LoadingFailure | DocumentFailure | TableFailure;

/** What went wrong, as `skill-error` tells it; `reason` says which of these it is. */
export type Failure = SourceFailure | LevelFailure;

export interface SkillEventMap {
  /** A document is shown. */
  'skill-load': CustomEvent<{ readonly skill: SkillDocument }>;
  /** A document could not be had. */
  'skill-error': CustomEvent<Failure>;
  /** A wish to change the current level; the nearest provider fulfils it unless it is prevented. */
  'level-change': CustomEvent<LevelChange>;
  /** A wish to change the target; the nearest provider fulfils it unless it is prevented. */
  'target-change': CustomEvent<LevelChange>;
  /** A wish to show other roles; the nearest provider fulfils it unless it is prevented. */
  'roles-change': CustomEvent<RolesChange>;
  /** A row of the matrix opened or closed. */
  'detail-toggle': CustomEvent<{ readonly role: string; readonly open: boolean }>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges into the DOM's own map
  interface HTMLElementEventMap extends SkillEventMap {}
}

/** Sends an event up, through shadow roots; the answer is whether nobody prevented it. */
export function send<Type extends keyof SkillEventMap>(
  from: EventTarget,
  type: Type,
  detail: SkillEventMap[Type]['detail'],
): boolean {
  const event = new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: type.endsWith('-change') });
  return from.dispatchEvent(event);
}

/** Tells forms and listeners, as a native control does, that the reader changed a value. */
export function sendInput(from: EventTarget): void {
  from.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  from.dispatchEvent(new Event('change', { bubbles: true }));
}
