import { type Asked, askedAt, type Framework, type FrameworkSkill, type Place } from '../framework-document/index.ts';
import { oncePer } from '../framework-document/once-per.ts';
import { hasWords, textKey, wordsKey } from '../framework-document/words.ts';

/**
 * Returns a short string that changes when the words that an answer refers to change. Put it into `asked` of the answer,
 * so that `carryOver` can tell later what has changed.
 *
 * With a place, it stands for what the skill asks there: the id of the proficiency, text, items, and what the proficiency
 * means. Use it for answers with a role or a level. Without one, it stands for the summary, the meanings and all
 * expectations of the skill. Use it for general answers.
 *
 * Names, ids, groups, links, `required` and the order of languages and expectations do not change it. It is not made to
 * withstand forgery.
 */
export function fingerprintOf(framework: Framework, skill: FrameworkSkill, place?: Place): string {
  if (!place) return ofSkill(skill);
  const asked = askedAt(framework, skill.id, place);
  return asked ? ofAsked(asked) : NOTHING;
}

const ofAsked = oncePer(({ proficiency, meaning = {}, ...words }: Asked) =>
  hash(JSON.stringify([proficiency?.id ?? '', wordsKey(words), wordsKey(meaning)])),
);

const ofSkill = oncePer(({ summary, meanings = {}, expectations }: FrameworkSkill) => {
  const meant = Object.entries(meanings).filter(([, meaning]) => hasWords(meaning));
  const asked = expectations.map((expectation) => {
    const { role = '', level = '', proficiency = '' } = expectation;
    return JSON.stringify([role, level, proficiency, wordsKey(expectation)]);
  });
  const described = meant.map(([id, meaning]) => JSON.stringify([id, wordsKey(meaning)]));
  return hash(JSON.stringify([textKey(summary), described.sort(), asked.sort()]));
});

/** FNV-1a with 32 bits over UTF-16 code units, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36);
}

/** The fingerprint of a place where a skill asks nothing. */
const NOTHING = hash('');
