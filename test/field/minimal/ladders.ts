/** Ladders whose levels stand in long headings, and tables with a second column of names or an empty one. */
import { atLevel, type Case } from './case.ts';

const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;
const framework = { document: 'framework' } as const;

const step = (number: number, name: string, text: string) => [
  `# House step ${number} guide for: ${name}`,
  '',
  '## What we ask',
  '',
  '### Autonomy',
  '',
  `${text} with others.`,
  '',
  '### Influence',
  '',
  `${text} where guests see it.`,
  '',
  '### Craft',
  '',
  `${text} at the oven.`,
  '',
  '## Checks',
  '',
  `- ${number}.1: Has seen the mill`,
  `- ${number}.2: Has cleaned the shop`,
  '',
];

export const LADDERS: readonly Case[] = [
  {
    kind: 'Long headings that count up, the same headings below each, and lists with numbers',
    file: 'bakery.md',
    source: lines(
      ...step(1, 'Helper', 'Works slowly'),
      ...step(2, 'Baker', 'Works alone'),
      ...step(3, 'Head', 'Shows how to work'),
    ),
    expected: {
      ...framework,
      levels: ['House step 1 guide for: Helper', 'House step 2 guide for: Baker', 'House step 3 guide for: Head'],
      groups: ['What we ask'],
      skills: ['Autonomy', 'Influence', 'Craft', 'Checks'],
      cells: 12,
      samples: [atLevel('Craft', 'House step 3 guide for: Head', 'Shows how to work at the oven.')],
    },
    notes: [': guessed-levels'],
  },
  {
    kind: 'A highest level below which nothing stands that stands below another',
    file: 'bakery.md',
    source: lines(
      '# Bakery roles',
      '## Graduate B/C',
      '#### I keep the shop clean before anybody comes',
      '- I sweep the floor.',
      '#### I like to learn',
      '- I ask questions.',
      '## B/C Baker',
      '#### I keep the shop clean before anybody comes',
      '- I order what is missing.',
      '#### I like to learn',
      '- I read about bread.',
      '## Senior B/C',
      '#### I am known for my bread',
      '- I invent bread.',
      '#### I teach others',
      '- I show how to knead.',
      '#### I plan the week',
      '- I write the plan.',
    ),
    expected: {
      ...framework,
      levels: ['Graduate B/C', 'B/C Baker', 'Senior B/C'],
      skills: [
        'I keep the shop clean before anybody comes',
        'I like to learn',
        'I am known for my bread',
        'I teach others',
        'I plan the week',
      ],
      cells: 7,
      samples: [atLevel('I plan the week', 'Senior B/C', ['I write the plan.'])],
    },
  },
  {
    kind: 'A corner that says "job", groups below it over several rows, and skills without a header',
    file: 'bakery.html',
    source: lines(
      '<table>',
      '<tr><th>Job title</th><th></th><th>P1</th><th>P2</th></tr>',
      '<tr><td rowspan="2">Craft</td><td>Dough</td><td>Weighs.</td><td>Plans.</td></tr>',
      '<tr><td>Oven</td><td>Lights it.</td><td>Repairs it.</td></tr>',
      '<tr><td rowspan="2">Talk</td><td>Guests</td><td>Greets.</td><td>Calms.</td></tr>',
      '<tr><td>Team</td><td>Helps.</td><td>Leads.</td></tr>',
      '</table>',
    ),
    expected: {
      ...{ ...framework, levels: ['P1', 'P2'], groups: ['Craft', 'Talk'], cells: 8 },
      skills: ['Dough', 'Oven', 'Guests', 'Team'],
      samples: [atLevel('Team', 'P2', 'Leads.')],
    },
  },
  {
    kind: 'Groups with a number in one column and their name in another',
    file: 'bakery.csv',
    source: lines(
      'version,area_value,area_text,skill_value,skill_text,beginner,expert',
      '1,1,Craft at the bench,1.1,Dough,Weighs.,Plans.',
      '1,1,Craft at the bench,1.2,Oven,Lights it.,Repairs it.',
      '1,2,Talk with guests,2.1,Greeting,Says hello.,Knows names.',
      '1,2,Talk with guests,2.2,Advice,Names bread.,Knows grains.',
    ),
    expected: {
      ...{ ...framework, levels: ['beginner', 'expert'], groups: ['Craft at the bench', 'Talk with guests'], cells: 8 },
      skills: ['Dough', 'Oven', 'Greeting', 'Advice'],
      samples: [atLevel('Advice', 'expert', 'Knows grains.')],
    },
  },
  {
    kind: 'A role of which nothing is asked, and whose name may be that of a level',
    file: 'bakery.md',
    source: lines(
      '| Skill | Helper | Chief | Baker |',
      '|---|---|---|---|',
      '| Dough | x | | x |',
      '| Oven | | | x |',
      '| Selling | x | | |',
    ),
    expected: {
      ...{ ...framework, roles: ['Helper', 'Chief', 'Baker'], skills: ['Dough', 'Oven', 'Selling'] },
      ...{ proficiencies: ['x'], cells: 4 },
      samples: [{ skill: 'Oven', role: 'Baker', proficiency: 'x' }],
    },
  },
];
