/** Tables: how rows, columns and headers are named and arranged. */
import { atLevel, type Case, ofRole } from './case.ts';

const framework = { document: 'framework', levels: ['Junior', 'Senior'] } as const;
const skill = { document: 'skill', levels: ['Junior', 'Senior'] } as const;

export const TABLES: readonly Case[] = [
  {
    kind: '2: rows are called Competency',
    file: 'bakery.md',
    source: '| Competency | Junior | Senior |\n| --- | --- | --- |\n| Kneading | Weighs flour | Judges dough |',
    expected: {
      ...{ ...framework, name: 'bakery', skills: ['Kneading'], cells: 2 },
      samples: [atLevel('Kneading', 'Senior', 'Judges dough')],
    },
  },
  {
    kind: '2: rows are called by a word that no list has',
    file: 'bakery.csv',
    source: 'Handgriff;Junior;Senior\nKneading;Weighs flour;Judges dough\nBaking;Loads ovens;Sets heat',
    expected: {
      ...{ ...framework, skills: ['Kneading', 'Baking'], cells: 4 },
      samples: [atLevel('Baking', 'Junior', 'Loads ovens')],
    },
  },
  {
    kind: '3: the corner is empty, in Markdown',
    file: 'bakery.md',
    source: '|  | Junior | Senior |\n| --- | --- | --- |\n| Kneading | Weighs flour | Judges dough |',
    expected: {
      ...{ ...framework, skills: ['Kneading'], cells: 2 },
      samples: [atLevel('Kneading', 'Junior', 'Weighs flour')],
    },
  },
  {
    kind: '3b: the corner is empty, in HTML',
    file: 'bakery.html',
    source:
      '<h1>Bread</h1><table><tr><th></th><th>Junior</th><th>Senior</th></tr>' +
      '<tr><th>Rye</th><td>Weighs flour</td><td>Judges dough</td></tr></table>',
    expected: {
      ...{ ...framework, name: 'Bread', skills: ['Rye'], cells: 2 },
      samples: [atLevel('Rye', 'Senior', 'Judges dough')],
    },
  },
  {
    kind: '6: a column of categories',
    file: 'bakery.csv',
    source: 'Category,Skill,Junior,Senior\nDough,Kneading,Weighs flour,Judges dough\nOven,Baking,Loads ovens,Sets heat',
    expected: {
      ...{ ...framework, groups: ['Dough', 'Oven'], skills: ['Kneading', 'Baking'], cells: 4 },
      samples: [atLevel('Kneading', 'Senior', 'Judges dough')],
    },
  },
  {
    kind: '7: a table for each group of skills',
    file: 'bakery.md',
    source:
      '# Bakery\n\n## Dough\n\n| Skill | Junior | Senior |\n| --- | --- | --- |\n| Kneading | Weighs flour | Judges dough |\n\n' +
      '## Shop\n\n| Skill | Junior | Senior |\n| --- | --- | --- |\n| Selling | Greets | Advises |\n',
    expected: {
      ...{ ...framework, name: 'Bakery', groups: ['Dough', 'Shop'], skills: ['Kneading', 'Selling'], cells: 4 },
      samples: [atLevel('Selling', 'Senior', 'Advises')],
    },
  },
  {
    kind: '7: one skill of many, by its name',
    file: 'bakery.csv',
    source: 'Skill,Role,Junior,Senior\nKneading,Baker,Weighs flour,Judges dough\nSelling,Clerk,Greets,Advises',
    options: { name: 'Selling' },
    expected: {
      ...{ ...skill, name: 'Selling', skills: ['Selling'], roles: ['Clerk'], cells: 2 },
      samples: [ofRole('Clerk', 'Senior', 'Advises')],
    },
    notes: [
      ': other-skills',
      'row 2, column 1: left-out',
      'row 2, column 2: left-out',
      'row 2, column 3: left-out',
      'row 2, column 4: left-out',
    ],
  },
  {
    kind: '10: levels are rows',
    file: 'bakery.md',
    source:
      '| Level | Dough | Selling |\n| --- | --- | --- |\n| Junior | Weighs flour | Greets |\n| Senior | Judges dough | Advises |',
    expected: {
      ...{ ...framework, skills: ['Dough', 'Selling'], cells: 4 },
      samples: [atLevel('Selling', 'Junior', 'Greets')],
    },
  },
  {
    kind: '10: levels are rows, in HTML',
    file: 'bakery.html',
    source:
      '<h1>Bakery</h1><table><tr><th>Level</th><th>Rye</th><th>Wheat</th></tr>' +
      '<tr><th>Junior</th><td>Weighs</td><td>Mixes</td></tr><tr><th>Senior</th><td>Judges</td><td>Plans</td></tr></table>',
    expected: {
      ...{ ...framework, name: 'Bakery', skills: ['Rye', 'Wheat'], cells: 4 },
      samples: [atLevel('Wheat', 'Senior', 'Plans')],
    },
  },
  {
    kind: '11: only columns of levels',
    file: 'kneading.csv',
    source: 'Junior,Senior\nWeighs flour,Judges dough\nCleans tables,Teaches others',
    expected: {
      ...{ ...framework, name: 'kneading', skills: ['kneading'], cells: 2 },
      samples: [atLevel('kneading', 'Junior', ['Weighs flour', 'Cleans tables'])],
    },
  },
  {
    kind: '11: columns of levels with ticks of an assessment between them',
    file: 'kneading.csv',
    source: 'Junior,,Senior,\nWeighs flour,yes,Judges dough,no\nCleans tables,no,Teaches others,no',
    expected: {
      ...{ ...framework, skills: ['kneading'], cells: 2 },
      samples: [atLevel('kneading', 'Senior', ['Judges dough', 'Teaches others'])],
    },
    notes: ['row 2, column 2', 'row 2, column 4'].map((at) => `${at}: left-out`),
  },
  {
    kind: '20: the corner says Level, above the names of skills',
    file: 'bakery.csv',
    source: 'Level,1,2,3\nDough,Weighs,Mixes,Judges\nScope,Table,Room,House',
    expected: {
      ...{ document: 'framework', levels: ['1', '2', '3'], skills: ['Dough', 'Scope'], cells: 6 },
      samples: [atLevel('Scope', '3', 'House')],
    },
  },
  {
    kind: '6: a level in the heading above each table',
    file: 'baker.md',
    source:
      '# Baker\n\n## Junior\n\n| Category | Criteria |\n| --- | --- |\n| Dough | Weighs flour |\n\n' +
      '## Senior\n\n| Category | Criteria |\n| --- | --- |\n| Dough | Judges dough |\n',
    expected: {
      ...{ ...framework, name: 'Baker', skills: ['Dough'], cells: 2 },
      samples: [atLevel('Dough', 'Senior', 'Judges dough')],
    },
  },
  {
    kind: '36: nothing says required or optional, so nothing is marked',
    file: 'bakery.csv',
    source: 'Role,Junior,Senior\nBaker,Weighs flour,Judges dough',
    expected: {
      ...{ ...skill, name: 'bakery', skills: ['bakery'], roles: ['Baker'], cells: 2 },
      samples: [ofRole('Baker', 'Junior', 'Weighs flour')],
    },
  },
  {
    kind: '5: rows of one skill with a proficiency instead of a text',
    file: 'bakery.csv',
    source: 'Role,Level,Description,Proficiency\nBaker,Junior,,Basic\nBaker,Senior,Judges dough,Expert',
    expected: {
      ...{ ...skill, skills: ['bakery'], roles: ['Baker'], proficiencies: ['Basic', 'Expert'], cells: 2 },
      samples: [
        { role: 'Baker', level: 'Junior', proficiency: 'Basic' },
        { role: 'Baker', level: 'Senior', text: 'Judges dough', proficiency: 'Expert' },
      ],
    },
  },
  {
    kind: 'Cells that refer to others are kept and told',
    file: 'bakery.csv',
    source:
      'Skill,Junior,Mid,Senior\nKneading,Weighs the flour,Same as above,〃\nSelling,Greets all people,wie oben,〃',
    expected: {
      ...{ document: 'framework', levels: ['Junior', 'Mid', 'Senior'], skills: ['Kneading', 'Selling'], cells: 6 },
      samples: [atLevel('Kneading', 'Mid', 'Same as above')],
    },
    notes: ['row 2, column 3: refers-to-cell', 'row 2, column 4: refers-to-cell', 'row 3, column 3: refers-to-cell'],
  },
];
