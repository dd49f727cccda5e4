/** How handbooks and sites of companies write frameworks: with pictures, classes, ids and numbers of their own. */
import { atLevel, type Case } from './case.ts';

const framework = { document: 'framework' } as const;
const levels = ['Junior', 'Senior'];

const BASIC = '![Basic](seen.png)';
const EXPERT = '![Expert](done.png)';

/** A card for each level. Only classes say what is a title. */
const card = (level: string, kneading: string, selling: string) =>
  `<div class="row"><div class="left"><span class="title">${level}</span><p>Some words.</p></div><div class="right">` +
  `<div class="oven"><span class="pill">Oven</span><ul><li><span class="highlight">Kneading</span> ${kneading}</li></ul></div>` +
  `<div class="shop"><span class="pill">Shop</span><ul><li><span class="highlight">Selling</span> ${selling}</li></ul></div>` +
  '</div></div>';

const row = (cells: readonly string[], spans: readonly number[]) =>
  `<tr>${cells.map((cell, index) => `<td colspan="${spans[index]}">${cell}</td>`).join('')}</tr>`;

const skills = (names: readonly string[]) =>
  names.map(
    (name) => `${name}\n1. Sees ${name}: looks on.\n2. Does ${name}: works alone.\n3. Teaches ${name}: shows others.\n`,
  );

export const SITES: readonly Case[] = [
  {
    kind: 'Pictures as values, by their alternative texts',
    file: 'bakery.md',
    source: `# Bakery\n\n| Skill | Junior | Senior |\n|---|---|---|\n| Kneading | ${BASIC} | ${EXPERT} |\n| Selling | | ${BASIC} |\n| Baking | ${BASIC} | ${EXPERT} |\n`,
    expected: {
      ...{
        ...framework,
        levels,
        skills: ['Kneading', 'Selling', 'Baking'],
        proficiencies: ['Basic', 'Expert'],
        cells: 5,
      },
      samples: [{ skill: 'Kneading', level: 'Senior', proficiency: 'Expert' }],
    },
    notes: ['line 5, column 12: image-names'],
  },
  {
    kind: 'A subtitle in bold below each level, above a list of skills',
    file: 'bakery.md',
    source:
      '# Bakery\n\n## 2. Levels\n\n### Senior\n\n**Mostly alone**\n\n- **Kneading**: Kneads alone.\n- **Planning**: Plans the week.\n\n' +
      '### Junior\n\n**With much help**\n\n- **Kneading**: Kneads with help.\n- **Cleaning**: Cleans the oven.\n',
    expected: {
      ...{ ...framework, levels, skills: ['Kneading', 'Planning', 'Cleaning'], cells: 4 },
      samples: [atLevel('Kneading', 'Senior', 'Kneads alone.')],
    },
    notes: [': levels-sorted'],
  },
  {
    kind: 'The same headers once more below, over other columns',
    file: 'bakery.html',
    source:
      `<table>${row(['Oven', ''], [6, 1])}${row(['', 'Level 1', 'Level 2', ''], [1, 2, 3, 1])}` +
      `${row(['Kneading', 'Kneads with help.', 'Kneads alone.', ''], [1, 2, 3, 1])}${row(['Shop', ''], [6, 1])}` +
      `${row(['', 'Level 1', 'Level 2', ''], [1, 3, 2, 1])}${row(['Selling', 'Sells bread.', 'Sells cakes.', ''], [1, 3, 2, 1])}</table>`,
    expected: {
      ...{ ...framework, levels: ['Level 1', 'Level 2'], groups: ['Oven', 'Shop'], cells: 4 },
      ...{ skills: ['Kneading', 'Selling'], samples: [atLevel('Selling', 'Level 2', 'Sells cakes.')] },
    },
  },
  {
    kind: 'Lists that count to the same number, below the name of each skill',
    file: 'bakery.md',
    source: skills(['Kneading', 'Selling', 'Baking']).join('\n'),
    expected: {
      ...{
        ...framework,
        levels: ['Level 1', 'Level 2', 'Level 3'],
        skills: ['Kneading', 'Selling', 'Baking'],
        cells: 9,
      },
      samples: [atLevel('Selling', 'Level 3', 'Teaches Selling: shows others.')],
    },
    notes: [': guessed-levels'],
  },
  {
    kind: 'A page whose structure stands only in classes',
    file: 'bakery.html',
    source: `<h1>Bakery</h1>${card('E1: Baker', 'Kneads with help.', 'Sells bread.')}${card('E2: Senior baker', 'Kneads alone.', 'Sells cakes.')}`,
    expected: {
      ...{ ...framework, levels: ['E1: Baker', 'E2: Senior baker'], groups: ['Oven', 'Shop'] },
      ...{ skills: ['Kneading', 'Selling'], cells: 4 },
      samples: [atLevel('Selling', 'E2: Senior baker', 'Sells cakes.')],
    },
  },
  {
    kind: 'Ids behind headings',
    file: 'bakery.md',
    source:
      '# Bakery {#bakery}\n\n## Kneading {: #kneading .skill }\n\n### Junior {#j}\n\n- Kneads with help.\n\n### Senior {#s}\n\n- Kneads alone.\n\n' +
      '## Selling\n\n### Junior\n\n- Sells bread.\n\n### Senior\n\n- Sells cakes.\n',
    expected: {
      ...{ ...framework, levels, skills: ['Kneading', 'Selling'], cells: 4 },
      samples: [{ skill: 'Kneading', level: 'Senior', items: ['Kneads alone.'] }],
    },
  },
];
