/** The skill document, version 1: the single source of its TypeScript types, its runtime check and its JSON Schema. */
import { boolean, type EntryShape, list, object, optional, string, type TextShape, type TypeOf } from './shapes.ts';

/** The form of a BCP 47 language tag (RFC 5646): subtags of one to eight letters and digits. */
const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/**
 * A URL with the scheme `http:`, `https:` or `mailto:`, or a relative one. It must not start with spaces or control
 * characters, since browsers strip them before they parse the scheme (WHATWG URL).
 */
const SAFE_URL =
  // eslint-disable-next-line no-control-regex -- these are the characters that must not occur
  /^([Hh][Tt][Tt][Pp][Ss]?:|[Mm][Aa][Ii][Ll][Tt][Oo]:|(?![A-Za-z][A-Za-z0-9+.-]*:)[^\u0000-\u0020])[^\u0000-\u001F]*$/;

/** Whether a URL is allowed in a document: `http:`, `https:`, `mailto:` or relative. */
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

/**
 * At least one of text, items and proficiency is needed; `findRuleIssues` and `anyOf` in the JSON Schema check that.
 */
export const expectationSchema = object({
  role: id,
  level: id,
  required: optional(boolean),
  text: optional(text),
  items: optional(list(item, 1)),
  links: optional(list(link)),
  proficiency: optional(id),
});

/** The descriptions of the properties, for the JSON Schema, are in `scripts/skill-document-descriptions.ts`. */
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
/** An item of a checklist: a text, or an object with a text and examples. */
export type Item = TypeOf<typeof item>;
export type ItemObject = TypeOf<typeof itemObject>;
/** The name of something outside the document, with an optional URL. */
export type Reference = TypeOf<typeof reference>;
/** A named link. Its URL must be `http:`, `https:`, `mailto:` or relative. */
export type Link = TypeOf<typeof link>;
export type Level = TypeOf<typeof level>;
export type Role = TypeOf<typeof role>;
export type Proficiency = TypeOf<typeof proficiency>;
/** What a role needs to know or do at a level: a text, items or a proficiency. Refers to all of them by id. */
export type Expectation = TypeOf<typeof expectationSchema>;
/** A skill, with its levels in ascending order, its roles, and its expectations for them. */
export type SkillDocument = TypeOf<typeof skillDocumentSchema>;
