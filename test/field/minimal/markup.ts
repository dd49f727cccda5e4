/** Markdown and HTML: headings with lists, tables inside other blocks, and what is inside cells. */
import { atLevel, type Case, ofRole } from './case.ts';

const framework = { document: 'framework', levels: ['Junior', 'Senior'] } as const;
const skill = {
  document: 'skill',
  levels: ['Junior', 'Senior'],
  name: 'Bakery',
  skills: ['Bakery'],
  roles: ['Bread'],
} as const;
const HEADERS = '| Role | Junior | Senior |\n| --- | --- | --- |\n';
const TABLE = `${HEADERS}| Bread | Weighs flour | Judges dough |`;

export const MARKUP: readonly Case[] = [
  {
    kind: '1: a heading for each level, with lists',
    file: 'baker.md',
    source: '# Baker\n\n## Junior\n\n- Weighs flour\n- Cleans tables\n\n## Senior\n\n- Judges dough\n',
    expected: {
      ...{ ...framework, name: 'Baker', skills: ['Baker'], cells: 2 },
      samples: [atLevel('Baker', 'Junior', ['Weighs flour', 'Cleans tables'])],
    },
  },
  {
    kind: '1: levels, themes below them, and lists of lists',
    file: 'baker.md',
    source:
      '# Baker\n\n## Junior\n\n### Dough\n\n- Weighs\n  - flour\n\n### Shop\n\n- Greets\n\n' +
      '## Senior\n\n### Dough\n\n- Judges\n\n### Shop\n\n- Advises\n',
    expected: {
      ...{ ...framework, name: 'Baker', skills: ['Dough', 'Shop'], cells: 4 },
      samples: [atLevel('Dough', 'Junior', ['Weighs [flour]']), atLevel('Shop', 'Senior', ['Advises'])],
    },
  },
  {
    kind: '1: themes, and levels below them with paragraphs',
    file: 'baker.md',
    source:
      '# Baker\n\n## Dough\n\n### Junior\n\nWeighs flour.\n\n### Senior\n\nJudges dough.\n\n' +
      '## Shop\n\n### Junior\n\nGreets.\n\n### Senior\n\nAdvises.\n',
    expected: {
      ...{ ...framework, name: 'Baker', skills: ['Dough', 'Shop'], cells: 4 },
      samples: [atLevel('Shop', 'Junior', 'Greets.')],
    },
  },
  {
    kind: '1: bold words at the beginning of entries are skills',
    file: 'baker.md',
    source:
      '# Baker\n\n## Junior\n\n- **Dough**: weighs flour\n- **Shop**: greets\n\n' +
      '## Senior\n\n- **Dough**: judges dough\n- **Shop**: advises\n',
    expected: {
      ...{ ...framework, name: 'Baker', skills: ['Dough', 'Shop'], cells: 4 },
      samples: [atLevel('Dough', 'Senior', 'judges dough')],
    },
  },
  {
    kind: '12: a table in a tab',
    file: 'bakery.md',
    source: `# Bakery\n\n=== "Overview"\n\n${TABLE.replace(/^/gm, '    ')}\n`,
    expected: { ...{ ...skill, cells: 2 }, samples: [ofRole('Bread', 'Senior', 'Judges dough')] },
    notes: ['line 3: left-out'],
  },
  {
    kind: '13: tables in a list and in a quotation',
    file: 'bakery.md',
    source: `# Bakery\n\n- Yeast\n\n${TABLE.replace(/^/gm, '  ')}\n\n${`${HEADERS}| Cake | Sifts sugar | Tastes cream |`.replace(/^/gm, '> ')}\n`,
    expected: {
      ...{ ...skill, roles: ['Bread', 'Cake'], cells: 4 },
      samples: [ofRole('Bread', 'Junior', 'Weighs flour'), ofRole('Cake', 'Senior', 'Tastes cream')],
    },
    notes: ['line 3: left-out'],
  },
  {
    kind: '14: a table in HTML inside Markdown',
    file: 'bakery.md',
    source:
      '# Bakery\n\n<table>\n<tr><th>Role</th><th>Junior</th><th>Senior</th></tr>\n' +
      '<tr><td>Bread</td><td>Weighs flour</td><td>Judges dough</td></tr>\n</table>\n',
    expected: { ...{ ...skill, cells: 2 }, samples: [ofRole('Bread', 'Senior', 'Judges dough')] },
  },
  {
    kind: '15: a list, an image and a footnote in cells',
    file: 'Bakery.md',
    source: `${HEADERS}| Bread | <ul><li>Weighs flour</li><li>Cleans</li></ul> | Judges dough ![loaf](l.png) [^1] |\n\n[^1]: by hand\n`,
    expected: {
      ...{ ...skill, cells: 2 },
      samples: [ofRole('Bread', 'Junior', ['Weighs flour', 'Cleans'])],
    },
    notes: ['line 3, column 57: left-out', 'line 5: left-out'],
  },
  {
    kind: '15: lines in a cell',
    file: 'Bakery.md',
    source: `${HEADERS}| Bread | Weighs flour<br>Cleans | Judges dough |\n`,
    expected: { ...{ ...skill, cells: 2 }, samples: [ofRole('Bread', 'Junior', 'Weighs flour\nCleans')] },
  },
  {
    kind: '28: lists in lists in a cell',
    file: 'bakery.html',
    source:
      '<h1>Bakery</h1><table><tr><th>Role</th><th>Junior</th><th>Senior</th></tr><tr><td>Bread</td><td><ul><li>Knows flours:' +
      '<ul><li>rye</li><li>wheat</li></ul></li><li>Cleans</li></ul></td><td>Judges</td></tr></table>',
    expected: {
      ...{ ...skill, cells: 2 },
      samples: [ofRole('Bread', 'Junior', ['Knows flours: [rye] [wheat]', 'Cleans'])],
    },
  },
  {
    kind: '29: images of ticks',
    file: 'bakery.html',
    source:
      '<h1>Bakery</h1><table><tr><th>Skill</th><th>Baker</th><th>Clerk</th></tr><tr><td>Kneading</td>' +
      '<td><img class="emoticon" alt="(tick)" src="t.png"></td><td><img class="emoticon" alt="(cross)" src="c.png"></td></tr>' +
      '<tr><td>Selling</td><td><img class="emoticon" alt="(tick)" src="t.png"></td>' +
      '<td><img class="emoticon" alt="(tick)" src="t.png"></td></tr></table>',
    expected: {
      ...{ document: 'framework', name: 'Bakery', roles: ['Baker', 'Clerk'], skills: ['Kneading', 'Selling'] },
      ...{ proficiencies: ['✓'], cells: 3, samples: [{ skill: 'Selling', role: 'Clerk', proficiency: '✓' }] },
    },
  },
];
