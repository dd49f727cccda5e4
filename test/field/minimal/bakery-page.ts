/** What one page says in each markup. */
import { atLevel, type Case } from './case.ts';

export const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;

export const levels = ['Junior', 'Senior'];

/** The same table in each markup: two groups, of which the second has a cell of two lines. */
export const expected: Case['expected'] = {
  document: 'framework',
  levels,
  groups: ['Bread', 'Shop'],
  skills: ['Dough', 'Oven', 'Selling'],
  cells: 6,
  samples: [
    atLevel('Dough', 'Senior', 'Plans the dough of a day.'),
    atLevel('Oven', 'Junior', 'Keeps the heat.'),
    atLevel('Selling', 'Senior', 'Calms guests.'),
  ],
};
