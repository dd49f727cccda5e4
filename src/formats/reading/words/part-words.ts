import { LANGUAGES_IN_FILES } from './languages/all.ts';
import { partsOfAll } from './words-of-all.ts';

/** Words before the number of a part of a text: "Part 2: Ovens". */
const PARTS = partsOfAll(({ lines }) => lines?.part, LANGUAGES_IN_FILES);

/** The name behind such a word and its number, in group 1. */
export const NAMED_PART = new RegExp(`^(?:${PARTS})\\s(?:\\d{1,2}|\\p{L})\\s?[.:–-]\\s+(\\S.*)$`, 'iu');
