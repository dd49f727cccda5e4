/** `node:test` as mocha has it, for `npm run mutation`. */
import { configureGlobal } from 'fast-check';

// That a mutant is found is enough; a smaller example of it is not asked for.
configureGlobal({ endOnFailure: true });

export const { describe, it } = globalThis;
