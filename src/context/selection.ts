import { createContext } from '@lit/context';

/** The selection, by ids. A plain, frozen object, so other builds and libraries can provide it. */
export interface Selection {
  /** The id of the current level. */
  readonly level?: string | undefined;
  /** The id of the target level: the chosen one, else the level after the current one. */
  readonly target?: string | undefined;
  /** The ids of the roles to show; all roles if `undefined`. */
  readonly roles?: readonly string[] | undefined;
  /** The id of my role. */
  readonly role?: string | undefined;
  /** The id of the role aimed at; if `undefined`, the same as `role`. */
  readonly targetRole?: string | undefined;
  /** The id of the skill that is shown, in a framework. */
  readonly skill?: string | undefined;
}

export type SelectionKey = keyof Selection;

/** The context of the selection. Follows the Context Community Protocol, under a key that separate builds share. */
export const selectionContext = createContext<Selection>(Symbol.for('skill-matrix/selection/v1'));

/** What a selection has, in the order in which links and storage keep it: the event that asks for another value. */
export const SELECTION = {
  role: 'role-change',
  level: 'level-change',
  targetRole: 'target-role-change',
  target: 'target-change',
  roles: 'roles-change',
  skill: 'skill-change',
} as const satisfies Record<SelectionKey, string>;

/** The selection that a host's properties ask for. Its ids may be unknown in the document. */
export function wishesOf(host: object, keys: readonly SelectionKey[]): Selection {
  return Object.fromEntries(keys.map((key) => [key, (host as Selection)[key] ?? undefined]));
}

/**
 * Sanitizes a selection from storage, a link or another copy of this library: keeps only ids. Keys that it lacks stay
 * out.
 */
export function idsIn(selection: unknown, keys: readonly SelectionKey[]): Selection {
  const given = Object(selection) as Partial<Record<SelectionKey, unknown>>;
  const id = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
  const ids = (value: unknown) => (Array.isArray(value) ? value.map(String) : undefined);
  const known = keys.filter((key) => Object.hasOwn(given, key));
  return Object.fromEntries(known.map((key) => [key, key === 'roles' ? ids(given[key]) : id(given[key])]));
}

/** A selection of nothing, with all keys. */
export function noSelection(keys: readonly SelectionKey[]): Selection {
  return Object.fromEntries(keys.map((key) => [key, undefined]));
}
