/** What stands beside tables of skills in the same file, and in files that look like theirs. */
import { atLevel, type Case } from './case.ts';

export const BESIDE: readonly Case[] = [
  {
    kind: 'Players rated for each position are people',
    file: 'team.csv',
    source: 'Player,Position1,Position2,Position3\nPlayer1,5,4,3\nPlayer2,4,3,2\nPlayer3,1,2,3\nPlayer4,2,5,1',
    expected: { refused: ': not-skills' },
  },
  {
    kind: 'Labels below levels are no meanings of values, though a table has the same headers',
    file: 'bakery.md',
    source:
      '# Bakery\n\n| Skill | L1 | L2 |\n|--|--|--|\n| Kneading | Learning | Applying |\n| Selling | Helping | Leading |\n\n' +
      '## Levels in short\n\n| Level | Scope | Impact |\n|--|--|--|\n| L1 | A dough | One oven |\n| L2 | All doughs | The shop |\n\n' +
      '## Levels at length\n\n### L1\n\n**Scope**: one dough at a time\n**Impact**: the morning\n\n**Tasks**:\n- Kneads rolls\n- Weighs flour\n\n' +
      '### L2\n\n**Scope**: all doughs of a day\n**Impact**: the whole week\n\n**Tasks**:\n- Plans shifts\n- Trains helpers\n',
    expected: {
      document: 'framework',
      name: 'Bakery',
      levels: ['L1', 'L2'],
      skills: ['Kneading', 'Selling'],
      cells: 4,
      samples: [atLevel('Kneading', 'L1', 'Learning')],
    },
    notes: ['line 8: left-out', 'line 10, column 1: left-out', 'line 15: left-out'],
  },
  {
    kind: 'What other things are for stands in a table beside those of skills and their levels',
    file: 'bakery.md',
    source:
      '# Shop site\n\n## Skills\n\n| Skill | Level | Used for |\n|--|--|--|\n| Writing | Basic | Texts about bread |\n' +
      '| Photos | Advanced | Pictures of bread |\n| Maps | Basic | The way to the shop |\n\n## Services\n\n' +
      '| Service | Used for | Where it is set |\n|--|--|--|\n| Mail box | Orders of customers | In the file `mail` |\n' +
      '| Counter | Visits of the site | In the file `count` |\n| Till | Payments by card | In its own app |\n',
    expected: {
      document: 'framework',
      name: 'Shop site',
      levels: ['Basic', 'Advanced'],
      skills: ['Writing', 'Photos', 'Maps'],
      cells: 3,
      samples: [atLevel('Photos', 'Advanced', 'Pictures of bread')],
    },
    notes: [
      ...['line 11: left-out', 'line 13, column 1: left-out', 'line 13, column 22: left-out'],
      ...['line 15, column 1: left-out', 'line 15, column 12: left-out', 'line 15, column 34: left-out'],
      ...['line 16, column 1: left-out', 'line 16, column 11: left-out', 'line 16, column 32: left-out'],
      ...['line 17, column 1: left-out', 'line 17, column 8: left-out', 'line 17, column 27: left-out'],
    ],
  },
];
