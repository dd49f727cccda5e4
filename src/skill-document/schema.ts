/**
 * The skill document, version 1: the one source of its TypeScript types, its run-time check and its JSON Schema.
 *
 * The messages given to checks here are the codes of the issues that `parse` reports.
 */
import * as v from 'valibot';
import { documented } from './documented.ts';

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

const referenceSchema = v.looseObject({
  name: documented(textSchema, 'The name shown.'),
  url: documented(v.optional(url), 'Where the name leads.'),
});

const linkSchema = v.looseObject({
  name: documented(textSchema, 'The words of the link.'),
  url: documented(url, 'http:, https:, mailto: or relative.', 'https://example.org/guide', 'guide.html'),
});

const levelSchema = v.looseObject({
  id: documented(id, 'Unique among the levels.', 'senior'),
  name: documented(textSchema, 'The name shown, for example Senior.'),
  summary: documented(v.optional(textSchema), 'What the level means in general.'),
});

const roleSchema = v.looseObject({
  id: documented(id, 'Unique among the roles.', 'backend'),
  name: documented(textSchema, 'The name shown, for example Backend engineer.'),
  summary: documented(v.optional(textSchema), 'What the role is about.'),
  url: documented(v.optional(url), 'A page about the role.'),
});

const proficiencySchema = v.looseObject({
  id: documented(id, 'Unique among the proficiencies.'),
  name: documented(textSchema, 'The name shown, for example Working.'),
  short: documented(v.optional(textSchema), 'One or two letters for narrow places, for example W.'),
});

/** That it needs a text, items, or both is for `findRuleIssues` to say, and for `anyOf` in the JSON Schema. */
export const expectationSchema = v.looseObject({
  role: documented(id, 'The id of one of the roles.'),
  level: documented(id, 'The id of one of the levels.'),
  required: documented(v.optional(v.boolean()), 'Whether the role demands it at this level. Default: false.'),
  text: documented(
    v.optional(textSchema),
    'Plain text; blank lines separate paragraphs.',
    'Reads for design, not only for defects.',
  ),
  items: documented(v.optional(v.pipe(v.array(textSchema), v.minLength(1, 'empty'))), 'A checklist.', [
    'Names the alternative',
    'Reviews within a day',
  ]),
  links: documented(v.optional(v.array(linkSchema)), 'Where to read more.'),
  proficiency: documented(v.optional(id), 'The id of one of the proficiencies.'),
});

export const skillDocumentSchema = v.looseObject({
  $schema: documented(v.optional(v.string()), 'Where this schema is, for editors.'),
  id: documented(v.optional(id), 'Names the skill among others.', 'code-review'),
  name: documented(textSchema, 'The name of the skill.', 'Code review', { en: 'Code review', de: 'Code-Review' }),
  summary: documented(v.optional(textSchema), 'What the skill is, in a sentence or two.'),
  lang: documented(
    v.optional(languageTag),
    'The language of every text that is a plain string, as a BCP 47 tag.',
    'en',
    'pt-BR',
  ),
  domain: documented(v.optional(referenceSchema), 'The broad field that the skill belongs to.'),
  group: documented(v.optional(referenceSchema), 'The group of skills within the domain.'),
  source: documented(v.optional(referenceSchema), 'Where the content comes from.'),
  updated: documented(
    v.optional(v.pipe(v.string(), v.regex(ISO_DATE, 'invalid-date'))),
    'Last change, YYYY-MM-DD.',
    '2026-02-22',
  ),
  levels: documented(v.pipe(v.array(levelSchema), v.minLength(1, 'empty')), 'Ascending in seniority.'),
  roles: documented(v.pipe(v.array(roleSchema), v.minLength(1, 'empty')), 'In the order in which they are shown.'),
  proficiencies: documented(v.optional(v.array(proficiencySchema)), 'Ascending, for example Awareness to Expert.'),
  expectations: documented(
    v.array(expectationSchema),
    'What a role demands at a level; each pair at most once. A pair that is missing is an empty cell.',
  ),
});

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
