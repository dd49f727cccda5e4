import { createContext } from '@lit/context';

/** What readers look for among many skills. A plain object. */
export interface Query {
  /** Words that all have to occur. */
  readonly words?: string | undefined;
  /** The id of a group. */
  readonly group?: string | undefined;
  /** Whether only what changes on the way to the target is wanted. */
  readonly onlyChanges?: boolean | undefined;
}

/** Looks for nothing in particular. */
export const EVERYTHING: Query = Object.freeze({});

/** The context of what the reader looks for. */
export const queryContext = createContext<Query>(Symbol.for('skill-matrix/query/v1'));
