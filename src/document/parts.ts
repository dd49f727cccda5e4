/** The parts that the schemas of all kinds of documents are made of, and their types. */
import { type EntryShape, list, object, optional, string, type TextShape, type TypeOf } from './shapes.ts';

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

export const languageTag = string(LANGUAGE_TAG, 'invalid-language');
export const date = string(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'invalid-date');
export const time = string(
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
  'invalid-time',
);
export const id = string(/[\s\S]/, 'empty');
export const url = string(SAFE_URL, 'unsafe-url');
export const text: TextShape = { kind: 'text', tag: languageTag, words: string(/\S/, 'empty') };

export const reference = object({ name: text, url: optional(url) });
export const link = object({ name: text, url });
export const level = object({ id, name: text, summary: optional(text) });
export const role = object({ id, name: text, family: optional(text), summary: optional(text), url: optional(url) });
export const proficiency = object({ id, name: text, short: optional(text), summary: optional(text) });
const itemObject = object({ text, examples: optional(list(text)) });
export const item: EntryShape<typeof itemObject> = { kind: 'entry', text, object: itemObject };

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
/** A role. Pickers group roles by their `family`. */
export type Role = TypeOf<typeof role>;
export type Proficiency = TypeOf<typeof proficiency>;
