/** What a property means, and examples of it. */
export interface PropertyDescription {
  readonly description: string;
  readonly examples?: readonly unknown[];
}

const REFERENCE = { name: { description: 'The name shown.' }, url: { description: 'Where the name leads.' } };

/**
 * What the properties of the skill document mean, by their places: `levels/*` stands for each entry of `levels`. They go
 * into the published JSON Schema, and editors show them; the elements' code does without.
 */
export const DESCRIPTIONS: Readonly<Record<string, PropertyDescription>> = {
  $schema: { description: 'Where this schema is, for editors.' },
  id: { description: 'Names the skill among others.', examples: ['code-review'] },
  name: { description: 'The name of the skill.', examples: ['Code review', { en: 'Code review', de: 'Code-Review' }] },
  summary: { description: 'What the skill is, in a sentence or two.' },
  lang: {
    description: 'The language of every text that is a plain string, as a BCP 47 tag.',
    examples: ['en', 'pt-BR'],
  },
  domain: { description: 'The broad field that the skill belongs to.' },
  ...within('domain', REFERENCE),
  group: { description: 'The group of skills within the domain.' },
  ...within('group', REFERENCE),
  source: { description: 'Where the content comes from.' },
  ...within('source', REFERENCE),
  updated: { description: 'Last change, YYYY-MM-DD.', examples: ['2026-02-22'] },
  levels: { description: 'Ascending in seniority.' },
  ...within('levels/*', {
    id: { description: 'Unique among the levels.', examples: ['senior'] },
    name: { description: 'The name shown, for example Senior.' },
    summary: { description: 'What the level means in general.' },
  }),
  roles: { description: 'In the order in which they are shown.' },
  ...within('roles/*', {
    id: { description: 'Unique among the roles.', examples: ['backend'] },
    name: { description: 'The name shown, for example Backend engineer.' },
    summary: { description: 'What the role is about.' },
    url: { description: 'A page about the role.' },
  }),
  proficiencies: { description: 'Ascending, for example Awareness to Expert.' },
  ...within('proficiencies/*', {
    id: { description: 'Unique among the proficiencies.' },
    name: { description: 'The name shown, for example Working.' },
    short: { description: 'One or two letters for narrow places, for example W.' },
    summary: { description: 'What the proficiency means in general.' },
  }),
  expectations: {
    description: 'What a role demands at a level; each pair at most once. A pair that is missing is an empty cell.',
  },
  ...within('expectations/*', {
    role: { description: 'The id of one of the roles.' },
    level: { description: 'The id of one of the levels.' },
    required: {
      description:
        'Whether the role demands it at this level. Missing means optional, where another expectation states it; where none does, nothing is marked.',
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
    'links/*/name': { description: 'The words of the link.' },
    'links/*/url': {
      description: 'http:, https:, mailto: or relative.',
      examples: ['https://example.org/guide', 'guide.html'],
    },
    proficiency: { description: 'The id of one of the proficiencies.' },
  }),
};

function within(place: string, properties: Record<string, PropertyDescription>): Record<string, PropertyDescription> {
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [`${place}/${name}`, property]));
}
