/** The skill document, version 1: the one source of its TypeScript types, its run-time check and its JSON Schema. */
import { boolean, type EntryShape, list, object, optional, string, type TextShape, type TypeOf } from './shapes.ts';

/** A BCP 47 language tag, checked for its form only (RFC 5646: subtags of one to eight letters and digits). */
const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/**
 * `http:`, `https:`, `mailto:` or relative. Browsers skip leading spaces and control characters before they look for a
 * scheme (WHATWG URL), so neither may occur there.
 */
const SAFE_URL =
  // eslint-disable-next-line no-control-regex -- these are the characters that must not occur
  /^([Hh][Tt][Tt][Pp][Ss]?:|[Mm][Aa][Ii][Ll][Tt][Oo]:|(?![A-Za-z][A-Za-z0-9+.-]*:)[^\u0000-\u0020])[^\u0000-\u001F]*$/;

/** Whether a document may hold an address. */
export function isSafeUrl(url: string): boolean {
  return SAFE_URL.test(url);
}

const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const languageTag = string(LANGUAGE_TAG, 'invalid-language');
const id = string(/[\s\S]/, 'empty');
const url = string(SAFE_URL, 'unsafe-url');
const text: TextShape = { kind: 'text', tag: languageTag, words: string(/\S/, 'empty') };

const reference = object({ name: text, url: optional(url) });
const link = object({ name: text, url });
const level = object({ id, name: text, summary: optional(text) });
const role = object({ id, name: text, summary: optional(text), url: optional(url) });
const proficiency = object({ id, name: text, short: optional(text), summary: optional(text) });
const itemObject = object({ text, examples: optional(list(text)) });
const item: EntryShape<typeof itemObject> = { kind: 'entry', text, object: itemObject };

/** `findRuleIssues`, and `anyOf` in the JSON Schema, ask for at least one of text, items and proficiency. */
export const expectationSchema = object({
  role: id,
  level: id,
  required: optional(boolean),
  text: optional(text),
  items: optional(list(item, 1)),
  links: optional(list(link)),
  proficiency: optional(id),
});

/** What the properties mean stands in `scripts/skill-document-descriptions.ts`, for the JSON Schema. */
export const skillDocumentSchema = object({
  $schema: optional(string()),
  id: optional(id),
  name: text,
  summary: optional(text),
  lang: optional(languageTag),
  domain: optional(reference),
  group: optional(reference),
  source: optional(reference),
  updated: optional(string(ISO_DATE, 'invalid-date')),
  levels: list(level, 1),
  roles: list(role, 1),
  proficiencies: optional(list(proficiency)),
  expectations: list(expectationSchema),
});

/** A string in the document's `lang`, or a map from BCP 47 tags to strings. */
export type Text = TypeOf<typeof text>;
/** An entry of a checklist: a text, or a text with examples. */
export type Item = TypeOf<typeof item>;
export type ItemObject = TypeOf<typeof itemObject>;
export type Reference = TypeOf<typeof reference>;
export type Link = TypeOf<typeof link>;
export type Level = TypeOf<typeof level>;
export type Role = TypeOf<typeof role>;
export type Proficiency = TypeOf<typeof proficiency>;
export type Expectation = TypeOf<typeof expectationSchema>;
/** One skill: what it asks of every role at every level. */
export type SkillDocument = TypeOf<typeof skillDocumentSchema>;
