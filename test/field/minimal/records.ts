/** JSON and YAML whose entries refer to each other, or hold others, as programs export them. */
import { atLevel, type Case } from './case.ts';

const framework = { document: 'framework', levels: ['Junior', 'Senior'] } as const;

export const RECORDS: readonly Case[] = [
  {
    kind: 'Records of a database, each below a key of an entry with its id',
    file: 'bakery.json',
    source: JSON.stringify([
      { id: 'r1', fields: { Skill: 'Kneading', Area: 'Oven', Junior: 'Weighs flour', Senior: 'Judges dough' } },
      { id: 'r2', fields: { Skill: 'Selling', Area: 'Shop', Junior: 'Greets the guests' } },
    ]),
    expected: {
      ...{ ...framework, groups: ['Oven', 'Shop'], skills: ['Kneading', 'Selling'], cells: 3 },
      samples: [atLevel('Kneading', 'Senior', 'Judges dough')],
    },
    notes: ['/0/id: left-out', '/1/id: left-out'],
  },
  {
    kind: 'Levels with keys that stand for their names, and facts about them',
    file: 'bakery.yaml',
    source:
      'levels:\n  - { key: b1, title: Baker I, years: 0-2 }\n  - { key: b2, title: Senior baker, years: 3 }\n' +
      'areas:\n  - title: Oven\n    competencies:\n      - title: Kneading\n        expectations: { b1: Weighs flour, b2: Judges dough }\n' +
      '      - title: Firing\n        description: Heats the oven.\n        expectations: { b2: Plans the heat }\n',
    expected: {
      ...{ document: 'framework', levels: ['Baker I', 'Senior baker'], groups: ['Oven'] },
      ...{ skills: ['Kneading', 'Firing'], cells: 3 },
      samples: [atLevel('Firing', 'Senior baker', 'Plans the heat')],
    },
    notes: ['/levels/0/years: left-out', '/levels/1/years: left-out'],
  },
  {
    kind: 'Levels with codes, by which skills say what is asked, with keys in Portuguese',
    file: 'padaria.yaml',
    source:
      'titulo: Padaria\nniveis:\n  - { codigo: P1, nome: Padeiro I }\n  - { codigo: P2, nome: Padeiro II }\n' +
      'eixos:\n  - nome: Forno\n    competencias:\n      - nome: Amassar\n        descricao: Fazer a massa.\n' +
      '        niveis: { P1: Pesa a farinha., P2: Avalia a massa. }\n' +
      '      - nome: Assar\n        niveis: { P2: Planeja o forno. }\n',
    expected: {
      ...{ document: 'framework', name: 'Padaria', levels: ['Padeiro I', 'Padeiro II'], groups: ['Forno'] },
      ...{ skills: ['Amassar', 'Assar'], cells: 3 },
      samples: [atLevel('Assar', 'Padeiro II', 'Planeja o forno.')],
    },
  },
];
