import { foldName } from './level-words.ts';
import { partsOfAll } from './words-of-all.ts';

const WORDS = partsOfAll(({ levels }) => levels?.steps);
const STEP = new RegExp(`^(?:${WORDS})[ _.#:-]*\\d|^(?:第 ?)?\\d{1,2}[ .]*(?:${WORDS})(?!\\p{Script=Latin})`, 'u');

/** Whether a name counts the parts of a plan: "Phase 2: Practice". Beside a matrix, such parts are no levels. */
export const isStep = (name: string): boolean => STEP.test(foldName(name));
