/** Records of skills, roles and levels that refer to each other, as HR systems export them. */
import type { Case } from './case.ts';

const framework = { document: 'framework', skills: ['Kneading', 'Selling'] } as const;
const roles = ['Helper', 'Baker'];
const proficiencies = ['Seen', 'Done'];

const SKILLS = [
  { code: 'K1', name: 'Kneading', area: 'Oven' },
  { code: 'K2', name: 'Selling', area: 'Shop' },
];
const SCALE = [
  { order: 2, label: 'Done', id: 'l2' },
  { order: 1, label: 'Seen', id: 'l1' },
];
const groups = ['Oven', 'Shop'];
const samples = [
  { skill: 'Kneading', role: 'Helper', proficiency: 'Seen' },
  { skill: 'Selling', role: 'Baker', proficiency: 'Done' },
];
const all = { ...framework, roles, groups, proficiencies, cells: 3, samples };

export const RELATED: readonly Case[] = [
  {
    kind: 'A map of numbers as the scale, and roles with numbers below codes of skills',
    file: 'bakery.yaml',
    source:
      'functiehuis: Bakkerij\nbeheersingsniveaus: { 1: Seen, 2: Done }\n' +
      'competenties:\n  - { code: K1, naam: Kneading, cluster: Oven, definitie: Weegt en kneedt het deeg. }\n' +
      '  - { code: K2, naam: Selling, cluster: Shop }\n' +
      'functies:\n  - { naam: Helper, vereist: { K1: 1 } }\n  - { naam: Baker, vereist: { K1: 2, K2: 2 } }\n',
    expected: { ...all, name: 'Bakkerij' },
  },
  {
    kind: 'A list of its own with the ids of roles, skills and levels, which are out of order',
    file: 'bakery.json',
    source: JSON.stringify({
      skills: SKILLS,
      levels: SCALE,
      jobProfiles: [
        { id: 7, title: 'Helper' },
        { id: 8, title: 'Baker' },
      ],
      assignments: [
        { jobProfileId: 7, skillId: 'K1', levelId: 'l1', mandatory: true },
        { jobProfileId: 8, skillId: 'K1', levelId: 'l2', mandatory: false },
        { jobProfileId: 8, skillId: 'K2', levelId: 'l2', mandatory: true },
      ],
    }),
    expected: all,
  },
  {
    kind: 'Skills that list the roles that need them, with one role in a list',
    file: 'bakery.json',
    source: JSON.stringify({
      niveles: [
        { orden: 1, nombre: 'Seen' },
        { orden: 2, nombre: 'Done' },
      ],
      puestos: [
        { codigo: 'H', nombre: 'Helper' },
        { codigo: 'B', nombre: 'Baker' },
      ],
      competencias: [
        {
          nombre: 'Kneading',
          area: 'Oven',
          puestos: [
            { puesto: 'H', nivel: 1 },
            { puesto: 'B', nivel: 2 },
          ],
        },
        { nombre: 'Selling', area: 'Shop', puestos: [{ puesto: 'B', nivel: 2 }] },
      ],
    }),
    expected: all,
  },
  {
    kind: 'Names with translations',
    file: 'bakery.json',
    source: JSON.stringify({
      name: { en: 'Bakery', de: 'Bäckerei' },
      levels: [
        { key: 'a', name: { en: 'Seen', de: 'Gesehen' } },
        { key: 'b', name: { en: 'Done', de: 'Gemacht' } },
      ],
      skills: [
        { key: 'k', name: { en: 'Kneading', de: 'Kneten' } },
        { key: 's', name: { en: 'Selling', de: 'Verkaufen' } },
      ],
      roles: [
        { key: 'h', name: { en: 'Helper', de: 'Hilfe' }, skills: { k: 'a' } },
        { key: 'c', name: { en: 'Baker', de: 'Bäcker' }, skills: { k: 'b', s: 'b' } },
      ],
    }),
    expected: { ...framework, name: 'Bakery', roles, proficiencies, cells: 3, samples },
    notes: ['/roles/0/key: left-out', '/roles/1/key: left-out'],
  },
  {
    kind: 'The same role at several levels, each with skills and numbers',
    file: 'bakery.json',
    source: JSON.stringify([
      { title: 'Baker', level: 'Junior', skills: [{ name: 'Kneading', level: 1 }] },
      {
        title: 'Baker',
        level: 'Senior',
        skills: [
          { name: 'Kneading', level: 3 },
          { name: 'Selling', level: 2 },
        ],
      },
    ]),
    expected: {
      ...{ ...framework, roles: ['Baker'], levels: ['Junior', 'Senior'], proficiencies: ['1', '2', '3'], cells: 3 },
      samples: [{ skill: 'Kneading', role: 'Baker', level: 'Senior', proficiency: '3' }],
    },
  },
  {
    kind: 'Rows of a database with the names and ids of roles and skills',
    file: 'bakery.csv',
    source:
      'cargo_id;cargo_nome;competencia_nome;grupo;nivel_requerido\n1;Helper;Kneading;Oven;1\n' +
      '2;Baker;Kneading;Oven;2\n2;Baker;Selling;Shop;2\n',
    expected: {
      ...{ ...framework, roles, groups, proficiencies: ['1', '2'], cells: 3 },
      samples: [{ skill: 'Selling', role: 'Baker', proficiency: '2' }],
    },
  },
  {
    kind: 'A dictionary whose rows say for which levels a skill is',
    file: 'bakery.csv',
    source:
      'area,skill_code,skill_name_nl,definition,indicators,target_levels\n' +
      'Oven,K1,Kneading,Makes dough,Weighs flour | Judges dough,all\n' +
      'Shop,K2,Selling,Serves guests,Greets | Advises,baker|master\nShop,K3,Counting,Counts the till,Adds up | Checks,master\n',
    expected: {
      ...{ document: 'framework', groups, skills: ['Kneading', 'Selling', 'Counting'], levels: ['baker', 'master'] },
      cells: 5,
      samples: [{ skill: 'Kneading', level: 'master', items: ['Weighs flour', 'Judges dough'] }],
    },
  },
  {
    kind: 'A list of skills beside a scale for all of them',
    file: 'bakery.json',
    source: JSON.stringify({
      proficiencyLevels: SCALE,
      areas: [
        {
          name: 'Oven',
          competencies: [
            { id: 'k', name: 'Kneading' },
            { id: 'f', name: 'Firing' },
          ],
        },
      ],
    }),
    expected: { refused: ': only-skills' },
  },
];
