/**
 * A checker of Stryker that lets only a sample of the changes run, each with the same chance: `MUTATION_SAMPLE` is a
 * share from 0 to 1, `MUTATION_SEED` says which sample. Stryker leaves the others out of its score, as it does with
 * changes that don't compile. Has no `group`, which would get all changes in one message, each with the tests that run it.
 */
import { createHash } from 'node:crypto';

class Sample {
  #share = Number(process.env.MUTATION_SAMPLE ?? 1);
  #seed = process.env.MUTATION_SEED ?? '';

  init() {
    return Promise.resolve();
  }

  check(mutants) {
    return Promise.resolve(Object.fromEntries(mutants.map((mutant) => [mutant.id, this.#result(mutant)])));
  }

  #result({ fileName, location, mutatorName, replacement }) {
    const name = JSON.stringify([this.#seed, fileName, location, mutatorName, replacement]);
    const number = createHash('sha256').update(name).digest().readUInt32BE() / 2 ** 32;
    return number < this.#share ? { status: 'passed' } : { status: 'compileError', reason: 'Not in the sample.' };
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: Sample }];
