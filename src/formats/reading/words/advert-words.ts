import { partsOfAll } from './words-of-all.ts';

/** Words in headings of adverts for open positions, which look as pages about one level do. */
const OF_ADVERTS = new RegExp(`^(?:${partsOfAll(({ texts }) => texts?.advert)})(?!\\p{L})`, 'iu');

/** Whether headings are those of an advert for an open position. */
export const isAdvert = (headings: readonly string[]): boolean =>
  headings.some((heading) => OF_ADVERTS.test(heading.trim()));
