/** Data whose lists of names look as those of roles and levels do, and lists of roles within others. */
import { atLevel, type Case } from './case.ts';

const kneading = { name: 'Kneading', text: 'Kneads dough by hand.' };

export const FAMILIES: readonly Case[] = [
  {
    kind: 'Dates of versions and a name of each: a schedule, and no levels',
    file: 'ovens.json',
    source: JSON.stringify({
      v1: { start: '2020-01-10', end: '2022-01-10', nickname: 'Ember' },
      v2: { start: '2021-01-12', end: '2023-01-12', nickname: 'Flame' },
      v3: { start: '2022-02-03', end: '2024-02-03' },
      v4: { start: '2023-02-01', end: '2025-02-01' },
    }),
    expected: { refused: ': no-framework' },
  },
  {
    kind: 'Lists that number their entries and refer to each other, without a word about skills',
    file: 'kitchen.yaml',
    source:
      'rules:\n  - { id: 1, name: Clean first, description: Everything is clean before the work begins. }\n' +
      '  - { id: 2, name: Waste little, description: What is left over is used the next day. }\n' +
      'rounds:\n  - { id: 1, name: Early round }\n  - { id: 2, name: Late round }\n' +
      'habits:\n  - { id: 1, name: Check the stock, rounds: [1, 2] }\n  - { id: 2, name: Wipe the tables, rounds: [2] }\n' +
      'categories:\n  - { id: 1, name: Stock, related_habits: [1, 2, 7] }\n  - { id: 2, name: Tables, related_habits: [2, 6] }\n',
    expected: { refused: ': no-framework' },
  },
  {
    kind: 'Groups of skills, each in one group, some of them key skills: no roles, so that nobody asks for them',
    file: 'bakery.yaml',
    source:
      'catalogue:\n  - name: Prepare and bake\n    color: red\n    competences:\n' +
      '      - { name: dough_handling, title: Handle dough, keyskill: true }\n' +
      '      - { name: oven_and_HEAT_control, title: Control ovens and heat }\n' +
      '  - name: Sell and advise\n    color: blue\n    competences:\n' +
      '      - { name: guest_advice, title: Advise guests, keyskill: true }\n' +
      '      - { name: till_handling, title: Handle the till }\n',
    expected: { refused: ': no-framework' },
  },
  {
    kind: 'A list of roles with names of skills, one role without',
    file: 'bakery.yaml',
    source:
      '- title: Head baker\n  competencies:\n  - Kneading\n  - Selling\n' +
      '- title: Shop manager\n  competencies:\n  - Selling\n- title: Driver\n',
    expected: {
      document: 'framework',
      skills: ['Kneading', 'Selling'],
      roles: ['Head baker', 'Shop manager', 'Driver'],
      proficiencies: ['✓'],
      cells: 3,
      samples: [{ skill: 'Selling', role: 'Shop manager', proficiency: '✓' }],
    },
  },
  {
    kind: 'Levels that each skill repeats with their numbers',
    file: 'bakery.json',
    source: JSON.stringify({
      levels: [
        { level: 1, roman: 'I', label: 'Begin' },
        { level: 2, roman: 'II', label: 'Lead' },
      ],
      areas: [
        {
          title: 'Oven',
          subareas: [
            {
              title: kneading.name,
              levels: [
                { level: 1, roman: 'I', label: 'Begin', text: kneading.text },
                { level: 2, roman: 'II', label: 'Lead', text: 'Shows others how to knead.' },
              ],
            },
            {
              title: 'Shaping',
              levels: [
                { level: 1, roman: 'I', label: 'Begin', text: 'Shapes simple rolls.' },
                { level: 2, roman: 'II', label: 'Lead', text: 'Plans the shapes of the week.' },
              ],
            },
          ],
        },
      ],
    }),
    expected: {
      document: 'framework',
      skills: ['Kneading', 'Shaping'],
      groups: ['Oven'],
      levels: ['Begin', 'Lead'],
      cells: 4,
      samples: [atLevel('Kneading', 'Begin', kneading.text)],
    },
    notes: [
      '/levels/0/level: left-out',
      '/levels/0/roman: left-out',
      '/levels/1/level: left-out',
      '/levels/1/roman: left-out',
    ],
  },
  {
    kind: 'Tracks around roles, whose levels list the names of skills',
    file: 'bakery.yaml',
    source:
      'tracks:\n  craft:\n    name: Craft\n    roles:\n' +
      '      baker:\n        name: Baker\n        levels:\n' +
      '          b1: { competencies: [kneading] }\n          b2: { competencies: [kneading, planning] }\n' +
      '      confectioner:\n        name: Confectioner\n        levels:\n' +
      '          b1: { competencies: [glazing] }\n          b2: { competencies: [glazing, planning] }\n',
    expected: {
      document: 'framework',
      skills: ['kneading', 'planning', 'glazing'],
      roles: ['Baker', 'Confectioner'],
      levels: ['b1', 'b2'],
      proficiencies: ['✓'],
      cells: 6,
      samples: [{ skill: 'planning', role: 'Confectioner', level: 'b2', proficiency: '✓' }],
    },
  },
];
