/** Shapes of real matrices and ladders, which the smallest files of each kind do not have. */
import { atLevel, type Case } from './case.ts';

const framework = { document: 'framework', levels: ['Junior', 'Senior'] } as const;
const bySkill = { document: 'framework', skills: ['Kneading', 'Selling'] } as const;
const byRole = { ...bySkill, roles: ['Baker', 'Clerk'] };

const READ: readonly Case[] = [
  {
    kind: 'A tree of lists: themes, levels, criteria',
    file: 'bakery.md',
    source:
      '- Kneading\n  - Junior\n    - Weighs\n    - Mixes\n  - Senior\n    - Judges\n' +
      '- Selling\n  - Junior\n    - Greets\n  - Senior\n    - Advises\n',
    expected: {
      ...{ ...bySkill, levels: ['Junior', 'Senior'], name: 'bakery', cells: 4 },
      samples: [atLevel('Kneading', 'Junior', ['Weighs', 'Mixes'])],
    },
  },
  {
    kind: 'Roles are rows, skills are columns, proficiencies are cells',
    file: 'bakery.csv',
    source: 'Role,Kneading,Selling\nBaker,Expert,Basic\nClerk,Basic,Advanced',
    expected: {
      ...{ ...byRole, proficiencies: ['Basic', 'Advanced', 'Expert'], cells: 4 },
      samples: [{ skill: 'Selling', role: 'Clerk', proficiency: 'Advanced' }],
    },
  },
  {
    kind: 'A table of roles and levels whose rows are skills, as the caller says',
    file: 'bakery.csv',
    source: 'Rolle,Junior,Senior\nKneading,Weighs,Judges\nSelling,Greets,Advises',
    options: { rows: 'skill' },
    expected: {
      ...{ ...bySkill, levels: ['Junior', 'Senior'], name: 'bakery', cells: 4 },
      samples: [atLevel('Selling', 'Senior', 'Advises')],
    },
  },
  {
    kind: 'Texts of roles below names that are no levels',
    file: 'bakery.csv',
    source: 'Role,Kneading,Selling\nBaker,Weighs the flour,Helps at times\nClerk,Knows the dough,Advises all',
    expected: {
      ...{ ...byRole, name: 'bakery', cells: 4 },
      samples: [{ skill: 'Selling', role: 'Clerk', text: 'Advises all' }],
    },
  },
  {
    kind: 'Texts of roles below names that are levels, as the caller says',
    file: 'bakery.csv',
    source: 'Role,Early,Late\nBaker,Weighs the flour,Helps at times\nClerk,Knows the dough,Advises all',
    options: { columns: 'level' },
    expected: {
      ...{
        document: 'skill',
        levels: ['Early', 'Late'],
        roles: ['Baker', 'Clerk'],
        skills: ['bakery'],
        name: 'bakery',
        cells: 4,
      },
      samples: [{ role: 'Clerk', level: 'Late', text: 'Advises all' }],
    },
  },
  {
    kind: 'A map of dimensions with numbered levels in JSON',
    file: 'radar.json',
    source: JSON.stringify({
      name: 'Radar',
      dimensions: { Dough: { 1: 'Weighs', 2: 'Mixes', 3: 'Judges' }, Shop: { 1: 'Greets', 2: 'Sells', 3: 'Leads' } },
    }),
    expected: {
      ...{ document: 'framework', name: 'Radar', levels: ['1', '2', '3'], skills: ['Dough', 'Shop'], cells: 6 },
      samples: [atLevel('Shop', '3', 'Leads')],
    },
  },
  {
    kind: 'Skills by roles and levels, with two rows of headers',
    file: 'bakery.csv',
    source: 'Skill,Baker,,Clerk,\n,Junior,Senior,Junior,Senior\nKneading,1,3,0,1\nSelling,0,1,2,3',
    expected: {
      ...{ ...byRole, levels: ['Junior', 'Senior'], proficiencies: ['0', '1', '2', '3'], cells: 8 },
      samples: [{ skill: 'Selling', role: 'Clerk', level: 'Senior', proficiency: '3' }],
    },
  },
  {
    kind: 'A list of objects with a property for each level in JSON',
    file: 'bakery.json',
    source: JSON.stringify([
      { skill: 'Kneading', category: 'Dough', junior: 'Weighs', senior: 'Judges' },
      { skill: 'Selling', category: 'Shop', junior: 'Greets', senior: 'Advises' },
    ]),
    expected: {
      ...{ ...bySkill, levels: ['junior', 'senior'], groups: ['Dough', 'Shop'], cells: 4 },
      samples: [atLevel('Selling', 'senior', 'Advises')],
    },
  },
];

const MISREAD: readonly Case[] = [
  {
    kind: 'An image in a cell of a framework',
    file: 'bakery.md',
    source: '| Skill | Junior | Senior |\n| --- | --- | --- |\n| Kneading | Weighs ![loaf](a.png) | Judges |',
    expected: {
      ...{ ...framework, skills: ['Kneading'], cells: 2 },
      samples: [atLevel('Kneading', 'Junior', 'Weighs')],
    },
    notes: ['line 3, column 12: left-out'],
  },
  {
    kind: 'A caption is the name of a table',
    file: 'file.html',
    source:
      '<table><caption>Bakery</caption><tr><th>Skill</th><th>Junior</th><th>Senior</th></tr>' +
      '<tr><td>Kneading</td><td>Weighs</td><td>Judges</td></tr></table>',
    expected: {
      ...{ ...framework, name: 'Bakery', skills: ['Kneading'], cells: 2 },
      samples: [atLevel('Kneading', 'Senior', 'Judges')],
    },
  },
  {
    kind: 'Rows of numbers below metadata and names',
    file: 'bakery.tsv',
    source: 'Team\tNorth\n\nSkill\tBaker\tClerk\tCook\nKneading\t3\t2\t1\nSelling\t2\t3\t3',
    expected: {
      ...{ ...bySkill, roles: ['Baker', 'Clerk', 'Cook'], proficiencies: ['1', '2', '3'], cells: 6 },
      samples: [{ skill: 'Kneading', role: 'Clerk', proficiency: '2' }],
    },
    notes: ['row 1, column 1: left-out', 'row 1, column 2: left-out'],
  },
  {
    kind: 'Rows of a role, a skill and a proficiency',
    file: 'bakery.csv',
    source: 'role,skill,proficiency\nBaker,Kneading,Expert\nBaker,Selling,Basic\nClerk,Selling,Advanced',
    expected: {
      ...{ ...byRole, proficiencies: ['Basic', 'Advanced', 'Expert'], cells: 3 },
      samples: [{ skill: 'Selling', role: 'Clerk', proficiency: 'Advanced' }],
    },
  },
  {
    kind: 'A table of skills and required levels below each role',
    file: 'bakery.md',
    source:
      '## Baker\n\n| Skill | Required level |\n| --- | --- |\n| Kneading | Expert |\n| Selling | Basic |\n\n' +
      '## Clerk\n\n| Skill | Required level |\n| --- | --- |\n| Selling | Advanced |\n',
    expected: {
      ...{ ...byRole, proficiencies: ['Basic', 'Advanced', 'Expert'], cells: 3 },
      samples: [{ skill: 'Selling', role: 'Clerk', proficiency: 'Advanced' }],
    },
  },
  {
    kind: 'Levels as bold paragraphs above lists',
    file: 'kneading.md',
    source: '# Kneading\n\n**Junior**\n\n- Weighs\n\n**Senior**\n\n- Judges\n',
    expected: {
      ...{ ...framework, name: 'Kneading', skills: ['Kneading'], cells: 2 },
      samples: [atLevel('Kneading', 'Senior', ['Judges'])],
    },
  },
  {
    kind: 'Bold themes with lists below them at each level',
    file: 'baker.md',
    source:
      '# Baker\n\n## Junior\n\n- **Kneading**\n  - Weighs\n- **Selling**\n  - Greets\n\n' +
      '## Senior\n\n- **Kneading**\n  - Judges\n- **Selling**\n  - Advises\n',
    expected: {
      ...{ ...bySkill, levels: ['Junior', 'Senior'], name: 'Baker', cells: 4 },
      samples: [atLevel('Selling', 'Senior', ['Advises'])],
    },
  },
  {
    kind: 'Boxes to tick',
    file: 'baker.md',
    source: '# Baker\n\n## Junior\n\n- [ ] Weighs\n- [x] Mixes\n\n## Senior\n\n- [ ] Judges\n',
    expected: {
      ...{ ...framework, name: 'Baker', skills: ['Baker'], cells: 2 },
      samples: [atLevel('Baker', 'Junior', ['Weighs', 'Mixes'])],
    },
  },
  {
    kind: 'Terms and definitions below levels in HTML',
    file: 'bakery.html',
    source:
      '<h1>Bakery</h1><h2>Level 1</h2><dl><dt>Kneading</dt><dd>Weighs</dd><dt>Selling</dt><dd>Greets</dd></dl>' +
      '<h2>Level 2</h2><dl><dt>Kneading</dt><dd>Judges</dd><dt>Selling</dt><dd>Advises</dd></dl>',
    expected: {
      ...{ ...bySkill, name: 'Bakery', levels: ['Level 1', 'Level 2'], cells: 4 },
      samples: [atLevel('Selling', 'Level 2', 'Advises')],
    },
  },
  {
    kind: 'The first line of Excel that names the delimiter',
    file: 'bakery.csv',
    source: 'sep=;\nSkill;Junior;Senior\nKneading;Weighs;Judges',
    expected: {
      ...{ ...framework, name: 'bakery', skills: ['Kneading'], cells: 2 },
      samples: [atLevel('Kneading', 'Senior', 'Judges')],
    },
  },
  {
    kind: 'A row of dashes in Markdown asks nothing',
    file: 'bakery.md',
    source:
      '| Skill | Junior | Senior |\n| --- | --- | --- |\n| Kneading | Weighs | Judges |\n| - | - | - |\n| Selling | Greets | Advises |',
    expected: {
      ...{ ...bySkill, levels: ['Junior', 'Senior'], cells: 4 },
      samples: [atLevel('Selling', 'Senior', 'Advises')],
    },
  },
  {
    kind: 'The name of a skill is only in its first row',
    file: 'bakery.csv',
    source: 'Skill,Junior,Senior\nKneading,Weighs,Judges\n,Cleans,Teaches\nSelling,Greets,Advises',
    expected: {
      ...{ ...bySkill, levels: ['Junior', 'Senior'], cells: 4 },
      samples: [atLevel('Kneading', 'Junior', 'Weighs\n\nCleans')],
    },
  },
];

export const SHAPES: readonly Case[] = [...READ, ...MISREAD];
