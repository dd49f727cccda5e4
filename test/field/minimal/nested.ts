/** Data whose needs, scales, titles and marks stand within or beside other parts. */
import { atLevel, type Case } from './case.ts';

const framework = { document: 'framework', skills: ['Kneading', 'Selling'] } as const;
const roles = ['Helper', 'Baker'];
const groups = ['Oven', 'Shop'];
const proficiencies = ['Seen', 'Done'];
const levels = ['Junior', 'Senior'];
const cells = [
  { skill: 'Kneading', role: 'Helper', proficiency: 'Seen' },
  { skill: 'Selling', role: 'Baker', proficiency: 'Done' },
];

export const NESTED: readonly Case[] = [
  {
    kind: 'Needs of roles below names of groups, a list as the scale, and purposes of roles',
    file: 'bakery.yaml',
    source:
      'export:\n  titel: Bakkerij\nskala:\n  - { wert: 1, bezeichnung: Seen }\n  - { wert: 2, bezeichnung: Done }\n' +
      'rollen:\n  - titel: Helper\n    zweck: Hilft.\n    anforderungen:\n      Oven:\n' +
      '        - { id: K1, kompetenz: Kneading, soll: 1 }\n' +
      '  - titel: Baker\n    zweck: Backt.\n    anforderungen:\n      Oven:\n        - { id: K1, kompetenz: Kneading, soll: 2 }\n' +
      '      Shop:\n        - { id: K2, kompetenz: Selling, soll: 2 }\n',
    expected: { ...framework, name: 'Bakkerij', roles, groups, proficiencies, cells: 3, samples: cells },
  },
  {
    kind: 'Needs of roles in a list of groups, each with a list of skills, within an object around all',
    file: 'bakery.json',
    source: JSON.stringify({
      framework: {
        name: 'Bakery',
        scale: { 1: 'Seen', 2: 'Done' },
        roles: [
          {
            title: 'Helper',
            requirements: [{ name: 'Oven', competencies: [{ name: 'Kneading', level: 1 }] }],
          },
          {
            title: 'Baker',
            requirements: [
              { name: 'Oven', competencies: [{ name: 'Kneading', level: 2 }] },
              { area: 'Shop', items: [{ name: 'Selling', level: 2 }] },
            ],
          },
        ],
      },
    }),
    expected: { ...framework, name: 'Bakery', roles, groups, proficiencies, cells: 3, samples: cells },
  },
  {
    kind: 'A list as the scale beside a matrix of numbers',
    file: 'bakery.json',
    source: JSON.stringify({
      rating: [
        { value: 1, label: 'Seen', description: 'Has seen it done.' },
        { value: 2, label: 'Done' },
      ],
      matrix: [
        { skill: 'Kneading', Junior: 1, Senior: 2 },
        { skill: 'Selling', Junior: 1, Senior: 1 },
      ],
    }),
    expected: {
      ...{ ...framework, levels, proficiencies, cells: 4 },
      samples: [{ skill: 'Kneading', level: 'Senior', proficiency: 'Done' }],
    },
  },
  {
    kind: 'A mark beside what the level asks that is required',
    file: 'bakery.yaml',
    source:
      'bakery:\n  - competency: Kneading\n    levels:\n      - { name: Junior, definition: Kneads with help. }\n' +
      '      - { name: Senior, definition: Kneads alone., required: true }\n' +
      '  - competency: Selling\n    levels:\n      - { name: Junior, definition: Sells bread., required: true }\n' +
      '      - { name: Senior, definition: Sells cakes. }\n',
    expected: {
      ...{ ...framework, levels, cells: 4 },
      samples: [
        { skill: 'Kneading', level: 'Senior', text: 'Kneads alone.' },
        { skill: 'Selling', level: 'Junior', text: 'Sells bread.' },
      ],
    },
  },
  {
    kind: 'Rows of a table that name and describe its levels, and the table itself',
    file: 'bakery.csv',
    source:
      'type,area,skill,B1,B2\nmeta_name,Bakery,,,\nmeta_description,For all who bake.,,,\n' +
      'level_title,,,Helper,Master baker\nlevel_scope,,,One oven,All shops\n' +
      'skill,Oven,Kneading,Kneads with help.,Kneads alone.\nskill,Shop,Selling,Sells bread.,Sells cakes.\n',
    expected: {
      ...{ ...framework, name: 'Bakery', groups, levels: ['Helper', 'Master baker'], cells: 4 },
      samples: [{ skill: 'Kneading', level: 'Master baker', text: 'Kneads alone.' }],
    },
    notes: [],
  },
  {
    kind: 'A scale beside areas, whose steps each skill explains by their numbers',
    file: 'bakery.yaml',
    source:
      'model:\n  nazwa: Bakery\n  skala: { 1: Podstawowy, 2: Samodzielny }\n  obszary:\n' +
      '    - nazwa: Oven\n      kompetencje:\n' +
      '        - { nazwa: Kneading, opis: All doughs., poziomy: { 1: Kneads with help., 2: Kneads alone. } }\n' +
      '    - nazwa: Shop\n      kompetencje:\n' +
      '        - { nazwa: Selling, opis: All breads., poziomy: { 1: Sells bread., 2: Sells cakes. } }\n',
    expected: {
      ...{ ...framework, name: 'Bakery', groups, levels: ['Podstawowy', 'Samodzielny'], cells: 4 },
      samples: [{ skill: 'Kneading', level: 'Samodzielny', text: 'Kneads alone.' }],
    },
  },
  {
    kind: 'Sentences below a key for skills, at levels of which one has no usual name',
    file: 'bakery.json',
    source: JSON.stringify(
      [
        ['Oven', 'Kneading', 'kneads'],
        ['Shop', 'Selling', 'sells'],
      ].map(([name, skill, does], index) => ({
        ...{ id: String(index + 1), name },
        competences: [
          {
            ...{ id: `${index + 1}.1`, name: skill },
            dimensions: ['Foundation', 'Foundation', 'Advanced', 'Highly Specialised'].map((level, at) => ({
              ...{ id: `${index + 1}.1.${at}`, level },
              skills: [`Somebody ${does} what is wanted in way ${at}`, `Nobody ${does} what is not wanted`],
            })),
          },
        ],
      })),
    ),
    expected: {
      ...{ ...framework, levels: ['Foundation', 'Advanced', 'Highly Specialised'], groups, cells: 6 },
      samples: [
        {
          ...{ skill: 'Selling', level: 'Highly Specialised' },
          items: ['Somebody sells what is wanted in way 3', 'Nobody sells what is not wanted'],
        },
      ],
    },
    notes: [
      ...[
        '/0/competences/0/id',
        '/0/competences/0/dimensions',
        ...[0, 1, 2, 3].map((at) => `/0/competences/0/dimensions/${at}/id`),
      ],
      ...['/1/competences/0/id', ...[0, 1, 2, 3].map((at) => `/1/competences/0/dimensions/${at}/id`)],
    ].map((place) => `${place}: left-out`),
  },
  {
    kind: 'Lists of one object each, as XML becomes JSON, with pairs of texts below keys of levels',
    file: 'bakery.json',
    source: JSON.stringify({
      competencies: {
        making: [
          {
            'keeping-the-heat': [
              {
                description: 'Keeps the oven at the heat that the dough needs.',
                level1: [
                  { good: 'Weighs the flour with great care', bad: 'Takes any flour that is at hand' },
                  { good: 'Cleans the table after each dough', bad: 'Leaves the table as it was before' },
                ],
                level2: [{ good: 'Plans the heat of the day', bad: 'Heats only when the dough is ready' }],
                title: 'Keeping the Heat',
              },
            ],
            title: 'Making - Behind the Shop',
          },
        ],
        selling: [
          {
            'greeting-guests': [
              {
                level1: [{ good: 'Greets each guest by the name', bad: 'Looks at nobody in the shop' }],
                level2: [{ good: 'Knows what each guest likes best', bad: 'Sells whatever lies in the window' }],
                title: 'Greeting Guests',
              },
            ],
            title: 'Selling - In the Shop',
          },
        ],
      },
    }),
    expected: {
      ...{ document: 'framework', name: 'bakery', levels: ['level1', 'level2'], cells: 4 },
      ...{ groups: ['Making - Behind the Shop', 'Selling - In the Shop'] },
      skills: ['Keeping the Heat', 'Greeting Guests'],
      samples: [
        atLevel('Keeping the Heat', 'level1', [
          'Weighs the flour with great care [bad: Takes any flour that is at hand]',
          'Cleans the table after each dough [bad: Leaves the table as it was before]',
        ]),
      ],
    },
  },
  {
    kind: 'A skill with texts below names of levels that only the key of their map tells, beside another part',
    file: 'kneading.yaml',
    source:
      'name: Kneading\nhuman:\n  description: Makes dough of flour and water.\n  maturityDescriptions:\n' +
      '    emerging: Weighs the flour when asked for it.\n    practicing: Judges the dough by the hand.\n' +
      '    role_modeling: Shows others how the dough should feel.\n' +
      'machine:\n  title: Knead slowly\n  workingStyle: Stop the machine when the dough is warm.\n',
    expected: {
      ...{ document: 'framework', name: 'Kneading', skills: ['Kneading'] },
      ...{ levels: ['emerging', 'practicing', 'role_modeling'], cells: 3 },
      samples: [atLevel('Kneading', 'practicing', 'Judges the dough by the hand.')],
    },
    notes: ['/machine/title: left-out', '/machine/workingStyle: left-out'],
  },
  {
    kind: 'Levels with codes within a family of jobs, to which skills refer by the codes',
    file: 'bakery.json',
    source: JSON.stringify({
      matrix: {
        name: 'Bakery matrix',
        jobFamilies: [
          {
            name: 'Bakers',
            levels: [
              { code: 'B1', title: 'Junior baker' },
              { code: 'B2', title: 'Senior baker' },
            ],
            competencies: [
              {
                category: 'Oven',
                name: 'Kneading',
                expectations: [
                  { level: 'B1', text: 'Weighs the flour with care.' },
                  { level: 'B2', text: 'Judges the dough by hand.' },
                ],
              },
              { category: 'Shop', name: 'Selling', expectations: [{ level: 'B2', text: 'Trains the new sellers.' }] },
            ],
          },
        ],
      },
    }),
    expected: {
      ...{ ...framework, name: 'Bakery matrix', levels: ['Junior baker', 'Senior baker'], groups, cells: 3 },
      samples: [atLevel('Selling', 'Senior baker', 'Trains the new sellers.')],
    },
    notes: [
      '/matrix/jobFamilies/0/name: left-out',
      '/matrix/jobFamilies/0/levels/0/code: left-out',
      '/matrix/jobFamilies/0/levels/1/code: left-out',
    ],
  },
];
