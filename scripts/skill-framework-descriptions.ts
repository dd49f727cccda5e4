import { type Descriptions, REFERENCE, DESCRIPTIONS as SKILL, within } from './skill-document-descriptions.ts';

/** The descriptions of a part that skill documents have too. */
function likeSkill(place: string, names: readonly string[]): Descriptions {
  return Object.fromEntries(names.map((name) => [name, SKILL[`${place}/${name}`]!]));
}

const DERIVED = 'If left out, it is derived from the name.';
const WORDS = likeSkill('expectations/*', [
  'text',
  'items',
  'items/*/text',
  'items/*/examples',
  'links',
  'links/*/name',
  'links/*/url',
]);

/** The descriptions of the framework's properties, for the published JSON Schema. */
export const FRAMEWORK_DESCRIPTIONS: Descriptions = {
  $schema: SKILL['$schema']!,
  id: { description: 'An id that distinguishes the framework from others.', examples: ['engineering'] },
  name: { description: 'The name of the framework.', examples: ['Engineering framework', { en: 'Us', de: 'Wir' }] },
  summary: { description: 'What the framework is for, in a sentence or two.' },
  lang: SKILL['lang']!,
  version: { description: 'The version of the framework, as readers know it.', examples: ['4', '2026-03'] },
  domain: { description: 'The field that the skills belong to, unless their group has its own.' },
  ...within('domain', REFERENCE),
  source: SKILL['source']!,
  ...within('source', REFERENCE),
  updated: SKILL['updated']!,
  levels: {
    description: 'The levels, from lowest to highest. Leave them out if requirements depend on the role only.',
  },
  ...within('levels/*', {
    ...likeSkill('levels/*', ['name', 'summary']),
    id: { description: `Unique among the levels. ${DERIVED}`, examples: ['senior'] },
  }),
  roles: {
    description: 'The roles, in the order in which they are shown. Leave them out if there is one ladder for everyone.',
  },
  ...within('roles/*', {
    ...likeSkill('roles/*', ['name', 'family', 'summary', 'url']),
    id: { description: `Unique among the roles. ${DERIVED}`, examples: ['backend'] },
    levels: { description: 'The levels that the role has. If left out, it has all.' },
    'levels/*/id': { description: 'The id of one of the levels.' },
    'levels/*/name': { description: 'The name of the level in this role, for example Team lead.' },
    'levels/*/summary': { description: 'What the level means in this role.' },
    leadsTo: { description: 'Where a career continues.' },
    'leadsTo/*/role': { description: 'The id of one of the roles.' },
    'leadsTo/*/level': { description: 'The id of one of the levels of that role.' },
  }),
  proficiencies: SKILL['proficiencies']!,
  ...within('proficiencies/*', {
    ...likeSkill('proficiencies/*', ['name', 'short', 'summary']),
    id: { description: `Unique among the proficiencies. ${DERIVED}`, examples: ['working'] },
  }),
  groups: { description: 'The groups of skills, in the order in which they are shown.' },
  ...within('groups/*', {
    id: { description: `Unique among the groups. ${DERIVED}`, examples: ['craft'] },
    name: { description: 'The name shown, for example Craft.' },
    summary: { description: 'What the skills of the group have in common.' },
    domain: { description: 'The field that the skills of the group belong to.' },
    ...within('domain', REFERENCE),
  }),
  skills: { description: 'The skills, in the order in which they are shown.' },
  ...within('skills/*', {
    $ref: {
      description:
        'The URL of a file with this skill, relative to the framework: an entry of skills, or a skill document.',
      examples: ['skills/code-review.json'],
    },
    id: { description: `Unique among the skills. ${DERIVED}`, examples: ['code-review'] },
    name: SKILL['name']!,
    summary: SKILL['summary']!,
    url: { description: 'A page about the skill.' },
    links: { description: 'Where to read more about the skill.' },
    ...likeSkill('expectations/*', ['links/*/name', 'links/*/url']),
    group: { description: 'The id of one of the groups.' },
    formerly: { description: 'Earlier ids of the skill, so that saved answers follow it.', examples: [['reviews']] },
    sameAs: {
      description: 'Pages of the same skill elsewhere, for example in ESCO or SFIA.',
      examples: [['https://example.org/skill/42']],
    },
    meanings: { description: 'What each proficiency means for this skill, by the id of the proficiency.' },
    ...within('meanings/*', WORDS),
    expectations: {
      description:
        'What the skill asks of roles at levels. Each pair of role and level appears at most once. An expectation without a role applies to every role that has the level; one with a role replaces it for that role.',
    },
    ...within('expectations/*', {
      ...WORDS,
      role: { description: 'The id of one of the roles. If left out, it applies to every role.' },
      level: { description: 'The id of one of the levels. Needed if the framework has levels.' },
      required: {
        description:
          'Whether it is required. If no expectation of the framework states it, nothing is marked as required or optional; otherwise a missing value means optional.',
      },
      proficiency: {
        description: 'The id of one of the proficiencies. Without text and items, its meaning is shown in their place.',
      },
    }),
  }),
};
