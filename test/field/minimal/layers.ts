/** Layers of maps: names of roles, levels, groups and skills as keys, which something declares or which only recur. */
import { atLevel, type Case } from './case.ts';

const framework = { document: 'framework', skills: ['Mooring', 'Steering'] } as const;
const roles = ['Deckhand', 'Mate'];
const levels = ['Junior', 'Senior'];
const groups = ['Deck', 'Bridge'];
const proficiencies = ['Seen', 'Done'];
const numbers = ['1', '2'];
/** What a mate needs, and a deckhand. */
const samples = [
  { skill: 'Mooring', role: 'Deckhand', proficiency: 'Seen' },
  { skill: 'Steering', role: 'Mate', proficiency: 'Done' },
];
const crew = { ...framework, roles, proficiencies, cells: 3, samples };
const numbered = {
  ...{ ...framework, roles, proficiencies: numbers, cells: 3 },
  samples: [
    { skill: 'Mooring', role: 'Deckhand', proficiency: '1' },
    { skill: 'Steering', role: 'Mate', proficiency: '2' },
  ],
};
const wide = { ...framework, roles, levels, proficiencies: numbers };

export const LAYERS: readonly Case[] = [
  {
    kind: 'Lists of the names of roles and levels, and skills with roles and levels as keys above sentences',
    file: 'ferry.yaml',
    source:
      'roles: [Deckhand, Mate]\nlevels: [Junior, Senior]\nskills:\n  Mooring:\n' +
      '    Deckhand: { Junior: Throws the first line to the pier., Senior: Ties all lines alone. }\n' +
      '    Mate: { Senior: Plans who ties which of the lines. }\n' +
      '  Steering:\n    Mate: { Junior: Keeps the course in calm weather., Senior: Brings the ferry in by night. }\n',
    expected: {
      ...{ ...framework, roles, levels, cells: 5 },
      samples: [
        { skill: 'Mooring', role: 'Deckhand', level: 'Senior', text: 'Ties all lines alone.' },
        { skill: 'Steering', role: 'Mate', level: 'Junior', text: 'Keeps the course in calm weather.' },
      ],
    },
  },
  {
    kind: 'A scale in one text, and roles as keys around maps of skills with its numbers',
    file: 'ferry.yaml',
    source:
      'scale: 1 = Seen, 2 = Done\nroles:\n  Deckhand: { skills: { Mooring: 1 } }\n  Mate: { skills: { Mooring: 2, Steering: 2 } }\n',
    expected: crew,
  },
  {
    kind: 'Levels as keys around skills, around roles with a number each, of which nothing is listed',
    file: 'ferry.json',
    source: JSON.stringify({
      skillMatrix: {
        Junior: { Mooring: { Deckhand: 1, Mate: 1 }, Steering: { Deckhand: 1, Mate: 1 }, Signals: { Mate: 1 } },
        Senior: { Mooring: { Deckhand: 2, Mate: 2 }, Steering: { Deckhand: 1, Mate: 2 }, Signals: { Mate: 2 } },
      },
    }),
    expected: {
      ...{ ...wide, skills: ['Mooring', 'Steering', 'Signals'], cells: 10 },
      samples: [
        { skill: 'Steering', role: 'Deckhand', level: 'Senior', proficiency: '1' },
        { skill: 'Signals', role: 'Mate', level: 'Senior', proficiency: '2' },
      ],
    },
  },
  {
    kind: 'Areas around skills, around roles, around levels with a number each',
    file: 'ferry.yaml',
    source:
      'competencies:\n  Deck:\n    Mooring:\n      Deckhand: { Junior: 1, Senior: 2 }\n      Mate: { Junior: 2, Senior: 2 }\n' +
      '  Bridge:\n    Steering:\n      Mate: { Junior: 1, Senior: 2 }\n',
    expected: {
      ...{ ...wide, groups, cells: 6 },
      samples: [{ skill: 'Steering', role: 'Mate', level: 'Junior', proficiency: '1' }],
    },
  },
  {
    kind: 'Skills in a list, each with a map of roles and numbers, which nothing else names',
    file: 'ferry.yaml',
    source:
      'skills:\n  - name: Mooring\n    roles: { Deckhand: 1, Mate: 2 }\n' +
      '  - name: Steering\n    roles: { Deckhand: 0, Mate: 2 }\n',
    expected: {
      ...{ ...framework, roles, proficiencies: ['0', '1', '2'], cells: 4 },
      samples: [{ skill: 'Steering', role: 'Deckhand', proficiency: '0' }],
    },
  },
  {
    kind: 'Skills with maps of roles and levels, whose values are numbers, or words for nothing',
    file: 'ferry.yaml',
    source:
      'skills:\n  - name: Mooring\n    expectations:\n      Deckhand: { Junior: 1, Senior: 2 }\n' +
      '      Mate: { Junior: n/a, Senior: 2 }\n' +
      '  - name: Steering\n    expectations:\n      Deckhand: { Junior: n/a, Senior: 1 }\n      Mate: { Junior: 1, Senior: 2 }\n',
    expected: {
      ...{ ...wide, cells: 6 },
      samples: [
        { skill: 'Steering', role: 'Deckhand', level: 'Senior', proficiency: '1' },
        { skill: 'Mooring', role: 'Mate', level: 'Senior', proficiency: '2' },
      ],
    },
    notes: ['/skills/0/expectations/Mate/Junior: left-out'],
  },
  {
    kind: 'Skills with maps of levels and roles, whose values are numbers, or words for nothing',
    file: 'ferry.yaml',
    source:
      'skills:\n  - name: Mooring\n    expectations:\n      Junior: { Deckhand: 1, Mate: n/a }\n' +
      '      Senior: { Deckhand: 2, Mate: 2 }\n' +
      '  - name: Steering\n    expectations:\n      Junior: { Deckhand: n/a, Mate: 1 }\n      Senior: { Deckhand: 1, Mate: 2 }\n',
    expected: {
      ...{ ...wide, cells: 6 },
      samples: [
        { skill: 'Steering', role: 'Deckhand', level: 'Senior', proficiency: '1' },
        { skill: 'Mooring', role: 'Mate', level: 'Senior', proficiency: '2' },
      ],
    },
    notes: ['/skills/0/expectations/Junior/Mate: left-out'],
  },
  {
    kind: 'Rows in a list, each with a skill, a role, a level and a number',
    file: 'ferry.json',
    source: JSON.stringify({
      rows: [
        { skill: 'Mooring', role: 'Deckhand', level: 'Junior', score: 1 },
        { skill: 'Mooring', role: 'Deckhand', level: 'Senior', score: 2 },
        { skill: 'Steering', role: 'Mate', level: 'Junior', score: 1 },
        { skill: 'Steering', role: 'Mate', level: 'Senior', score: null },
      ],
    }),
    expected: {
      ...{ ...wide, cells: 3 },
      samples: [{ skill: 'Mooring', role: 'Deckhand', level: 'Senior', proficiency: '2' }],
    },
  },
  {
    kind: 'Rows in a list, each with a skill, a grade and a word for how well',
    file: 'faehre.json',
    source: JSON.stringify([
      { kompetenz: 'Mooring', stufe: 'Junior', ausprägung: 'Basic' },
      { kompetenz: 'Mooring', stufe: 'Senior', ausprägung: 'Expert' },
      { kompetenz: 'Steering', stufe: 'Junior', ausprägung: 'Basic' },
      { kompetenz: 'Steering', stufe: 'Senior', ausprägung: 'Expert' },
    ]),
    expected: {
      ...{ ...framework, levels, proficiencies: ['Basic', 'Expert'], cells: 4 },
      samples: [{ skill: 'Steering', level: 'Senior', proficiency: 'Expert' }],
    },
  },
  {
    kind: 'Roles as keys around what is required and what is optional, with numbers',
    file: 'ferry.yaml',
    source:
      'roles:\n  Deckhand:\n    required: { Mooring: 1 }\n    optional: { Steering: 1 }\n' +
      '  Mate:\n    required: { Mooring: 2, Steering: 2 }\nskills: [Mooring, Steering]\n',
    expected: { ...numbered, cells: 4 },
  },
  {
    kind: 'A key of a skill that has a word for needs in it, beside others',
    file: 'ferry.yaml',
    source:
      'levels: [Junior, Senior]\nskills:\n  Needs analysis: { Junior: Asks the guests what they want., Senior: Finds out more. }\n' +
      '  Mooring: { Junior: Throws the first line., Senior: Ties all lines. }\n',
    expected: {
      ...{ document: 'framework', skills: ['Needs analysis', 'Mooring'], levels, cells: 4 },
      samples: [atLevel('Needs analysis', 'Senior', 'Finds out more.')],
    },
  },
  {
    kind: 'Departments of roles as keys, with roles that list skills and levels',
    file: 'ferry.yaml',
    source:
      'roles:\n  Deck crew:\n    roles:\n      - { name: Deckhand, skills: { Mooring: 1 } }\n' +
      '  Officers:\n    roles:\n      - { name: Mate, skills: { Mooring: 2, Steering: 2 } }\n',
    expected: { ...numbered, groups: [] },
  },
  {
    kind: 'Roles below keys in lower case with lists of rated skills, and the name of the file',
    file: 'ferry.json',
    source: JSON.stringify({
      ferry_technician: { competencies: [{ name: 'Mooring', level: 1 }] },
      harbour_manager: {
        competencies: [
          { name: 'Mooring', level: 2 },
          { name: 'Steering', level: 2 },
        ],
      },
    }),
    expected: {
      ...{ ...numbered, roles: ['ferry_technician', 'harbour_manager'] },
      samples: [{ skill: 'Steering', role: 'harbour_manager', proficiency: '2' }],
    },
  },
  {
    kind: 'Skills around roles with yes or no',
    file: 'traversier.yaml',
    source:
      'rôles: [Deckhand, Mate]\ncompétences:\n  Mooring: { Deckhand: true, Mate: true }\n' +
      '  Steering: { Deckhand: false, Mate: true }\n',
    expected: {
      ...{ ...framework, roles, proficiencies: ['✓'], cells: 3 },
      samples: [{ skill: 'Steering', role: 'Mate', proficiency: '✓' }],
    },
  },
  {
    kind: 'Roles around skills with numbers, in Japanese',
    file: 'ferry.yaml',
    source: '職種:\n  甲板員: { 係留: 1 }\n  航海士: { 係留: 2, 操舵: 2 }\nスキル: [係留, 操舵]\n',
    expected: {
      ...{
        document: 'framework',
        skills: ['係留', '操舵'],
        roles: ['甲板員', '航海士'],
        proficiencies: numbers,
        cells: 3,
      },
      samples: [{ skill: '操舵', role: '航海士', proficiency: '2' }],
    },
  },
  {
    kind: 'Skills that each have ratings of roles by the names of a listed scale',
    file: 'ferry.yaml',
    source:
      'scale: [Seen, Done]\nskills:\n  Mooring: { ratings: { Deckhand: Seen, Mate: Done } }\n' +
      '  Steering: { ratings: { Deckhand: null, Mate: Done } }\n',
    expected: crew,
  },
  {
    kind: 'Levels with ranks out of order, by which skills say what each asks',
    file: 'ferry.yaml',
    source:
      'levels:\n  Senior: { rank: 2, description: Works alone. }\n  Junior: { rank: 1, description: Works with help. }\n' +
      'skills:\n  Mooring: { Senior: Ties all lines., Junior: Throws the first line. }\n  Steering: { Senior: Steers by night. }\n',
    expected: { ...framework, levels, cells: 3, samples: [atLevel('Mooring', 'Junior', 'Throws the first line.')] },
    notes: ['/levels/Senior/rank: left-out', '/levels/Junior/rank: left-out'],
  },
  {
    kind: 'Roles around groups around skills with the values of a scale that is a map',
    file: 'ferry.json',
    source: JSON.stringify({
      scale: { S: 'Seen', D: 'Done' },
      roles: {
        Deckhand: { skills: { Deck: { Mooring: 'S' } } },
        Mate: { skills: { Deck: { Mooring: 'D' }, Bridge: { Steering: 'D' } } },
      },
    }),
    expected: { ...crew, groups },
  },
];
