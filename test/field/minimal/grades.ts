/** Grades, families and cards of roles, as offices write them. */
import { atLevel, type Case } from './case.ts';

const framework = { document: 'framework' } as const;

const NEEDS = 'Requirement;Must;Could;Remark\nForklift;x;;\nSpreadsheets;x;;well\nEnglish;;x;\n';

export const GRADES: readonly Case[] = [
  {
    kind: 'Values of unknown levels that recur below each of several roles',
    file: 'bakery.html',
    source:
      '<table><tr><td rowspan="2">Skill</td><td colspan="2">Baking</td><td colspan="2">Shop</td></tr>' +
      '<tr><td>Mate</td><td>Chief</td><td>Mate</td><td>Chief</td></tr>' +
      ['Dough', 'Oven', 'Till']
        .map((skill) => `<tr><td>${skill}</td><td>B</td><td>A</td><td>C</td><td>B</td></tr>`)
        .join('') +
      '</table>',
    expected: {
      ...framework,
      ...{ name: 'bakery', skills: ['Dough', 'Oven', 'Till'], levels: ['Mate', 'Chief'], roles: ['Baking', 'Shop'] },
      ...{ proficiencies: ['B', 'A', 'C'], cells: 12 },
      samples: [{ skill: 'Oven', role: 'Shop', level: 'Mate', proficiency: 'C' }],
    },
  },
  {
    kind: 'Columns of what is a must and what could be, of the role that somebody names',
    file: 'storekeeper.csv',
    source: NEEDS,
    options: { role: 'Storekeeper' },
    expected: {
      ...{ ...framework, skills: ['Forklift', 'Spreadsheets', 'English'], roles: ['Storekeeper'], cells: 3 },
      proficiencies: ['Must', 'Could'],
      samples: [{ skill: 'English', role: 'Storekeeper', proficiency: 'Could' }],
    },
  },
  {
    kind: 'Columns of what is a must and what could be, of nobody',
    file: 'storekeeper.csv',
    source: NEEDS,
    expected: { refused: ': not-skills' },
  },
  {
    kind: 'Numbers below a header that only says that something is required',
    file: 'bakery.csv',
    source: 'Poste,Compétence,Requis\nBoulanger,Four,4\nBoulanger,Pâte,3\nCaissier,Pâte,1\n',
    expected: {
      ...{ ...framework, skills: ['Four', 'Pâte'], roles: ['Boulanger', 'Caissier'], cells: 3 },
      proficiencies: ['1', '3', '4'],
      samples: [{ skill: 'Pâte', role: 'Boulanger', proficiency: '3' }],
    },
  },
  {
    kind: 'Grades above the headers of their names',
    file: 'bakery.csv',
    source:
      'Profiles of the bakery,,,\n,,Grade 5,Grade 6\nCluster,Competency,Clerk A,Clerk B\nShop,Selling,Sells bread,Sells cake\nShop,Counting,Counts coins,Counts stock\n',
    expected: {
      ...{ ...framework, name: 'Profiles of the bakery', skills: ['Selling', 'Counting'], groups: ['Shop'], cells: 4 },
      levels: ['Grade 5 – Clerk A', 'Grade 6 – Clerk B'],
      samples: [atLevel('Counting', 'Grade 6 – Clerk B', 'Counts stock')],
    },
  },
  {
    kind: 'Levels above the same header twice',
    file: 'bakery.csv',
    source: ',Junior,Senior\nSkill,Description,Description\nOven,Opens it,Minds it\nDough,Weighs it,Judges it\n',
    expected: {
      ...{ ...framework, skills: ['Oven', 'Dough'], levels: ['Junior', 'Senior'], cells: 4 },
      samples: [atLevel('Dough', 'Senior', 'Judges it')],
    },
    notes: ['row 2, column 2: left-out'],
  },
  {
    kind: 'A header that says that those below it are levels, and a legend whose tick is a must',
    file: 'bakery.html',
    source:
      '<table><tr><th rowspan=2>Skill<th colspan=3>Skill level<tr><th>Q1 Helper<th>Q2 Baker<th>Q3 Head<tr><td>Oven<td>x<td>x<td>x<tr><td>Dough<td><td>x<td>x<tr><td>Sales<td><td><td>x</table><p>x = training required at this level</p>',
    expected: {
      ...{ ...framework, skills: ['Oven', 'Dough', 'Sales'], levels: ['Q1 Helper', 'Q2 Baker', 'Q3 Head'], cells: 6 },
      proficiencies: ['training required at this level'],
      samples: [{ skill: 'Dough', level: 'Q2 Baker', proficiency: 'training required at this level' }],
    },
  },
  {
    kind: 'Families of roles in a long list, and no roles',
    file: 'bakery.csv',
    source:
      'Job family,Grade,Competency,Expectation\nShop,Junior,Selling,Sells bread\nShop,Senior,Selling,Sells cake\nKitchen,Junior,Selling,Shows bread\nKitchen,Senior,Selling,Explains bread\nKitchen,Senior,Order,Keeps order\n',
    expected: {
      ...{
        ...framework,
        skills: ['Selling', 'Order'],
        roles: ['Shop', 'Kitchen'],
        levels: ['Junior', 'Senior'],
        cells: 5,
      },
      samples: [{ skill: 'Selling', role: 'Kitchen', level: 'Senior', text: 'Explains bread' }],
    },
  },
  {
    kind: 'What levels are paid, before what they ask',
    file: 'bakery.md',
    source:
      '# Bakery\n\n| Level | Usual pay point |\n|-|-|\n| Learning | Scale 3 |\n| Safe | Scale 4 |\n| Leading | Scale 6 (head) |\n\n## Oven\n\n- **Learning**: opens it\n- **Safe**: minds it\n- **Leading**: builds it\n\n## Dough\n\n- **Learning**: weighs it\n- **Safe**: judges it\n- **Leading**: invents it\n\n## Sales\n\n- **Learning**: sells it\n- **Safe**: praises it\n- **Leading**: prices it\n',
    expected: {
      ...{ ...framework, name: 'Bakery', skills: ['Oven', 'Dough', 'Sales'], cells: 9 },
      levels: ['Learning', 'Safe', 'Leading'],
      samples: [atLevel('Dough', 'Safe', 'judges it')],
    },
    notes: [
      ...['line 3, column 1', 'line 3, column 9', 'line 5, column 12', 'line 6, column 8'].map(
        (place) => `${place}: left-out`,
      ),
      'line 7, column 11: left-out',
    ],
  },
  {
    kind: 'One level that is known beside others that recur',
    file: 'bakery.md',
    source:
      '# Bakery\n\n' +
      ['Oven', 'Dough', 'Sales']
        .map((skill) => `## ${skill}\n\n- Beginner: learns it\n- Sure hand: does it\n- House captain: teaches it\n`)
        .join('\n'),
    expected: {
      ...{ ...framework, name: 'Bakery', skills: ['Oven', 'Dough', 'Sales'], cells: 9 },
      levels: ['Beginner', 'Sure hand', 'House captain'],
      samples: [atLevel('Dough', 'Sure hand', 'does it')],
    },
  },
  {
    kind: 'A role in the line above each of two tables of levels',
    file: 'bakery.md',
    source: ['Baker', 'Clerk']
      .map(
        (role) =>
          `## Sheet of ${role}\n\n| Job: ${role} | | | |\n|-|-|-|-|\n| Area | Skill | Junior | Senior |\n| Safety | Order | ${role} tidies | ${role} checks |\n| Safety | Fire | ${role} calls | ${role} leads |\n`,
      )
      .join('\n'),
    expected: {
      ...{ ...framework, skills: ['Order', 'Fire'], groups: ['Safety'], roles: ['Baker', 'Clerk'], cells: 8 },
      levels: ['Junior', 'Senior'],
      samples: [{ skill: 'Fire', role: 'Clerk', level: 'Senior', text: 'Clerk leads' }],
    },
    notes: ['line 1: left-out', 'line 9: left-out'],
  },
];
