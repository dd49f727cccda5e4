import { type DefaultTreeAdapterMap, defaultTreeAdapter, type TreeAdapter } from 'parse5';

/** As deep as Chromium nests elements. */
const MOST_DEPTH = 512;

const MOST_ELEMENTS = 1_000_000;

/**
 * Builds the tree of one page, and throws a `RangeError` for a page that no reader needs. Without these limits, a small
 * page can make the parser copy elements without end, or overflow the stack of whoever walks the tree.
 */
export function limitedTree(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...values) {
      if (++elements > MOST_ELEMENTS) throw new RangeError(`A page may have ${MOST_ELEMENTS} elements.`);
      return defaultTreeAdapter.createElement(...values);
    },
    onItemPush() {
      if (++depth > MOST_DEPTH) throw new RangeError(`Elements may be nested ${MOST_DEPTH} deep.`);
    },
    onItemPop() {
      depth--;
    },
  };
}
