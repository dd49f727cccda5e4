import { framedParts, partsOfAll } from './words-of-all.ts';

/** Between a value and its meaning in a sentence: "stands for". */
export const MEANS = framedParts(
  ({ answers }) => answers?.means,
  undefined,
  (words) => `\\s+(?:${words})(?=\\s)`,
);

/** Between the last two of several: "and". */
export const BEFORE_LAST = partsOfAll(({ answers }) => answers?.beforeLast);
