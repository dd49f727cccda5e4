/** Scales beside levels: what the words in cells mean, and forms in which people rate themselves. */
import type { Case } from './case.ts';

const RATE = '# Skills of bakers\n\nRate yourself:\n\n- **1:** Never done\n- **2:** With help\n- **3:** Alone\n\n';

export const SCALES: readonly Case[] = [
  {
    kind: 'What the words in cells mean, in a table of levels above those of skills',
    file: 'bakery.md',
    source:
      '# Bakery\n\n## Proficiency levels\n\n| Level | Description | Signs |\n|---|---|---|\n| Beginner | Is shown | Asks often |\n| Advanced | Works alone | Helps others |\n| Expert | Known in town | Sets rules |\n\n' +
      '## Baking\n\n| Skill | Junior | Senior |\n|---|---|---|\n| Oven | Beginner | Advanced |\n| Dough | Advanced | Expert |\n',
    expected: {
      document: 'framework',
      name: 'Bakery',
      skills: ['Oven', 'Dough'],
      groups: ['Baking'],
      levels: ['Junior', 'Senior'],
      proficiencies: ['Beginner', 'Advanced', 'Expert'],
      cells: 4,
      samples: [{ skill: 'Dough', level: 'Senior', proficiency: 'Expert' }],
    },
    notes: ['line 3: left-out', ...[1, 9, 23].map((column) => `line 5, column ${column}: left-out`)],
  },
  {
    kind: 'What levels mean, in a table above that of skills',
    file: 'bakery.md',
    source:
      '# Bakery\n\n| Level | Description |\n|---|---|\n| Junior | Is shown |\n| Senior | Works alone |\n\n' +
      '| Skill | Junior | Senior |\n|---|---|---|\n| Oven | Basic | Advanced |\n| Dough | Advanced | Advanced |\n',
    expected: {
      document: 'framework',
      name: 'Bakery',
      skills: ['Oven', 'Dough'],
      levels: ['Junior', 'Senior'],
      proficiencies: ['Basic', 'Advanced'],
      cells: 4,
      samples: [{ skill: 'Dough', level: 'Senior', proficiency: 'Advanced' }],
    },
    notes: ['line 3, column 1: left-out', 'line 3, column 9: left-out'],
  },
  {
    kind: 'What skills are, in a table above that of what levels ask',
    file: 'bakery.md',
    source:
      '# Bakery\n\n## Skills definition\n\n| Skill | Description of the skill | Skill level |\n|---|---|---|\n| Oven | Keeps fires at the right heat | Basic |\n| Dough | Makes a paste of flour and water | Basic |\n\n' +
      '## Baking\n\n| Skill | Junior | Senior |\n|---|---|---|\n| Oven | Basic | Advanced |\n| Dough | Basic | Advanced |\n',
    expected: {
      document: 'framework',
      name: 'Bakery',
      skills: ['Oven', 'Dough'],
      groups: ['Baking'],
      levels: ['Junior', 'Senior'],
      proficiencies: ['Basic', 'Advanced'],
      cells: 4,
      samples: [{ skill: 'Dough', level: 'Senior', proficiency: 'Advanced' }],
    },
  },
  {
    kind: 'A form in which people rate themselves: no levels',
    file: 'bakery.md',
    source: `${RATE}| Skill or question | Rating (1-3) |\n|---|---|\n| Oven | - |\n| Dough | |\n`,
    expected: { refused: ': not-skills' },
  },
  {
    kind: 'A form with the ratings that a role needs',
    file: 'bakery.md',
    source: `${RATE}| Skill | Rating (1-3) |\n|---|---|\n| Oven | 2 |\n| Dough | 3 |\n`,
    options: { role: 'Baker' },
    expected: {
      document: 'framework',
      name: 'Skills of bakers',
      skills: ['Oven', 'Dough'],
      roles: ['Baker'],
      proficiencies: ['With help', 'Alone'],
      cells: 2,
      samples: [{ skill: 'Dough', role: 'Baker', proficiency: 'Alone' }],
    },
    notes: ['line 5: left-out'],
  },
];
