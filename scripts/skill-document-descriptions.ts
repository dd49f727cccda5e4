/** The description of a property, with examples. */
export interface PropertyDescription {
  readonly description: string;
  readonly examples?: readonly unknown[];
}

/** Descriptions of properties, by path: `levels/*` stands for each entry of `levels`. */
export type Descriptions = Readonly<Record<string, PropertyDescription>>;

export const REFERENCE = {
  name: { description: 'The name shown.' },
  url: { description: 'The URL that the name links to.' },
};

/**
 * The descriptions of the skill document's properties. They go into the published JSON Schema, and editors show them. The
 * elements' code does not contain them.
 */
export const DESCRIPTIONS: Descriptions = {
  $schema: { description: 'The location of this schema, for editors.' },
  id: { description: 'An id that distinguishes the skill from others.', examples: ['code-review'] },
  name: { description: 'The name of the skill.', examples: ['Code review', { en: 'Code review', de: 'Code-Review' }] },
  summary: { description: 'What the skill is, in a sentence or two.' },
  lang: {
    description: 'The language of every text that is a plain string, as a BCP 47 tag.',
    examples: ['en', 'pt-BR'],
  },
  domain: { description: 'The field that the skill belongs to.' },
  ...within('domain', REFERENCE),
  group: { description: 'The group of skills within the domain.' },
  ...within('group', REFERENCE),
  source: { description: 'Where the content comes from.' },
  ...within('source', REFERENCE),
  updated: { description: 'The date of the last change, YYYY-MM-DD.', examples: ['2026-02-22'] },
  levels: { description: 'The levels, from lowest to highest.' },
  ...within('levels/*', {
    id: { description: 'Unique among the levels.', examples: ['senior'] },
    name: { description: 'The name shown, for example Senior.' },
    summary: { description: 'What the level means in general.' },
  }),
  roles: { description: 'The roles, in the order in which they are shown.' },
  ...within('roles/*', {
    id: { description: 'Unique among the roles.', examples: ['backend'] },
    name: { description: 'The name shown, for example Backend engineer.' },
    family: { description: 'The family of roles that it belongs to. Pickers group roles by it.' },
    summary: { description: 'What the role is about.' },
    url: { description: 'A page about the role.' },
  }),
  proficiencies: { description: 'The proficiencies, from lowest to highest, for example Awareness to Expert.' },
  ...within('proficiencies/*', {
    id: { description: 'Unique among the proficiencies.' },
    name: { description: 'The name shown, for example Working.' },
    short: { description: 'One or two letters for narrow spaces, for example W.' },
    summary: { description: 'What the proficiency means in general.' },
  }),
  expectations: {
    description:
      'What is expected of a role at a level. Each pair of role and level appears at most once; a missing pair is an empty cell.',
  },
  ...within('expectations/*', {
    role: { description: 'The id of one of the roles.' },
    level: { description: 'The id of one of the levels.' },
    required: {
      description:
        'Whether the role requires it at this level. If no expectation of the document states it, nothing is marked as required or optional; otherwise a missing value means optional.',
    },
    text: {
      description: 'Plain text; blank lines separate paragraphs.',
      examples: ['Reads for design, not only for defects.'],
    },
    items: {
      description: 'A checklist. An entry is a text, or an object with a text and examples of it.',
      examples: [['Names the alternative', { text: 'Reviews within a day', examples: ['Urgent fixes'] }]],
    },
    'items/*/text': { description: 'What is asked.' },
    'items/*/examples': { description: 'Examples of it.' },
    links: { description: 'Where to read more.' },
    'links/*/name': { description: 'The text of the link.' },
    'links/*/url': {
      description: 'The URL of the link: http:, https:, mailto: or relative.',
      examples: ['https://example.org/guide', 'guide.html'],
    },
    proficiency: { description: 'The id of one of the proficiencies.' },
  }),
};

/** Descriptions of the properties of a part. */
export function within(place: string, properties: Descriptions): Descriptions {
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [`${place}/${name}`, property]));
}
