import { LANGUAGES_IN_FILES } from './languages/all.ts';
import type { FileWords } from './languages/file-words.ts';
import { foldName } from './level-words.ts';
import { plainLetters } from './plain-letters.ts';
import { wordsOfAll } from './words-of-all.ts';

/** What names of properties stand for in data of any make, in singular and plural. */
type Subject = 'skill' | 'level' | 'role' | 'group';

const SUBJECTS: readonly Subject[] = ['skill', 'level', 'role', 'group'];

/** The words of a field in the form of `folded`. */
function wordsOf(field: keyof NonNullable<FileWords['keys']>): string[] {
  return wordsOfAll(({ keys }) => keys?.[field], LANGUAGES_IN_FILES).map(plainLetters);
}

const subjects = new Map(SUBJECTS.flatMap((subject) => wordsOf(subject).map((key) => [key, subject] as const)));
const names = new Set(wordsOf('name'));
const texts = new Set(wordsOf('text'));
/** Keys around what is asked of the object that they belong to. They name nothing themselves. */
const holders = new Set(wordsOf('holder'));
/** Around what a file says about itself. */
const facts = new Set(wordsOf('facts'));

/** Not about skills: how a site shows the data. Generators of sites use these keys in every language. */
const shown = new Set(
  'path|slug|layout|theme|color|colour|icon|emoji|yaml|homepage|sidebartitle|sidebargroup|draft|order|weight|sort|permalink|template|published'.split(
    '|',
  ),
);

function folded(key: string): string {
  return plainLetters(foldName(key)).replaceAll('-', '_').replaceAll(' ', '_');
}

/** Behind the word for an object, in a key that refers to it: `skill_ref`, `levelNumber`. */
const REFERENCE = /_(?:name|ref|number|title)$/;

/** What the entries of a list or map under a key are, or what a key such as `skill_ref` refers to. */
export function subjectOfKey(key: string): Subject | undefined {
  return subjects.get(folded(key)) ?? subjects.get(folded(key.replace(CAMEL, '$1_$2')).replace(REFERENCE, ''));
}

/** Whether skills stand below a key: "skills", "required_skills", "skillsNeeded". */
export function isSkillsKey(key: string): boolean {
  const plain = folded(key.replace(CAMEL, '$1_$2')).replace(/^(?:required|needed|core)_|_(?:required|needed)$/g, '');
  return subjectOfKey(plain) === 'skill';
}

const CAMEL = /(\p{Ll})(\p{Lu})/gu;

export const isNameKey = (key: string): boolean => names.has(folded(key));
/** Whether a key has a name for people, unlike an id. */
export const isTitleKey = (key: string): boolean => isNameKey(key) && !/^(?:id|key)$/i.test(key);
export const isTextKey = (key: string): boolean => texts.has(folded(key));
/** Whether an object below a key says something about the file. */
export const isFactsKey = (key: string): boolean => facts.has(folded(key));
export const isShownKey = (key: string): boolean => shown.has(folded(key));
/** Whether what is below a key belongs to the object with the key: `indicators`, `values`. */
export const isHolderKey = (key: string): boolean =>
  holders.has(folded(key).replace(/^(?:behaviou?ral|role|level)_/u, ''));

/** The keys of translations: `{ "en": …, "de": … }`. */
export const DATA_LANGUAGES: ReadonlySet<string> = new Set(
  'ar bg ca cs da de el en es et fa fi fr ga he hi hr hu it ja ko lt lv ms nb nl nn no pl pt ro ru sk sl sr sv th tr uk vi zh'.split(
    ' ',
  ),
);
