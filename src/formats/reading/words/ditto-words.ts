import { partsOfAll } from './words-of-all.ts';

/** Texts of cells that stand for the text of a cell beside or above them. */
const DITTO = new RegExp(`^(?:["“”„″〃]|''|${partsOfAll(({ texts }) => texts?.ditto)})\\.?$`, 'iu');

/** In UTF-16 code units. */
const LONGEST = 40;

export const isDitto = (text: string): boolean => text.length <= LONGEST && DITTO.test(text.trim());
