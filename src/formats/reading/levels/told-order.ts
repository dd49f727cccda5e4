import { saysAscending, saysDescending } from '../words/heading-words.ts';
import { isOrdered } from './levels.ts';
import { namedInOrder } from './named-in-order.ts';

/** More levels are in no sentence. */
const MOST_LEVELS = 20;

/**
 * The order in which a text puts levels, lowest first: "From the lowest to the highest: third grade, second grade, first
 * grade". Where it says no direction, its order counts for names that say none. `undefined` if no text names all of them.
 */
export function toldOrder(texts: readonly string[], levels: readonly string[]): readonly string[] | undefined {
  if (levels.length > MOST_LEVELS) return undefined;
  for (const text of texts) {
    const named = namedInOrder(text, levels);
    if (!named) continue;
    if (saysAscending(text)) return named;
    if (saysDescending(text)) return [...named].reverse();
    if (!isOrdered(levels)) return named;
  }
  return undefined;
}
