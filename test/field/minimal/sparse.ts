/** Tables in which most cells of some columns are empty. */
import type { Case } from './case.ts';

const HEADERS = '| Area | Detail | Baker 1 | Baker 2 | Senior Baker 1 | Senior Baker 2 |\n|--|--|--|--|--|--|\n';

export const SPARSE: readonly Case[] = [
  {
    kind: 'A tick in each row, and no row of the highest levels',
    file: 'bakery.md',
    source:
      `# Bakery\n\n## Dough\n\n${HEADERS}| Kneading | Kneads by recipe | ✅ | | | |\n| | Changes a recipe | | ✅ | | |\n` +
      `| | Writes recipes | | | ✅ | |\n| Resting | Plans a night | | | | ✅ |\n\n## Shop\n\n${HEADERS}` +
      '| Selling | Advises customers about all kinds of bread that are sold in the shop, and their flour | ✅ | | | |\n| | Counts the till in the evening, and finds out what is missing or too much in it | ✅ | | | |\n' +
      '| | Plans the shelves so that what is bought together also stands together in them | | ✅ | | |\n| | Trains the new ones of the shop in all tasks that come up during a usual day | | ✅ | | |\n',
    expected: {
      document: 'framework',
      name: 'Bakery',
      levels: ['Baker 1', 'Baker 2', 'Senior Baker 1', 'Senior Baker 2'],
      groups: ['Kneading', 'Resting', 'Selling'],
      skills: [
        ...['Kneads by recipe', 'Changes a recipe', 'Writes recipes', 'Plans a night'],
        ...[
          'Advises customers about all kinds of bread that are sold in the shop, and their flour',
          'Counts the till in the evening, and finds out what is missing or too much in it',
          'Plans the shelves so that what is bought together also stands together in them',
          'Trains the new ones of the shop in all tasks that come up during a usual day',
        ],
      ],
      proficiencies: ['✅'],
      cells: 8,
      samples: [
        {
          skill: 'Counts the till in the evening, and finds out what is missing or too much in it',
          level: 'Baker 1',
          proficiency: '✅',
        },
        {
          skill: 'Plans the shelves so that what is bought together also stands together in them',
          level: 'Baker 2',
          proficiency: '✅',
        },
      ],
    },
  },
  {
    kind: 'Groups only in their first rows, and values that are called like levels',
    file: 'bakery.md',
    source:
      '| Area | Task | Junior | Senior |\n|--|--|--|--|\n| Dough | Kneading | A1 | B2 |\n| | Resting | A1 | B1 |\n' +
      '| | Mixing | A1 | B2 |\n| Shop | Selling | A2 | B2 |\n| | Packing | A1 | A2 |\n',
    expected: {
      document: 'framework',
      name: 'bakery',
      levels: ['Junior', 'Senior'],
      groups: ['Dough', 'Shop'],
      skills: ['Kneading', 'Resting', 'Mixing', 'Selling', 'Packing'],
      proficiencies: ['A1', 'A2', 'B1', 'B2'],
      cells: 10,
      samples: [
        { skill: 'Resting', level: 'Senior', proficiency: 'B1' },
        { skill: 'Packing', level: 'Senior', proficiency: 'A2' },
      ],
    },
  },
  {
    kind: 'Groups below a header with the word for a level, and an empty column for how well',
    file: 'ward.html',
    source:
      '<table><tr><th>Area</th><th>Our graduate</th><th>Skill</th><th>Skill level</th><th>Proof</th></tr>' +
      '<tr><td rowspan="4">Ward</td><td rowspan="2">Care of patients</td><td>Washes hands</td><td></td><td></td></tr>' +
      '<tr><td>Changes dressings</td><td></td><td></td></tr>' +
      '<tr><td rowspan="2">Work in a team</td><td>Hands over shifts</td><td></td><td></td></tr>' +
      '<tr><td>Plans rounds</td><td></td><td></td></tr></table>',
    expected: { refused: ': not-skills' },
  },
];
