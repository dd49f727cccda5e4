import { foldName } from './level-words.ts';
import { setOfAll } from './words-of-all.ts';

/** Names of rows and columns of sums and averages. */
const TOTALS = setOfAll(({ texts }) => texts?.total);

/** A sign for an average, in every language. */
const AVERAGE = 'ø';

/** "Min sum", "overall total" */
const LIMITED = /^(?:min|minimum|max|maximum|overall|required|mindest) /u;

export function isTotal(name: string): boolean {
  const total = foldName(name).replace(LIMITED, '');
  return total === AVERAGE || TOTALS.has(total);
}
