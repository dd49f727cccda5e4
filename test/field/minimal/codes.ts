// cspell:ignore niveau
/** Data with codes, with roles as keys, with groups around skills, and with levels that ask nothing yet. */
import { atLevel, type Case } from './case.ts';

const framework = { document: 'framework', groups: [], roles: [], levels: [], proficiencies: [] } as const;
const TWO = ['basic', 'good'] as const;

const kneading = { name: 'Kneading', levels: { basic: 'Kneads with a recipe', good: 'Judges dough by its feel' } };
const selling = { name: 'Selling', levels: { basic: 'Greets all guests', good: 'Advises guests on all breads' } };
const ofLevels = { ...framework, levels: TWO, skills: ['Kneading', 'Selling'], cells: 4 };

const CODES: readonly Case[] = [
  {
    kind: 'Codes of skills with one sentence each, others in each group',
    file: 'ward.json',
    source: JSON.stringify({
      'Clean hands': { H1: 'Washes hands before each patient', H2: 'Cleans all instruments' },
      Care: { C1: 'Turns patients every two hours', C2: 'Feeds who cannot eat', C3: 'Reports wounds' },
      Law: { '1a': 'Knows the rights of patients', '1b': 'Keeps secrets' },
    }),
    expected: { refused: ': only-skills' },
  },
  {
    kind: 'Codes of skills with two numbers, in records with remarks',
    file: 'bakery.yaml',
    source: `standard: { code: "12.3", name: Trade }
general:
  "G 1": { text: Understands what the trade means to the town, checked: full }
  "G 2": { text: Plans the own work without waste of time, checked: part }
trade:
  "T 4.1": { text: Checks orders and brings them to guests, checked: full }
  "T 4.2": { text: Takes in flour and checks its weight, checked: full }
`,
    expected: { refused: ': only-skills' },
  },
  {
    kind: 'Codes of skills, to which the caller names levels',
    file: 'bakery.json',
    source: JSON.stringify({
      kompetenzen: {
        Teig: { T1: 'Knetet von Hand', T2: 'Formt Brote' },
        Laden: { L1: 'Berät Kunden', L2: 'Führt die Kasse' },
      },
    }),
    options: { levels: ['Helfer', 'Meister'] },
    expected: {
      ...{ ...framework, levels: ['Helfer', 'Meister'], groups: ['Teig', 'Laden'], cells: 0, samples: [] },
      skills: ['Knetet von Hand', 'Formt Brote', 'Berät Kunden', 'Führt die Kasse'],
    },
  },
  {
    kind: 'Codes of levels of two roles, with one sentence each',
    file: 'shop.json',
    source: JSON.stringify({
      'Shop assistant': { A1: 'Serves guests at the counter', A2: 'Orders all that is sold' },
      'Shop manager': { M1: 'Leads a team of five', M2: 'Leads several shops' },
    }),
    expected: {
      ...{ ...framework, levels: ['A1', 'A2', 'M1', 'M2'], skills: ['Shop assistant', 'Shop manager'], cells: 4 },
      samples: [atLevel('Shop manager', 'M1', 'Leads a team of five')],
    },
  },
];

const ROLES: readonly Case[] = [
  {
    kind: 'Roles as keys, with skills that each have a level; what they are accountable for is no role',
    file: 'bakery.json',
    source: JSON.stringify({
      'shift baker': {
        summary: 'Bakes at night.',
        deliverables: { accountable: ['bread'], responsible: ['orders'] },
        competencies: { 'A.1. Needs analysis': { available: [1, 2], level: 2 }, 'A.2. Shaping': { level: 1 } },
      },
      'shop assistant': {
        summary: 'Sells bread.',
        deliverables: { accountable: ['cash'], responsible: ['orders'] },
        competencies: { 'B.1. Selling': { available: [1, 2], level: 2 }, 'A.2. Shaping': { level: 2 } },
      },
    }),
    expected: {
      ...{ ...framework, roles: ['shift baker', 'shop assistant'], proficiencies: ['1', '2'], cells: 4 },
      skills: ['A.1. Needs analysis', 'A.2. Shaping', 'B.1. Selling'],
      samples: [{ skill: 'A.1. Needs analysis', role: 'shift baker', proficiency: '2' }],
    },
    notes: [
      '/shift baker/deliverables/responsible/0: left-out',
      '/shop assistant/deliverables/accountable/0: left-out',
    ],
  },
  {
    kind: 'Roles as keys, with lists of skills and levels',
    file: 'backstube.yaml',
    source: `Nachtbäcker:
  kompetenzen: [{ name: Kneten, niveau: 2 }, { name: Formen, niveau: 1 }]
Verkäuferin:
  kompetenzen: [{ name: Beraten, niveau: 3 }, { name: Formen, niveau: 1 }]
`,
    expected: {
      ...{ ...framework, roles: ['Nachtbäcker', 'Verkäuferin'], proficiencies: ['1', '2', '3'], cells: 4 },
      skills: ['Kneten', 'Formen', 'Beraten'],
      samples: [{ skill: 'Beraten', role: 'Verkäuferin', proficiency: '3' }],
    },
  },
  {
    kind: 'People as keys, with skills that each have a level',
    file: 'people.json',
    source: JSON.stringify({
      Anna: { skills: { Kneading: { level: 2 }, Shaping: { level: 1 } } },
      Peter: { skills: { Selling: { level: 3 }, Shaping: { level: 1 } } },
    }),
    expected: { refused: ': no-framework' },
  },
];

const GROUPS: readonly Case[] = [
  {
    kind: 'A category beside a list of skills',
    file: 'bakery.json',
    source: JSON.stringify({ name: 'Bakery', category: 'Craft', skills: [kneading, selling] }),
    expected: {
      ...{ ...ofLevels, groups: ['Craft'] },
      samples: [atLevel('Selling', 'good', 'Advises guests on all breads')],
    },
  },
  {
    kind: 'A list of nothing but names with skills below them',
    file: 'bakery.json',
    source: JSON.stringify([
      { name: 'Dough work', skills: [kneading] },
      { name: 'Shop', skills: [selling] },
    ]),
    expected: {
      ...{ ...ofLevels, groups: ['Dough work', 'Shop'] },
      samples: [atLevel('Kneading', 'basic', 'Kneads with a recipe')],
    },
  },
  {
    kind: 'Themes and levels in lists, and statements that refer to both by ids, with a value each',
    file: 'bakery.yaml',
    source: `themes:
  - { id: dough, name: Dough work, summary: Makes dough of all kinds }
  - { id: shop, name: Shop, summary: Serves the guests }
levels:
  - { id: hand, name: Helping hand }
  - { id: master, name: Master baker }
competencies:
  - { id: 1aa, level: hand, theme: dough, summary: Weighs flour, proficiency: Aware }
  - { id: 1ab, level: hand, theme: shop, summary: Greets guests, proficiency: Aware }
  - { id: 1ac, level: master, theme: dough, summary: Judges dough by its feel, proficiency: Expert }
  - { id: 1ad, level: master, theme: shop, summary: Plans the counter for feasts, proficiency: Practised }
`,
    expected: {
      ...{ ...framework, skills: ['Dough work', 'Shop'], levels: ['Helping hand', 'Master baker'], cells: 4 },
      proficiencies: ['Aware', 'Expert', 'Practised'],
      samples: [
        { skill: 'Shop', level: 'Master baker', text: 'Plans the counter for feasts', proficiency: 'Practised' },
      ],
    },
  },
  {
    kind: 'Skills whose levels ask nothing yet, beside others',
    file: 'bakery.yaml',
    source: `topics:
  - name: Kneading
    content:
      - { level: 1, criteria: [Weighs flour] }
      - { level: 2, criteria: [Judges dough by its feel] }
  - name: Shaping
    content:
      - { level: 1, criteria: }
      - { level: 2, criteria: }
`,
    expected: {
      ...{ ...framework, skills: ['Kneading', 'Shaping'], levels: ['Level 1', 'Level 2'], cells: 2 },
      samples: [atLevel('Kneading', 'Level 1', ['Weighs flour'])],
    },
  },
  {
    kind: 'Records that begin with the theme of a skill',
    file: 'bakery.json',
    source: `[
  { "theme": "Dough", "competency": "Kneading", "levels": { "L1": "Weighs flour", "L2": "Judges dough" } },
  { "theme": "Dough", "competency": "Shaping", "levels": { "L1": "Shapes rolls", "L2": "Shapes wreaths" } },
  { "theme": "Shop", "competency": "Selling", "levels": { "L1": "Greets guests", "L2": "Calms guests" } }
]`,
    expected: {
      ...{ ...framework, skills: ['Kneading', 'Shaping', 'Selling'], groups: ['Dough', 'Shop'], levels: ['L1', 'L2'] },
      cells: 6,
      samples: [atLevel('Selling', 'L2', 'Calms guests')],
    },
  },
  {
    kind: 'A list of values for each role, for levels without names',
    file: 'bakery.yaml',
    source: `category: { id: dough, name: Dough work }
skills:
  - name: Kneading
    levels:
      baker: [1, 2]
      shop: [NC, 1]
    level_descriptions:
      1: Kneads dough with a recipe
      2: Kneads dough without a recipe
`,
    expected: {
      ...{ ...framework, skills: ['Kneading'], groups: ['Dough work'], roles: ['baker', 'shop'] },
      ...{ levels: ['Level 1', 'Level 2'], proficiencies: ['1', '2'], cells: 3 },
      samples: [{ skill: 'Kneading', role: 'baker', level: 'Level 2', proficiency: '2' }],
    },
    notes: ['/skills/0/levels: numbered-levels'],
  },
];

export const CODED: readonly Case[] = [...CODES, ...ROLES, ...GROUPS];
