/** Tables with sections, merged cells, several rows of headers, and rows or columns that are no part of them. */
import { atLevel, type Case, ofRole } from './case.ts';

const framework = { document: 'framework', levels: ['Junior', 'Senior'] } as const;
const skill = { document: 'skill', levels: ['Junior', 'Senior'], name: 'bakery', skills: ['bakery'] } as const;

export const SECTIONS: readonly Case[] = [
  {
    kind: '18: rows that name sections',
    file: 'bakery.csv',
    source: 'Role,Junior,Senior\nDough,,\nKneading,Weighs flour,Judges dough\nShop,,\nSelling,Greets,Advises',
    expected: {
      ...{ ...framework, groups: ['Dough', 'Shop'], skills: ['Kneading', 'Selling'], cells: 4 },
      samples: [atLevel('Selling', 'Junior', 'Greets')],
    },
  },
  {
    kind: '37: sections that span the table, with headers repeated',
    file: 'bakery.html',
    source:
      '<h1>Bakery</h1><table><tr><th colspan="3">Dough</th></tr><tr><th>Topic</th><th>Junior</th><th>Senior</th></tr>' +
      '<tr><td>Kneading</td><td>Weighs flour</td><td>Judges dough</td></tr><tr><th colspan="3">Shop</th></tr>' +
      '<tr><th>Topic</th><th>Junior</th><th>Senior</th></tr><tr><td>Selling</td><td>Greets</td><td>Advises</td></tr></table>',
    expected: {
      ...{ ...framework, name: 'Bakery', groups: ['Dough', 'Shop'], skills: ['Kneading', 'Selling'], cells: 4 },
      samples: [atLevel('Kneading', 'Senior', 'Judges dough')],
    },
  },
  {
    kind: '19: two rows of headers, the upper one with skills',
    file: 'bakery.csv',
    source: ',Dough,,Shop,\nRole,Junior,Senior,Junior,Senior\nBaker,Weighs flour,Judges dough,Greets,Advises',
    expected: {
      ...{ ...framework, roles: ['Baker'], skills: ['Dough', 'Shop'], cells: 4 },
      samples: [{ skill: 'Shop', role: 'Baker', level: 'Senior', text: 'Advises' }],
    },
  },
  {
    kind: '19b: a header that spans all levels, and one that spans both rows',
    file: 'bakery.html',
    source:
      '<table><tr><th rowspan="2">Role</th><th colspan="2">Steps</th></tr><tr><th>Junior</th><th>Senior</th></tr>' +
      '<tr><td>Baker</td><td>Weighs flour</td><td>Judges dough</td></tr></table>',
    expected: { ...{ ...skill, roles: ['Baker'], cells: 2 }, samples: [ofRole('Baker', 'Senior', 'Judges dough')] },
    notes: ['line 1, column 37: left-out'],
  },
  {
    kind: '23: cells of an exported table that were merged downwards',
    file: 'bakery.csv',
    source: 'Skill,Level,Role,Description\nKneading,Junior,Baker,Weighs flour\n,Senior,,Judges dough',
    expected: {
      ...{ ...skill, name: 'Kneading', skills: ['Kneading'], roles: ['Baker'], cells: 2 },
      samples: [ofRole('Baker', 'Senior', 'Judges dough')],
    },
  },
  {
    kind: '9: merged cells in HTML',
    file: 'bakery.html',
    source:
      '<table><tr><th>Group</th><th>Skill</th><th>Junior</th><th>Senior</th></tr><tr><td rowspan="2">Dough</td>' +
      '<td>Kneading</td><td>Weighs flour</td><td>Judges dough</td></tr><tr><td>Resting</td><td colspan="2">Waits</td></tr></table>',
    expected: {
      ...{ ...framework, groups: ['Dough'], skills: ['Kneading', 'Resting'], cells: 4 },
      samples: [atLevel('Resting', 'Junior', 'Waits'), atLevel('Resting', 'Senior', 'Waits')],
    },
  },
  {
    kind: '25: a comma without quotation marks',
    file: 'bakery.csv',
    source: 'Role,Junior,Senior\nBaker,Weighs, then mixes,Judges dough',
    expected: { refused: 'row 2: too-many-cells' },
  },
  {
    kind: '26: a column without a header',
    file: 'bakery.csv',
    source: 'Role,Junior,,Senior\nBaker,Weighs flour,Mixes,Judges dough',
    expected: { ...{ ...skill, roles: ['Baker'], cells: 2 }, samples: [ofRole('Baker', 'Senior', 'Judges dough')] },
    notes: ['row 2, column 3: left-out'],
  },
  {
    kind: '27: a remark below the table',
    file: 'bakery.csv',
    source: 'Role,Junior,Senior\nBaker,Weighs flour,Judges dough\nLegend: judges = tastes,,',
    expected: { ...{ ...skill, roles: ['Baker'], cells: 2 }, samples: [ofRole('Baker', 'Junior', 'Weighs flour')] },
    notes: ['row 3, column 1: left-out'],
  },
  {
    kind: '34: rows about the file above the headers',
    file: 'bakery.csv',
    source: 'Owner,Team North\nRole,Junior,Senior\nBaker,Weighs flour,Judges dough',
    expected: { ...{ ...skill, roles: ['Baker'], cells: 2 }, samples: [ofRole('Baker', 'Senior', 'Judges dough')] },
    notes: ['row 1, column 1: left-out', 'row 1, column 2: left-out'],
  },
  {
    kind: '32: another table beside the real one',
    file: 'bakery.md',
    source:
      '# Kneading\n\n## Senior Baker\n\n| Role | Description |\n| --- | --- |\n| Bread | Judges dough |\n\n' +
      '### Are you ready?\n\n| Role | Description |\n| --- | --- |\n| Bread | Has judged twice |\n',
    expected: {
      ...{ document: 'skill', name: 'Kneading', skills: ['Kneading'], levels: ['Senior Baker'], roles: ['Bread'] },
      ...{ cells: 1, samples: [ofRole('Bread', 'Senior Baker', 'Judges dough')] },
    },
    notes: ['line 11: no-skill-table', 'line 13, column 9: left-out'],
  },
];
