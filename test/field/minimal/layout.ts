/** Columns and lists beside a table of skills that say nothing of levels and roles. */
import { atLevel, type Case } from './case.ts';

export const LAYOUT: readonly Case[] = [
  {
    kind: 'Columns of a drawing beside skills and their groups: no roles',
    file: 'drawing.csv',
    source:
      'Title,Icon,Row,Column,Area,Hex opacity\nOven,a.png,1,1,Baking,0.25\nDough,b.png,1,2,Baking,0.25\nTill,c.png,2,1,Shop,0.25\nPrices,d.png,2,2,Shop,\n',
    expected: { refused: 'row 1: no-skill-table' },
  },
  {
    kind: 'Columns of a drawing beside those of roles',
    file: 'drawing.csv',
    source: 'Skill,Icon,Row,Column,Baker,Clerk\nOven,a.png,1,1,3,1\nDough,b.png,1,2,2,1\nTill,c.png,2,1,1,3\n',
    expected: {
      document: 'framework',
      skills: ['Oven', 'Dough', 'Till'],
      roles: ['Baker', 'Clerk'],
      proficiencies: ['1', '2', '3'],
      cells: 6,
      samples: [{ skill: 'Till', role: 'Clerk', proficiency: '3' }],
    },
  },
  {
    kind: 'A list that explains the numbers of a column',
    file: 'bakery.md',
    source:
      '# Bakery\n\n| Area | Goal | Beginner | Advanced |\n|---|---|---|---|\n| Oven | 1 | Opens it | Minds it |\n| Dough | 2 | Weighs it | Judges it |\n\n## The goals\n\n1. **Goal 1:** Bread that is done\n2. **Goal 2:** Dough that rises\n',
    expected: {
      document: 'framework',
      name: 'Bakery',
      skills: ['Oven', 'Dough'],
      levels: ['Beginner', 'Advanced'],
      cells: 4,
      samples: [atLevel('Dough', 'Advanced', 'Judges it')],
    },
    notes: ['line 8: left-out', 'line 10: left-out', 'line 11: left-out'],
  },
];
