/**
 * A reporter of Stryker that lets only a sample of the changes run, each with the same chance: `MUTATION_SAMPLE` is a
 * share from 0 to 1, `MUTATION_SEED` says which sample. It takes the others from Stryker's plan, so that they are in no
 * report and no score. A checker, which is made to leave changes out, gets all of them in one message with the names of
 * the tests that run each: for a large folder, more than a string can hold.
 */
import { createHash } from 'node:crypto';
import { relative } from 'node:path';

class Sample {
  #share = Number(process.env.MUTATION_SAMPLE ?? 1);
  #seed = process.env.MUTATION_SEED ?? '';

  /** Must come before the other reporters, which count what is in the plan. */
  onMutationTestingPlanReady({ mutantPlans }) {
    const sample = mutantPlans.filter(({ mutant }) => this.#isIn(mutant));
    mutantPlans.splice(0, Infinity);
    for (const plan of sample) mutantPlans.push(plan);
  }

  #isIn({ fileName, location, mutatorName, replacement }) {
    const name = JSON.stringify([this.#seed, relative('.', fileName), location, mutatorName, replacement]);
    const number = createHash('sha256').update(name).digest().readUInt32BE() / 2 ** 32;
    return number < this.#share;
  }
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'sample', injectableClass: Sample }];
