import { createContext } from '@lit/context';
import type { Answer, Assessment } from '../../assessment/index.ts';

/**
 * The context of the answers in use, `undefined` if there are none. Follows the Context Community Protocol, under a key
 * that separate builds share.
 */
export const assessmentContext = createContext<Assessment | undefined>(Symbol.for('skill-matrix/assessment/v1'));

/** The events of answers, with their details. They bubble and are composed. */
export interface AssessmentEvents {
  /** A request to take an answer, with the whole entry. It is applied unless it is canceled. */
  'assessment-change': CustomEvent<Answer>;
  /** Other answers are in use: they were read, or one of them changed. */
  'assessment-load': CustomEvent<{ readonly assessment: Assessment }>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges into the DOM's own map
  interface HTMLElementEventMap extends AssessmentEvents {}
}

/** Dispatches an event of answers. Returns `false` if it was canceled. */
export function sendAssessment<Type extends keyof AssessmentEvents>(
  from: EventTarget,
  type: Type,
  detail: AssessmentEvents[Type]['detail'],
): boolean {
  const cancelable = type === 'assessment-change';
  return from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}
