/** Data that tells by ids, or by steps of a listed scale, what roles and levels need of skills. */
import type { Case } from './case.ts';

const framework = { document: 'framework', skills: ['Kneading', 'Selling'] } as const;
const roles = ['Helper', 'Baker'];
const groups = ['Oven', 'Shop'];
const proficiencies = ['Seen', 'Done'];
const samples = [
  { skill: 'Kneading', role: 'Helper', proficiency: 'Seen' },
  { skill: 'Selling', role: 'Baker', proficiency: 'Done' },
];

export const REFERENCES: readonly Case[] = [
  {
    kind: 'How well roles master skills, as the name of a level below a key such as "required"',
    file: 'bakery.yaml',
    source:
      'levels: [{ id: l1, name: Seen }, { id: l2, name: Done }]\n' +
      'skills: [{ id: k, name: Kneading }, { id: s, name: Selling }]\n' +
      'roles:\n  - { name: Helper, skills: [{ skill: k, required: Seen }] }\n' +
      '  - { name: Baker, skills: [{ skill: k, required: Done }, { skill: s, required: Done }] }\n',
    expected: { ...framework, roles, proficiencies, cells: 3, samples },
    notes: ['/levels/0/id: left-out', '/levels/1/id: left-out'],
  },
  ...[
    { helper: { k: 1 }, baker: { k: 2, s: 2 } },
    { k: { helper: 1, baker: 2 }, s: { baker: 2 } },
  ].map((matrix): Case => ({
    kind: `What roles need by the keys ${Object.keys(matrix).join(', ')}`,
    file: 'bakery.json',
    source: JSON.stringify({
      roles: [
        { id: 'helper', name: 'Helper' },
        { id: 'baker', name: 'Baker' },
      ],
      levels: [
        { value: 1, name: 'Seen' },
        { value: 2, name: 'Done' },
      ],
      skills: [
        { id: 'k', name: 'Kneading' },
        { id: 's', name: 'Selling' },
      ],
      matrix,
    }),
    expected: { ...framework, roles, proficiencies, cells: 3, samples },
  })),
  {
    kind: 'Lists of what roles need below their ids',
    file: 'bakery.yaml',
    source:
      'roles: [{ id: helper, name: Helper }, { id: baker, name: Baker }]\n' +
      'levels: [{ value: 1, name: Seen }, { value: 2, name: Done }]\n' +
      'skills: [{ id: k, name: Kneading }, { id: s, name: Selling }]\n' +
      'roleRequirements:\n  helper: [{ skill: k, level: 1 }]\n  baker: [{ skill: k, level: 2 }, { skill: s, level: 2 }]\n',
    expected: { ...framework, roles, proficiencies, cells: 3, samples },
  },
  {
    kind: 'Skills with ids of a scale below keys that are no levels of it',
    file: 'bakery.yaml',
    source:
      'level_scale:\n  done.well: { rank: 20, label: Done }\n  seen.once: { rank: 10, label: Seen }\n' +
      'skills:\n  - { id: k, group: Oven, title: Kneading, target: done.well, min: seen.once }\n' +
      '  - { id: s, group: Shop, title: Selling, target: done.well, min: done.well }\n',
    expected: {
      ...{ ...framework, levels: ['min', 'target'], groups, proficiencies, cells: 4 },
      samples: [
        { skill: 'Kneading', level: 'min', proficiency: 'Seen' },
        { skill: 'Selling', level: 'target', proficiency: 'Done' },
      ],
    },
  },
  {
    kind: 'Rows of what roles need of skills, with a number and a text',
    file: 'bakkerij.json',
    source: JSON.stringify([
      {
        functie: 'Helper',
        competentie: 'Kneading',
        cluster: 'Oven',
        vereist_niveau: 1,
        gedragsindicator: 'Weegt meel.',
      },
      {
        functie: 'Baker',
        competentie: 'Kneading',
        cluster: 'Oven',
        vereist_niveau: 2,
        gedragsindicator: 'Keurt deeg.',
      },
      {
        functie: 'Baker',
        competentie: 'Selling',
        cluster: 'Shop',
        vereist_niveau: 2,
        gedragsindicator: 'Groet gasten.',
      },
    ]),
    expected: {
      ...{ ...framework, roles, groups, proficiencies: ['1', '2'], cells: 3 },
      samples: [{ skill: 'Kneading', role: 'Baker', text: 'Keurt deeg.', proficiency: '2' }],
    },
  },
  {
    kind: 'Roles whose levels have maps of skills with the names of a listed scale',
    file: 'bakery.yaml',
    source:
      'escala: [Seen, Done]\nperfiles:\n  helper:\n    nombre: Helper\n    niveles:\n' +
      '      junior: { habilidades: { Kneading: Seen, Selling: Seen } }\n' +
      '  baker:\n    nombre: Baker\n    niveles:\n      junior: { habilidades: { Kneading: Done } }\n' +
      '      senior: { habilidades: { Kneading: Done, Selling: Done } }\n',
    expected: {
      ...{ ...framework, roles, levels: ['junior', 'senior'], proficiencies, cells: 5 },
      samples: [{ skill: 'Kneading', role: 'Baker', level: 'junior', proficiency: 'Done' }],
    },
  },
  {
    kind: 'A list of the names of levels, and skills with a text for each',
    file: 'bakery.json',
    source: JSON.stringify({
      grades: ['Apprentice', 'Baker', 'Chef of the oven'],
      skills: {
        Kneading: { Apprentice: 'Weighs the flour with care.', Baker: 'Judges the dough by hand.' },
        Selling: { Apprentice: 'Greets all of the guests.', 'Chef of the oven': 'Plans what the shop sells.' },
      },
    }),
    expected: {
      ...{ ...framework, levels: ['Apprentice', 'Baker', 'Chef of the oven'], cells: 4 },
      samples: [{ skill: 'Selling', level: 'Chef of the oven', text: 'Plans what the shop sells.' }],
    },
  },
  {
    kind: 'Levels with single letters, which are no legend in a skill',
    file: 'bakery.yaml',
    source:
      'levels:\n  - { code: A, name: Apprentice }\n  - { code: B, name: Baker }\nareas:\n' +
      '  Oven:\n    - name: Kneading\n      levels: { A: Weighs flour, B: Judges dough }\n' +
      '  Shop:\n    - name: Selling\n      levels: { A: Greets guests, B: Plans sales }\n',
    expected: {
      ...{ ...framework, levels: ['Apprentice', 'Baker'], groups, cells: 4 },
      samples: [{ skill: 'Selling', level: 'Baker', text: 'Plans sales' }],
    },
  },
];
