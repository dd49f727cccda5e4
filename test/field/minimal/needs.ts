/** What roles of a workshop need: levels within roles, marks, texts in place of values, and keys that say how much. */
import type { Case } from './case.ts';

const framework = { document: 'framework', skills: ['Welding', 'Painting'] } as const;
const roles = ['Helper', 'Smith'];
const levels = ['Junior', 'Senior'];
const proficiencies = ['Seen', 'Done'];
const samples = [
  { skill: 'Welding', role: 'Helper', proficiency: 'Seen' },
  { skill: 'Painting', role: 'Smith', proficiency: 'Done' },
];
const all = { ...framework, roles, proficiencies, cells: 3, samples };
const ticked = {
  ...{ ...framework, roles, proficiencies: ['✓'], cells: 3 },
  samples: [{ skill: 'Painting', role: 'Smith', proficiency: '✓' }],
};
const SKILLS = 'skills: [{ id: w, name: Welding }, { id: p, name: Painting }]\n';
const SCALE = 'levels: [{ value: 1, name: Seen }, { value: 2, name: Done }]\n';
const GRADES = 'levels: [Junior, Senior]\n';

/** A file with one workshop, and what its two roles say. */
const workshop = (helper: string, smith: string, before: string) => ({
  file: 'workshop.yaml',
  source: `${before}workshops:\n  - roles:\n      - { title: Helper, ${helper} }\n      - { title: Smith, ${smith} }\n`,
});

export const NEEDS: readonly Case[] = [
  {
    kind: 'Roles of a workshop with yes or no for each skill',
    ...workshop('skills: { w: true, p: false }', 'skills: { w: true, p: true }', SKILLS),
    expected: ticked,
  },
  {
    kind: 'Roles of a workshop with records that name a skill, and nothing else',
    ...workshop('needs: [{ skill: w }]', 'needs: [{ skill: w }, { skill: p }]', SKILLS),
    expected: ticked,
  },
  {
    kind: 'Roles of a workshop with numbers for skills that nothing lists',
    ...workshop('skills: { Welding: 1 }', 'skills: { Welding: 2, Painting: 2 }', SCALE),
    expected: all,
  },
  {
    kind: 'Roles of a workshop with names of steps for skills that nothing lists',
    ...workshop('skills: { Welding: Seen }', 'skills: { Welding: Done, Painting: Done }', SCALE),
    expected: all,
  },
  {
    kind: 'Roles of a workshop with numbers from zero for skills that nothing lists, and no scale',
    ...workshop('skills: { Welding: 1, Painting: 0 }', 'skills: { Welding: 10, Painting: 2 }', ''),
    expected: {
      ...{ ...framework, roles, proficiencies: ['0', '1', '2', '10'], cells: 4 },
      samples: [{ skill: 'Welding', role: 'Smith', proficiency: '10' }],
    },
  },
  {
    kind: 'Roles of a workshop with nothing for some skills',
    ...workshop('skills: { w: 1, p: null }', 'skills: { w: 2, p: 2 }', SKILLS + SCALE),
    expected: all,
  },
  {
    kind: 'Roles of a workshop with levels of their own, around maps of skills with numbers',
    ...workshop(
      'levels: { Junior: { w: 1 }, Senior: { w: 2 } }',
      'levels: { Junior: { w: 2 }, Senior: { w: 2, p: 2 } }',
      SKILLS + GRADES,
    ),
    expected: {
      ...{ ...framework, roles, levels, proficiencies: ['1', '2'], cells: 5 },
      samples: [{ skill: 'Painting', role: 'Smith', level: 'Senior', proficiency: '2' }],
    },
  },
  {
    kind: 'Roles of a workshop with skills around levels, with sentences',
    ...workshop(
      'skills: { w: { Junior: Welds thin sheets with help., Senior: Welds thin sheets alone. } }',
      'skills: { w: { Senior: Welds all that is metal. }, p: { Junior: Paints the doors of all gates. } }',
      SKILLS + GRADES,
    ),
    expected: {
      ...{ ...framework, roles, levels, cells: 4 },
      samples: [{ skill: 'Painting', role: 'Smith', level: 'Junior', text: 'Paints the doors of all gates.' }],
    },
  },
  {
    kind: 'Roles of a workshop with sentences below keys for the level that is needed',
    ...workshop(
      'needs: [{ skill: w, level: Welds thin sheets with some help. }]',
      'needs: [{ skill: w, level: Welds all that is metal without help. }, { skill: p, level: Paints the doors of all gates. }]',
      SKILLS,
    ),
    expected: {
      ...{ ...framework, roles, cells: 3 },
      samples: [{ skill: 'Painting', role: 'Smith', text: 'Paints the doors of all gates.' }],
    },
  },
  {
    kind: 'Roles of a workshop with lists of what they must have, and of what they may, below what is required',
    ...workshop(
      'requirements: { mandatory: [{ name: Welding, level: 1 }] }',
      'requirements: { mandatory: [{ name: Welding, level: 2 }], optional: [{ name: Painting, level: 2 }] }',
      SCALE,
    ),
    expected: all,
  },
  {
    kind: 'Roles of a workshop with several sentences for each need, of which some are empty',
    ...workshop(
      "needs: [{ skill: w, level: 1, indicators: ['', Welds thin sheets.] }]",
      'needs: [{ skill: w, level: 2, indicators: [Welds all., Checks others.] }, { skill: p, level: 2, indicators: [] }]',
      SKILLS + SCALE,
    ),
    expected: {
      ...all,
      samples: [
        { skill: 'Welding', role: 'Helper', proficiency: 'Seen', items: ['Welds thin sheets.'] },
        { skill: 'Painting', role: 'Smith', proficiency: 'Done' },
      ],
    },
  },
  {
    kind: 'The least and the most that is asked of each skill, as numbers of a scale',
    file: 'workshop.yaml',
    source: `${SCALE}skills:\n  - { name: Welding, min: 1, max: 2 }\n  - { name: Painting, min: 1, max: 2 }\n`,
    expected: {
      ...{ ...framework, levels: ['min', 'max'], proficiencies, cells: 4 },
      samples: [{ skill: 'Painting', level: 'max', proficiency: 'Done' }],
    },
  },
  {
    kind: 'Steps of a scale below keys of skills that are called as roles are',
    file: 'workshop.yaml',
    source:
      `${SCALE}skills:\n  - { name: Welding, shop_assistant: Seen, workshop_manager: Done }\n` +
      '  - { name: Painting, shop_assistant: Seen, workshop_manager: Done }\n',
    expected: {
      ...{ ...framework, roles: ['shop_assistant', 'workshop_manager'], proficiencies, cells: 4 },
      samples: [{ skill: 'Painting', role: 'workshop_manager', proficiency: 'Done' }],
    },
  },
  {
    kind: 'Skills beside a scale, with remarks of which some are empty, of which nothing is asked',
    file: 'workshop.yaml',
    source: `${SCALE}skills:\n  - { id: w, name: Welding, owner: null }\n  - { id: p, name: Painting, owner: Ada }\n`,
    expected: { refused: ': only-skills' },
  },
  {
    kind: 'Levels that each skill names alike, to which the roles of a workshop refer by numbers',
    ...workshop(
      'needs: [{ skill: w, level: 1 }]',
      'needs: [{ skill: w, level: 2 }, { skill: p, level: 2 }]',
      'skills:\n  - { id: w, name: Welding, levels: [{ level: 1, name: Seen }, { level: 2, name: Done }] }\n' +
        '  - { id: p, name: Painting, levels: [{ level: 1, name: Seen }, { level: 2, name: Done }] }\n',
    ),
    expected: all,
  },
  {
    kind: 'Roles of a workshop with a family each, and skills as records below their ids',
    ...workshop(
      'family: Hands, needs: [{ skill: w, level: 1 }]',
      'family: Heads, needs: [{ skill: w, level: 2 }, { skill: p, level: 2 }]',
      `${SCALE}skills:\n  w: { name: Welding }\n  p: { name: Painting }\n`,
    ),
    expected: all,
    notes: ['/workshops/0/roles/0/needs/0/skill: left-out', '/workshops/0/roles/1/needs/1/skill: left-out'],
  },
  {
    kind: 'Skills with ids in lists below names of groups, which the roles of a workshop need',
    ...workshop(
      'needs: [{ skill: w, level: 1 }]',
      'needs: [{ skill: w, level: 2 }, { skill: p, level: 2 }]',
      `${SCALE}skills:\n  Metal: [{ id: w, name: Welding }]\n  Colour: [{ id: p, name: Painting }]\n`,
    ),
    expected: { ...all, groups: ['Metal', 'Colour'] },
  },
];
