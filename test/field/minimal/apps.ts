/** Data as apps for skills and career sites keep it. */
import { atLevel, type Case } from './case.ts';

const framework = { document: 'framework', name: 'bakery' } as const;

export const APPS: readonly Case[] = [
  {
    kind: 'A role and how well it masters skills, in YAML',
    file: 'oven.yaml',
    source: 'role: Oven operator\nskills:\n  Heating: 3\n  Timing: 2\n',
    expected: {
      ...{ document: 'framework', name: 'Oven operator', roles: ['Oven operator'] },
      ...{ skills: ['Heating', 'Timing'], proficiencies: ['2', '3'], cells: 2 },
      samples: [{ skill: 'Timing', role: 'Oven operator', proficiency: '2' }],
    },
  },
  {
    kind: 'A map from roles to skills with numbers',
    file: 'bakery.json',
    source: '{ "Shop manager": { "till": 3, "rota": 2 }, "Senior oven operator": { "till": 0, "rota": 1 } }',
    expected: {
      ...{ ...framework, roles: ['Shop manager', 'Senior oven operator'], skills: ['till', 'rota'] },
      ...{ proficiencies: ['0', '1', '2', '3'], cells: 4 },
      samples: [{ skill: 'rota', role: 'Senior oven operator', proficiency: '1' }],
    },
  },
  {
    kind: 'A map from roles to what is needed how much',
    file: 'bakery.json',
    source:
      '{ "shop_manager": { "critical": ["till"], "optional": ["rota"] }, "oven_operator": { "critical": ["heat"], "optional": [] } }',
    expected: {
      ...{ ...framework, roles: ['shop_manager', 'oven_operator'], skills: ['till', 'rota', 'heat'] },
      ...{ proficiencies: ['critical', 'optional'], cells: 3 },
      samples: [{ skill: 'heat', role: 'oven_operator', proficiency: 'critical' }],
    },
  },
  {
    kind: 'Numbers of parts in a map: no roles',
    file: 'stock.json',
    source: '{ "flour": { "north": 3, "south": 2 }, "yeast": { "north": 1, "south": 2 } }',
    expected: { refused: ': no-framework' },
  },
  {
    kind: 'A list of records in YAML, each with its skill and the number of its level',
    file: 'bakery.yml',
    source:
      '- descriptor: Weighs the flour.\n  level_number: 1\n  skill_ref: kneading\n- descriptor: Judges the dough.\n  level_number: 2\n  skill_ref: kneading\n- descriptor: Greets the customers.\n  level_number: 3\n  skill_ref: selling\n',
    expected: {
      ...{ ...framework, levels: ['1', '2', '3'], skills: ['kneading', 'selling'], cells: 3 },
      samples: [{ skill: 'kneading', level: '2', text: 'Judges the dough.' }],
    },
  },
  {
    kind: 'Skills with a key for the number of each level, in lists of their groups',
    file: 'bakery.json',
    source: JSON.stringify([
      {
        dimension: 'Making',
        criteria: [
          { label: 'Kneading', 1: 'Weighs the flour', 2: 'Judges the dough' },
          { label: 'Baking', 1: 'Loads the oven', 2: 'Plans the oven' },
        ],
      },
      {
        dimension: 'Selling',
        criteria: [
          { label: 'Till', 1: 'Counts the cash', 2: 'Closes the till' },
          { label: 'Advice', 1: 'Greets the customers', 2: 'Advises the customers' },
        ],
      },
    ]),
    expected: {
      ...{ ...framework, groups: ['Making', 'Selling'], levels: ['1', '2'], cells: 8 },
      skills: ['Kneading', 'Baking', 'Till', 'Advice'],
      samples: [{ skill: 'Baking', level: '2', text: 'Plans the oven' }],
    },
  },
  {
    kind: 'Activities that say their level',
    file: 'bakery.yaml',
    source: ['Loading', 'Heating', 'Cleaning'].reduce(
      (text, name, index) =>
        `${text}\n    ${name}:\n      level: ${index + 1}\n      measure: Somebody looks after this oven every morning.`,
      'Shop:\n  Ovens:',
    ),
    expected: {
      ...{ document: 'framework', name: 'Shop', groups: ['Ovens'], skills: ['Loading', 'Heating', 'Cleaning'] },
      ...{ levels: ['Level 1', 'Level 2', 'Level 3'], cells: 3 },
      samples: [{ skill: 'Heating', level: 'Level 2', text: 'Somebody looks after this oven every morning.' }],
    },
  },
  {
    kind: 'Numbers of a database: no names of skills or levels',
    file: 'answers.json',
    source:
      '[{"id_answer":1,"id_area":2,"skill":1,"answer":"I know the ovens of the shop."},{"id_answer":2,"id_area":1,"skill":1,"answer":"I know the flour of the shop."},{"id_answer":3,"id_area":2,"skill":2,"answer":"I know the tills of the shop."}]',
    expected: { refused: ': no-framework' },
  },
  {
    kind: 'Ids before the names of skills, and numbered levels between other texts',
    file: 'パン.csv',
    source:
      '能力ID,見える行動,よくない例,0：できない,1：手伝えばできる,2：できる,備考と根拠\nA1,粉をはかる,はからない,粉をこぼす,見本があればはかれる,自分ではかれる,店の決まり\nA2,生地をこねる,こねない,生地を落とす,見本があればこねられる,自分でこねられる,店の決まり',
    expected: {
      ...{ document: 'framework', name: 'パン', skills: ['粉をはかる', '生地をこねる'] },
      ...{ levels: ['0：できない', '1：手伝えばできる', '2：できる'], cells: 6 },
      samples: [{ skill: '生地をこねる', level: '2：できる', text: '自分でこねられる' }],
    },
    notes: [],
  },
  {
    kind: 'People with values that say their names',
    file: 'team.csv',
    source:
      'Name,Shop,Role,Kneading,Selling\nAnna Berger,North,Baker,0 - NA,2 - Advanced\nPaul Krüger,South,Clerk,1 - Novice,0 - NA',
    expected: { refused: ': not-skills' },
  },
  {
    kind: 'Roles above the columns, some of them with a word for a level',
    file: 'bakery.csv',
    source:
      'Skill,Oven operator (night),Senior shop manager,Shop assistant,Staff pastry designer\nKneading,3,1,0,2\nSelling,0,3,2,1\nCounting,1,2,2,0',
    expected: {
      ...{ ...framework, skills: ['Kneading', 'Selling', 'Counting'], cells: 12 },
      roles: ['Oven operator (night)', 'Senior shop manager', 'Shop assistant', 'Staff pastry designer'],
      proficiencies: ['0', '1', '2', '3'],
      samples: [{ skill: 'Selling', role: 'Senior shop manager', proficiency: '3' }],
    },
  },
  {
    kind: 'What one level asks, in YAML that says its level',
    file: 'journeyman.yaml',
    source: 'level: Journeyman\ncompetencies:\n  - name: Kneading\n    description: Judges the dough.\n',
    expected: {
      ...{ document: 'framework', name: 'Journeyman', levels: ['Journeyman'], skills: ['Kneading'], cells: 1 },
      samples: [atLevel('Kneading', 'Journeyman', 'Judges the dough.')],
    },
  },
  {
    kind: 'A sign behind values that the legend calls a must',
    file: 'bakery.csv',
    source:
      'Skill,Oven operator,Shop manager,Notes\n,,,0 = none · 1 = aware · 2 = expert · ★ = must have\nKneading,2★,1,\nSelling,1,2★,\nCounting,1★,0,',
    expected: {
      ...{ ...framework, roles: ['Oven operator', 'Shop manager'], skills: ['Kneading', 'Selling', 'Counting'] },
      ...{ proficiencies: ['none', 'aware', 'expert'], cells: 6 },
      samples: [{ skill: 'Kneading', role: 'Oven operator', proficiency: 'expert' }],
    },
  },
  {
    kind: 'Settings of a program',
    file: 'settings.json',
    source:
      '{ "name": "ovens", "exports": { "./a.js": { "types": "./a.d.ts", "default": "./a.js" }, "./b.js": { "types": "./b.d.ts", "default": "./b.js" } } }',
    expected: { refused: ': no-framework' },
  },
  {
    kind: 'Positions with the skills that they need, by ids',
    file: 'bakery.json',
    source: JSON.stringify({
      skills: [
        { id: 's1', name: 'Kneading' },
        { id: 's2', name: 'Selling' },
      ],
      positions: [
        { id: 'p1', name: 'Shop lead', skills_needed: { s1: 1, s2: 3 } },
        { id: 'p2', name: 'Helper', skills_needed: { s1: 2, s2: 1 } },
      ],
    }),
    expected: {
      ...{ ...framework, roles: ['Shop lead', 'Helper'], skills: ['Kneading', 'Selling'] },
      ...{ proficiencies: ['1', '2', '3'], cells: 4 },
      samples: [{ skill: 'Selling', role: 'Shop lead', proficiency: '3' }],
    },
    notes: ['/positions/0/id', '/positions/1/id'].map((place) => `${place}: left-out`),
  },
  {
    kind: 'Titles of technical skills and competencies',
    file: 'bakery.tsv',
    source:
      'Job Role\tTSC Title\tTSC Category\tProficiency Level\nBaker\tKneading\tCraft\t2\nClerk\tSelling\tShop\t3\nClerk\tKneading\tCraft\t1',
    expected: {
      ...{ ...framework, roles: ['Baker', 'Clerk'], skills: ['Kneading', 'Selling'], groups: ['Craft', 'Shop'] },
      ...{ proficiencies: ['1', '2', '3'], cells: 3 },
      samples: [{ skill: 'Kneading', role: 'Baker', proficiency: '2' }],
    },
  },
  {
    kind: 'Settings of an app with its roles, its levels and its scale, but no skills',
    file: 'settings.yaml',
    source:
      'roles:\n  - { id: baker, name: Baker }\n  - { id: seller, name: Seller }\n' +
      'career_levels:\n  - { id: junior, name: Junior, description: Needs help with most of the work, core: [1, 2] }\n' +
      '  - { id: senior, name: Senior, description: Does all of the work alone, core: [3, 4] }\n' +
      'skill_levels:\n  standard:\n    - { level: 0, name: Nothing, description: Never saw anybody do this work }\n' +
      '    - { level: 1, name: Seen, description: Saw somebody else do this work }\n' +
      'colors:\n  levels: { "0": FFCFC9, "1": FFE5A0 }\n  soft_skills: F2F2F2\ncategory_order: [oven, shop]\n',
    expected: { refused: ': no-framework' },
  },
];
