import { isRecord } from '../../../document/records.ts';
import { isProse, SHORT } from './kinds.ts';
import { isNameKey, isTextKey, subjectOfKey } from '../words/data-words.ts';
import { kindOfKey } from '../words/record-words.ts';

/** Fewer keys are levels only if their names say so. */
const LEAST = 3;

/**
 * The keys of maps that hold a text for each level, if only the key of the map says that they are levels, as
 * "maturityDescriptions" does. All such maps must have the same levels, in the order of the longest.
 */
export function levelsOfKeys(data: unknown): readonly string[] {
  const maps: (readonly string[])[] = [];
  const visit = (key: string, value: unknown): void => {
    if (Array.isArray(value)) {
      if (subjectOfKey(key) !== 'level') for (const one of value as readonly unknown[]) visit('', one);
    } else if (isRecord(value)) {
      const entries = Object.entries(value);
      if (saysLevels(key) && entries.length >= LEAST && entries.every(isLevelWithText)) maps.push(Object.keys(value));
      // A map within a level says what the level asks of several skills.
      else if (!entries.some(([own, one]) => subjectOfKey(own) === 'level' && typeof one !== 'object'))
        for (const [own, one] of entries) visit(own, one);
    }
  };
  visit('', data);
  const longest = maps.reduce((most, keys) => (keys.length > most.length ? keys : most), []);
  const known = new Set(longest);
  return maps.every((keys) => keys.every((key) => known.has(key))) ? longest : [];
}

/** Whether a key says that what is below it belongs to levels: "levels", "maturityDescriptions". */
export const saysLevels = (key: string) => subjectOfKey(key) === 'level' || kindOfKey(key) === 'level';

const isLevelWithText = ([key, text]: readonly [string, unknown]) =>
  key.length <= SHORT && !isNameKey(key) && !isTextKey(key) && subjectOfKey(key) === undefined && isProse(text);
