import { isRecord } from '../../../document/records.ts';
import { frameworkSchema } from '../../../framework-document/schema.ts';
import { isScalar } from './tables.ts';
import { isForPrograms, SHORT } from './kinds.ts';
import { titleInWrapper } from './wrapper.ts';
import type { Source } from '../source.ts';
import { isNameKey, isShownKey, isTextKey, isTitleKey, subjectOfKey } from '../words/data-words.ts';
import { wordsIn } from '../words/word-count.ts';

/** What data says about itself: its title, its language, and its levels if a list names them. */
export function factsOfData(data: unknown): Pick<Source, 'title' | 'lang' | 'levels' | 'more'> {
  if (!isRecord(data)) return {};
  const entries = Object.entries(data);
  const isName = (value: unknown) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= SHORT && !DATE.test(value);
  const text = (is: (key: string) => boolean) =>
    entries.find(([key, value]) => is(key) && isName(value))?.[1] as string | undefined;
  const levels = entries.find(([key, value]) => subjectOfKey(key) === 'level' && Array.isArray(value))?.[1];
  const names = Array.isArray(levels) ? levels.map(nameOf) : [];
  const title =
    text(isTitleKey) ??
    titleInWrapper(data, isName) ??
    text((key) => key.length <= SHORT && !isTextKey(key) && !NO_TITLE.test(key) && !isShownKey(key));
  const isOwn = (key: string, value: unknown) => FRAMEWORK.has(key) && value !== '';
  const kept = entries.filter(([key, value]) => isScalar(value) && !isOwn(key, value) && value !== title);
  const { version } = data;
  const more = { ...Object.fromEntries(kept), ...(version !== undefined && { version: String(version) }) };
  return {
    title,
    lang: text((key) => /^(?:lang|language|locale)$/i.test(key)),
    ...(names.length > 1 && names.every(isShort) && { levels: names as string[] }),
    more,
  };
}

/** Whether a name of a level is one. A longer text says what is asked. */
const isShort = (name: string | undefined) => Boolean(name) && wordsIn(name!) < MOST_WORDS;
const MOST_WORDS = 5;

const FRAMEWORK = new Set(Object.keys(frameworkSchema.properties));

/** Properties that say something about a file, but not what it is called. */
const NO_TITLE =
  /^(?:\$?schema|id|key|url|lang|language|locale|version|owner|author|status|type|kind|source|license|licence|.*(?:date|updated|datum|stand|更新|作成|تاريخ|jour).*)$/iu;

/** A date, with a time or not. It names nothing. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.+Z-]*)?$/;

/** The name of an entry: a text, or the name of an object. */
function nameOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  return isRecord(entry) ? nameEntry(entry)?.[1] : undefined;
}

/** The property with the name of an object: one that is called so, else the first short text. */
export function nameEntry(object: Readonly<Record<string, unknown>>): readonly [key: string, name: string] | undefined {
  const texts = Object.entries(object).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
  );
  const named = texts.filter(([key]) => isTitleKey(key));
  // Of a name for programs and one for people, the latter.
  const shown = named.find(([, name]) => !isForPrograms(name)) ?? named[0];
  if (shown) return shown;
  const isOf = (subject: string) => texts.find(([key]) => subjectOfKey(key) === subject);
  // A record of a skill may begin with its group.
  const subject = texts.find(([key]) => subjectOfKey(key) !== undefined && subjectOfKey(key) !== 'level');
  return (
    (subject && subjectOfKey(subject[0]) === 'group' ? isOf('skill') : undefined) ??
    subject ??
    texts.find(([key, text]) => text.length <= SHORT && !isTextKey(key) && !isShownKey(key)) ??
    texts.find(([key]) => isNameKey(key))
  );
}
