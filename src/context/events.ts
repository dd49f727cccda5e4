import type { Issue } from '../document/issue.ts';
import type { Query } from './query.ts';
import type { SelectionKey } from './selection.ts';

/**
 * The detail of a request for another value of the selection: the id asked for and the previous one; `undefined` for
 * none.
 */
export interface IdChange {
  readonly value: string | undefined;
  readonly previous: string | undefined;
}

/** The detail of `level-change` and `target-change`. */
export type LevelChange = IdChange;

/** The detail of `roles-change`: the ids of the roles to show and the previous ones; `undefined` for all roles. */
export interface RolesChange {
  readonly value: readonly string[] | undefined;
  readonly previous: readonly string[] | undefined;
}

/** The URL `where` could not be loaded: there was no response (`network`), or its status was not 2xx (`status`). */
export type LoadingFailure =
  | { readonly reason: 'network'; readonly where: string; readonly issues: readonly [] }
  | { readonly reason: 'status'; readonly where: string; readonly status: number; readonly issues: readonly [] };

/**
 * A document is not valid. `where` is its URL, the property that it was given to, `context`, or a selector of its script
 * element.
 */
export interface DocumentFailure {
  readonly reason: 'document';
  readonly where: string;
  readonly issues: readonly Issue[];
}

/** The document has no level, role or skill with the id in the property `where`. */
export interface SelectionFailure {
  readonly reason: 'level' | 'role' | 'skill';
  readonly where: SelectionKey;
  readonly issues: readonly Issue[];
}

/** A problem of a table: its place if known, its code, and the reason and the way out in English. */
export interface TableIssue {
  readonly place: string;
  readonly code: string;
  readonly message: string;
}

/** The table among the element's children could not be read as a document. */
export interface TableFailure {
  readonly reason: 'table';
  readonly where: 'table';
  readonly issues: readonly TableIssue[];
}

/** Why an element has no document. */
export type SourceFailure = LoadingFailure | DocumentFailure | TableFailure;

/** The detail of `skill-error` and `framework-error`. `reason` tells the types apart. */
export type Failure = SourceFailure | SelectionFailure;

/** The events about documents, with their details. Each kind of document adds those that carry it. */
export interface DocumentEvents {
  /** A document could not be loaded or is not valid, or lacks what the selection names. */
  'skill-error': Failure;
  'framework-error': Failure;
  'skill-load': object;
  'framework-load': object;
}

/** The events of the elements, with their details. They bubble and are composed; `…-change` can be canceled. */
export interface EventDetails extends DocumentEvents {
  /** A request to change the current level. The nearest provider applies it, unless it is canceled. */
  'level-change': IdChange;
  /** A request to change the target level. The nearest provider applies it, unless it is canceled. */
  'target-change': IdChange;
  /** A request to show other roles. The nearest provider applies it, unless it is canceled. */
  'roles-change': RolesChange;
  /** A request to change my role. The nearest provider applies it, unless it is canceled. */
  'role-change': IdChange;
  /** A request to change the role aimed at. The nearest provider applies it, unless it is canceled. */
  'target-role-change': IdChange;
  /** A request to show another skill of a framework. The nearest provider applies it, unless it is canceled. */
  'skill-change': IdChange;
  /** A request to look for other skills. The nearest provider applies it, unless it is canceled. */
  'query-change': { readonly value: Query; readonly previous: Query };
  /** A row of a table was opened or closed: that of a role, or of a skill of a framework. */
  'detail-toggle': { readonly role?: string; readonly skill?: string; readonly open: boolean };
}

/** The events that carry no document. Each kind of document adds those that carry one to the DOM's map. */
export type CommonEventMap = {
  [Type in Exclude<keyof EventDetails, `${string}-load`>]: CustomEvent<EventDetails[Type]>;
};

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges into the DOM's own map
  interface HTMLElementEventMap extends CommonEventMap {}
}

/** Dispatches an event that bubbles through shadow roots. Returns `false` if it was canceled. */
export function send<Type extends keyof EventDetails>(
  from: EventTarget,
  type: Type,
  detail: EventDetails[Type],
): boolean {
  const event = new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: type.endsWith('-change') });
  return from.dispatchEvent(event);
}

/** Dispatches `input` and `change`, as a native control does when the user changes its value. */
export function sendInput(from: EventTarget): void {
  from.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  from.dispatchEvent(new Event('change', { bubbles: true }));
}
