/** What a source says in one place of what stands in another: needs of roles, values, names and levels. */
import { atLevel, type Case } from './case.ts';

const framework = { document: 'framework' } as const;

const MEANT = `
## Oven

- **Level 1:** opens it
- **Level 2:** minds it

## Dough

- **Level 1:** weighs it
- **Level 2:** judges it
`;

/** Texts that are no names. */
const LONG = {
  weighs: 'Weighs flour and water as the recipe says, with somebody beside.',
  minds: 'Minds the oven alone for a whole day, and tells when it is too hot.',
  plans: 'Plans which bread is baked when, so that no oven waits for dough.',
};

export const APART: readonly Case[] = [
  {
    kind: 'Numbers of skills and roles, above what the levels of each skill mean',
    file: 'bakery.md',
    source: `# Bakery\n\n| Skill | Baker | Stoker |\n| --- | --- | --- |\n| Oven | 1 | 2 |\n| Dough | 2 | 1 |\n${MEANT}`,
    expected: {
      ...framework,
      name: 'Bakery',
      skills: ['Oven', 'Dough'],
      roles: ['Baker', 'Stoker'],
      proficiencies: ['Level 1', 'Level 2'],
      cells: 4,
      samples: [{ skill: 'Oven', role: 'Stoker', proficiency: 'Level 2' }],
    },
  },
  {
    kind: 'Marks of skills and roles, above what the levels of each skill ask',
    file: 'bakery.md',
    source: `# Bakery\n\n| Skill | Baker | Stoker |\n| --- | --- | --- |\n| Oven | x | x |\n| Dough | x | |\n${MEANT}`,
    expected: {
      ...framework,
      name: 'Bakery',
      skills: ['Oven', 'Dough'],
      roles: ['Baker', 'Stoker'],
      levels: ['Level 1', 'Level 2'],
      cells: 6,
      samples: [
        { skill: 'Oven', role: 'Stoker', level: 'Level 2', text: 'minds it' },
        { skill: 'Dough', role: 'Baker', level: 'Level 1', text: 'weighs it' },
      ],
    },
  },
  {
    kind: 'Headings that explain the numbers in the cells',
    file: 'bakery.md',
    source: `# Bakery\n\n## Scale\n\n### 1 - Helper\n- Needs help\n\n### 2 - Doer\n- Works alone\n\n## Skills\n\n| Skill | Junior | Senior |\n| --- | --- | --- |\n| Oven | 1 | 2 |\n| Dough | 0 | 1 |\n`,
    expected: {
      ...framework,
      name: 'Bakery',
      groups: [],
      skills: ['Oven', 'Dough'],
      levels: ['Junior', 'Senior'],
      proficiencies: ['0', 'Helper', 'Doer'],
      cells: 4,
      samples: [{ skill: 'Oven', level: 'Senior', proficiency: 'Doer' }],
    },
  },
  {
    kind: 'A legend in one cell beside its heading, with entries that spaces divide',
    file: 'bakery.csv',
    source: 'スキル,店員,職人\n窯,○,◎\n生地,△,○\n凡例,◎：教える ○：一人でする △：手伝う,\n',
    expected: {
      ...framework,
      skills: ['窯', '生地'],
      roles: ['店員', '職人'],
      proficiencies: ['手伝う', '一人でする', '教える'],
      cells: 4,
      samples: [{ skill: '窯', role: '職人', proficiency: '教える' }],
    },
  },
  {
    kind: 'Words before the names of headings',
    file: 'bakery.md',
    source:
      '# Category: Craft\n\n## Competency: Oven\n\n### Junior\n- opens it\n\n### Senior\n- minds it\n\n## Competency: Dough\n\n### Junior\n- weighs it\n\n### Senior\n- judges it\n',
    expected: {
      ...framework,
      groups: ['Craft'],
      skills: ['Oven', 'Dough'],
      levels: ['Junior', 'Senior'],
      cells: 4,
      samples: [atLevel('Dough', 'Senior', ['judges it'])],
    },
  },
  {
    kind: 'A row that describes the levels',
    file: 'bakery.csv',
    source:
      'Kompetenz;Bäcker/in;Senior-Bäcker/in\nRollenbeschreibung;Lernt;Lehrt\nOfen;Heizt an;Plant\nTeig;Wiegt ab;Prüft\n',
    expected: {
      ...framework,
      skills: ['Ofen', 'Teig'],
      levels: ['Bäcker/in', 'Senior-Bäcker/in'],
      cells: 4,
      samples: [atLevel('Teig', 'Senior-Bäcker/in', 'Prüft')],
    },
  },
  {
    kind: 'Skills in numbered entries, and their levels in lists that two spaces indent',
    file: 'bakery.md',
    source:
      '# Bakery\n\n1. Oven\n  - Junior: opens it\n  - Senior: minds it\n2. Dough\n  - Junior: weighs it\n  - Senior: judges it\n',
    expected: {
      ...framework,
      name: 'Bakery',
      skills: ['Oven', 'Dough'],
      levels: ['Junior', 'Senior'],
      cells: 4,
      samples: [atLevel('Dough', 'Senior', 'judges it')],
    },
  },
  {
    kind: 'Rows of roles and skills with the level that is required',
    file: 'bakery.csv',
    source: 'Job title;Competency;Level required\nBaker;Oven;Basic\nBaker;Dough;Advanced\nStoker;Oven;Advanced\n',
    expected: {
      ...framework,
      skills: ['Oven', 'Dough'],
      roles: ['Baker', 'Stoker'],
      proficiencies: ['Basic', 'Advanced'],
      cells: 3,
      samples: [{ skill: 'Oven', role: 'Stoker', proficiency: 'Advanced' }],
    },
  },
  {
    kind: 'Rows of roles and skills whose levels are words for how well, with what is asked',
    file: 'bakery.csv',
    source:
      'Role,Skill,Level,Description\nBaker,Oven,Basic,Opens it\nBaker,Dough,Advanced,Judges it\nStoker,Oven,Advanced,Minds it\n',
    expected: {
      ...framework,
      skills: ['Oven', 'Dough'],
      roles: ['Baker', 'Stoker'],
      proficiencies: ['Basic', 'Advanced'],
      cells: 3,
      samples: [{ skill: 'Oven', role: 'Stoker', proficiency: 'Advanced', text: 'Minds it' }],
    },
  },
  {
    kind: 'A map of skills with descriptions and numbered levels, of which each has its own',
    file: 'bakery.json',
    source: JSON.stringify({
      'A.1 Oven': { description: 'Heat and steam', levels: { 2: LONG.minds, 3: LONG.plans } },
      'A.2 Dough': { description: 'Flour and water', levels: { 1: LONG.weighs, 2: LONG.minds } },
    }),
    expected: {
      ...framework,
      skills: ['A.1 Oven', 'A.2 Dough'],
      levels: ['Level 1', 'Level 2', 'Level 3'],
      cells: 4,
      samples: [atLevel('A.1 Oven', 'Level 3', LONG.plans)],
    },
    notes: [': levels-sorted'],
  },
  {
    kind: 'Definitions of levels alone, below a heading that says so',
    file: 'bakery.md',
    source:
      '# Bakery\n\n## Skill levels\n\n| Level | Definition | Usual path |\n| --- | --- | --- |\n| Level 1 | Works under supervision | After school |\n| Level 2 | Works alone | After a year |\n',
    expected: { refused: ': only-levels' },
  },
  {
    kind: 'Levels that each have two columns, of knowledge and behaviour',
    file: 'bakery.md',
    source:
      '# Bakery\n\n| Skill | Junior | | Senior | |\n| --- | --- | --- | --- | --- |\n| | Knowledge | Behaviour | Knowledge | Behaviour |\n| Oven | Knows heat | Watches it | Knows steam | Leads others |\n| Dough | Knows flour | Asks often | | Teaches it |\n',
    expected: {
      ...framework,
      name: 'Bakery',
      skills: ['Oven', 'Dough'],
      levels: ['Junior', 'Senior'],
      cells: 4,
      samples: [
        atLevel('Oven', 'Senior', ['Knowledge: Knows steam', 'Behaviour: Leads others']),
        atLevel('Dough', 'Senior', ['Behaviour: Teaches it']),
      ],
    },
  },
  {
    kind: 'A list below a table that says what its levels are',
    file: 'bakery.md',
    source:
      '# Bakery\n\n| Skill | L1 | L2 |\n| --- | --- | --- |\n| Oven | Opens it | Minds it |\n| Dough | Weighs it | Judges it |\n\n**Legend**\n\n- L1: Helper, with others\n- L2: Doer, alone\n',
    expected: {
      ...framework,
      name: 'Bakery',
      skills: ['Oven', 'Dough'],
      levels: ['L1', 'L2'],
      cells: 4,
      samples: [atLevel('Dough', 'L2', 'Judges it')],
    },
  },
  {
    kind: 'Rows below a table that say what its levels are',
    file: 'bakery.csv',
    source:
      'Skill,Level 1,Level 2\nOven,Opens it,Minds it\nDough,Weighs it,Judges it\n,,\nLevel 1 = Helper,,\nLevel 2 = Doer,,\n',
    expected: {
      ...framework,
      skills: ['Oven', 'Dough'],
      levels: ['Level 1', 'Level 2'],
      cells: 4,
      samples: [atLevel('Dough', 'Level 2', 'Judges it')],
    },
  },
];
