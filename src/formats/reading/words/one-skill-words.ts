import { LANGUAGES_IN_FILES } from './languages/all.ts';
import { framedParts } from './words-of-all.ts';

const ONE_SKILL = new RegExp(
  framedParts(({ oneSkill }) => oneSkill, LANGUAGES_IN_FILES),
  'iu',
);

/** Whether a text says that its page is about one skill: "This card describes one skill." */
export const saysOneSkill = (text: string): boolean => ONE_SKILL.test(text);
