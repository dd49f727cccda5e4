/** Names that only look like levels, tables beside those of skills, and tables and headings in unusual forms. */
import { atLevel, type Case } from './case.ts';

const framework = { document: 'framework' } as const;

const OVENS =
  '| Skill | Junior | Senior |\n| --- | --- | --- |\n| Oven | Opens it | Minds it |\n| Dough | Weighs it | Judges it |\n';

const ofOvens = {
  ...framework,
  name: 'Bakery',
  skills: ['Oven', 'Dough'],
  levels: ['Junior', 'Senior'],
  cells: 4,
  samples: [atLevel('Dough', 'Senior', 'Judges it')],
};

export const STRAYS: readonly Case[] = [
  {
    kind: 'Headings with codes of levels behind them, one of which no other word tells',
    file: 'bakery.md',
    source:
      '# Bakery\n\n## Apprentice (IC 1)\n\n**Oven:** Opens it.\n\n**Dough:** Weighs it.\n\n## Baker I (IC 2)\n\n**Oven:** Minds it.\n\n**Dough:** Judges it.\n\n## Baker II (IC 3a)\n\n**Oven:** Plans it.\n\n**Dough:** Changes it.\n',
    expected: {
      ...framework,
      name: 'Bakery',
      skills: ['Oven', 'Dough'],
      levels: ['Apprentice (IC 1)', 'Baker I (IC 2)', 'Baker II (IC 3a)'],
      cells: 6,
      samples: [atLevel('Dough', 'Baker II (IC 3a)', 'Changes it.')],
    },
  },
  {
    kind: 'Headings that only speak of levels',
    file: 'bakery.md',
    source: `# Bakery\n\n## What changes at each level\n\n${OVENS}\n## Habits of senior bakers\n\nThey rise early.\n\n## Signals at senior level\n\nThey ask.\n`,
    expected: { ...ofOvens, groups: ['What changes at each level'] },
    notes: ['line 10: left-out', 'line 12: left-out', 'line 14: left-out', 'line 16: left-out'],
  },
  {
    kind: 'The history of the document beside a table of skills',
    file: 'bakery.md',
    source: `# Bakery\n\n${OVENS}\nHistory:\n\n| Version | Date | Author | Change |\n| --- | --- | --- | --- |\n| 1 | 2025-01-02 | Ann | First text |\n| 2 | 2025-02-02 | Bob | Ovens |\n`,
    expected: ofOvens,
    notes: [10, 12, 13].flatMap((line) =>
      (line === 10 ? [1, 11, 18, 27] : [1, 5, 18, 24]).map((column) => `line ${line}, column ${column}: left-out`),
    ),
  },
  {
    kind: 'A table of what each level earns',
    file: 'pay.csv',
    source: 'Level,Base,Bonus\nJunior,$50k,$2k\nSenior,$90k,$9k\n',
    expected: { refused: ': not-skills' },
  },
  {
    kind: 'Levels and texts in tables without headers, below the names of skills',
    file: 'panaderia.html',
    source:
      '<h1>Panadería</h1><h2>Horno</h2><table><tr><td>Grado A</td><td>Planifica todos los hornos</td></tr><tr><td>Grado B</td><td>Abre el horno</td></tr></table><h2>Masa</h2><table><tr><td>Grado A</td><td>Juzga la masa sola</td></tr><tr><td>Grado B</td><td>Pesa la harina</td></tr></table>',
    expected: {
      ...framework,
      name: 'Panadería',
      skills: ['Horno', 'Masa'],
      levels: ['Grado A', 'Grado B'],
      cells: 4,
      samples: [atLevel('Masa', 'Grado B', 'Pesa la harina')],
    },
  },
  {
    kind: 'Headings and parts that can be opened, in HTML within Markdown',
    file: 'padaria.md',
    source: ['Junior', 'Pleno']
      .map(
        (level) =>
          `<h2>${level}</h2>\n\n<details>\n  <summary><b>Forno</b></summary>\n  <ul>\n    <li>Abre com ${level}.</li>\n  </ul>\n</details>\n`,
      )
      .join('\n'),
    expected: {
      ...framework,
      skills: ['Forno'],
      levels: ['Junior', 'Pleno'],
      cells: 2,
      samples: [atLevel('Forno', 'Pleno', ['Abre com Pleno.'])],
    },
  },
  {
    kind: 'Several tables with captions',
    file: 'bakery.html',
    source: ['Craft', 'Shop']
      .map(
        (group) =>
          `<table><caption>${group}</caption><tr><th>Skill</th><th>Junior</th><th>Senior</th></tr><tr><td>${group} one</td><td>Opens it</td><td>Minds it</td></tr></table>`,
      )
      .join('')
      .replace('<table>', '<h1>Bakery</h1><table>'),
    expected: {
      ...framework,
      name: 'Bakery',
      groups: ['Craft', 'Shop'],
      skills: ['Craft one', 'Shop one'],
      levels: ['Junior', 'Senior'],
      cells: 4,
      samples: [atLevel('Shop one', 'Senior', 'Minds it')],
    },
  },
  {
    kind: 'Roles with the levels that they require of skills, whose levels are explained elsewhere',
    file: 'bakery.yaml',
    source:
      'categories:\n  - name: Craft\n    skills:\n      - name: Oven\n        levels:\n          basic: Opens it when the bell rings\n          good: Minds it for a whole day alone\n      - name: Dough\n        levels:\n          basic: Weighs it as the recipe says\n          good: Judges it with a hand alone\nroles:\n  - name: Helper\n    requirements:\n      - skill: Oven\n        category: Craft\n        level: basic\n      - skill: Dough\n        category: Craft\n        level: basic\n  - name: Baker\n    requirements:\n      - skill: Oven\n        category: Craft\n        level: good\n      - skill: Dough\n        category: Craft\n        level: good\n',
    expected: {
      ...framework,
      groups: ['Craft'],
      skills: ['Oven', 'Dough'],
      roles: ['Helper', 'Baker'],
      proficiencies: ['basic', 'good'],
      cells: 4,
      samples: [{ skill: 'Oven', role: 'Baker', proficiency: 'good' }],
    },
  },
  {
    kind: 'Arabic digits, and their scale below a heading under the table',
    file: 'bakery.csv',
    source: 'المهارة,خباز,رئيس\nالفرن,١,٢\nالعجين,٢,١\n,,\nمقياس الإتقان,,\n١,مبتدئ,\n٢,خبير,\n',
    expected: {
      ...framework,
      skills: ['الفرن', 'العجين'],
      roles: ['خباز', 'رئيس'],
      proficiencies: ['مبتدئ', 'خبير'],
      cells: 4,
      samples: [{ skill: 'الفرن', role: 'رئيس', proficiency: 'خبير' }],
    },
  },
  {
    kind: 'Levels by words, by words and numbers, and by numbers and words',
    file: 'bakery.md',
    source:
      '# Bakery\n\n## Niveau 1 : Débutant\n\n- Ouvre le four\n\n## Niveau 2 : Expert\n\n- Garde le four\n\n## Savoirs\n\n| Critère | Débutant (1) | Expert (2) |\n| --- | --- | --- |\n| Pâte | Pèse | Juge |\n',
    expected: {
      ...framework,
      name: 'Bakery',
      groups: ['Savoirs'],
      skills: ['Bakery', 'Pâte'],
      levels: ['Niveau 1 : Débutant', 'Niveau 2 : Expert'],
      cells: 4,
      samples: [atLevel('Pâte', 'Niveau 2 : Expert', 'Juge')],
    },
  },
];
