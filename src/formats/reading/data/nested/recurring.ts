import { type Data, isRecord } from '../../../../document/records.ts';
import { findLevels } from '../../levels/levels.ts';
import { isHolderKey } from '../../words/data-words.ts';
import { isAskedOfRecord, isIdOfRecord, kindOfKey } from '../../words/record-words.ts';
import { wordsIn } from '../../words/word-count.ts';
import { entriesIn } from '../kinds.ts';
import { type Declared, isProperty, isText, type Kind, kindOf } from './dictionary.ts';

/** The names of roles and levels. */
interface Recurring {
  readonly role: readonly Declared[];
  readonly level: readonly Declared[];
}

/** How often each name is a key below a property of skills, and each name below these. */
interface Count {
  skills: number;
  readonly outer: Map<string, number>;
  readonly inner: Map<string, number>;
}

/** Names that recur as keys below the same property of several skills, if no list declares any. */
export function recurringNames(data: unknown): Recurring {
  const counts = new Map<string, Count>();
  for (const { key, value } of entriesIn(data)) {
    if (kindOf(key) !== 'skill' || typeof value !== 'object' || value === null) continue;
    for (const skill of Object.values(value)) if (isRecord(skill)) countIn(skill, counts);
  }
  const found = [...counts].find(([, { skills, outer }]) => skills > 1 && recur(outer));
  if (!found) return namesInRows(data);
  const [property, { outer, inner }] = found;
  if (inner.size > 0) {
    const isTurned = kindOf(property) === 'level' || areLevels(outer);
    return isTurned ? { role: named(inner), level: named(outer) } : { role: named(outer), level: named(inner) };
  }
  // What levels of one role ask is read from the names of the levels.
  return areLevels(outer) || kindOf(property) === 'level' ? NONE : { role: named(outer), level: [] };
}

const NONE: Recurring = { role: [], level: [] };

function countIn(skill: Data, counts: Map<string, Count>): void {
  for (const [property, map] of Object.entries(skill)) {
    if (!isRecord(map) || !isAround(property)) continue;
    const values = Object.values(map);
    const isDeep = values.length > 0 && values.every(isRecord);
    const names = isDeep ? values.flatMap((one) => Object.keys(one as Data)) : [];
    const leaves = isDeep ? values.flatMap((one) => Object.values(one as Data)) : values;
    if (leaves.length === 0 || !leaves.every(isValue)) continue;
    if ([...Object.keys(map), ...names].some((own) => isProperty(own, 1) || /^\d+$/.test(own))) continue;
    const count = counts.get(property) ?? {
      skills: 0,
      outer: new Map<string, number>(),
      inner: new Map<string, number>(),
    };
    counts.set(property, count);
    count.skills++;
    for (const own of Object.keys(map)) count.outer.set(own, (count.outer.get(own) ?? 0) + 1);
    for (const own of names) count.inner.set(own, (count.inner.get(own) ?? 0) + 1);
  }
}

/** Whether a property may hold what is asked of the skill. */
const isAround = (key: string) =>
  isHolderKey(key) || kindOfKey(key) === 'need' || ['role', 'level', 'value'].includes(kindOf(key) ?? '');

/** A scale goes no higher. */
const HIGHEST = 10;

/** A text with more words is no value. */
const MOST_WORDS = 4;

const isValue = (value: unknown) =>
  value === null ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && value >= 0 && value <= HIGHEST) ||
  (typeof value === 'string' && wordsIn(value) <= MOST_WORDS);

/** Whether most names occur several times. */
function recur(counts: ReadonlyMap<string, number>): boolean {
  const often = [...counts.values()].filter((count) => count > 1).length;
  return often * 2 > counts.size;
}

function areLevels(counts: ReadonlyMap<string, number>): boolean {
  return findLevels([...counts.keys()]).size * 2 > counts.size;
}

const named = (counts: ReadonlyMap<string, number>): readonly Declared[] =>
  [...counts.keys()].map((name) => ({ name, record: {}, path: '' }));

/** Whether the values below a key that says what is asked are a few words that recur. */
function areWords(key: string, rows: readonly Data[]): boolean {
  if (kindOf(key) !== 'value' && !isAskedOfRecord(key)) return false;
  const words = rows.map((row) => row[key]).filter((one) => one !== null);
  const areShort = words.every((word) => isText(word) && wordsIn(word) <= MOST_WORDS);
  return areShort && new Set(words).size * 2 <= words.length;
}

/** Names of roles and levels in a list of rows that each say a skill, a role or level, and a value. */
function namesInRows(data: unknown): Recurring {
  for (const { value } of entriesIn(data)) {
    if (!Array.isArray(value) || value.length < 2 || !value.every(isRecord)) continue;
    const keys = Object.keys(value[0]!);
    const keyOf = (kind: Kind) => keys.find((key) => kindOf(key) === kind && value.every((row) => isText(row[key])));
    const [skill, role, level] = [keyOf('skill'), keyOf('role'), keyOf('level')];
    const isNumber = (key: string) => value.every((row) => typeof row[key] === 'number' || row[key] === null);
    const hasValue = keys.some(
      (key) => (isNumber(key) && !isIdOfRecord(key)) || (key !== level && areWords(key, value)),
    );
    if (skill === undefined || level === undefined || !hasValue) continue;
    const names = (key: string | undefined) =>
      new Map(key === undefined ? [] : value.map((row) => [String(row[key]).trim(), 1] as const));
    return { role: named(names(role)), level: named(names(level)) };
  }
  return NONE;
}
