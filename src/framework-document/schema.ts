/** The framework, version 1: the single source of its TypeScript types, its runtime check and its JSON Schema. */
import {
  date,
  id,
  item,
  languageTag,
  level,
  link,
  proficiency,
  reference,
  role,
  text,
  url,
} from '../document/parts.ts';
import { boolean, derived, list, map, object, optional, string, type TypeOf } from '../document/shapes.ts';

/** An id that files may leave out. Documents always have it. */
const derivedId = derived(id);

/** At least one of text, items and proficiency is needed; `findRuleIssues` and the JSON Schema check that. */
export const frameworkExpectationSchema = object({
  role: optional(id),
  level: optional(id),
  required: optional(boolean),
  text: optional(text),
  items: optional(list(item, 1)),
  links: optional(list(link)),
  proficiency: optional(id),
});

const meaning = object({ text: optional(text), items: optional(list(item, 1)), links: optional(list(link)) });

/** An entry of `skills`, or a reference to the file with its content. */
const frameworkSkill = object({
  $ref: optional(url),
  id: derivedId,
  name: text,
  summary: optional(text),
  url: optional(url),
  links: optional(list(link)),
  group: optional(id),
  formerly: optional(list(id)),
  sameAs: optional(list(url)),
  meanings: optional(map(meaning)),
  expectations: list(frameworkExpectationSchema),
});

const group = object({ id: derivedId, name: text, summary: optional(text), domain: optional(reference) });

const frameworkRole = object({
  ...role.properties,
  id: derivedId,
  levels: optional(list(object({ id, name: optional(text), summary: optional(text) }), 1)),
  leadsTo: optional(list(object({ role: id, level: optional(id) }))),
});

/**
 * At least one of levels and roles is needed; `findRuleIssues` and the JSON Schema check that. The descriptions of the
 * properties, for the JSON Schema, are in `scripts/skill-framework-descriptions.ts`.
 */
export const frameworkSchema = object({
  $schema: optional(string()),
  id: optional(id),
  name: text,
  summary: optional(text),
  lang: optional(languageTag),
  version: optional(string()),
  domain: optional(reference),
  source: optional(reference),
  updated: optional(date),
  levels: optional(list(object({ ...level.properties, id: derivedId }), 1)),
  roles: optional(list(frameworkRole, 1)),
  proficiencies: optional(list(object({ ...proficiency.properties, id: derivedId }))),
  groups: optional(list(group)),
  skills: list(frameworkSkill),
});

/** Many skills that share levels, roles and proficiencies, each in ascending order or in the order shown. */
export type Framework = TypeOf<typeof frameworkSchema>;
/** A role, with the levels that it has and the roles where a career continues. Without `levels`, it has all. */
export type FrameworkRole = TypeOf<typeof frameworkRole>;
export type Group = TypeOf<typeof group>;
/** A skill of a framework. `meanings` describes each proficiency of the skill, by its id. */
export type FrameworkSkill = TypeOf<typeof frameworkSkill>;
/** What a skill asks of a role at a level. Without `role`, it applies to every role that has the level. */
export type FrameworkExpectation = TypeOf<typeof frameworkExpectationSchema>;
/** What a proficiency means for one skill. */
export type Meaning = TypeOf<typeof meaning>;
