import type { HeaderWords } from './languages/language-words.ts';
import { foldName } from './level-words.ts';
import { type ColumnKind as TableColumn, columnKind } from './table-words.ts';
import { remembered } from './remembered.ts';
import { framedParts, partsOfAll, setOfAll, wordsOfAll } from './words-of-all.ts';

export type HeaderKind = keyof HeaderWords;

/** What columns hold. The words above them help; the cells below decide. Earlier kinds come first for a word of several. */
const HEADERS: readonly HeaderKind[] = [
  'skill',
  'group',
  'role',
  'level',
  'summary',
  'text',
  'items',
  'proficiency',
  'required',
  'links',
  'id',
  'note',
];

/** A sign for numbers, in no language. */
const NUMBER_SIGNS = ['#', '№'];

const kinds = new Map<string, readonly HeaderKind[]>(NUMBER_SIGNS.map((sign) => [sign, ['id']]));
for (const kind of HEADERS) {
  const words = new Set(wordsOfAll(({ headers }) => headers?.[kind]));
  for (const word of words) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
}

/** "skill ref", "level number" */
const SUBJECTS = /^(?:skill|competency|competence|role|job|level|group)$/;
const OF_SUBJECT = /^(?:ref|reference|number|name|title)$/;

/** Numbers of a database, and of lists whose words need no spaces: "id_area", "能力ID". */
const NUMBERS = /^id \p{L}|(?!\p{Script=Latin})\p{L} ?id$/u;

/** The values of a scale behind a header: "Required level (0-4)". */
const RANGE = / ?[([（]\d{1,2} ?(?:[-–—…/]|to|bis|à|a|até|～|〜) ?\d{1,3}[)\]）]?$/u;

/** The least and the greatest number of the scale behind the header of its values, if it has one. */
export function rangesIn(header: string): (readonly [number, number])[] {
  const [least, most] = means(header, 'proficiency') ? (RANGE.exec(header)?.[0].match(/\d+/g) ?? []) : [];
  return least !== undefined && most !== undefined ? [[Number(least), Number(most)]] : [];
}

/** The answers that cells give: "Required (Y/N)". */
const CHOICE = / ?[([（]\p{L}{1,5} ?[/|] ?\p{L}{1,5}[)\]）]$/u;

const isKind = (column: TableColumn | HeaderKind): column is HeaderKind => HEADERS.includes(column as HeaderKind);

/** What a header can mean; several for words such as "description". */
export const headerKinds: (header: string) => readonly HeaderKind[] = remembered((header) => {
  const folded = foldName(header.replaceAll('_', ' '));
  const own = kinds.get(folded);
  if (own) return own;
  if (RANGE.test(folded)) return headerKinds(folded.replace(RANGE, ''));
  if (CHOICE.test(folded)) return headerKinds(folded.replace(CHOICE, ''));
  const known: TableColumn | undefined = columnKind(header);
  if (known && isKind(known)) return [known];
  if (isWantedLevel(folded)) return ['proficiency'];
  if (NUMBERS.test(folded)) return ['id'];
  if (/^(?:description|definition) of /u.test(folded)) return kinds.get('description')!;
  // "Skill / course"
  const [first, second] = folded.split(/ ?[/|] ?/);
  if (second !== undefined) {
    const other = kinds.get(second);
    return kinds.get(first!) ?? (other?.[0] === 'skill' ? other : []);
  }
  const [one, other] = folded.split(AND);
  if (other !== undefined && kinds.get(one!)?.[0] === 'note' && kinds.get(other)?.[0] === 'note') return ['note'];
  if (QUESTION.test(folded)) return ['text'];
  if (/\S\s?[?？]$/u.test(header.trim())) return ['summary'];
  const words = folded.split(' ');
  const [subject, part] = words.length === 2 ? words : [];
  if (part !== undefined && OF_SUBJECT.test(part) && SUBJECTS.test(subject!)) return headerKinds(subject!);
  // "Money and resources" are two things.
  const isOne = other === undefined && words.length > 1 && words.length < 4;
  return isOne && LAST.has(words.at(-1)!) ? kinds.get(words.at(-1)!)! : [];
});

/** "Ejercicios y proyectos" */
const AND = new RegExp(` (?:${partsOfAll(({ headerForms }) => headerForms?.and)}) | ?& ?|، ?`, 'u');

/** A header that asks for what cells tell: "What we expect to see", "Was man tut". */
const QUESTION = new RegExp(`^(?:${partsOfAll(({ headerForms }) => headerForms?.question)}) .{4}`, 'u');

/** What the last word of a longer header says: "competency domain", "short description". */
const LAST = setOfAll(({ headerForms }) => headerForms?.last);

const wanted = partsOfAll(({ headerForms }) => headerForms?.wanted);
const wantedLevel = partsOfAll(({ headerForms }) => headerForms?.wantedLevel);

/** How much is wanted, and of what, in either order: "target level", "level required", "必要レベル". */
const WANTED = new RegExp(`^(?:${wanted}) ?-?(?:${wantedLevel})$|^(?:${wantedLevel}) (?:${wanted})$`, 'u');

const isWantedLevel = (folded: string): boolean => WANTED.test(folded);

/** Whether a header can mean a kind. */
export function means(header: string, kind: HeaderKind): boolean {
  return headerKinds(header).includes(kind);
}

/** Labels of the name of a role, on its card, beside the words for roles. */
const ROLE_LABELS = setOfAll(({ headerForms }) => headerForms?.roleLabel);

/** "Job profile: Baker", "Stellenprofil Brauer" */
const ROLE_TITLE = new RegExp(
  `^(?:${partsOfAll(({ headerForms }) => headerForms?.roleTitle)})\\s*[:：–—-]?\\s+(\\S.*)$`,
  'iu',
);

/** The role that the title of its page names, after words that say so. */
export const roleInTitle = (title: string): string | undefined => ROLE_TITLE.exec(title.trim())?.[1];

/** Headers of the names of levels, beside the column of their numbers or codes. */
const LEVEL_TITLES = setOfAll(({ headerForms }) => headerForms?.levelTitle);

export const isLevelTitle = (header: string): boolean => LEVEL_TITLES.has(foldName(header));

const FAMILY = new RegExp(
  partsOfAll(({ headerForms }) => headerForms?.family),
  'iu',
);

/** Whether a header names families of roles, such as departments: the roles where no other column names those. */
export const isFamilyHeader = (header: string): boolean => FAMILY.test(header);

/** Whether a label stands before the name of a role. */
export const isRoleLabel = (label: string): boolean =>
  (means(label, 'role') && !isFamilyHeader(label)) || ROLE_LABELS.has(foldName(label));

/** "Qualifikationsstufe", "Grade levels", "Niveles de carrera" */
const LEVELS = new RegExp(
  [
    `(?:^|^.{3,40} )(?:\\p{L}{3,}|[\\p{scx=Han}\\p{scx=Kana}\\p{scx=Hang}]{2,} ?)(?:${partsOfAll(({ headerForms }) => headerForms?.joinedLevel)})n?$`,
    `(?:^| )(?:${partsOfAll(({ headerForms }) => headerForms?.levelsLast)})$`,
    `^(?:${partsOfAll(({ headerForms }) => headerForms?.levelsFirst)}) `,
  ].join('|'),
  'iu',
);

/** What a header adds in brackets: "Career level (least expected)". */
const ADDED = /\s*[(（][^()（）]*[)）]$/u;

/** Whether a header says that levels are below it: "Level", "Qualifikationsstufe", "Grade levels". */
export function saysLevel(header: string): boolean {
  const plain = header.trim().replace(ADDED, '');
  return headerKinds(header)[0] === 'level' || headerKinds(plain)[0] === 'level' || LEVELS.test(plain);
}

const PAY = new RegExp(
  framedParts(({ headerForms }) => headerForms?.pay),
  'iu',
);

/** Whether a header is about what people are paid. */
export const isPayHeader = (header: string): boolean => PAY.test(header);

/** Above the units of what is measured. */
const UNIT = new RegExp(`^(?:${partsOfAll(({ headerForms }) => headerForms?.unit)})(?= ?/|$)`, 'iu');

export const isUnitHeader = (header: string): boolean => UNIT.test(header.trim());
