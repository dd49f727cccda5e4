/** Rows of headers that span others, numbered sections, and titles and legends around tables. */
import { atLevel, type Case } from './case.ts';

const row = (...cells: readonly string[]) => `<tr>${cells.join('')}</tr>`;
const td = (text: string, more = '') => `<td${more && ` ${more}`}>${text}</td>`;
const tds = (...texts: readonly string[]) => row(...texts.map((text) => td(text)));
const table = (...rows: readonly string[]) => `<table>${rows.join('')}</table>`;

const framework = { document: 'framework' } as const;

export const HEADERS: readonly Case[] = [
  {
    kind: 'Numbered levels below a header that spans them, beside headers that span both rows',
    file: 'bakery.html',
    source: table(
      row(td('Area', 'rowspan="2"'), td('Topic', 'rowspan="2"'), td('Level', 'colspan="2"')),
      tds('Baker I', 'Baker II'),
      row(td('Oven', 'rowspan="2"'), td('Baking'), td('Weighs flour'), td('Judges the dough')),
      tds('Cleaning', 'Sweeps the floor', 'Plans the cleaning'),
    ),
    expected: {
      ...framework,
      groups: ['Oven'],
      skills: ['Baking', 'Cleaning'],
      levels: ['Baker I', 'Baker II'],
      cells: 4,
      samples: [atLevel('Baking', 'Baker II', 'Judges the dough')],
    },
  },
  {
    kind: 'Roles below the families that span them',
    file: 'bakery.html',
    source: table(
      row(td('', 'colspan="2"'), td('Bakehouse', 'colspan="2"'), td('Shop', 'colspan="2"')),
      tds('Area', 'Knowledge of', 'Kneader', 'Stoker', 'Clerk', 'Cashier'),
      tds('Goods', 'Bread', '2', '1', '3', '1'),
      tds('Goods', 'Cake', '3', '1', '2', '1'),
      tds('Money', 'Prices', '0', '0', '2', '3'),
    ),
    expected: {
      ...framework,
      groups: ['Goods', 'Money'],
      skills: ['Bread', 'Cake', 'Prices'],
      roles: ['Kneader', 'Stoker', 'Clerk', 'Cashier'],
      proficiencies: ['0', '1', '2', '3'],
      cells: 12,
      samples: [{ skill: 'Prices', role: 'Cashier', proficiency: '3' }],
    },
  },
  {
    kind: 'Levels as rows, and skills below the groups that span them',
    file: 'course.html',
    source: table(
      row(td(''), td('Reading', 'colspan="2"'), td('Speech')),
      tds('Niveau', 'Letters', 'Books', 'Talks'),
      tds('A1', 'Reads a card', 'Reads a title', 'Says a name'),
      tds('A2', 'Reads a letter', 'Reads a tale', 'Says a wish'),
    ),
    expected: {
      ...framework,
      groups: ['Reading', 'Speech'],
      skills: ['Letters', 'Books', 'Talks'],
      levels: ['A1', 'A2'],
      cells: 6,
      samples: [atLevel('Books', 'A2', 'Reads a tale')],
    },
  },
  {
    kind: 'Numbered sections that span the table, and a legend below it',
    file: 'ward.html',
    source: table(
      tds('Ref', 'Competency', 'Band 5', 'Band 6', 'How'),
      row(td('1'), td('CARE', 'colspan="4"')),
      tds('1.1', 'Wounds', 'N', 'C', 'Watched'),
      tds('1.2', 'Fluids', 'C', 'C', 'Watched'),
      row(td('2'), td('TALKS', 'colspan="4"')),
      tds('2.1', 'Handover', '-', 'N', 'Asked'),
      tds('Key', '', '', '', ''),
      tds('N', 'Novice – needs help', '', '', ''),
      tds('C', 'Competent – works alone', '', '', ''),
    ),
    expected: {
      ...framework,
      groups: ['CARE', 'TALKS'],
      skills: ['Wounds', 'Fluids', 'Handover'],
      levels: ['Band 5', 'Band 6'],
      proficiencies: ['Novice', 'Competent'],
      cells: 5,
      samples: [{ skill: 'Fluids', level: 'Band 5', proficiency: 'Competent' }],
    },
  },
  {
    kind: 'Numbered sections without merged cells',
    file: 'ward.csv',
    source:
      'No,Topic,Junior,Senior\n1,Care,,\n1.1,Wounds,Cleans wounds,Judges wounds\n2,Talks,,\n2.1,Handover,Listens,Leads',
    expected: {
      ...framework,
      groups: ['Care', 'Talks'],
      skills: ['Wounds', 'Handover'],
      levels: ['Junior', 'Senior'],
      cells: 4,
      samples: [atLevel('Handover', 'Senior', 'Leads')],
    },
  },
  {
    kind: 'A legend in one row, each entry in its cell',
    file: 'bakery.csv',
    source:
      'Area;Knowledge of;Clerk;Boss;Baker\nGoods;Bread;2;1;1\n;Cake;1;2;–\nMoney;Prices;2;2;1\n;Taxes;1;2;1\nLegend:;1 = knows it;2 = sells it;– = not asked;',
    expected: {
      ...framework,
      groups: ['Goods', 'Money'],
      skills: ['Bread', 'Cake', 'Prices', 'Taxes'],
      roles: ['Clerk', 'Boss', 'Baker'],
      proficiencies: ['knows it', 'sells it'],
      cells: 11,
      samples: [{ skill: 'Bread', role: 'Clerk', proficiency: 'sells it' }],
    },
  },
  {
    kind: 'Two cells of a title above more headers, and marks that the legend calls mandatory and optional',
    file: 'works.csv',
    source:
      'Works Ltd,,,,,Doc 17\n"M = mandatory, O = optional, blank = not needed",,,,,\nSkill / course,Operator,Setter,Mechanic,Clerk,Refresh\n' +
      'Induction,M,M,M,M,3 years\nForklift,O,,O,,2 years\nGauges,M,O,M,,none',
    expected: {
      ...framework,
      skills: ['Induction', 'Forklift', 'Gauges'],
      roles: ['Operator', 'Setter', 'Mechanic', 'Clerk'],
      proficiencies: ['mandatory', 'optional'],
      cells: 9,
      samples: [{ skill: 'Forklift', role: 'Mechanic', proficiency: 'optional' }],
    },
    notes: ['row 1, column 1: left-out', 'row 1, column 6: left-out'],
  },
  {
    kind: 'People below a title of two cells, with their numbers',
    file: 'linea.csv',
    source:
      'Responsable: J. O.,Fecha: 10/03/2025,,,\nOperario,N.º,Prensa,Pintura,Embalaje\nMaría Gómez,1042,U,L,I\nPedro Ruiz,1077,L,U,\n' +
      'Ana Torres,1090,I,,L\nI = aprende,L = con ayuda,U = sin ayuda,,',
    expected: { refused: ': not-skills' },
  },
  {
    kind: 'Numbers of rows, and years of an apprenticeship as levels',
    file: 'works.csv',
    source:
      'Lfd. Nr.;Berufsbildposition;Fertigkeiten;1. Lehrjahr;2. Lehrjahr\n1;Metall;Feilen;X;\n2;;Drehen;X;X\n3;Strom;Messen;;X',
    expected: {
      ...framework,
      groups: ['Metall', 'Strom'],
      skills: ['Feilen', 'Drehen', 'Messen'],
      levels: ['1. Lehrjahr', '2. Lehrjahr'],
      proficiencies: ['X'],
      cells: 4,
      samples: [{ skill: 'Messen', level: '2. Lehrjahr', proficiency: 'X' }],
    },
  },
  {
    kind: 'Roles with the values of a scale, whose levels another table describes',
    file: 'bakery.md',
    source:
      '# Bakery\n\n| Skill | Clerk | Baker |\n|--|--|--|\n| Kneading | 1 | 2 |\n| Selling | 2 | 1 |\n\n' +
      '| Stufe | Name | What |\n|--|--|--|\n| 0 | Nothing | Not asked |\n| 1 | Basics | Knows it |\n| 2 | Practice | Does it |\n',
    expected: {
      ...framework,
      name: 'Bakery',
      skills: ['Kneading', 'Selling'],
      roles: ['Clerk', 'Baker'],
      proficiencies: ['Nothing', 'Basics', 'Practice'],
      cells: 4,
      samples: [{ skill: 'Kneading', role: 'Baker', proficiency: 'Practice' }],
    },
    notes: ['line 8, column 1: left-out', 'line 8, column 16: left-out'],
  },
  {
    kind: 'Levels in one table, and roles without levels in another',
    file: 'bakery.md',
    source:
      '# Bakery\n\n| Skill | Junior | Senior |\n|--|--|--|\n| Kneading | Weighs flour | Judges dough |\n| Selling | Greets | Advises |\n\n' +
      '| Skill | Role | Proficiency |\n|--|--|--|\n| Kneading | Baker | Flour |\n',
    expected: {
      ...framework,
      name: 'Bakery',
      skills: ['Kneading', 'Selling'],
      levels: ['Junior', 'Senior'],
      roles: ['Baker'],
      proficiencies: ['Flour'],
      cells: 6,
      samples: [
        atLevel('Kneading', 'Senior', 'Judges dough'),
        { skill: 'Kneading', role: 'Baker', level: 'Senior', proficiency: 'Flour' },
      ],
    },
    notes: [': every-level'],
  },
  {
    kind: 'A table of levels below the name of each skill, with the same unknown header',
    file: 'bakery.md',
    source:
      '# Bakery\n\n## Kneading\n\n| Level | Comportamientos |\n|--|--|\n| Basic | Weighs flour |\n| Expert | Judges dough |\n\n' +
      '## Selling\n\n| Level | Comportamientos |\n|--|--|\n| Basic | Greets |\n| Expert | Advises |\n',
    expected: {
      ...framework,
      name: 'Bakery',
      skills: ['Kneading', 'Selling'],
      levels: ['Basic', 'Expert'],
      cells: 4,
      samples: [atLevel('Selling', 'Expert', 'Advises')],
    },
  },
  {
    kind: 'A last section called "Key" with skills in it',
    file: 'bakery.csv',
    source:
      'Skill,Junior,Senior\nShop,,\nSelling,Greets,Advises\nKey,,\nKneading,Weighs flour,Judges dough\nBaking,Heats,Plans',
    expected: {
      ...framework,
      groups: ['Shop', 'Key'],
      skills: ['Selling', 'Kneading', 'Baking'],
      levels: ['Junior', 'Senior'],
      cells: 6,
      samples: [],
    },
  },
  {
    kind: 'Courses with their length and price ask nothing of anybody',
    file: 'kurse.md',
    source:
      '| Kurs | Niveau | Beginn | Dauer | Preis |\n|--|--|--|--|--|\n| Englisch | A1 | 15.09.2025 | 12 Abende | 98 € |\n' +
      '| Spanisch | A1 | 16.09.2025 | 10 Abende | 85 € |\n| Spanisch | A2 | 17.09.2025 | 12 Abende | 98 € |\n',
    expected: { refused: 'line 1: no-skill-table' },
  },
];
