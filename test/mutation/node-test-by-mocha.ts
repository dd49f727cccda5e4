/** Maps `node:test` to mocha, for `npm run mutation`. */
import { configureGlobal } from 'fast-check';

// One failure is enough to detect a mutant, so skip shrinking. Ten runs detect nearly all of them.
configureGlobal({ endOnFailure: true, numRuns: 10 });

type Body = () => void | Promise<void>;
type Declare = (name: string, body: Body) => void;

/** Tests that take most of the time, and detect next to no mutant that the other tests do not. */
const SLOW = /never throw|linear time|for any delimiter|five million values|10,000 roles|valid examples/;

/** A test that reads the text of the sources, which Stryker changes. */
const OF_SOURCES = /are in the list of all/;

const mocha = globalThis as unknown as Readonly<Record<'describe' | 'it', Declare>> & {
  readonly after: (body: Body) => void;
  readonly before: (body: Body) => void;
};

export const describe = withOptions(mocha.describe);
export const it = withOptions(mocha.it);
export const { after, before } = mocha;

/** Ignores the options of `node:test`, such as a time limit: Stryker has its own. */
function withOptions(declare: Declare) {
  return (name: string, ...rest: readonly unknown[]) => {
    if (!SLOW.test(name) && !OF_SOURCES.test(name)) declare(name, rest.at(-1) as Body);
  };
}
