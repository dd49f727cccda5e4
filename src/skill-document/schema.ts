/**
 * The skill document, version 1: the one source of its TypeScript types, its run-time check and its JSON Schema.
 *
 * The messages given to checks here are the codes of the issues that `parse` reports.
 */
import * as v from 'valibot';

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

const string = v.pipe(v.string(), v.regex(/\S/, 'empty'));
const languageTag = v.pipe(v.string(), v.regex(LANGUAGE_TAG, 'invalid-language'));
const id = v.pipe(v.string(), v.minLength(1, 'empty'));
const url = v.pipe(v.string(), v.regex(SAFE_URL, 'unsafe-url'));

const textSchema = v.union([string, v.pipe(v.record(languageTag, string), v.minEntries(1, 'empty'))]);

const referenceSchema = v.looseObject({ name: textSchema, url: v.optional(url) });

const linkSchema = v.looseObject({ name: textSchema, url });

const levelSchema = v.looseObject({ id, name: textSchema, summary: v.optional(textSchema) });

const roleSchema = v.looseObject({ id, name: textSchema, summary: v.optional(textSchema), url: v.optional(url) });

const proficiencySchema = v.looseObject({ id, name: textSchema, short: v.optional(textSchema) });

/** That it needs a text, items, or both is for `findRuleIssues` to say, and for `anyOf` in the JSON Schema. */
export const expectationSchema = v.looseObject({
  role: id,
  level: id,
  required: v.optional(v.boolean()),
  text: v.optional(textSchema),
  items: v.optional(v.pipe(v.array(textSchema), v.minLength(1, 'empty'))),
  links: v.optional(v.array(linkSchema)),
  proficiency: v.optional(id),
});

/** What the properties mean stands in `scripts/skill-document-descriptions.ts`, for the JSON Schema. */
export const properties = {
  $schema: v.optional(v.string()),
  id: v.optional(id),
  name: textSchema,
  summary: v.optional(textSchema),
  lang: v.optional(languageTag),
  domain: v.optional(referenceSchema),
  group: v.optional(referenceSchema),
  source: v.optional(referenceSchema),
  updated: v.optional(v.pipe(v.string(), v.regex(ISO_DATE, 'invalid-date'))),
  levels: v.pipe(v.array(levelSchema), v.minLength(1, 'empty')),
  roles: v.pipe(v.array(roleSchema), v.minLength(1, 'empty')),
  proficiencies: v.optional(v.array(proficiencySchema)),
  expectations: v.array(expectationSchema),
};

export const skillDocumentSchema = v.looseObject(properties);

/** The schema of the entries of each list, so that long lists can be checked in steps. */
export const entrySchemas = {
  levels: levelSchema,
  roles: roleSchema,
  proficiencies: proficiencySchema,
  expectations: expectationSchema,
};

/** A string in the document's `lang`, or a map from BCP 47 tags to strings. */
export type Text = v.InferOutput<typeof textSchema>;
export type Reference = v.InferOutput<typeof referenceSchema>;
export type Link = v.InferOutput<typeof linkSchema>;
export type Level = v.InferOutput<typeof levelSchema>;
export type Role = v.InferOutput<typeof roleSchema>;
export type Proficiency = v.InferOutput<typeof proficiencySchema>;
export type Expectation = v.InferOutput<typeof expectationSchema>;
/** One skill: what it asks of every role at every level. */
export type SkillDocument = v.InferOutput<typeof skillDocumentSchema>;
