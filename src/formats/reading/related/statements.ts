import { type Data, isRecord } from '../../../document/records.ts';
import { foldName, isProficiencyWord } from '../words/level-words.ts';
import {
  isAskedOfRecord,
  isIdOfRecord,
  isNameOfRecord,
  isOrderOfRecord,
  isTextOfRecord,
  kindOfKey,
  type RecordKind,
  saysOptional,
  saysProficiency,
  saysRequired,
} from '../words/record-words.ts';
import { readNeed, readRequirement, TICK } from '../words/table-words.ts';
import { wordsIn } from '../words/word-count.ts';
import type { Catalogue } from './catalogue.ts';
import { isScalar, isShort, nameOf, type Scalar, scalarsOf } from './entities.ts';

/** The names that hold for a part of the data: those of the records around it, and those to which it refers. */
export interface Around {
  readonly skill?: string | undefined;
  readonly role?: string | undefined;
  readonly level?: string | undefined;
  readonly group?: string | undefined;
  readonly required?: boolean | undefined;
}

/** What a role, or a level, needs of a skill; or what a level of a skill means. */
export interface Statement extends Around {
  /** How well the skill is mastered, as the data says it: an id, a number or a name. */
  readonly value?: string | undefined;
  readonly text?: string | undefined;
  readonly items?: readonly string[] | undefined;
  /** What is known of the skill, if no list of skills has it. */
  readonly details?: Readonly<Record<string, string>>;
  /** The value is yes, as the data says it. */
  readonly isMark?: true;
  readonly path: string;
}

/** A text with more words is no value of a scale. */
const MOST_WORDS = 4;

const isValue = (value: Scalar): boolean =>
  typeof value !== 'boolean' &&
  isShort(value) &&
  wordsIn(String(value)) <= MOST_WORDS &&
  !/[.!?。]$/u.test(String(value));

/** The names to which a record refers, of the kinds that are not known yet. */
export function referencesIn(
  record: Data,
  { own, key }: { readonly own: RecordKind | undefined; readonly key: string | undefined },
  catalogue: Catalogue,
): Around {
  const found: { skill?: string; role?: string } = {};
  for (const kind of ['skill', 'role'] as const) {
    const all = scalarsOf(record).filter(
      ([own, value]) => isShort(value) && !isTextOfRecord(own) && !isOrderOfCount(own, value),
    );
    const said = all.filter(([name]) => kindOfKey(name) === kind);
    const plain = all.filter(([name]) => kindOfKey(name) === undefined && (isIdOfRecord(name) || isNameOfRecord(name)));
    const known = [[key ?? '', key] as const, ...said, ...(own === kind || own === 'need' ? plain : [])]
      .map(([, value]) => catalogue.find(kind, value)?.name)
      .find((name) => name !== undefined);
    const named = own === kind ? nameOf(record, kind, key) : textAmong(said);
    const name = known ?? named;
    if (name !== undefined) found[kind] = name;
  }
  return found;
}

/** A number below a key such as "position" is an order. */
const isOrderOfCount = (key: string, value: Scalar) =>
  typeof value === 'number' && /^(?:position|rank|order)$/i.test(key);

const textAmong = (properties: readonly (readonly [string, Scalar])[]) =>
  properties.find(([key, value]) => typeof value === 'string' && !isIdOfRecord(key))?.[1] as string | undefined;

type Content = Omit<Statement, keyof Around> & Pick<Around, 'required'>;

/**
 * What a record asks: its level, its texts, and whether it is required.
 *
 * @param catalogue - whose levels are values below any key that says what is required
 */
export function contentOf(record: Data, path: string, catalogue?: Catalogue): Content {
  const value = valueIn(record) ?? requiredValueIn(record, catalogue);
  const entries = Object.entries(record);
  const texts = entries.filter(([key, one]) => typeof one === 'string' && isText(key, one) && one !== value);
  const lists = entries.flatMap(([key, one]) => (isTextOfRecord(key) ? textsOf(one) : []));
  const required = scalarsOf(record)
    .filter(([key]) => saysRequired(key) || saysOptional(key))
    .map(([key, one]) => requirementOf(key, one))
    .find((one) => one !== undefined);
  return {
    ...(value !== undefined && { value }),
    ...(texts.length > 0 && { text: texts.map(([, one]) => (one as string).trim()).join('\n\n') }),
    ...(lists.length > 0 && { items: lists }),
    ...(required !== undefined && { required }),
    path,
  };
}

const isText = (key: string, text: string) =>
  text.trim() !== '' && (isTextOfRecord(key) || (wordsIn(text) > MOST_WORDS && !isNameOfRecord(key)));

/** Finds the words in data that say how much is needed: "oui". */
export function findNeeds(data: unknown, found: Map<string, boolean>): void {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const says = typeof value === 'string' && (saysRequired(key) || saysOptional(key));
    const required = says ? requirementOf(key, value) : undefined;
    if (required !== undefined) found.set((value as string).trim(), required);
    else findNeeds(value, found);
  }
}

function requirementOf(key: string, value: Scalar): boolean | undefined {
  const said = typeof value === 'boolean' ? value : (readNeed(String(value)) ?? readRequirement(String(value)));
  return said !== undefined && saysOptional(key) ? !said : said;
}

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && one.trim() !== '') : [];

/** The value of a record for how well something is mastered. */
function valueIn(record: Data): string | undefined {
  const scalars = scalarsOf(record).filter(([key, value]) => isValue(value) && !isTextOfRecord(key));
  const levels = scalars.filter(([key]) => kindOfKey(key) === 'level');
  const asked = levels.filter(([key]) => isAskedOfRecord(key) || saysProficiency(key));
  const found =
    asked[0] ??
    levels[0] ??
    scalars.find(
      ([key, value]) => kindOfKey(key) === undefined && isOrderOfRecord(key) && !saysRequired(key) && isScalar(value),
    ) ??
    scalars.find(([key, value]) => isAskedOfRecord(key) && typeof value === 'number');
  return found && String(found[1]).trim();
}

/** The listed level that stands below a key such as "required". */
function requiredValueIn(record: Data, catalogue: Catalogue | undefined): string | undefined {
  const found = scalarsOf(record).find(
    ([key, value]) =>
      typeof value === 'string' &&
      (saysRequired(key) || isAskedOfRecord(key)) &&
      catalogue?.find('level', value) !== undefined,
  );
  return found && String(found[1]).trim();
}

/** The level of a career that a record of a need says beside its value. */
export function careerLevelIn(record: Data, catalogue: Catalogue): string | undefined {
  const value = valueIn(record);
  const levels = scalarsOf(record).filter(([key, one]) => kindOfKey(key) === 'level' && isValue(one));
  const other = levels.find(([, one]) => String(one).trim() !== value);
  return other && levels.length > 1 ? (catalogue.find('level', other[1])?.name ?? String(other[1])) : undefined;
}

/** What stands below the name of a skill: a value, a text, several texts, or a record of them. */
export function contentBelow(value: unknown, path: string): Content {
  if (isRecord(value)) return contentOf(value, path);
  if (Array.isArray(value)) return { items: textsOf(value), path };
  if (!isScalar(value) || value === false) return { path };
  if (value === true) return { value: TICK, isMark: true, path };
  if (isValue(value)) return { value: String(value).trim(), path };
  return { text: String(value).trim(), path };
}

/** What stands below a level: a text, unless it is a number or the name of a level. */
export function contentAtLevel(value: unknown, path: string, catalogue: Catalogue): ReturnType<typeof contentBelow> {
  const isText = typeof value === 'string' && catalogue.find('level', value) === undefined && !/^\d+$/.test(value);
  return isText ? { text: value.trim(), path } : contentBelow(value, path);
}

/** Whether all values of a map are numbers or words for how well something is mastered. */
export function areValues(values: readonly unknown[]): boolean {
  return values.every(
    (value) =>
      (typeof value === 'number' && value >= 0 && value <= HIGHEST) ||
      (typeof value === 'string' && (isProficiencyWord(value) || foldName(value).length <= 2)),
  );
}

/** A scale goes no higher. */
const HIGHEST = 10;
