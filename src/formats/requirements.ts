import type { Expectation } from '../skill-document/index.ts';

/**
 * Normalizes `required` without changing its meaning. If any expectation is required, the others do not state it, since
 * they are optional by default. If expectations only state `required: false`, all of them get it.
 */
export function shortestRequirements(expectations: readonly Expectation[]): Expectation[] {
  const isStated = expectations.some(({ required }) => required !== undefined);
  const isAnyRequired = expectations.some(({ required }) => required);
  return expectations.map(({ required, ...rest }) => {
    if (required) return { ...rest, required };
    return isStated && !isAnyRequired ? { ...rest, required: false } : rest;
  }) as Expectation[];
}

/** The word for a requirement in a table; empty if it is `undefined`. */
export function requirementWord(required: boolean | undefined): string {
  if (required === undefined) return '';
  return required ? 'Required' : 'Optional';
}
