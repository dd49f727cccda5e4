/** Plain text and Markdown whose lines are levels, names of skills or the order of the levels. */
import { atLevel, type Case } from './case.ts';

export const TEXTS: readonly Case[] = [
  {
    kind: 'Names of skills above lists without empty lines, below levels, and the signature of a mail',
    file: 'mail.txt',
    source:
      'Hi all,\n\nBaker 1\n=======\nOven\n  * Heats the oven\n  * Cleans it\nShop\n  * Greets the guests\n\n' +
      'Baker 2\n=======\nOven\n  * Buys ovens\nShop\n  * Advises the guests\n\nThanks,\nAnn\n-- \nAnn Berger, Bakery\n',
    expected: {
      document: 'framework',
      name: 'mail',
      skills: ['Oven', 'Shop'],
      levels: ['Baker 1', 'Baker 2'],
      cells: 4,
      samples: [
        atLevel('Oven', 'Baker 1', ['Heats the oven', 'Cleans it']),
        atLevel('Shop', 'Baker 2', ['Advises the guests']),
      ],
    },
    notes: ['line 1: left-out', 'line 18: left-out', 'line 21: left-out'],
  },
  {
    kind: 'One line before lists at each level names no skills',
    file: 'bakery.md',
    source: '# Bakery\n\n## Junior\n\nYou can\n\n- weigh flour\n\n## Senior\n\nYou can\n\n- judge dough\n',
    expected: {
      document: 'framework',
      name: 'Bakery',
      skills: ['Bakery'],
      levels: ['Junior', 'Senior'],
      cells: 2,
      samples: [{ skill: 'Bakery', level: 'Senior', text: 'You can', items: ['judge dough'] }],
    },
  },
  {
    kind: 'Lines of levels in capitals, and lines with the name of a skill below them',
    file: 'corso.txt',
    source:
      'IL FORNO\nEdizione 2025\n\nLIVELLO BASE\n\nPane: Pesa la farina.\nNegozio: Saluta i clienti.\n\n' +
      'LIVELLO AVANZATO\n\nPane: Giudica la pasta.\nNegozio: Consiglia i clienti.\n\nApprovato ieri.\n',
    expected: {
      document: 'framework',
      name: 'IL FORNO',
      skills: ['Pane', 'Negozio'],
      levels: ['LIVELLO BASE', 'LIVELLO AVANZATO'],
      cells: 4,
      samples: [atLevel('Pane', 'LIVELLO AVANZATO', 'Giudica la pasta.')],
    },
    notes: ['line 14: left-out'],
  },
  {
    kind: 'Numbered themes, and levels that a line puts in order',
    file: 'bakery.md',
    source:
      '# Bakery\n\nGrades: Helper → Baker → Owner\n\n## 1. Oven\n\n### 1.1 Kneading\n\n- **Helper:** Weighs flour.\n- **Owner:** Judges dough.\n\n' +
      '## 2. Shop\n\n### 2.1 Selling\n\n- **Helper:** Greets.\n- **Baker:** Advises.\n',
    expected: {
      document: 'framework',
      name: 'Bakery',
      groups: ['1. Oven', '2. Shop'],
      skills: ['1.1 Kneading', '2.1 Selling'],
      levels: ['Helper', 'Baker', 'Owner'],
      cells: 4,
      samples: [atLevel('1.1 Kneading', 'Owner', 'Judges dough.')],
    },
  },
  {
    kind: 'The same names above lists at levels that stand below each skill',
    file: 'bakery.md',
    source:
      '# Bakery\n\n' +
      ['Oven', 'Shop']
        .map(
          (skill) =>
            `## ${skill}\n\n### Junior\n\nAsked:\n\n- Learns\n\nSeen:\n\n- Comes\n\n### Senior\n\nAsked:\n\n- Leads\n\nSeen:\n\n- Stays\n\n`,
        )
        .join(''),
    expected: {
      document: 'framework',
      name: 'Bakery',
      skills: ['Oven', 'Shop'],
      levels: ['Junior', 'Senior'],
      cells: 4,
      samples: [],
    },
  },
  {
    kind: 'Numbered levels above numbered skills',
    file: 'bakery.md',
    source: '# Bakery\n\n## 1. Junior\n\n### 1.1 Oven\n\n- Cleans it\n\n## 2. Senior\n\n### 2.1 Oven\n\n- Buys it\n',
    expected: {
      document: 'framework',
      name: 'Bakery',
      skills: ['1.1 Oven', '2.1 Oven'],
      levels: ['1. Junior', '2. Senior'],
      cells: 2,
      samples: [atLevel('2.1 Oven', '2. Senior', ['Buys it'])],
    },
  },
  {
    kind: 'The same names above lists below headings that are no levels',
    file: 'team.md',
    source:
      '# Team\n\n## Meetings\n\nDo\n- start on time\n\nDo not\n- interrupt\n\n## Reviews\n\nDo\n- be kind\n\nDo not\n- block\n',
    expected: { refused: ': no-framework' },
  },
  {
    kind: 'The steps of a document are no levels',
    file: 'review.md',
    source:
      '# Review\n\nDraft → Review → Published\n\n## Texts\n\n- **Draft:** Ann writes.\n- **Review:** Paul reads.\n- **Published:** All see it.\n',
    expected: { refused: ': no-framework' },
  },
];
