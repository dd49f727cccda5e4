/** Data in which keys that say little stand around what skills ask of roles and levels, or above the skills. */
import { atLevel, type Case } from './case.ts';

const framework = { document: 'framework', skills: ['Pruning', 'Mowing'] } as const;
const roles = ['Gardener', 'Foreman'];
const levels = ['Junior', 'Senior'];
const groups = ['Trees', 'Lawns'];
const numbers = ['1', '2'];
const proficiencies = ['Seen', 'Done'];
const ROLES = 'roles: [Gardener, Foreman]\n';
const samples = [
  { skill: 'Pruning', role: 'Gardener', proficiency: '1' },
  { skill: 'Mowing', role: 'Foreman', proficiency: '2' },
];
const garden = { ...framework, roles, proficiencies: numbers, cells: 3, samples };
const wide = { ...framework, roles, levels, proficiencies: numbers };
const byLevel = [
  { skill: 'Pruning', role: 'Gardener', level: 'Senior', proficiency: '2' },
  { skill: 'Mowing', role: 'Foreman', level: 'Junior', proficiency: '1' },
];

export const BELOW_SKILLS: readonly Case[] = [
  {
    kind: 'Rows whose keys say nothing, with the names of listed roles and skills, and a number',
    file: 'garden.yaml',
    source:
      `${ROLES}skills: [Pruning, Mowing]\nrows:\n  - { who: Gardener, what: Pruning, how: 1 }\n` +
      '  - { who: Foreman, what: Pruning, how: 2 }\n  - { who: Foreman, what: Mowing, how: 2 }\n',
    expected: garden,
  },
  {
    kind: 'Areas as keys around skills, around listed roles with a number each',
    file: 'garden.yaml',
    source: `${ROLES}areas:\n  Trees:\n    Pruning: { Gardener: 1, Foreman: 2 }\n  Lawns:\n    Mowing: { Foreman: 2 }\n`,
    expected: { ...garden, groups },
  },
  {
    kind: 'Skills around roles that nothing lists, around listed levels with a number each',
    file: 'garden.yaml',
    source:
      'levels: [Junior, Senior]\nskills:\n  Pruning:\n    Gardener: { Junior: 1, Senior: 2 }\n    Foreman: { Senior: 2 }\n' +
      '  Mowing:\n    Foreman: { Junior: 1, Senior: 2 }\n',
    expected: { ...wide, cells: 5, samples: byLevel },
  },
  {
    kind: 'A matrix of skills, listed roles, and grades of unusual names along which the numbers grow',
    file: 'garden.yaml',
    source:
      `${ROLES}skills: [Pruning, Mowing]\nmatrix:\n  Pruning:\n    Gardener: { Bronze: 1, Silver: 2 }\n    Foreman: { Bronze: 1, Silver: 2 }\n` +
      '  Mowing:\n    Gardener: { Bronze: null, Silver: 1 }\n    Foreman: { Bronze: 1, Silver: 2 }\n',
    expected: {
      ...{ ...wide, levels: ['Bronze', 'Silver'], cells: 7 },
      samples: [{ skill: 'Mowing', role: 'Foreman', level: 'Bronze', proficiency: '1' }],
    },
  },
  {
    kind: 'Listed skills, to which records refer below a key for no kind of thing, with maps of roles and levels',
    file: 'garden.yaml',
    source:
      'scale: { 1: Seen, 2: Done }\nskills: [Pruning, Mowing]\nentries:\n  - name: Pruning\n    expectations:\n      Gardener: { Junior: 1, Senior: 2 }\n      Foreman: { Junior: 2, Senior: 2 }\n' +
      '  - name: Mowing\n    expectations:\n      Gardener: { Junior: 1, Senior: 1 }\n      Foreman: { Junior: 1, Senior: 2 }\n',
    expected: {
      ...{ ...wide, proficiencies, cells: 8 },
      samples: [{ skill: 'Pruning', role: 'Gardener', level: 'Senior', proficiency: 'Done' }],
    },
  },
  {
    kind: 'Numbers for listed levels below "expected", and what each number means for the skill',
    file: 'garden.yaml',
    source:
      'grades: [Junior, Senior]\nskills:\n' +
      '  - name: Pruning\n    levels: { 1: Cuts what is marked., 2: Decides what to cut. }\n    expected: { Junior: 1, Senior: 2 }\n' +
      '  - name: Mowing\n    levels: { 1: Mows flat lawns., 2: Mows slopes. }\n    expected: { Junior: 1, Senior: 2 }\n',
    expected: {
      ...{ ...framework, levels, proficiencies: numbers, cells: 4 },
      samples: [{ skill: 'Mowing', level: 'Senior', proficiency: '2' }],
    },
  },
  {
    kind: 'Skills with a map of roles below a key that says what is required',
    file: 'garden.yaml',
    source: `${ROLES}skills:\n  - { name: Pruning, required: { Gardener: 1, Foreman: 2 } }\n  - { name: Mowing, required: { Foreman: 2 } }\n`,
    expected: garden,
  },
  {
    kind: 'Skills with lists of the roles that must have them, and of those that may',
    file: 'garden.yaml',
    source: `${ROLES}skills:\n  - { name: Pruning, required: [Foreman], optional: [Gardener] }\n  - { name: Mowing, required: [Gardener, Foreman] }\n`,
    expected: {
      ...{ ...framework, roles, proficiencies: ['✓'], cells: 4 },
      samples: [{ skill: 'Pruning', role: 'Gardener', proficiency: '✓' }],
    },
  },
  {
    kind: 'Skills that nobody needs yet, with an empty map, an empty list, or nothing',
    file: 'garden.yaml',
    source: `${ROLES}skills:\n  Raking: {}\n  Pruning: { Gardener: 1, Foreman: 2 }\n  Mowing: { Foreman: 2 }\n  Digging: null\n`,
    expected: { ...garden, skills: ['Raking', 'Pruning', 'Mowing', 'Digging'] },
  },
  {
    kind: 'Marks beside numbers for what is required, and for what is not',
    file: 'garden.json',
    source: JSON.stringify({
      roles: ['Gardener', 'Foreman'],
      needs: [
        { role: 'Gardener', skill: 'Pruning', level: 1, required: false },
        { role: 'Foreman', skill: 'Pruning', level: 2, required: true },
        { role: 'Foreman', skill: 'Mowing', level: 2, optional: true },
      ],
    }),
    expected: garden,
  },
  {
    kind: 'Skills as keys with the ids of their groups, which a list names',
    file: 'garden.yaml',
    source:
      `${ROLES}groups:\n  - { id: t, name: Trees }\n  - { id: l, name: Lawns }\nskills:\n` +
      '  Pruning: { group: t, Gardener: 1, Foreman: 2 }\n  Mowing: { group: l, Foreman: 2 }\n',
    expected: { ...garden, groups },
    notes: ['/groups/0/id: left-out', '/groups/1/id: left-out'],
  },
  {
    kind: 'Roles with ids and no names, which also number what they belong to',
    file: 'garden.yaml',
    source:
      'roles:\n  - { groupId: 7, id: gardener, skills: { Pruning: 1 } }\n  - { groupId: 7, id: foreman, skills: { Pruning: 2, Mowing: 2 } }\n',
    expected: {
      ...{ ...garden, roles: ['gardener', 'foreman'] },
      samples: [{ skill: 'Pruning', role: 'gardener', proficiency: '1' }],
    },
  },
  {
    kind: 'Roles with a name for programs beside a title, by which the rest refers to them',
    file: 'garden.yaml',
    source:
      'roles:\n  - { name: gardener_one, title: Gardener }\n  - { name: head_of_site, title: Foreman }\nskills:\n' +
      '  - { name: Pruning, needs: { gardener_one: 1, head_of_site: 2 } }\n  - { name: Mowing, needs: { head_of_site: 2 } }\n',
    expected: garden,
  },
  {
    kind: 'Levels with short texts, of which one is a sentence',
    file: 'garden.yaml',
    source:
      'levels: { Junior: Helps., Senior: Leads others }\nskills:\n  Pruning: { Junior: Cuts what is marked., Senior: Decides what to cut. }\n' +
      '  Mowing: { Senior: Mows slopes. }\n',
    expected: { ...framework, levels, cells: 3, samples: [atLevel('Mowing', 'Senior', 'Mows slopes.')] },
  },
  {
    kind: 'Places with numbers beside roles with numbers, of which only the latter have skills',
    file: 'garden.yaml',
    source:
      'parks: [{ id: 1, name: North park }, { id: 2, name: South park }]\nroles: [{ id: 1, name: Gardener }, { id: 2, name: Foreman }]\n' +
      'skills:\n  - { name: Pruning, needs: [{ role: 1, level: 1 }, { role: 2, level: 2 }] }\n  - { name: Mowing, needs: [{ role: 2, level: 2 }] }\n',
    expected: garden,
    notes: ['/parks/0/name: left-out', '/parks/1/name: left-out'],
  },
  {
    kind: 'Themes in areas, with skills that roles need',
    file: 'garden.yaml',
    source:
      `${ROLES}areas:\n  - name: Green\n    groups:\n      - name: Trees\n        skills: [{ name: Pruning, Gardener: 1, Foreman: 2 }]\n` +
      '      - name: Lawns\n        skills: [{ name: Mowing, Foreman: 2 }]\n',
    expected: { ...garden, groups },
  },
  {
    kind: 'Roles with parts that have names and lists of skills',
    file: 'garden.yaml',
    source:
      'roles:\n  - name: Gardener\n    parts: [{ name: Trees, items: [{ name: Pruning, level: 1 }] }]\n' +
      '  - name: Foreman\n    parts:\n      - { name: Trees, items: [{ name: Pruning, level: 2 }] }\n      - { name: Lawns, items: [{ name: Mowing, level: 2 }] }\n',
    expected: { ...garden, groups },
  },
  {
    kind: 'Roles and levels that nothing lists, below skills of which one has a word for needs in its name',
    file: 'garden.yaml',
    source:
      'skills:\n  Needs analysis:\n    Gardener: { Junior: 1, Senior: 2 }\n    Foreman: { Junior: 2, Senior: 2 }\n' +
      '  Mowing:\n    Gardener: { Junior: 1, Senior: 1 }\n    Foreman: { Junior: 1, Senior: 2 }\n',
    expected: {
      ...{ ...wide, skills: ['Needs analysis', 'Mowing'], cells: 8 },
      samples: [{ skill: 'Needs analysis', role: 'Gardener', level: 'Senior', proficiency: '2' }],
    },
  },
  {
    kind: 'Tracks in a list, each with roles that have skills',
    file: 'garden.yaml',
    source:
      'tracks:\n  - name: Hands\n    roles: [{ name: Gardener, skills: [{ name: Pruning, level: 1 }] }]\n' +
      '  - name: Heads\n    roles: [{ name: Foreman, skills: [{ name: Pruning, level: 2 }, { name: Mowing, level: 2 }] }]\n',
    expected: garden,
  },
  {
    kind: 'A short and a full name of a level, and its number, which the records of a skill repeat',
    file: 'garden.yaml',
    source:
      'levels: [{ number: 1, short: J, name: Junior }, { number: 2, short: S, name: Senior }]\nskills:\n' +
      '  - name: Pruning\n    asked:\n      - { number: 1, level: Junior, text: Cuts what is marked. }\n      - { number: 2, level: Senior, text: Decides what to cut. }\n' +
      '  - name: Mowing\n    asked:\n      - { number: 2, level: Senior, text: Mows slopes. }\n',
    expected: { ...framework, levels, cells: 3, samples: [atLevel('Mowing', 'Senior', 'Mows slopes.')] },
    notes: ['0/number', '0/short', '1/number', '1/short'].map((place) => `/levels/${place}: left-out`),
  },
];
