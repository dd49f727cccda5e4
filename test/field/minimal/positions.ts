/** Pages about one position, which only their title names. */
import { atLevel, type Case } from './case.ts';

const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;
const framework = { document: 'framework' } as const;

const table = (title: string) =>
  lines(
    title,
    '',
    '| Area | Competency | Notes |',
    '|---|---|---|',
    '| Craft | Kneads dough without help and keeps the bench clean. | |',
    '| Craft | Watches the oven and tells others when bread is ready. | |',
    '| Talk | Listens to guests and asks when something is not clear. | |',
  );

export const POSITIONS: readonly Case[] = [
  {
    kind: 'The page of a level, with a table of areas and what these ask',
    file: 'bakery.md',
    source: table('# Junior Baker'),
    expected: {
      ...{ ...framework, levels: ['Junior Baker'], skills: ['Craft', 'Talk'], cells: 2 },
      samples: [atLevel('Talk', 'Junior Baker', 'Listens to guests and asks when something is not clear.')],
    },
  },
  {
    kind: 'The page of a role, with the same table',
    file: 'bakery.md',
    source: table('# Baker'),
    expected: {
      ...{ ...framework, roles: ['Baker'], skills: ['Craft', 'Talk'], cells: 2 },
      samples: [{ skill: 'Talk', role: 'Baker', text: 'Listens to guests and asks when something is not clear.' }],
    },
  },
  {
    kind: 'The same table below a title that names no position: refused',
    file: 'bakery.md',
    source: table('# Meeting of the month'),
    expected: { refused: 'line 3: no-skill-table' },
  },
  {
    kind: 'A level by a word that alone is one, before the name of a role; a table of facts at the end',
    file: 'page.md',
    source: lines(
      '---',
      'title: Associate Baker',
      '---',
      '## Craft',
      '- Weighs flour.',
      '## Talk',
      '- Greets guests.',
      '## Shop',
      '- Counts money.',
      '## Oven',
      '- Lights it.',
      '## In numbers',
      '| Part | Share |',
      '|---|---|',
      '| Craft | 80 % |',
      '| Talk | 10 % |',
      '| Shop | 10 % |',
    ),
    expected: {
      ...framework,
      levels: ['Associate Baker'],
      skills: ['Craft', 'Talk', 'Shop', 'Oven'],
      cells: 4,
      samples: [atLevel('Oven', 'Associate Baker', ['Lights it.'])],
    },
    notes: [
      'line 12: left-out',
      'line 13, column 1: left-out',
      'line 13, column 8: left-out',
      'line 15, column 9: left-out',
      'line 16, column 8: left-out',
    ],
  },
  {
    kind: 'How well the role of the page masters skills, in a table below each heading',
    file: 'bakery.md',
    source: lines(
      '# Pastry Baker',
      '',
      '## Craft',
      '',
      '| Skill | Level |',
      '|---|---|',
      '| Dough | 3 |',
      '| Oven | 4 |',
      '',
      '## Talk',
      '',
      '| Skill | Level |',
      '|---|---|',
      '| Guests | 2 |',
      '| Team | 3 |',
    ),
    expected: {
      ...framework,
      roles: ['Pastry Baker'],
      proficiencies: ['2', '3', '4'],
      groups: ['Craft', 'Talk'],
      skills: ['Dough', 'Oven', 'Guests', 'Team'],
      cells: 4,
      samples: [{ skill: 'Oven', role: 'Pastry Baker', proficiency: '4' }],
    },
  },
];
