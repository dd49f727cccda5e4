import { PER_STEP } from './limits.ts';

/** Work in short steps. The caller may stop after any of them. */
export type Steps<Result> = Generator<undefined, Result>;

/** Whether a step ends before the entry with this index. */
export function endsStep(index: number): boolean {
  return index % PER_STEP === PER_STEP - 1;
}

/** Runs all steps without a pause and returns the result. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
