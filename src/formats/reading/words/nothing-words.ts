import { partsOfAll, wholeText } from './words-of-all.ts';

const NONE = partsOfAll(({ answers }) => answers?.none);
const WORDS = partsOfAll(({ answers }) => answers?.nothing);

/** Signs for nothing, in no language. */
const SIGNS = '[-–—―‒−－ー·.…/\\\\]+|✗|✘|❌|✖|☐|□|⬜';

const IS_NOTHING = new RegExp(`^[([]?(?:${SIGNS}|${NONE}|${WORDS})[)\\]]?$`, 'iu');
const IS_NONE = wholeText(NONE, 'iu');

/** Whether a cell says that it says nothing: "-", "n/a". */
export const saysNothing = (text: string): boolean => IS_NOTHING.test(text.trim());

/** Whether a cell has a word that is a value of no scale, and among texts an answer: "none" beside "Supervision". */
export const saysNone = (text: string): boolean => IS_NONE.test(text.trim());
