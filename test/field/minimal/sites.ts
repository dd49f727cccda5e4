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
  {
    kind: 'Boxes to tick before the names of skills, below the name of each group',
    file: 'bakery.md',
    source:
      '# Bakery\n\n| Lvl 0 | Lvl 1 | Lvl 2 | Oven |\n|---|---|---|---\n| [x] | [x] | [x] | Kneading\n| [x] | [ ] | [ ] | Baking\n| [x] | [x] | [ ] | Firing\n\n' +
      '| Lvl 0 | Lvl 1 | Lvl 2 | Shop |\n|---|---|---|---\n| [x] | [ ] | [ ] | Selling\n| [ ] | [ ] | [x] | Counting\n| [x] | [x] | [ ] | Packing\n',
    expected: {
      ...{ ...framework, levels: ['Lvl 0', 'Lvl 1', 'Lvl 2'], groups: ['Oven', 'Shop'], proficiencies: ['✓'] },
      ...{ skills: ['Kneading', 'Baking', 'Firing', 'Selling', 'Counting', 'Packing'], cells: 10 },
      samples: [{ skill: 'Counting', level: 'Lvl 2', proficiency: '✓' }],
    },
  },
  {
    kind: 'Tables of the levels that a matrix has, each below the name of a skill',
    file: 'bakery.md',
    source:
      '# Levels of mastery\n\n## Matrix\n\n| Skill | Basic (1) | Expert (2) |\n|---|---|---|\n| Kneading | With help | Alone |\n| Supervision | Constant | None |\n\n' +
      ['Baking', 'Selling', 'Counting']
        .map(
          (name) =>
            `### ${name}\n\n| Level | Description |\n|---|---|\n| Basic | Sees ${name} |\n| Expert | Does ${name} |\n`,
        )
        .join('\n'),
    expected: {
      ...{ ...framework, levels: ['Basic (1)', 'Expert (2)'], cells: 10 },
      skills: ['Kneading', 'Supervision', 'Baking', 'Selling', 'Counting'],
      samples: [atLevel('Selling', 'Expert (2)', 'Does Selling'), atLevel('Supervision', 'Expert (2)', 'None')],
    },
  },
  {
    kind: 'Levels told twice, below a heading that says so, with two names for one',
    file: 'bakery.md',
    source:
      '# Bakery\n\n## Breakdown of levels\n\n### Trainee/Junior\n\n- **Kneading**: Kneads with help.\n- **Focus**: Learns.\n\n' +
      '### Senior\n\n- **Kneading**: Kneads alone.\n- **Focus**: Teaches.\n\n## Comparison\n\n' +
      '| Skill | Junior | Senior |\n|---|---|---|\n| Selling | Sells bread. | Sells cakes. |\n| Counting | Counts bread. | Counts cakes. |\n',
    expected: {
      ...{ ...framework, levels: ['Trainee/Junior', 'Senior'], cells: 8 },
      skills: ['Kneading', 'Focus', 'Selling', 'Counting'],
      samples: [atLevel('Selling', 'Trainee/Junior', 'Sells bread.')],
    },
    notes: ['line 3: left-out'],
  },
  {
    kind: 'A list that only mentions the levels of a matrix',
    file: 'bakery.md',
    source:
      '# Bakery\n\n| Skill | Junior | Senior |\n|---|---|---|\n| Kneading | With help | Alone |\n| Selling | Bread | Cakes |\n\n' +
      '## Traps\n\n- **Senior by age** — ten years of the same.\n- **Eternal junior** — never asks.\n',
    expected: {
      ...{ ...framework, levels, skills: ['Kneading', 'Selling'], cells: 4 },
      samples: [atLevel('Kneading', 'Senior', 'Alone')],
    },
    notes: ['line 8: left-out', 'line 10: left-out', 'line 11: left-out'],
  },
  {
    kind: 'Parts below the skills of each level, and the level behind the names of the skills',
    file: 'bakery.md',
    source: ['A', 'B']
      .map(
        (level) =>
          `## Level ${level}\n\n### Kneading (Level ${level})\n\nKneads as ${level}.\n\n**Signs:**\n\n- Weighs as ${level}\n\n` +
          `### Selling (Level ${level})\n\nSells as ${level}.\n\n**Signs:**\n\n- Counts as ${level}\n`,
      )
      .join('\n'),
    expected: {
      ...{ ...framework, levels: ['Level A', 'Level B'], skills: ['Kneading', 'Selling'], cells: 4 },
      samples: [{ skill: 'Selling', level: 'Level B', text: 'Sells as B.\n\nSigns:', items: ['Counts as B'] }],
    },
  },
  {
    kind: 'How well somebody masters skills now and later, with what else is noted',
    file: 'skills.csv',
    source:
      'Competency,Category,Current,Target,Gap,Priority\nKneading,Oven,4,5,1,High\nSelling,Shop,5,5,0,Low\nBaking,Oven,3,5,2,High\n',
    expected: { refused: ': not-skills' },
  },
];
