import { isAdvert } from '../words/advert-words.ts';
import { headerKinds } from '../words/column-words.ts';
import { isFact } from '../words/facts.ts';
import { isAboutLevels } from '../words/heading-words.ts';
import { readNeed } from '../words/table-words.ts';
import { isRoleName } from '../words/role-words.ts';
import { wordOfSkills } from '../words/subject-words.ts';
import { shareOfVerbs } from '../words/verb-forms.ts';
import { wordsIn } from '../words/word-count.ts';

/** What an outline says, apart from its levels and roles, which its structure alone tells. */
interface Outlined {
  /** The names in it. */
  readonly names: readonly string[];
  /** What stands around these names. */
  readonly around: readonly string[];
  /** What is said of each. */
  readonly said: readonly string[];
}

/** The share of texts that say what somebody does. */
const ENOUGH = 0.4;

/** How many words texts have on average that may say what somebody does in a language whose verbs nobody knows. */
const PROSE = 4;

/** The share of texts with numbers, which amounts and dates have. */
const MOST_COUNTING = 0.25;

/**
 * How clearly an outline is about skills: minutes, recipes and lists of changes have the same structure. It is told if
 * what stands around it speaks of skills, levels or roles, or most of its texts say what somebody does. Other prose may
 * be about skills; dates and amounts are not.
 */
export function speaksOfSkills({ names, around, said }: Outlined): 'clearly' | 'perhaps' | 'no' {
  // Adverts and frameworks have "Nice to have".
  if (isAdvert(names.filter((name) => readNeed(name) === undefined)) || names.some(isFact)) return 'no';
  const texts = said.filter((text) => wordsIn(text) > 1);
  const isTold = around.some((text) => wordOfSkills(text) !== undefined || isAboutLevels(text) || saysRoles(text));
  if (isTold || names.some(isRoleName) || shareOfVerbs(texts) >= ENOUGH) return 'clearly';
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const counting = texts.filter((text) => /\d/.test(text)).length;
  const isProse = texts.length > 0 && words >= texts.length * PROSE && counting <= texts.length * MOST_COUNTING;
  return isProse && !texts.some(isFact) ? 'perhaps' : 'no';
}

/** Whether a word of a text means a role. */
export function saysRoles(text: string): boolean {
  const words = text.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
  return words.some((word) => headerKinds(word)[0] === 'role');
}
