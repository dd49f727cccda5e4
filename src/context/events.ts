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

/** What went wrong, as `skill-error` tells it. */
export interface Failure {
  /**
   * `network`: no answer; `status`: an answer other than 2xx; `document`: no valid skill document;
   * `level`: the document has no such level; `table`: the table among the children is none of skills.
   */
  readonly reason: 'network' | 'status' | 'document' | 'level' | 'table';
  /** The address, or the place in the page, that the document was read from. */
  readonly where: string;
  /** The HTTP status, with `status`. */
  readonly status?: number;
  /** All that is wrong with the document, with `document` and `level`. */
  readonly issues: readonly Issue[];
}

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
