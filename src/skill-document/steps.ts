import { PER_STEP } from './limits.ts';

/** Work in steps, of which none takes long; it may be left between two of them. */
export type Steps<Result> = Generator<undefined, Result>;

/** Whether a step ends before the entry of that index. */
export function endsStep(index: number): boolean {
  return index % PER_STEP === PER_STEP - 1;
}

/** Does all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
