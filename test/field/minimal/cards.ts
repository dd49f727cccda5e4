/** Cards and pages about one role, without a column for it. */
import type { Case, Expected } from './case.ts';

const BAKER: Expected = {
  document: 'framework',
  groups: ['Oven'],
  skills: ['Kneading', 'Baking', 'Selling'],
  roles: ['Baker'],
  proficiencies: ['Basic', 'Advanced', 'Expert'],
  cells: 3,
  samples: [
    { skill: 'Kneading', role: 'Baker', proficiency: 'Expert' },
    { skill: 'Selling', role: 'Baker', proficiency: 'Basic' },
  ],
};

const MARKS = 'Area,Skill,Basic,Advanced,Expert\nOven,Kneading,,,X\nOven,Baking,,X,\nOven,Selling,X,,\n';
const LIST = '## Craft\n\n- Kneading: advanced\n- Selling (basic)\n';

export const CARDS: readonly Case[] = [
  {
    kind: 'A mark below one of several proficiencies in each row, of a role above the table',
    file: 'card.csv',
    source: `Name of role,Baker,,,\n,,,,\n${MARKS}`,
    expected: BAKER,
  },
  {
    kind: 'A mark below one of several proficiencies in each row, of a role that the caller names',
    file: 'card.csv',
    source: MARKS,
    options: { role: 'Baker' },
    expected: BAKER,
  },
  {
    kind: 'A checked box below one of several numbers in each row',
    file: 'card.csv',
    source: 'Skill,1,2,3\nKneading,☐,☐,☒\nBaking,☐,☒,☐\nSelling,☒,☐,☐\n',
    options: { role: 'Baker' },
    expected: {
      ...BAKER,
      groups: [],
      proficiencies: ['1', '2', '3'],
      samples: [{ skill: 'Kneading', role: 'Baker', proficiency: '3' }],
    },
  },
  {
    kind: 'Marks below levels, several in a row, stay levels',
    file: 'card.csv',
    source: 'Job title,Baker,,,\n,,,,\nArea,Skill,Basic,Advanced,Expert\nOven,Kneading,X,X,X\nOven,Baking,,X,X\n',
    expected: {
      document: 'framework',
      groups: ['Oven'],
      skills: ['Kneading', 'Baking'],
      levels: ['Basic', 'Advanced', 'Expert'],
      proficiencies: ['X'],
      roles: ['Baker'],
      cells: 5,
      samples: [],
    },
  },
  {
    kind: 'Lists of skills and how well, on the page of a role',
    file: 'page.md',
    source: `# Pastry Cook\n\n${LIST}`,
    expected: {
      document: 'framework',
      name: 'Pastry Cook',
      groups: ['Craft'],
      skills: ['Kneading', 'Selling'],
      roles: ['Pastry Cook'],
      proficiencies: ['basic', 'advanced'],
      cells: 2,
      samples: [{ skill: 'Selling', role: 'Pastry Cook', proficiency: 'basic' }],
    },
  },
  {
    kind: 'Lists of skills and how well, below the headings of roles',
    file: 'page.md',
    source:
      '# Bakery\n\n## Pastry Cook\n\n- Kneading: basic\n- Baking: expert\n\n## Shop Manager\n\n- Kneading: basic\n- Selling: expert\n',
    expected: {
      document: 'framework',
      name: 'Bakery',
      skills: ['Kneading', 'Baking', 'Selling'],
      roles: ['Pastry Cook', 'Shop Manager'],
      proficiencies: ['basic', 'expert'],
      cells: 4,
      samples: [{ skill: 'Selling', role: 'Shop Manager', proficiency: 'expert' }],
    },
  },
  {
    kind: 'Lists of skills and how well, but not in which role',
    file: 'page.md',
    source: `# Our house\n\n${LIST}`,
    expected: { refused: ': not-skills' },
  },
];
