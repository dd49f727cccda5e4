/** Maps `node:test` to mocha, for `npm run mutation`. */
import { configureGlobal } from 'fast-check';

// One failure is enough to detect a mutant, so skip shrinking.
configureGlobal({ endOnFailure: true });

export const { describe, it } = globalThis;
