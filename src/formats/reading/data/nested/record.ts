import type { Data } from '../../../../document/records.ts';
import { idsOfNeed } from '../../related/groups-of-needs.ts';
import { contentOf } from '../../related/statements.ts';
import { isNameKey, isTextKey, isTitleKey } from '../../words/data-words.ts';
import { readNeed } from '../../words/table-words.ts';
import { isAskedOfRecord, isIdOfRecord, isNameOfRecord, isOrderOfRecord, isTextOfRecord, saysOptional, saysRequired } from '../../words/record-words.ts'; // prettier-ignore
import { wordsIn } from '../../words/word-count.ts';
import { type Declared, isName, isScalar, isText, type Kind, kindOf, type Scalar } from './dictionary.ts';
import type { Names } from './keys-of-map.ts';
import type { Around, Statement } from './statement.ts';

type Place = 'skill' | 'role' | 'level' | 'group';

/** The names to which the properties of a record refer, and the keys of these properties. */
export interface References {
  readonly around: Around;
  readonly used: ReadonlySet<string>;
}

/** @param own - what the record is itself */
export function referencesOf(record: Data, own: Kind | undefined, around: Around, names: Names): References {
  const found: Partial<Record<Place, string>> = {};
  const used = new Set<string>();
  const isOpen = (kind: Place) => around[kind] === undefined && found[kind] === undefined && kind !== own;
  const take = (kind: Place, key: string, name: string) => {
    found[kind] = name;
    used.add(key);
  };
  const scalars = Object.entries(record).filter((entry): entry is [string, string | number] => isName(entry[1]));
  for (const [key, value] of scalars) {
    const kind = kindOf(key);
    if (kind === undefined || kind === 'value' || !isOpen(kind)) continue;
    const listed = names[kind].find(value)?.name;
    if (listed !== undefined) take(kind, key, listed);
    else if (kind !== 'level' && isText(value)) take(kind, key, value.trim());
  }
  if (own === undefined || around.role !== undefined || around.level !== undefined)
    for (const [key, value] of scalars)
      if (!used.has(key) && !isTextKey(key)) {
        const [kind, name] = listedAs(key, value, isOpen, names) ?? [];
        if (kind !== undefined) take(kind, key, name!);
      }
  for (const key of repeatedIn(record, own === 'level' ? around.level : found.level, names)) used.add(key);
  return { around: { ...around, ...found }, used };
}

/** The keys of what a record repeats of the level to which it refers: its number, its short name. */
function repeatedIn(record: Data, level: string | undefined, names: Names): readonly string[] {
  const declared = names.level.find(level)?.record ?? {};
  return Object.keys(declared).filter((key) => isScalar(declared[key]) && record[key] === declared[key]);
}

/** A name or id of a skill or role below a key that does not say which, or any other name. */
function listedAs(
  key: string,
  value: string | number,
  isOpen: (kind: Place) => boolean,
  names: Names,
): readonly [Place, string] | undefined {
  const isNaming = isNameKey(key) || isNameOfRecord(key) || isIdOfRecord(key);
  if (kindOf(key) !== undefined || (!isNaming && !isText(value))) return undefined;
  const fits = (['skill', 'role', 'level'] as const).filter(isOpen).flatMap((kind): (readonly [Place, Declared])[] => {
    const entry = names[kind].find(value);
    return entry ? [[kind, entry]] : [];
  });
  return fits[0] && [fits[0][0], fits[0][1].name];
}

/** What a record asks besides the names to which it refers: a value, texts, and whether it is required. */
export function askedBy(
  record: Data,
  path: string,
  used: ReadonlySet<string>,
  names: Names,
): Omit<Statement, keyof Around> & Pick<Around, 'required'> {
  // prettier-ignore
  const rest = Object.fromEntries(Object.entries(record).filter(([key]) => !used.has(key)));
  const { text, items, required = requiredIn(rest) } = contentOf(rest, path);
  const [own, said] = valueIn(rest, names) ?? [];
  // Another number says something beside the value: { min: 1, target: 2 }.
  const others = Object.entries(rest).flatMap(([key, value]) => key !== own && isBeside(key, value) ? `${key}: ${String(value)}` : []); // prettier-ignore
  const texts = [text === said ? [] : (text ?? []), others].flat();
  return {
    ...(said !== undefined && { said }),
    ...(texts.length > 0 && { text: texts.join('\n\n') }),
    ...(items && { items }),
    ...(required !== undefined && { required }),
    ids: idsOfNeed(rest),
    path,
  };
}

/** The value of a scale in a record. */
function valueIn(record: Data, names: Names): readonly [string, Scalar] | undefined {
  const isValue = (value: unknown) => typeof value === 'number' || names.value.find(value) !== undefined;
  const scalars = Object.entries(record).filter((entry): entry is [string, Scalar] => isScalar(entry[1]));
  const values = scalars.filter(([key, value]) => isValue(value) || (isShortAs(key, value) && isName(value)));
  const ranks = [
    (key: string) => isAskedOfRecord(key) && kindOf(key) !== undefined,
    (key: string) => kindOf(key) === 'value' || kindOf(key) === 'level',
    isAskedOfRecord,
    isOrderOfRecord,
    saysOptional,
    saysRequired,
    (key: string) => !isIdOfRecord(key) && !isTextOfRecord(key) && !isTitleKey(key),
  ];
  for (const rank of ranks) {
    const found = values.find(([key]) => rank(key));
    if (found) return found;
  }
  return undefined;
}

const isBeside = (key: string, value: unknown) =>
  typeof value === 'number' && !isIdOfRecord(key) && !saysRequired(key) && !saysOptional(key) && !isTextOfRecord(key);

const isShortAs = (key: string, value: Scalar) =>
  kindOf(key) === 'value' || kindOf(key) === 'level' || (isAskedOfRecord(key) && wordsIn(String(value)) < PROSE);

/** A text with as many words says more than a value. */
const PROSE = 4;

/** Whether a record says of what it asks that it is nothing. */
export const asksNothing = (record: Data): boolean =>
  Object.entries(record).some(([key, value]) => value === null && isShortAs(key, ''));

/** The words of a record that say how much is needed: "must". */
export function needsIn(record: Data): readonly (readonly [word: string, isNeeded: boolean])[] {
  return Object.entries(record).flatMap(([key, value]): (readonly [string, boolean])[] => {
    const need = typeof value === 'string' && (saysRequired(key) || saysOptional(key)) ? readNeed(value) : undefined;
    return need === undefined ? [] : [[String(value as string), need]];
  });
}

/** The name of the group that a record says. */
export function groupOf(record: Data, names: Names): string | undefined {
  const [, group] = Object.entries(record).find(([key, value]) => kindOf(key) === 'group' && isName(value)) ?? [];
  return group === undefined ? undefined : (names.group.find(group)?.name ?? String(group as string).trim());
}

/** Yes or no below a key that says how much something is needed. */
function requiredIn(record: Data): boolean | undefined {
  const marks = Object.entries(record).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean');
  const [key, value] = marks.find(([own]) => needOfKey(own) !== undefined || isAskedOfRecord(own)) ?? [];
  return key === undefined ? undefined : (needOfKey(key) ?? true) === value;
}

/** How much is needed what stands below a key: "must", "required_skills", "optionalSkills"; also in the plural. */
export function needOfKey(key: string): boolean | undefined {
  const words = key.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(/[\s_-]+/u);
  const rest = words.length > 1 ? words.filter((word) => kindOf(word) !== 'skill') : words;
  const said = rest.join(' ');
  const forms = [key, said, said.replace(/s$/u, ''), words.length > 1 ? words[0]! : ''];
  return forms.map((form) => readNeed(form)).find((need) => need !== undefined);
}
