import { partsOfAll, wholeText } from './words-of-all.ts';

/** Headers of names in tables that compare what products, files or programs can do. */
const OF_PRODUCT_NAMES = wholeText(
  partsOfAll(({ texts }) => texts?.product),
  'iu',
);

/** Whether the rows below a header are those of products. */
export const isOfProducts = (header: string): boolean => OF_PRODUCT_NAMES.test(header.trim());
