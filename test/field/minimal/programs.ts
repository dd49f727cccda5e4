/** Shapes that particular programs write: tabs below a title, codes of levels, cards of skills, lists of Google Docs. */
import { atLevel, type Case, type Expected } from './case.ts';

const LADDER: Expected = {
  document: 'framework',
  name: 'Bakery',
  skills: ['Dough', 'Guests'],
  levels: ['Young Baker (B1)', 'Baker (B2)', 'Head of Baking (B3)'],
  cells: 6,
  samples: [atLevel('Dough', 'Baker (B2)', ['Judges it']), atLevel('Guests', 'Head of Baking (B3)', ['Wins them'])],
};

/** A list of Google Docs at one depth. */
const list = (depth: number, ...texts: readonly string[]) =>
  `<ul class="lst-kix_a-${depth} start">${texts.map((text) => `<li><span>${text}</span></li>`).join('')}</ul>`;

export const PROGRAMS: readonly Case[] = [
  {
    kind: 'Tabs below a title, with a comma nowhere',
    file: 'bakery.tsv',
    source: 'Vaardigheden Bakkerij\n\nVaardigheid\tBakker\tVerkoper\nKneden\t3\t1\nVerkopen\t1\t3\n',
    expected: {
      document: 'framework',
      name: 'Vaardigheden Bakkerij',
      skills: ['Kneden', 'Verkopen'],
      roles: ['Bakker', 'Verkoper'],
      proficiencies: ['1', '3'],
      cells: 4,
      samples: [{ skill: 'Verkopen', role: 'Verkoper', proficiency: '3' }],
    },
  },
  {
    kind: 'Headings of levels by a code in brackets, which have the same skills below them',
    file: 'bakery.md',
    source:
      '# Bakery\n\n## Young Baker (B1)\n\n### Dough\n\n- Weighs it\n\n### Guests\n\n- Greets them\n\n' +
      '## Baker (B2)\n\n### Dough\n\n- Judges it\n\n### Guests\n\n- Advises them\n\n' +
      '## Head of Baking (B3)\n\n### Dough\n\n- Invents it\n\n### Guests\n\n- Wins them\n',
    expected: LADDER,
  },
  {
    kind: 'Nested lists of Google Docs, whose outer entries are skills',
    file: 'bakery.html',
    source:
      '<p class="title">Bakery</p>' +
      `<h1>Young Baker (B1)</h1>${list(0, 'Dough')}${list(1, 'Weighs it')}${list(0, 'Guests')}${list(1, 'Greets them')}` +
      `<h1>Baker (B2)</h1>${list(0, 'Dough')}${list(1, 'Judges it')}${list(0, 'Guests')}${list(1, 'Advises them')}` +
      `<h1>Head of Baking (B3)</h1>${list(0, 'Dough')}${list(1, 'Invents it')}${list(0, 'Guests')}${list(1, 'Wins them')}`,
    expected: LADDER,
  },
  {
    kind: 'A card for each skill, with a row for its definition',
    file: 'bakery.html',
    source:
      '<h1>Bakery</h1><table><tr><td>Competency</td><td>Dough</td></tr><tr><td>Definition</td><td>All before the oven.</td></tr>' +
      '<tr><td>Level 1</td><td>Weighs it</td></tr><tr><td>Level 2</td><td>Judges it</td></tr></table>' +
      '<table><tr><td>Competency</td><td>Guests</td></tr><tr><td>Definition</td><td>All in the shop.</td></tr>' +
      '<tr><td>Level 1</td><td>Greets them</td></tr><tr><td>Level 2</td><td>Advises them</td></tr></table>',
    expected: {
      document: 'framework',
      name: 'Bakery',
      skills: ['Dough', 'Guests'],
      levels: ['Level 1', 'Level 2'],
      cells: 4,
      samples: [atLevel('Guests', 'Level 2', 'Advises them')],
    },
  },
];
