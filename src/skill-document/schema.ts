/** The skill document, version 1: the single source of its TypeScript types, its runtime check and its JSON Schema. */
import { date, id, item, languageTag, level, link, proficiency, reference, role, text } from '../document/parts.ts';
import { boolean, list, object, optional, string, type TypeOf } from '../document/shapes.ts';

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
  updated: optional(date),
  levels: list(level, 1),
  roles: list(role, 1),
  proficiencies: optional(list(proficiency)),
  expectations: list(expectationSchema),
});

/** What a role needs to know or do at a level: a text, items or a proficiency. Refers to all of them by id. */
export type Expectation = TypeOf<typeof expectationSchema>;
/** A skill, with its levels in ascending order, its roles, and its expectations for them. */
export type SkillDocument = TypeOf<typeof skillDocumentSchema>;
