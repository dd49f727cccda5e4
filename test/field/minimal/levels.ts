// cspell:ignore Medior
/** Levels with longer names, in another order, in headings, and marks instead of texts. */
import { atLevel, type Case, ofRole } from './case.ts';

const skill = { document: 'skill', name: 'bakery', skills: ['bakery'], roles: ['Bread'] } as const;
const marks = { document: 'framework', skills: ['Kneading', 'Selling'] } as const;

/** One row of a role below levels. */
function withLevels(levels: readonly string[]): Case {
  const texts = levels.map((_, index) => `does ${index + 1}`);
  return {
    kind: `3: levels such as ${levels.join(', ')}`,
    file: 'bakery.csv',
    source: `Role;${levels.join(';')}\nBread;${texts.join(';')}`,
    expected: { ...{ ...skill, levels, cells: levels.length }, samples: [ofRole('Bread', levels[1]!, 'does 2')] },
  };
}

const LADDERS = [
  ['Junior Baker', 'Senior Baker'],
  ['Junior SRE', 'Senior (L5-L6)'],
  ['1/ Junior', '2/ Medior', '3/ Senior'],
  ['Junior', 'Mid Level', 'Senior'],
  ['IC1', 'IC2', 'IC3'],
  ['E3', 'E4', 'E5'],
  ['Engineer I', 'Engineer II', 'Engineer III'],
  ['Jr', 'Sr', 'Staff+'],
  ['Graduate', 'Medior', 'Principal'],
  ['Basic', 'Advanced', 'Expert'],
];

export const LEVELS: readonly Case[] = [
  ...LADDERS.map(withLevels),
  {
    kind: '30: a space in the name of a level that does not break',
    file: 'bakery.html',
    source:
      '<table><tr><th>Role</th><th>Entry&nbsp;level</th><th>Top level</th></tr>' +
      '<tr><td>Bread</td><td>Weighs flour</td><td>Judges dough</td></tr></table>',
    expected: {
      ...{ ...skill, levels: ['Entry level', 'Top level'], cells: 2 },
      samples: [ofRole('Bread', 'Entry level', 'Weighs flour')],
    },
  },
  {
    kind: '14: headings from high to low',
    file: 'bakery.md',
    source: ['Principal', 'Senior', 'Junior']
      .map((level) => `## ${level} Baker\n\n| Role | Description |\n| --- | --- |\n| Bread | Is ${level} |\n`)
      .join('\n'),
    expected: {
      ...{ ...skill, levels: ['Junior Baker', 'Senior Baker', 'Principal Baker'], cells: 3 },
      samples: [ofRole('Bread', 'Junior Baker', 'Is Junior')],
    },
    notes: [': levels-sorted'],
  },
  {
    kind: '14: columns from high to low',
    file: 'bakery.csv',
    source: 'Skill,Senior,Mid,Junior\nKneading,Judges,Mixes,Weighs',
    expected: {
      ...{ document: 'framework', skills: ['Kneading'], levels: ['Junior', 'Mid', 'Senior'], cells: 3 },
      samples: [atLevel('Kneading', 'Junior', 'Weighs')],
    },
    notes: [': levels-sorted'],
  },
  {
    kind: '14: headings with numerals from high to low',
    file: 'bakery.md',
    source: ['Senior Baker', 'Baker II', 'Baker I'].map((level) => `## ${level}\n\n- Is a ${level}\n`).join('\n'),
    expected: {
      ...{ document: 'framework', skills: ['bakery'], levels: ['Baker I', 'Baker II', 'Senior Baker'], cells: 3 },
      samples: [atLevel('bakery', 'Baker I', ['Is a Baker I'])],
    },
    notes: [': levels-sorted'],
  },
  {
    kind: 'A level with a numeral, named by the caller, without another of its kind',
    file: 'bakery.csv',
    source: 'Skill,Baker I,Owner\nKneading,Weighs flour,Judges',
    options: { levels: ['Baker I', 'Owner'] },
    expected: {
      ...{ document: 'framework', skills: ['Kneading'], levels: ['Baker I', 'Owner'], cells: 2 },
      samples: [atLevel('Kneading', 'Owner', 'Judges')],
    },
  },
  {
    kind: '5: numbers in cells',
    file: 'bakery.md',
    source:
      '| Skill | Junior | Mid | Senior |\n| --- | --- | --- | --- |\n| Kneading | 1 | 3 | 5 |\n| Selling | 1 | 1 | 3 |',
    expected: {
      ...{ ...marks, levels: ['Junior', 'Mid', 'Senior'], proficiencies: ['1', '3', '5'], cells: 6 },
      samples: [{ skill: 'Kneading', level: 'Senior', proficiency: '5' }],
    },
  },
  {
    kind: '5: numbers in cells, with a legend',
    file: 'bakery.md',
    source:
      '1 = helps, 2 = works alone, 3 = teaches\n\n| Skill | Junior | Senior |\n| --- | --- | --- |\n| Kneading | 1 | 3 |\n| Selling | 2 | 2 |',
    expected: {
      ...{ ...marks, levels: ['Junior', 'Senior'], proficiencies: ['helps', 'works alone', 'teaches'], cells: 4 },
      samples: [{ skill: 'Kneading', level: 'Senior', proficiency: 'teaches' }],
    },
  },
  {
    kind: '5: stars in cells',
    file: 'bakery.csv',
    source: 'Skill,Baker,Clerk\nKneading,★★★,★\nSelling,★,★★',
    expected: {
      ...{ ...marks, roles: ['Baker', 'Clerk'], proficiencies: ['★', '★★', '★★★'], cells: 4 },
      samples: [{ skill: 'Kneading', role: 'Baker', proficiency: '★★★' }],
    },
  },
  {
    kind: '11: skills by roles',
    file: 'bakery.md',
    source: '| Skill | Baker | Clerk |\n| --- | :-: | :-: |\n| Kneading | 4 | 2 |\n| Selling | 1 | 4 |',
    expected: {
      ...{ ...marks, roles: ['Baker', 'Clerk'], proficiencies: ['1', '2', '4'], cells: 4 },
      samples: [{ skill: 'Selling', role: 'Clerk', proficiency: '4' }],
    },
  },
];
