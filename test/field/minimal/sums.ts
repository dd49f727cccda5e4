/** Sums, remarks and legends in and around tables of values. */
import { atLevel, type Case } from './case.ts';

export const SUMS: readonly Case[] = [
  {
    kind: 'A row and a column of sums, below groups',
    file: 'bakery.csv',
    source: 'Area,Skill,Junior,Senior,Sum\nOven,Baking,1,3,4\nShop,Selling,1,2,3\nTotal,,2,5,7',
    expected: {
      document: 'framework',
      groups: ['Oven', 'Shop'],
      skills: ['Baking', 'Selling'],
      levels: ['Junior', 'Senior'],
      proficiencies: ['1', '2', '3'],
      cells: 4,
      samples: [{ skill: 'Baking', level: 'Senior', proficiency: '3' }],
    },
    notes: ['row 2, column 5: left-out', 'row 4, column 4: left-out', 'row 4, column 5: left-out'],
  },
  {
    kind: 'A row that adds up marks, below levels of any names of which each has more than the one before it',
    file: 'joinery.csv',
    source:
      'Task,Tyro,Mate,Chief\nSawing,x,x,x\nPlaning,x,x,x\nOiling,,x,x\nPlans,-,-,x\nOffers,,,x\nNumber of jobs,2,3,5\n\n' +
      'x = must be able to do it alone; - or blank = not needed,,,',
    expected: {
      ...{ document: 'framework', skills: ['Sawing', 'Planing', 'Oiling', 'Plans', 'Offers'] },
      ...{ levels: ['Tyro', 'Mate', 'Chief'], proficiencies: ['must be able to do it alone'], cells: 10 },
      samples: [{ skill: 'Oiling', level: 'Mate', proficiency: 'must be able to do it alone' }],
    },
    notes: ['row 7, column 3: left-out', 'row 7, column 4: left-out'],
  },
  {
    kind: 'A legend in a cell above the table, beside who approved it',
    file: 'bakery.csv',
    source:
      '"Key:◎ teaches others  ○ works alone  △ works with help  − not asked",,Approved,Checked\n,,Berger,Okoro\n\n' +
      'Skill,Baker,Driver,Clerk\nDough,◎,△,−\nOven,○,−,△\nTill,△,○,◎',
    expected: {
      ...{ document: 'framework', skills: ['Dough', 'Oven', 'Till'], roles: ['Baker', 'Driver', 'Clerk'] },
      ...{ proficiencies: ['works with help', 'works alone', 'teaches others'], cells: 7 },
      samples: [{ skill: 'Till', role: 'Clerk', proficiency: 'teaches others' }],
    },
    notes: [1, 2].flatMap((row) => [3, 4].map((column) => `row ${row}, column ${column}: left-out`)),
  },
  {
    kind: 'A skill called "Sum" that asks something',
    file: 'bakery.csv',
    source: 'Skill,Junior,Senior\nSum,Adds the prices,Checks the bills\nSelling,Greets the guests,Advises the guests',
    expected: {
      document: 'framework',
      skills: ['Sum', 'Selling'],
      levels: ['Junior', 'Senior'],
      cells: 4,
      samples: [atLevel('Sum', 'Junior', 'Adds the prices')],
    },
  },
  {
    kind: 'Languages with the level of each are no levels themselves',
    file: 'hotel.csv',
    source: 'Area,French (B1),German (B2)\nDesk,3,2\nBar,1,2',
    expected: {
      document: 'framework',
      skills: ['Desk', 'Bar'],
      roles: ['French (B1)', 'German (B2)'],
      proficiencies: ['1', '2', '3'],
      cells: 4,
      samples: [],
    },
  },
  {
    kind: 'A legend of words, and a column of remarks below an unknown header',
    file: 'bakery.csv',
    source:
      'Skill;Baker;Clerk;Boss;Where\nKneading;Pratique;Notions;Notions;In the bakehouse\nSelling;Notions;Pratique;Pratique;\n' +
      'Baking;Pratique;Notions;Notions;\nNotions : knows it;;;;\nPratique : does it;;;;',
    expected: {
      document: 'framework',
      skills: ['Kneading', 'Selling', 'Baking'],
      roles: ['Baker', 'Clerk', 'Boss'],
      proficiencies: ['Notions', 'Pratique'],
      cells: 9,
      samples: [{ skill: 'Selling', role: 'Clerk', proficiency: 'Pratique' }],
    },
  },
  {
    kind: 'The range of the scale in a header, and a sheet of sections with roles',
    file: 'bakery.md',
    source:
      '# Bakery\n\n## Baker\n\n| Skill | Required level (0-4) | Why |\n|--|--|--|\n| Kneading | 3 | Daily |\n\n' +
      '## Clerk\n\n| Skill | Required level (0-4) | Why |\n|--|--|--|\n| Kneading | 1 | |\n',
    expected: {
      document: 'framework',
      name: 'Bakery',
      skills: ['Kneading'],
      roles: ['Baker', 'Clerk'],
      proficiencies: ['1', '3'],
      cells: 2,
      samples: [{ skill: 'Kneading', role: 'Clerk', proficiency: '1' }],
    },
  },
  {
    kind: 'A level called "Owner"',
    file: 'project.csv',
    source:
      'Skill,Contributor,Reviewer,Owner\nCode,Sends small patches,Reviews one package,Decides on the design\nTalk,Follows the rules,Answers the questions,Speaks for the project',
    expected: {
      document: 'framework',
      skills: ['Code', 'Talk'],
      levels: ['Contributor', 'Reviewer', 'Owner'],
      cells: 6,
      samples: [atLevel('Talk', 'Owner', 'Speaks for the project')],
    },
  },
  {
    kind: 'A column "Owner" of people',
    file: 'bakery.csv',
    source:
      'Skill,Junior,Senior,Owner\nKneading,Weighs the flour,Judges the dough,Ann\nSelling,Greets the guests,Advises the guests,Bea',
    expected: {
      document: 'framework',
      skills: ['Kneading', 'Selling'],
      levels: ['Junior', 'Senior'],
      cells: 4,
      samples: [atLevel('Selling', 'Junior', 'Greets the guests')],
    },
  },
];
