import { remembered } from './remembered.ts';
import { partsOfAll, ranksOfAll } from './words-of-all.ts';

/**
 * The words in the names of levels and proficiencies. Words of a row rank alike. Only words help here: which names are
 * levels is found out from all names of a table or page together.
 */

/** Words that mean a level wherever they stand in a name: "Junior SRE", "Principal baker". */
const strong = ranksOfAll(({ levels }) => levels?.strong);
/** And words that mean a level only if they are the whole name: "Basic", but not "Basic accounting". */
const whole = new Map([...ranksOfAll(({ levels }) => levels?.whole), ...strong]);
const ordinals = ranksOfAll(({ levels }) => levels?.ordinals);

/** Words for roles that stand before or after a level in a name without a space, as in "Seniorentwickler". */
const PREFIXES = new RegExp(`^(${partsOfAll(({ levels }) => levels?.joined)})(?=\\p{L}{2})`, 'u');

/** Words before the number of a level. */
const NUMBERED = partsOfAll(({ levels }) => levels?.numbered);
const AFTER_NUMBER = partsOfAll(({ levels }) => levels?.afterNumber);

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

const WITH_NUMBER = new RegExp(`^(?:${NUMBERED})[ _.#:-]*(\\d{1,2})(?![\\d%])`, 'u');
/** Years as levels. "2 years" is a time. */
const YEAR = new RegExp(
  `^(\\d)(?:st|nd|rd|th|\\.|er|ère|re|e|º|o)[ -]?(?:${partsOfAll(({ levels }) => levels?.year)})$`,
  'u',
);
const NUMBER_AND_WORD = new RegExp(
  `^(?:第)?(\\d{1,2})(?:st|nd|rd|th|\\.|er|ère|e|º|ª)?[ -]?(?:${NUMBERED}|${AFTER_NUMBER})`,
  'u',
);
/** "Level III", "Stufe B (sicher)". */
const WITH_LETTER = new RegExp(`^(?:${NUMBERED})[ _.#:-]*([ivx]{1,4}|[a-f])(?=$|\\s*[-–—(:：/])`, 'u');
/** "Stufe II Facharbeiter": a roman number in capitals before a name. */
const WITH_ROMAN = new RegExp(`^(?:${NUMBERED}) ([ivx]{1,4}) \\p{L}`, 'u');
const WITH_ORDINAL = new RegExp(`^(?:${NUMBERED}) +(\\p{L}+)$|^(\\p{L}+) +(?:${NUMBERED})$`, 'u');
/** "L3", "IC1", "D2 - Developer 2", "P4: …": capitals and a number at the beginning, then nothing or a separator. */
const CODE = /^(\p{Lu}{1,3})(?!-?0\d|-\d\d)[- ]?(\d{1,2})(?:\+|[a-c])?(?=$|\s*[-–—:/|(.,])/u;
/** "1/ Junior", "2 - Doer", "3. Expert". */
const NUMBER_FIRST = /^(\d{1,2})\s*[-–—:：/.．、)]\s*\p{L}/u;
/** "Developer 3", "Engineer II", "Software engineer (2)". */
const NUMBER_LAST = /^(\p{L}[\p{L}\p{M} &/-]*?)[ -]*\(?(\d{1,2}|[IVX]{1,4})\)?$/u;
/** "K-07" counts rows. */
const ROW_CODE = /^\p{Lu}{1,3}-\d{2,3}$/u;
/** A range or one of the codes in brackets: "Senior (L5-L6)". */
const BRACKETS = /\(.*\)|\[.*\]|（.*）/gu;

/** The word for a level beside the name of one: "Expert level", "Level expert". */
const AROUND_NAME = new RegExp(
  `[- ](?:${partsOfAll(({ levels }) => levels?.behindName)})$|^(?:${partsOfAll(({ levels }) => levels?.beforeName)})`,
  'u',
);

/** The way from one level to the next: "Junior → Middle". */
const STEP_UP = /\p{L}.*(?:→|⟶|➔|➜|⇒|->|=>).*\p{L}/u;

/** Longer names are no levels. Also limits the time. */
const LONGEST_NAME = 60;
const MOST_WORDS = 6;

/** What the words of a name say about its level. Numbers and ranks do not compare with each other. */
export interface LevelName {
  /** `word`: a known word; `number`: a number after "level" or a code; `count`: a number that other names need, too. */
  readonly by: 'word' | 'number' | 'count';
  readonly rank: number;
  /** The name without what says the level. */
  readonly stem: string;
}

/** The form in which names are compared: lower case, single spaces, no emoji or punctuation around them. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  const single = name.replace(/\s+/gu, ' ');
  // A longer text is no name. Trimming takes quadratic time.
  if (single.length > LONGEST_FOLDED) return single.toLowerCase();
  return single
    .normalize('NFC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\p{Extended_Pictographic}|\u200B|\u200C|\u200D|\uFE0F|\uFEFF|\u00AD/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s*_#:.,!?"'“”„«»-]+|[\s*_#:.,!?"'“”„«»+-]+$/gu, '')
    .toLowerCase();
}

const LONGEST_FOLDED = 300;

/** Most names consist of such letters and single spaces, which fold to themselves in lower case. */
const PLAIN = /^[\dA-Za-zÀ-ÖØ-öø-ÿ](?: ?[\dA-Za-zÀ-ÖØ-öø-ÿ])*$/;

/** Reads the level in a name; `undefined` if there is none. */
export const levelIn: (name: string) => LevelName | undefined = remembered((name) => {
  // Numerals of their own, such as "Ⅲ", become letters.
  const shown = name
    .replace(/[Ⅰ-ⅿ]/gu, (sign) => sign.normalize('NFKC'))
    .replace(/\s+/gu, ' ')
    .trim();
  if (shown.length > LONGEST_NAME) return undefined;
  const folded = foldName(shown);
  if (STEP_UP.test(folded)) return undefined;
  if (!folded || folded.split(' ').length > MOST_WORDS) return undefined;
  return (
    ofWholeName(folded) ?? ofCode(shown, folded) ?? ofWords(folded) ?? ofNumber(shown.replace(/[*_]/g, ''), folded)
  );
});

/** Whether a name is a word that says how well something is mastered, and not which job somebody has: "Basic". */
export function isProficiencyWord(name: string): boolean {
  const folded = foldName(name);
  return whole.has(folded) && !strong.has(folded);
}

/** Whether a name only says the number of a level: "Level 2", "2nd level", "第二级". */
export function isBareNumber(name: string): boolean {
  const folded = foldName(name);
  const rest = folded.replace(WITH_NUMBER, '').replace(NUMBER_AND_WORD, '').replace(WITH_ORDINAL, '');
  return rest !== folded && rest.trim() === '';
}

/** Whether a name begins with its number: "1 - Beginner". */
export const isNumberedName = (name: string): boolean => NUMBER_FIRST.test(name.trim());

function ofWholeName(folded: string): LevelName | undefined {
  const bare = folded
    .replace(BRACKETS, '')
    .replace(/^\d{1,2}\s*[/.):–-]\s*/u, '')
    .trim();
  const alone = bare.replace(AROUND_NAME, '');
  for (const form of [folded, bare, alone, bare.replaceAll('-', ' ')]) {
    const rank = whole.get(form);
    if (rank !== undefined) return { by: 'word', rank, stem: '' };
  }
  return undefined;
}

function ofCode(shown: string, folded: string): LevelName | undefined {
  const code = CODE.exec(shown);
  const inside = /[([（](.+)[)\]）]/u.exec(folded)?.[1] ?? '';
  const number =
    WITH_NUMBER.exec(folded)?.[1] ??
    WITH_NUMBER.exec(inside)?.[1] ??
    NUMBER_AND_WORD.exec(folded)?.[1] ??
    YEAR.exec(folded)?.[1] ??
    code?.[2];
  if (number !== undefined) return { by: 'number', rank: Number(number), stem: code ? code[1]!.toLowerCase() : '' };
  const roman = WITH_ROMAN.exec(folded)?.[1];
  const isCapital = roman !== undefined && shown.includes(` ${roman.toUpperCase()} `);
  const letter = isCapital ? roman : WITH_LETTER.exec(folded)?.[1];
  // Letters may count from the highest: "Grade A (excellent)".
  const word = letter === undefined ? undefined : whole.get(inside);
  if (word !== undefined) return { by: 'word', rank: word, stem: '' };
  if (letter !== undefined) {
    const rank = ROMAN.indexOf(letter) + 1;
    return { by: 'number', rank: rank || letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1, stem: '' };
  }
  const [, after, before] = WITH_ORDINAL.exec(folded) ?? [];
  const ordinal = ordinals.get(after ?? before ?? '');
  return ordinal === undefined ? undefined : { by: 'number', rank: ordinal + 1, stem: '' };
}

function ofWords(folded: string): LevelName | undefined {
  const bare = folded.replace(BRACKETS, ' ');
  const words = bare.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
  const found = words.findIndex((word) => strong.has(word));
  if (found >= 0) {
    const stem = words.filter((_, index) => index !== found).join(' ');
    return { by: 'word', rank: strong.get(words[found]!)!, stem };
  }
  const prefix = PREFIXES.exec(folded)?.[1];
  return prefix === undefined
    ? undefined
    : { by: 'word', rank: strong.get(prefix)!, stem: folded.slice(prefix.length) };
}

function ofNumber(shown: string, folded: string): LevelName | undefined {
  const first = NUMBER_FIRST.exec(shown)?.[1] ?? /^(\d{1,2})$/.exec(folded)?.[1];
  if (first !== undefined) return { by: 'count', rank: Number(first), stem: '' };
  const [, stem, last] = NUMBER_LAST.exec(shown) ?? [];
  if (ROW_CODE.test(shown)) return undefined;
  if (stem === undefined || last === undefined) return undefined;
  const roman = ROMAN.indexOf(last.toLowerCase()) + 1;
  const rank = /\d/.test(last) ? Number(last) : roman;
  return rank > 0 || last === '0' ? { by: 'count', rank, stem: foldName(stem) } : undefined;
}
