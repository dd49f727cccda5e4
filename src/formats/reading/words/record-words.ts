import { LANGUAGES_IN_FILES } from './languages/all.ts';
import type { FileWords } from './languages/file-words.ts';
import { plainLetters } from './plain-letters.ts';
import { framedParts, partsOfAll, wholeText } from './words-of-all.ts';

/** Parts of the keys of records, as systems of any make call them. */
export type RecordKind = 'skill' | 'role' | 'level' | 'group' | 'need';

type Field = keyof NonNullable<FileWords['records']>;

const partsOf = (field: Field) => partsOfAll(({ records }) => records?.[field], LANGUAGES_IN_FILES);

/** Stems stand anywhere in a key, since languages join words: "Kompetenzstufe", "beheersingsniveau". */
const stemsOf = (field: Field, flags = 'u') => new RegExp(partsOf(field), flags);

/** All of a text. */
const wholeOf = (field: Field, flags: string, before?: string) => wholeText(partsOf(field), flags, before);

/** The last words of a key, after which `rest` may follow. */
function lastOf(field: Field, rest = ''): RegExp {
  const last = (words: string) => `(?:^| )(?:${words})${rest}$`;
  const parts = framedParts(({ records }) => records?.[field], LANGUAGES_IN_FILES, last);
  return new RegExp(parts, 'u');
}

const skill = stemsOf('skill');
const role = stemsOf('role');
const level = stemsOf('level');
const group = stemsOf('group');
const need = stemsOf('need');
const text = stemsOf('text');
const people = stemsOf('people');
const order = lastOf('order');
const id = lastOf('id');
/** A code of a language may follow: "name_de". */
const name = lastOf('name', '(?: [a-z]{2})?');
const required = wholeOf('required', 'u', '(?:is )?');

/** A key in lower case, without accents, with spaces between its words: "requiredSkillId" is "required skill id". */
function wordsOf(key: string): string {
  const spaced = key.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_\-./]+/g, ' ');
  return plainLetters(spaced).normalize('NFKC').toLowerCase().trim();
}

/** In UTF-16 code units. Longer keys are sentences. */
const LONGEST = 60;

const has = (pattern: RegExp, key: string) => key.length <= LONGEST && pattern.test(wordsOf(key));

/** What stands below a key: "skillGroups" are groups, "roleSkills" say what roles need. */
export function kindOfKey(key: string): RecordKind | undefined {
  if (has(people, key)) return undefined;
  if (has(group, key)) return 'group';
  if (has(level, key)) return 'level';
  const [isSkill, isRole] = [has(skill, key), has(role, key)];
  if (isSkill && isRole) return 'need';
  if (isSkill || isRole) return isSkill ? 'skill' : 'role';
  return has(need, key) ? 'need' : undefined;
}

export const isTextOfRecord = (key: string): boolean => has(text, key);
export const isNameOfRecord = (key: string): boolean => has(name, key);
export const isIdOfRecord = (key: string): boolean => has(id, key);
export const isOrderOfRecord = (key: string): boolean => has(order, key);
export const saysRequired = (key: string): boolean => has(required, key);
export const isOfPeople = (key: string): boolean => has(people, key);
/** Whether a key says that its value is asked: "required_level", "targetScore". */
export const isAskedOfRecord = (key: string): boolean => has(need, key);

/** For every level or role. */
const EVERYONE = wholeOf('everyone', 'iu');
export const isEveryone = (text: string): boolean => text.trim() === '*' || EVERYONE.test(text.trim());

const PROFICIENCY = stemsOf('proficiency', 'i');
/** Whether a key says how well something is mastered: "proficiency", "rating". */
export const saysProficiency = (key: string): boolean => PROFICIENCY.test(key);

const SCALE = stemsOf('scale', 'iu');
/** Whether a key says that a scale of values stands below it. */
export const saysScale = (key: string): boolean => saysProficiency(key) || SCALE.test(key);

const TYPE = wholeOf('type', 'iu');
/** Whether a column says what each row is. */
export const isTypeHeader = (header: string): boolean => TYPE.test(header);

const OPTIONAL = stemsOf('optional', 'i');
export const saysOptional = (key: string): boolean => OPTIONAL.test(key);
