import type { ReactiveElement } from 'lit';
import { type Assessment, gapOf, isAssessment } from '../../assessment/index.ts';
import { ContextFollower } from '../../context/context-follower.ts';
import type { Framework, FrameworkSkill, Place } from '../../framework-document/index.ts';
import { assessmentContext } from './assessment-context.ts';

/** Follows the answers of the nearest provider. */
export class AnswersFollower extends ContextFollower<typeof assessmentContext> {
  constructor(host: ReactiveElement) {
    super(host, assessmentContext);
  }

  /** The answers in use; `undefined` for none. */
  get answers(): Assessment | undefined {
    return isAssessment(this.value) ? this.value : undefined;
  }
}

/** Whether the answers say that somebody already meets what a skill asks at a place. */
export function isMet(
  framework: Framework,
  answers: Assessment | undefined,
  skill: FrameworkSkill,
  place: Place,
): boolean {
  const state = answers && gapOf(framework, answers, skill, place)?.state;
  return state === 'at' || state === 'above' || state === 'met';
}
