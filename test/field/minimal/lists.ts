/** Data whose lists hold names, values by their places, texts, rows below headers, or names beside records. */
import { atLevel, type Case } from './case.ts';

const framework = { document: 'framework', skills: ['Dosing', 'Lifting'] } as const;
const roles = ['Carer', 'Nurse'];
const levels = ['Junior', 'Senior'];
const groups = ['Medicine', 'Care'];
const proficiencies = ['Seen', 'Done'];
const ward = { ...framework, roles };
const ticked = { ...ward, proficiencies: ['✓'] };
const SCALE = 'scale: [Seen, Done]\n';

export const LISTS: readonly Case[] = [
  {
    kind: 'A number for each listed level, by its place, of which some are empty',
    file: 'ward.yaml',
    source: 'levels: [Junior, Senior]\nskills:\n  Dosing: [null, 2]\n  Lifting: [1, 2]\n',
    expected: {
      ...{ ...framework, levels, proficiencies: ['1', '2'], cells: 3 },
      samples: [{ skill: 'Dosing', level: 'Senior', proficiency: '2' }],
    },
  },
  {
    kind: 'A value of the scale for each listed role, by its place',
    file: 'ward.yaml',
    source:
      `roles: [Carer, Nurse]\n${SCALE}skills:\n  - { name: Dosing, values: [Seen, Done] }\n` +
      '  - { name: Lifting, values: [Done, Seen] }\n',
    expected: {
      ...{ ...ward, proficiencies, cells: 4 },
      samples: [{ skill: 'Lifting', role: 'Carer', proficiency: 'Done' }],
    },
  },
  {
    kind: 'A letter for each listed role, by its place, of which some are empty',
    file: 'ward.json',
    source: JSON.stringify({
      roles: ['Carer', 'Nurse'],
      scale: { S: 'Seen', D: 'Done' },
      matrix: [
        { skill: 'Dosing', values: [null, 'D'] },
        { skill: 'Lifting', values: ['D', 'S'] },
      ],
    }),
    expected: {
      ...{ ...ward, proficiencies, cells: 3 },
      samples: [{ skill: 'Dosing', role: 'Nurse', proficiency: 'Done' }],
    },
  },
  {
    kind: 'A sentence for each listed level, by its place, below a key for levels',
    file: 'ward.yaml',
    source:
      'levels: [Junior, Senior]\nskills:\n  - name: Dosing\n    levels: [Counts the pills with a nurse., Counts the pills alone.]\n' +
      '  - name: Lifting\n    levels: [Lifts with a second person., Shows others how to lift.]\n',
    expected: {
      ...{ ...framework, levels, cells: 4 },
      samples: [atLevel('Dosing', 'Senior', 'Counts the pills alone.')],
    },
  },
  {
    kind: 'Several sentences for each level, in lists below its name',
    file: 'ward.yaml',
    source:
      'levels: [Junior, Senior]\nskills:\n  Dosing:\n    Junior: [Counts pills., Writes down what was given.]\n' +
      '    Senior: [Checks the counts of others.]\n  Lifting:\n    Junior: [Lifts with a second person.]\n',
    expected: {
      ...{ ...framework, levels, cells: 3 },
      samples: [atLevel('Dosing', 'Junior', ['Counts pills.', 'Writes down what was given.'])],
    },
  },
  {
    kind: 'Names of roles in a list of each skill, by their ids',
    file: 'ward.yaml',
    source:
      'roles:\n  - { id: c, name: Carer }\n  - { id: n, name: Nurse }\n' +
      'skills:\n  - { name: Dosing, needed_by: [n] }\n  - { name: Lifting, needed_by: [c, n] }\n',
    expected: { ...ticked, cells: 3, samples: [{ skill: 'Dosing', role: 'Nurse', proficiency: '✓' }] },
  },
  {
    kind: 'Lists of required and of optional skills in each role',
    file: 'ward.yaml',
    source:
      'roles:\n  - name: Carer\n    required_skills: [Lifting]\n    optional_skills: [Dosing]\n' +
      '  - name: Nurse\n    required_skills: [Dosing, Lifting]\n    optional_skills: []\n',
    expected: {
      ...{ ...ticked, skills: ['Lifting', 'Dosing'], cells: 4 },
      samples: [{ skill: 'Dosing', role: 'Carer', proficiency: '✓' }],
    },
  },
  {
    kind: 'Lists below "must" and "nice_to_have" in each role, with numbers of the scale in one of them',
    file: 'ward.json',
    source: JSON.stringify({
      scale: ['Seen', 'Done'],
      roles: [
        { name: 'Carer', must: [{ skill: 'Lifting', level: 1 }], nice_to_have: [{ skill: 'Dosing', level: 1 }] },
        { name: 'Nurse', must: [{ skill: 'Dosing', level: 2 }], nice_to_have: [{ skill: 'Lifting', level: 2 }] },
      ],
    }),
    expected: {
      ...{ ...ward, skills: ['Lifting', 'Dosing'], proficiencies, cells: 4 },
      samples: [{ skill: 'Dosing', role: 'Carer', proficiency: 'Seen' }],
    },
  },
  {
    kind: 'Lists of the names of skills below levels, in roles',
    file: 'ward.yaml',
    source:
      'roles:\n  Carer:\n    Junior: [Lifting]\n    Senior: [Lifting, Dosing]\n  Nurse:\n    Junior: [Dosing]\n' +
      'levels: [Junior, Senior]\nskills: [Dosing, Lifting]\n',
    expected: {
      ...{ ...ticked, levels, cells: 4 },
      samples: [{ skill: 'Dosing', role: 'Carer', level: 'Senior', proficiency: '✓' }],
    },
  },
  {
    kind: 'Skills in lists below groups, and lists of them in roles',
    file: 'ward.yaml',
    source:
      'skills:\n  Medicine: [Dosing]\n  Care: [Lifting]\nroles:\n' +
      '  - { name: Carer, skills: [Lifting] }\n  - { name: Nurse, skills: [Dosing, Lifting] }\n',
    expected: {
      ...{ ...ticked, groups, cells: 3 },
      samples: [{ skill: 'Lifting', role: 'Carer', proficiency: '✓' }],
    },
  },
  {
    kind: 'A list of headers and a list of rows beside listed roles',
    file: 'ward.json',
    source: JSON.stringify({
      roles: ['Carer', 'Nurse'],
      matrix: {
        columns: ['skill', 'Carer', 'Nurse'],
        rows: [
          ['Dosing', '', 2],
          ['Lifting', 1, 2],
        ],
      },
    }),
    expected: {
      ...{ ...ward, proficiencies: ['1', '2'], cells: 3 },
      samples: [{ skill: 'Lifting', role: 'Carer', proficiency: '1' }],
    },
    notes: ['/matrix/columns/0: left-out'],
  },
  {
    kind: 'Rows as lists whose first one has the headers, beside listed levels',
    file: 'ward.yaml',
    source:
      'levels: [Junior, Senior]\nrows:\n  - [skill, Junior, Senior]\n  - [Dosing, 1, 2]\n  - [Lifting, null, 1]\n',
    expected: {
      ...{ ...framework, levels, proficiencies: ['1', '2'], cells: 3 },
      samples: [{ skill: 'Lifting', level: 'Senior', proficiency: '1' }],
    },
    notes: ['/rows/0/0: left-out'],
  },
  {
    kind: 'Names of skills beside records of others in one list of a role',
    file: 'ward.yaml',
    source:
      `${SCALE}roles:\n  - name: Carer\n    skills: [Lifting]\n` +
      '  - name: Nurse\n    skills:\n      - Lifting\n      - { name: Dosing, level: Done }\n',
    expected: {
      ...{ ...ward, skills: ['Lifting', 'Dosing'], proficiencies: ['Seen', 'Done', '✓'], cells: 3 },
      samples: [
        { skill: 'Dosing', role: 'Nurse', proficiency: 'Done' },
        { skill: 'Lifting', role: 'Nurse', proficiency: '✓' },
      ],
    },
  },
  {
    kind: 'A role that needs nothing yet, with an empty list, and one with none',
    file: 'ward.yaml',
    source:
      'roles:\n  - { name: Carer, skills: [{ name: Lifting, level: 1 }] }\n  - { name: Nurse, skills: [{ name: Dosing, level: 2 }] }\n' +
      '  - { name: Porter, skills: [] }\n  - { name: Guest, skills: null }\n',
    expected: {
      ...{ ...ward, roles: ['Carer', 'Nurse', 'Porter', 'Guest'], skills: ['Lifting', 'Dosing'] },
      ...{ proficiencies: ['1', '2'], cells: 2, samples: [{ skill: 'Dosing', role: 'Nurse', proficiency: '2' }] },
    },
  },
];
