import type { Expectation } from '../skill-document/index.ts';

/**
 * States what is required in the shortest way that means the same: only what is required, where anything is; else, where
 * the document says that all is optional, each by itself.
 */
export function shortestRequirements(expectations: readonly Expectation[]): Expectation[] {
  const isStated = expectations.some(({ required }) => required !== undefined);
  const isAnyRequired = expectations.some(({ required }) => required);
  return expectations.map(({ required, ...rest }) => {
    if (required) return { ...rest, required };
    return isStated && !isAnyRequired ? { ...rest, required: false } : rest;
  }) as Expectation[];
}

/** The word that a table has for it; a cell that says nothing is empty. */
export function requirementWord(required: boolean | undefined): string {
  if (required === undefined) return '';
  return required ? 'Required' : 'Optional';
}
