/** Tables of people, and pages about one role. */
import type { Case } from './case.ts';

export const PEOPLE: readonly Case[] = [
  {
    kind: 'People above the columns',
    file: 'bakery.csv',
    source: ',Anna Berger,Mehmet Yilmaz,Total\nKneading,3,1,4\nSelling,2,2,4\nBaking,0,1,1',
    expected: { refused: ': not-skills' },
  },
  {
    kind: 'People above the columns, taken for roles by the caller',
    file: 'bakery.csv',
    source: ',Anna Berger,Mehmet Yilmaz,Total\nKneading,3,1,4\nSelling,2,2,4\nBaking,0,1,1',
    options: { columns: 'role' },
    expected: {
      document: 'framework',
      skills: ['Kneading', 'Selling', 'Baking'],
      roles: ['Anna Berger', 'Mehmet Yilmaz'],
      proficiencies: ['0', '1', '2', '3'],
      cells: 6,
      samples: [{ skill: 'Kneading', role: 'Anna Berger', proficiency: '3' }],
    },
    notes: ['row 2, column 4: left-out'],
  },
  {
    kind: 'An inventory of people, with facts about them',
    file: 'bakery.csv',
    source: 'Name,Shop,Kneading,Selling,Changed\nAnna Berger,North,3,1,2024-01-10\nPaul Krüger,South,2,2,2024-01-12',
    expected: { refused: ': not-skills' },
  },
  {
    kind: 'Skills below "Name" are no people',
    file: 'bakery.csv',
    source: 'Name,Baker,Clerk\nKneading,3,1\nSelling,1,3',
    expected: {
      document: 'framework',
      skills: ['Kneading', 'Selling'],
      roles: ['Baker', 'Clerk'],
      proficiencies: ['1', '3'],
      cells: 4,
      samples: [{ skill: 'Selling', role: 'Clerk', proficiency: '3' }],
    },
  },
  {
    kind: 'A page about one role: its title names the role, its headings are groups',
    file: 'page.md',
    source:
      '# Pastry Cook\n\n## Technical skills\n\n| Skill | Expected level |\n|--|--|\n| Kneading | Advanced |\n\n' +
      '## Soft skills\n\n| Skill | Expected level |\n|--|--|\n| Selling | Basic |\n\n' +
      '**Basic**: needs help. **Advanced**: works alone.\n',
    expected: {
      document: 'framework',
      name: 'Pastry Cook',
      groups: ['Technical skills', 'Soft skills'],
      skills: ['Kneading', 'Selling'],
      roles: ['Pastry Cook'],
      proficiencies: ['Basic', 'Advanced'],
      cells: 2,
      samples: [{ skill: 'Selling', role: 'Pastry Cook', proficiency: 'Basic' }],
    },
  },
  {
    kind: 'Kinds of skills on a page that names no role are not roles',
    file: 'page.md',
    source:
      '# Our bakery\n\n## Technical skills\n\n| Skill | Expected level |\n|--|--|\n| Kneading | Advanced |\n\n' +
      '## Soft skills\n\n| Skill | Expected level |\n|--|--|\n| Selling | Basic |\n',
    expected: { refused: ': not-skills' },
  },
];
