import { headerKinds } from './column-words.ts';
import { saysMatrix } from './heading-words.ts';

/** A word and the name that it says something of: "Competency: Baking", "Role – Baker". */
export const LABELLED = /^(\p{L}[\p{L} ]{1,28})(?:\s*[:：]\s*|\s+[–—-]\s+)(\S.*)$/u;

/** The name of the skill in a title such as "Competency: Baking". */
export function skillInTitle(title: string): string | undefined {
  const [, word = '', name] = LABELLED.exec(title) ?? [];
  const isOfSkill = partsOf(word).some((part) => headerKinds(part)[0] === 'skill') && !saysMatrix(word);
  return isOfSkill ? name : undefined;
}

/** Words; in scripts without spaces, what a text may begin with. */
const partsOf = (text: string): readonly string[] =>
  DENSE.test(text) ? [...text].map((_, index, all) => all.slice(0, index + 1).join('')) : text.split(' ');

const DENSE = /^[\p{scx=Han}\p{scx=Kana}\p{scx=Hang}]/u;

/** The space of a wiki before the title of a page: "Bakery : Kneading". */
const IN_SPACE = /^[^:：]{2,40} : (\S.*)$/u;

/** The name of the skill in the title of a page that is about one: behind a label, or behind the space of a wiki. */
export const skillOfPage = (title: string): string | undefined => skillInTitle(title) ?? IN_SPACE.exec(title)?.[1];
