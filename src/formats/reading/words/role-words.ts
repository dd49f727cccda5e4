import type { RoleWords } from './languages/language-words.ts';
import { partsOfAll, wholeText } from './words-of-all.ts';

/** Words for what people do: alone they name a role, and so does a name with them. */

const partsOf = (field: keyof RoleWords) => partsOfAll(({ roles }) => roles?.[field]);

/** At the end of a name: "Backend engineer". In German also of a longer word: "Softwareentwicklerin". */
const LAST = new RegExp(`(?:${partsOf('ends')})$`, 'iu');

/** At the beginning of a name: "Analista de redes". */
const FIRST = new RegExp(`^(?:${partsOf('begins')})(?= |$)`, 'iu');

/** Words in titles of pages about several roles, or about something else of them. */
const OF_MORE = new RegExp(partsOf('titlesOfMore'), 'iu');

const MOST_WORDS = 6;

/** Whether a title is the name of one role. */
export function isRoleName(title: string): boolean {
  const name = title.trim();
  const isShort = name.split(/\s+/).length <= MOST_WORDS;
  const isTitle = /^(?:\p{Lu}|\p{Lo})/u.test(name) && !/[.?!|]|:(?!in(?!\p{L}))/u.test(name);
  return isShort && isTitle && !OF_MORE.test(name) && (LAST.test(name) || FIRST.test(name));
}

/** "Career path Baker" */
const CAREER = new RegExp(`^(?:${partsOf('careers')}):? (.+)$`, 'iu');

/** The name that a title says to have a career: "Baker" in "Career path Baker". */
export const subjectOfCareer = (title: string): string | undefined => CAREER.exec(title.trim())?.[1];

/** Kinds of skills: "Technical skills", "Sozialkompetenz", "Compétences techniques", "Savoir-être". */
const KINDS = wholeText(partsOf('kindsOfSkills'), 'iu');

/** Whether a heading names a kind of skills, and so no role. */
export const isKindOfSkills = (heading: string): boolean => KINDS.test(heading.trim());
