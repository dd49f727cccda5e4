/** What offices put into tables beside skills: scales of their own, times, signatures, stages, matrices by name. */
import { atLevel, type Case } from './case.ts';

const framework = { document: 'framework' } as const;

const TICKS = 'Skill,Baker,Stoker,Clerk,Repeated\nOven,✓,✓,,Once\nHygiene,✓,✓,✓,12 months\nCash,,R,✓,24 months\n';

/** Where the plan and the pay stand that are no skills. */
const PLAN_AND_PAY = [
  'line 1',
  'line 3, column 1',
  'line 3, column 18',
  'line 5, column 1',
  'line 5, column 12',
  'line 5, column 41',
  'line 6, column 1',
  'line 6, column 11',
  'line 6, column 40',
  'line 15',
  'line 17, column 1',
  'line 19, column 1',
  'line 19, column 9',
  'line 19, column 18',
  'line 20, column 1',
  'line 20, column 9',
  'line 20, column 18',
];

export const OFFICES: readonly Case[] = [
  {
    kind: 'A column of times beside ticks, and a legend of signs and empty cells below',
    file: 'bakery.csv',
    source: `${TICKS}\nKey:\n✓,Mandatory – before the first shift\nR,Recommended\n(blank),Not needed\n`,
    expected: {
      ...{ ...framework, skills: ['Oven', 'Hygiene', 'Cash'], roles: ['Baker', 'Stoker', 'Clerk'] },
      ...{ proficiencies: ['Mandatory', 'Recommended'], cells: 7 },
      samples: [
        { skill: 'Hygiene', role: 'Clerk', proficiency: 'Mandatory' },
        { skill: 'Cash', role: 'Stoker', proficiency: 'Recommended' },
      ],
    },
  },
  {
    kind: 'Names with nothing beside them, one below the other',
    file: 'bakery.csv',
    source: 'Skill,Junior,Senior\nOven,Opens it,Minds it\nSales,,\nTraining,,\nBooks,,\nDough,Weighs it,Judges it\n',
    expected: {
      ...{
        ...framework,
        skills: ['Oven', 'Sales', 'Training', 'Books', 'Dough'],
        levels: ['Junior', 'Senior'],
        cells: 4,
      },
      samples: [atLevel('Dough', 'Senior', 'Judges it')],
    },
  },
  {
    kind: 'Lines to sign on below the rows, and numbers before the names',
    file: 'bakery.csv',
    source:
      'No.,Skill,Junior,Senior\n1,Oven,Opens it,Minds it\n2,Dough,Weighs it,Judges it\nHead of shop: ............,,Date: ________,\n',
    expected: {
      ...{ ...framework, skills: ['Oven', 'Dough'], levels: ['Junior', 'Senior'], cells: 4 },
      samples: [atLevel('Oven', 'Senior', 'Minds it')],
    },
    notes: ['row 4, column 1: left-out', 'row 4, column 3: left-out'],
  },
  {
    kind: 'What speaks against somebody, beside the levels',
    file: 'bakery.md',
    source: `| Skill | Junior | Senior | Red flags |\n|-|-|-|-|\n| Oven | Opens it | Minds it | Burns it |\n| Dough | Weighs it | Judges it | Forgets the salt |\n`,
    expected: {
      ...{ ...framework, skills: ['Oven', 'Dough'], levels: ['Junior', 'Senior'], cells: 4 },
      samples: [atLevel('Oven', 'Senior', 'Minds it')],
    },
  },
  {
    kind: 'Letters of levels that count from the highest, with words',
    file: 'bakery.csv',
    source:
      'Competencia,Grado A (Excelente),Grado B (Avanzado),Grado C (Inicial)\nHorno,Enseña a otros,Trabaja solo,Necesita ayuda\nMasa,Crea recetas,Cambia recetas,Sigue recetas\n',
    expected: {
      ...{ ...framework, skills: ['Horno', 'Masa'], cells: 6 },
      levels: ['Grado C (Inicial)', 'Grado B (Avanzado)', 'Grado A (Excelente)'],
      samples: [atLevel('Masa', 'Grado C (Inicial)', 'Sigue recetas')],
    },
    notes: [': levels-sorted'],
  },
  {
    kind: 'What is expected at each of two times',
    file: 'bakery.csv',
    source:
      'Skill,Area,Expected level (day 1),Expected level (day 90),Gap identified\nOven,Shop,Basic,Proficient,Yes\nDough,Shop,Awareness,Basic,No\nCash,Office,Basic,Basic,No\n',
    expected: {
      ...{ ...framework, skills: ['Oven', 'Dough', 'Cash'], groups: ['Shop', 'Office'], cells: 6 },
      levels: ['Expected level (day 1)', 'Expected level (day 90)'],
      proficiencies: ['Awareness', 'Basic', 'Proficient'],
      samples: [{ skill: 'Dough', level: 'Expected level (day 90)', proficiency: 'Basic' }],
    },
  },
  {
    kind: 'A page about one skill, whose table only says that it goes by level',
    file: 'page.html',
    source:
      '<h1>Customer care</h1><p>Puts customers first.</p><h2>Behaviour by level</h2><table><tr><th>Level<th>What we expect to see<tr><td>1 – Helper<td>Listens to customers<tr><td>2 – Doer<td>Solves what they bring</table>',
    expected: {
      ...{
        ...framework,
        name: 'Customer care',
        skills: ['Customer care'],
        levels: ['1 – Helper', '2 – Doer'],
        cells: 2,
      },
      samples: [atLevel('Customer care', '2 – Doer', 'Solves what they bring')],
    },
    notes: ['line 1, column 51: left-out'],
  },
  {
    kind: 'Stages of a plan before the matrix, and pay after it',
    file: 'page.md',
    source:
      '## Plan\n\n| Stage | Skills | Outcome |\n|-|-|-|\n| 1. Flour | Weighing, sieving, storing | Bakes bread alone |\n| 2. Heat | Heating, cooling, cleaning | Minds the oven alone |\n\n## Bakery matrix\n\n| Skill | Beginner | Advanced |\n|-|-|-|\n| Oven | Opens it | Minds it |\n| Dough | Weighs it | Judges it |\n\n## Pay\n\n| Post | Beginner | Advanced |\n|-|-|-|\n| Baker | 10-18k | 18-35k |\n| Clerk | 10-15k | 15-30k |\n',
    expected: {
      ...{ ...framework, name: 'Bakery matrix', skills: ['Oven', 'Dough'], levels: ['Beginner', 'Advanced'], cells: 4 },
      samples: [atLevel('Dough', 'Advanced', 'Judges it')],
    },
    notes: PLAN_AND_PAY.map((place) => `${place}: left-out`),
  },
  {
    kind: 'The same levels with years in a list of what they are',
    file: 'page.md',
    source:
      '## Oven\n\n| Skill | Junior | Senior |\n|-|-|-|\n| Heat | Opens it | Minds it |\n\n## Dough\n\n- **Junior (0–2 years)**: weighs it\n- **Senior (5+ years)**: judges it\n',
    expected: {
      ...{
        ...framework,
        skills: ['Heat', 'Dough'],
        groups: ['Oven'],
        levels: ['Junior (0–2 years)', 'Senior (5+ years)'],
      },
      cells: 4,
      samples: [atLevel('Heat', 'Junior (0–2 years)', 'Opens it')],
    },
  },
  {
    kind: 'Levels of a company of its own, in a list below each skill',
    file: 'guide.md',
    source:
      '# Care\n\n' +
      ['Listening', 'Writing', 'Selling']
        .map(
          (skill) =>
            `## ${skill}\n\n- **Host:** learns it\n- **First host:** does it\n- **House captain:** teaches it\n`,
        )
        .join('\n'),
    expected: {
      ...{ ...framework, name: 'Care', skills: ['Listening', 'Writing', 'Selling'], cells: 9 },
      levels: ['Host', 'First host', 'House captain'],
      samples: [atLevel('Writing', 'First host', 'does it')],
    },
    notes: [': guessed-levels'],
  },
  {
    kind: 'Parts of descriptions in a list below each heading',
    file: 'guide.md',
    source:
      '# Care\n\n' +
      ['Listening', 'Writing', 'Selling']
        .map((skill) => `## ${skill}\n\n- **Goal:** customers stay\n- **Tools:** a pencil\n`)
        .join('\n'),
    expected: { refused: ': no-framework' },
  },
  {
    kind: 'A scale below other lines, and dashes for what is not needed',
    file: 'bakery.md',
    options: { role: 'Boulanger' },
    source:
      '# Fiche\n\n| Compétence | Niveau requis |\n|-|-|\n| Four | 2 |\n| Pâte | 1 |\n| Caisse | – |\n\n| Échelle de maîtrise | | |\n|-|-|-|\n| Niveau | Libellé | Définition |\n| 1 | Notions | Connaît le métier |\n| 2 | Expertise | Forme les autres |\n| Contact : rh@example.com | | |\n',
    expected: {
      ...{ ...framework, skills: ['Four', 'Pâte', 'Caisse'], roles: ['Boulanger'] },
      ...{ proficiencies: ['Notions', 'Expertise'], cells: 2 },
      samples: [{ skill: 'Four', role: 'Boulanger', proficiency: 'Expertise' }],
    },
    notes: ['line 9, column 1: left-out', 'line 11, column 20: left-out', 'line 14, column 1: left-out'],
  },
];
