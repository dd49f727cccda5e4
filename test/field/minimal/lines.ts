/** Plain text and Markdown whose lines, terms or links between pages mean something. */
import { atLevel, type Case, type Expected } from './case.ts';

const BAKERY: Expected = {
  document: 'framework',
  skills: ['Kneading', 'Selling'],
  levels: ['Level 1', 'Level 2'],
  cells: 4,
  samples: [atLevel('Kneading', 'Level 2', 'Judges the dough.'), atLevel('Selling', 'Level 1', 'Greets the guests.')],
};

export const LINES: readonly Case[] = [
  {
    kind: 'A mail with the levels of each skill in lines',
    file: 'mail.txt',
    source:
      'From: ann@example.org\nTo: bakers@example.org\nSubject: Levels\n\nHi all,\n\nhere they are.\n\n' +
      'Kneading\nLevel 1: Weighs the flour.\nLevel 2: Judges the dough.\n\n' +
      'Selling\n\nLevel 1 - Greets the guests.\nLevel 2 - Advises the guests.\n\nBest,\nAnn\n',
    expected: { ...BAKERY, name: 'mail' },
    notes: ['line 1: left-out', 'line 18: left-out'],
  },
  {
    kind: 'Lines of levels below headings',
    file: 'bakery.md',
    source:
      '# Bakery\n\n## Kneading\n\nLevel 1: Weighs the flour.\nLevel 2: Judges the dough.\n\n' +
      '## Selling\n\nLevel 1: Greets the guests.\nLevel 2: Advises the guests.\n',
    expected: { ...BAKERY, name: 'Bakery' },
  },
  {
    kind: 'A mail that begins with its subject, with a level that goes on in the next line',
    file: 'mail.txt',
    source:
      'Subject: Levels\n\nHi all,\n\nKneading\nLevel 1: Weighs the flour.\nLevel 2: Judges\n  the dough.\n\n' +
      'Selling\nLevel 1: Greets the guests.\nLevel 2: Advises the guests.\n',
    expected: { ...BAKERY, name: 'mail' },
    notes: ['line 1: left-out', 'line 3: left-out'],
  },
  {
    kind: 'Lines of steps are no levels',
    file: 'oven.txt',
    source: 'The new oven\nStep 1: Open the box.\nStep 2: Read the manual.\n',
    expected: { refused: ': not-skills' },
  },
  {
    kind: 'Definition lists of Markdown, below the names of skills',
    file: 'bakery.md',
    source:
      '# Bakery\n\n## Kneading\n\nLevel 1\n:   Weighs the flour.\n\nLevel 2\n:   Judges the dough.\n\n' +
      '## Selling\n\nLevel 1\n:   Greets the guests.\n:   Smiles.\n\nLevel 2\n:   Advises the guests.\n',
    expected: {
      ...BAKERY,
      name: 'Bakery',
      samples: [
        atLevel('Kneading', 'Level 2', 'Judges the dough.'),
        atLevel('Selling', 'Level 1', ['Greets the guests.', 'Smiles.']),
      ],
    },
  },
  {
    kind: 'Links between pages of Obsidian',
    file: 'bakery.md',
    source:
      '| Skill | Level 1 | Level 2 |\n|--|--|--|\n| [[Kneading]] | Weighs the [[Flours\\|flour]]. | Judges the dough. |\n' +
      '| [[Selling]] | Greets the guests. | Advises the guests. |\n',
    expected: { ...BAKERY, samples: [atLevel('Kneading', 'Level 1', 'Weighs the flour.')] },
    notes: ['line 3, column 16: left-out'],
  },
  {
    kind: 'A file for one level, which the caller names',
    file: 'helper.md',
    source: '# Helper\n\n## Kneading\n\n- Weighs the flour\n\n## Selling\n\n- Greets the guests\n',
    options: { levels: ['Helper', 'Baker'] },
    expected: {
      document: 'framework',
      name: 'Helper',
      skills: ['Kneading', 'Selling'],
      levels: ['Helper', 'Baker'],
      cells: 2,
      samples: [atLevel('Selling', 'Helper', ['Greets the guests'])],
    },
  },
];
