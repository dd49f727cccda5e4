import type { Issue, SkillDocument } from '../skill-document/index.ts';

/**
 * The detail of `level-change` and `target-change`: the id of the requested level and the previous one; `undefined` for
 * none.
 */
export interface LevelChange {
  readonly value: string | undefined;
  readonly previous: string | undefined;
}

/** The detail of `roles-change`: the ids of the roles to show and the previous ones; `undefined` for all roles. */
export interface RolesChange {
  readonly value: readonly string[] | undefined;
  readonly previous: readonly string[] | undefined;
}

/** The URL `where` could not be loaded: there was no response (`network`), or its status was not 2xx (`status`). */
export type LoadingFailure =
  | { readonly reason: 'network'; readonly where: string; readonly issues: readonly [] }
  | { readonly reason: 'status'; readonly where: string; readonly status: number; readonly issues: readonly [] };

/** A document is not valid. `where` is its URL, `.skill`, `context`, or a selector of its script element. */
export interface DocumentFailure {
  readonly reason: 'document';
  readonly where: string;
  readonly issues: readonly Issue[];
}

/** The document has no level with the id in the property `where`. */
export interface LevelFailure {
  readonly reason: 'level';
  readonly where: 'level' | 'target';
  readonly issues: readonly Issue[];
}

/** A problem of a table: its place if known, its code, and the reason and the way out in English. */
export interface TableIssue {
  readonly place: string;
  readonly code: string;
  readonly message: string;
}

/** The table among the element's children could not be read as a skill. */
export interface TableFailure {
  readonly reason: 'table';
  readonly where: 'table';
  readonly issues: readonly TableIssue[];
}

/** Why an element has no document. */
export type SourceFailure = LoadingFailure | DocumentFailure | TableFailure;

/** The detail of `skill-error`. `reason` tells the types apart. */
export type Failure = SourceFailure | LevelFailure;

/** The events of the elements. They bubble and are composed; those that end in `-change` can be canceled. */
export interface SkillEventMap {
  /** The element has rendered a document of its own. */
  'skill-load': CustomEvent<{ readonly skill: SkillDocument }>;
  /** A document could not be loaded or is not valid, or has no level with the chosen id. */
  'skill-error': CustomEvent<Failure>;
  /** A request to change the current level. The nearest provider applies it, unless it is canceled. */
  'level-change': CustomEvent<LevelChange>;
  /** A request to change the target level. The nearest provider applies it, unless it is canceled. */
  'target-change': CustomEvent<LevelChange>;
  /** A request to show other roles. The nearest provider applies it, unless it is canceled. */
  'roles-change': CustomEvent<RolesChange>;
  /** A row of the matrix was opened or closed. */
  'detail-toggle': CustomEvent<{ readonly role: string; readonly open: boolean }>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges into the DOM's own map
  interface HTMLElementEventMap extends SkillEventMap {}
}

/** Dispatches an event that bubbles through shadow roots. Returns `false` if it was canceled. */
export function send<Type extends keyof SkillEventMap>(
  from: EventTarget,
  type: Type,
  detail: SkillEventMap[Type]['detail'],
): boolean {
  const event = new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: type.endsWith('-change') });
  return from.dispatchEvent(event);
}

/** Dispatches `input` and `change`, as a native control does when the user changes its value. */
export function sendInput(from: EventTarget): void {
  from.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  from.dispatchEvent(new Event('change', { bubbles: true }));
}
