import { type Descriptions, within } from './skill-document-descriptions.ts';

const TIME = '2026-05-09T10:42:00Z';

/** The descriptions of the assessment's properties, for the published JSON Schema. */
export const ASSESSMENT_DESCRIPTIONS: Descriptions = {
  $schema: { description: 'The location of this schema, for editors.' },
  framework: { description: 'The framework that the answers are for, as it was when they were given.' },
  ...within('framework', {
    id: { description: 'The id of the framework.', examples: ['engineering'] },
    name: { description: 'The name of the framework.', examples: ['Engineering framework'] },
    version: { description: 'The version of the framework.', examples: ['4', '2026-03'] },
    skills: { description: 'The ids of all skills that the framework had. By them, readers find new skills.' },
  }),
  person: { description: 'The person that the answers are about.' },
  'person/name': { description: 'The name shown.', examples: ['Mira'] },
  assessor: { description: 'The person who gives the answers: self, or a name.', examples: ['self', 'Ada'] },
  role: { description: "The id of the person's role.", examples: ['backend'] },
  level: { description: "The id of the person's level.", examples: ['middle'] },
  targetRole: { description: 'The id of the role that the person aims at. If left out, it is the role.' },
  target: { description: 'The id of the level that the person aims at.', examples: ['senior'] },
  started: { description: 'The time of the first answer, as in RFC 3339.', examples: [TIME] },
  updated: { description: 'The time of the last change, as in RFC 3339.', examples: [TIME] },
  answers: {
    description:
      'The answers. Each skill has at most one for the same role and level. A skill without one is not answered.',
  },
  ...within('answers/*', {
    skill: { description: 'The id of the skill.', examples: ['testing'] },
    role: { description: 'The id of the role that "met" is about. If left out, it is the role of the person.' },
    level: {
      description: 'The id of the level that "met" is about. Leave it out for an answer about the skill as a whole.',
    },
    proficiency: {
      description: 'The id of the proficiency that the person has. null is the answer "none".',
      examples: ['working', null],
    },
    met: {
      description:
        'How far the person meets the text of an expectation. not-applicable is also for an expectation with a proficiency.',
    },
    reason: { description: 'Why it is not applicable.' },
    note: { description: 'A note on the answer.' },
    evidence: { description: 'What supports the answer.' },
    'evidence/*/name': { description: 'The name shown.', examples: ['wiki/tests'] },
    'evidence/*/url': { description: 'The URL that the name links to.', examples: ['https://example.org/tests'] },
    asked: {
      description:
        'A fingerprint of the words that the answer is for. By it, readers find answers whose words have changed.',
    },
    updated: { description: 'The time of the last change of the answer, as in RFC 3339.', examples: [TIME] },
  }),
};
