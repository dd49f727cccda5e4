import { type Data, isRecord } from '../../../document/records.ts';
import { error, type Note, type Reading, warning } from '../../report.ts';
import { entriesIn, isTexts } from './kinds.ts';
import { nameOfObject } from './names.ts';
import { subjectOfKey } from '../words/data-words.ts';
import { wordsIn } from '../words/word-count.ts';

/** Whether the entries of a list, by its key, are levels of a kind. */
type AreLevels = (key: string, levels: readonly unknown[]) => boolean;

/** The place of the first list in data whose entries are such levels; `undefined` if there is none. */
function placeOfLevels(data: unknown, areLevels: AreLevels): string | undefined {
  for (const { key, value, path } of entriesIn(data)) {
    if (Array.isArray(value) && areLevels(key, value)) return path;
  }
  return undefined;
}

/**
 * Whether the entries of a list of levels do not say their names: objects without one, or texts of what is asked. Steps
 * and stages are also those of recipes and programs.
 *
 * @param key - the key of the list
 */
export function areNameless(key: string, levels: readonly unknown[]): boolean {
  if (isTexts(levels)) return isOfLevels(key, levels) && levels.every((text) => wordsIn(String(text)) >= PROSE);
  return haveNoNames(key, levels) && levels.every((entry) => asksSomething(entry as Data));
}

function isOfLevels(key: string, levels: readonly unknown[]): boolean {
  return subjectOfKey(key) === 'level' && !/^(?:step|stage)s?$/i.test(key) && levels.length > 1;
}

/** Whether the entries of a list of levels are objects without names. */
function haveNoNames(key: string, levels: readonly unknown[]): boolean {
  return (
    isOfLevels(key, levels) && levels.every((entry) => isRecord(entry) && nameOfObject(entry, 'level') === undefined)
  );
}

/** A text with fewer words may be a name. */
const PROSE = 5;

/** Words that say what somebody does. */
const PHRASE = 3;

/** Whether at least one text of a level says what somebody does. */
function asksSomething(level: Data): boolean {
  return Object.values(level)
    .flat()
    .some((text) => typeof text === 'string' && wordsIn(text) >= PHRASE);
}

/** Tells of levels that are called by their number in the list: as a warning, or why nothing could be read. */
export function tellNameless({ framework, skill, notes }: Reading, data: unknown): readonly Note[] {
  const values = (framework ?? skill) && placeOfValues(data);
  if (values !== undefined) return [warning(values, 'numbered-levels', BY_PLACE), ...notes];
  const place = placeOfLevels(data, framework ? areNameless : haveNoNames);
  if (place === undefined) return notes;
  if (framework) return [warning(place, 'numbered-levels', NUMBERED), ...notes];
  return notes.some(({ code }) => code === 'no-framework') ? [error(place, 'nameless-levels', NAMELESS)] : notes;
}

/** The place of the first map from roles to a value for each of several levels that it does not name. */
function placeOfValues(data: unknown): string | undefined {
  const isList = (one: unknown) => Array.isArray(one) && one.length > 1 && one.some((each) => typeof each === 'number');
  for (const { key, value, path } of entriesIn(data)) {
    const lists = subjectOfKey(key) === 'level' && isRecord(value) ? Object.values(value) : [];
    if (lists.length > 1 && lists.every(Array.isArray) && lists.some(isList)) return path;
  }
  return undefined;
}

const BY_PLACE =
  'These lists have a value for each level, but do not name the levels. They are called by their place in the lists, lowest first, and can be renamed in the result.';

const NUMBERED =
  'These levels have no names. They are called by their number in the list, lowest first. Name them with "name", such as "name": "Junior".';

const NAMELESS =
  'This list has levels without names. Give each one the same name everywhere, such as "name": "Junior".';
