/** Marks of notes in names and texts, and signs that programs add to pages. */
import type { Case, Expected } from './case.ts';
import { atLevel } from './case.ts';

const BAKERY: Expected = {
  document: 'framework',
  name: 'Bakery',
  skills: ['Kneading', 'Selling'],
  levels: ['Junior', 'Senior'],
  cells: 4,
  samples: [atLevel('Kneading', 'Junior', 'Weighs the flour'), atLevel('Selling', 'Senior', 'Advises the guests')],
};

const HEADER = '# Bakery\n\n| Skill | Junior | Senior |\n|--|--|--|\n';
const SELLING = '| Selling | Greets the guests | Advises the guests |\n';

export const NOTES: readonly Case[] = [
  {
    kind: 'A mark of a note behind a skill that nothing is asked of',
    file: 'bakery.csv',
    source:
      'Skill,Junior,Senior\nKneading,Weighs flour,Judges dough\nSelling,Greets,Advises\nDriving *,,\n* Only with a licence,,',
    expected: {
      document: 'framework',
      skills: ['Kneading', 'Selling'],
      levels: ['Junior', 'Senior'],
      cells: 4,
      samples: [],
    },
    notes: ['row 5, column 1: mark-left-out', 'row 4, column 1: left-out'],
  },
  ...[
    { kind: 'a raised number', mark: '¹', note: '¹ Only by hand' },
    { kind: 'a star', mark: '\\*', note: '\\* Only by hand' },
    { kind: 'a number in brackets', mark: '[1]', note: '[1] Only by hand' },
    { kind: 'a footnote of Markdown', mark: '[^1]', note: '[^1]: Only by hand' },
  ].map(({ kind, mark, note }): Case => ({
    kind: `The mark of a note after a name: ${kind}`,
    file: 'bakery.md',
    source: `${HEADER}| Kneading${mark} | Weighs the flour | Judges the dough |\n${SELLING}\n${note}`,
    expected: BAKERY,
    notes: ['line 8: mark-left-out'],
  })),
  {
    kind: 'Signs at the end of a name without a note stay',
    file: 'bakery.csv',
    source:
      'Skill,Junior,Senior\nC*,Weighs the flour,Judges the dough\nOven of 2 m²,Greets the guests,Advises the guests',
    expected: {
      ...BAKERY,
      name: 'bakery',
      skills: ['C*', 'Oven of 2 m²'],
      samples: [atLevel('C*', 'Junior', 'Weighs the flour')],
    },
  },
  {
    kind: 'A star inside a name is no mark of a note',
    file: 'bakery.md',
    source: `${HEADER}| Kneading\\* | Weighs the flour | Judges the A\\* dough |\n${SELLING}\n\\* Only by hand`,
    expected: { ...BAKERY, samples: [atLevel('Kneading', 'Senior', 'Judges the A* dough')] },
    notes: ['line 8: mark-left-out'],
  },
  {
    kind: 'A name that begins with a star is no note',
    file: 'bakery.csv',
    source:
      'Skill,Junior,Senior\nKneading*,Weighs the flour,Judges the dough\n*Driving,Drives slowly,\nSelling,Greets the guests,Advises the guests',
    expected: { ...BAKERY, name: 'bakery', skills: ['Kneading*', '*Driving', 'Selling'], cells: 5, samples: [] },
  },
  {
    kind: 'Links that MediaWiki and MkDocs put beside names, and the mark of a reference',
    file: 'bakery.html',
    source:
      '<h1>Bakery<a class="headerlink" href="#bakery">¶</a></h1>' +
      '<table><tr><th>Skill</th><th>Junior</th><th>Senior</th></tr>' +
      '<tr><td>Kneading<sup class="reference"><a href="#cite-1">[1]</a></sup></td><td>Weighs the flour</td><td>Judges</td></tr>' +
      '<tr><td>Selling</td><td>Greets</td><td>Advises the guests</td></tr></table>',
    expected: BAKERY,
    notes: ['line 1, column 134: left-out'],
  },
  {
    kind: 'Signs without a width around the texts of cells',
    file: 'bakery.html',
    source:
      '<h1>Bakery</h1><table><tr><th>\u200BSkill</th><th>\u200BJunior</th><th>\u200BSenior</th></tr>' +
      '<tr><td>\u200BKneading</td><td>\u200BWeighs the flour</td><td>\u200BJudges the dough</td></tr>' +
      '<tr><td>\u200BSelling</td><td>\u200B</td><td>Advises the guests\u200B</td></tr></table>',
    expected: { ...BAKERY, cells: 3 },
  },
  {
    kind: 'A sheet that Google Sheets published, with the letters and numbers of its cells',
    file: 'bakery.html',
    source:
      '<div id="doc-title"><span>Bakery</span></div><table><thead><tr><th class="row-header"></th>' +
      '<th class="column-headers-background">A</th><th class="column-headers-background">B</th>' +
      '<th class="column-headers-background">C</th></tr></thead><tbody>' +
      '<tr><th class="row-headers-background">1</th><td>Skill</td><td>Junior</td><td>Senior</td></tr>' +
      '<tr><th class="row-headers-background">2</th><td>Kneading</td><td>Weighs the flour</td><td>Judges</td></tr>' +
      '<tr><th class="row-headers-background">3</th><td>Selling</td><td>Greets</td><td>Advises the guests</td></tr></tbody></table>',
    expected: BAKERY,
  },
  {
    kind: 'Several definitions of a term',
    file: 'bakery.html',
    source:
      '<h1>Bakery</h1><h2>Kneading</h2><dl><dt>Junior</dt><dd>Weighs the flour</dd><dt>Senior</dt><dd>Judges</dd><dd>Teaches</dd></dl>' +
      '<h2>Selling</h2><dl><dt>Junior</dt><dd>Greets</dd><dt>Senior</dt><dd>Advises the guests</dd></dl>',
    expected: {
      ...BAKERY,
      samples: [...BAKERY.samples, atLevel('Kneading', 'Senior', ['Judges', 'Teaches'])],
    },
  },
  {
    kind: 'Raised numbers in HTML: the mark of a note, and a legend of signs in one line, with one role that could be a level',
    file: 'bakery.html',
    source:
      '<h1>Bakery</h1><table><tr><th>Skill</th><th>Baker</th><th>Head</th></tr>' +
      '<tr><td>Kneading<sup>1</sup></td><td>●</td><td>○</td></tr><tr><td>Selling</td><td>○</td><td>●</td></tr></table>' +
      '<p><sup>1</sup> only by hand</p><p>● needed, ○ welcome</p>',
    expected: {
      document: 'framework',
      name: 'Bakery',
      skills: ['Kneading', 'Selling'],
      roles: ['Baker', 'Head'],
      proficiencies: ['welcome', 'needed'],
      cells: 4,
      samples: [{ skill: 'Kneading', role: 'Head', proficiency: 'welcome' }],
    },
    notes: ['line 1, column 187: mark-left-out'],
  },
];
