/** Sheets with several tables: one below another with names above them, levels before a matrix, logs and facts. */
import { inline, workbookOf } from '../../formats/reading/workbooks.ts';
import { atLevel, type Case } from './case.ts';

const framework = { document: 'framework' } as const;

/** The names of columns in a sheet. */
const COLUMNS = 'ABCDEFGH';

type Rows = readonly (readonly string[])[];

const csv = (...rows: Rows) => rows.map((row) => row.join(',')).join('\n');

function cellsOf(rows: Rows): string {
  const cells = rows.flatMap((row, y) => row.map((text, x) => [`${COLUMNS[x]!}${y + 1}`, text] as const));
  return inline(Object.fromEntries(cells.filter(([, text]) => text !== '')));
}

/** A workbook with one sheet. */
const book = (name: string, ...rows: Rows) => workbookOf([{ name, rows: cellsOf(rows) }]);

/** The same table for each skill, with its name above. */
const SKILLS: Rows = [
  ['Dough', ''],
  ['Level', 'What it means'],
  ['Junior', 'Weighs flour'],
  ['Senior', 'Judges the dough'],
  ['', ''],
  ['Oven', ''],
  ['Level', 'What it means'],
  ['Junior', 'Loads the oven'],
  ['Senior', 'Sets the heat'],
];

const OF_SKILLS = {
  ...framework,
  skills: ['Dough', 'Oven'],
  levels: ['Junior', 'Senior'],
  cells: 4,
  samples: [atLevel('Oven', 'Junior', 'Loads the oven'), atLevel('Dough', 'Senior', 'Judges the dough')],
};

/** The same matrix for each area, with its name above. */
const AREAS: Rows = [
  ['Making', '', ''],
  ['Skill', 'Junior', 'Senior'],
  ['Dough', 'Weighs flour', 'Judges the dough'],
  ['Oven', 'Loads it', 'Sets the heat'],
  ['', '', ''],
  ['Selling', '', ''],
  ['Skill', 'Junior', 'Senior'],
  ['Till', 'Takes money', 'Counts the day'],
  ['Guests', 'Greets them', 'Knows their names'],
];

const OF_AREAS = {
  ...framework,
  groups: ['Making', 'Selling'],
  skills: ['Dough', 'Oven', 'Till', 'Guests'],
  levels: ['Junior', 'Senior'],
  cells: 8,
  samples: [atLevel('Till', 'Senior', 'Counts the day'), atLevel('Oven', 'Junior', 'Loads it')],
};

const EMPTY = ['', '', '', ''];

/** What levels are, then what they ask. */
const EXPLAINED: Rows = [
  ['Level', 'What it means', '', ''],
  ['Kneader', 'Makes dough with somebody beside.', '', ''],
  ['Stoker', 'Minds an oven alone.', '', ''],
  ['Warden', 'Answers for the bakehouse.', '', ''],
  EMPTY,
  ['Skill', 'Kneader', 'Stoker', 'Warden'],
  ['Dough', 'Weighs flour', 'Shapes loaves', 'Judges the dough'],
  ['Oven', 'Sweeps it', 'Loads it', 'Sets the heat'],
];

const LOG: Rows = [
  ['Version', 'Date', 'Changes', 'Author'],
  ['1.0', '2024-03-01', 'First version', 'Ada Lee'],
  ['1.1', '2024-05-02', 'Oven added', 'Ben Ray'],
];

const OF_MATRIX = {
  ...framework,
  skills: ['Dough', 'Oven'],
  levels: ['Kneader', 'Stoker', 'Warden'],
  cells: 6,
  samples: [atLevel('Dough', 'Stoker', 'Shapes loaves'), atLevel('Oven', 'Warden', 'Sets the heat')],
};

/** The headers of the table of levels, and the log. */
const leftOut = (place: (row: number, column: number) => string) =>
  [[1, 2], ...[10, 11, 12].map((row) => [row, 4])].flatMap(([row = 0, count]) =>
    Array.from({ length: count! }, (_, index) => `${place(row, index + 1)}: left-out`),
  );

/** Groups above the first of their skills only, as a format without merged cells has them. */
const GROUPED: Rows = [
  ['', 'Making', '', 'Selling', ''],
  ['Level', 'Dough', 'Oven', 'Till', 'Guests'],
  ['Junior', 'Weighs flour', 'Sweeps it', 'Takes money', 'Greets them'],
  ['Senior', 'Shapes loaves', 'Loads it', 'Counts the day', 'Knows their names'],
];

export const SHEETS: readonly Case[] = [
  {
    kind: 'A table of levels for each skill, one below another, in CSV',
    file: 'bakery.csv',
    source: csv(...SKILLS),
    expected: OF_SKILLS,
  },
  {
    kind: 'A table of levels for each skill, one below another, in a sheet',
    file: 'bakery.xlsx',
    source: book('Skills', ...SKILLS),
    expected: OF_SKILLS,
  },
  {
    kind: 'A matrix for each area, one below another, in CSV',
    file: 'bakery.csv',
    source: csv(...AREAS),
    expected: OF_AREAS,
  },
  {
    kind: 'A matrix for each area, one below another, in a sheet',
    file: 'bakery.xlsx',
    source: book('Skills', ...AREAS),
    expected: OF_AREAS,
  },
  {
    kind: 'A table of levels above the matrix and a log of changes below it, in CSV',
    file: 'bakery.csv',
    source: csv(...EXPLAINED, EMPTY, ...LOG),
    expected: OF_MATRIX,
    notes: leftOut((row, column) => `row ${row}, column ${column}`),
  },
  {
    kind: 'A table of levels above the matrix and a log of changes below it, in a sheet',
    file: 'bakery.xlsx',
    source: book('Skills', ...EXPLAINED, EMPTY, ...LOG),
    expected: OF_MATRIX,
    notes: leftOut((row, column) => `sheet "Skills", cell ${COLUMNS[column - 1]!}${row}`),
  },
  {
    kind: 'Facts about the file above tables with the same headers, in CSV',
    file: 'bakery.csv',
    source: csv(['Version', '2.1', ''], ['Approved by', 'Ada Lee', ''], ['', '', ''], ...AREAS),
    expected: OF_AREAS,
    notes: ['row 1, column 1: left-out', 'row 2, column 1: left-out'],
  },
  {
    kind: 'Facts about the file above a matrix, in a sheet',
    file: 'bakery.xlsx',
    source: book('Skills', ['Version', '2.1'], ['Date', '2024-03-01'], [], ...AREAS.slice(1, 4)),
    expected: {
      ...framework,
      skills: ['Dough', 'Oven'],
      levels: ['Junior', 'Senior'],
      cells: 4,
      samples: [atLevel('Oven', 'Senior', 'Sets the heat')],
    },
    notes: ['sheet "Skills", cell A1: left-out', 'sheet "Skills", cell A2: left-out'],
  },
  {
    kind: 'Groups above the first of their skills only, above a row for each level, in CSV',
    file: 'bakery.csv',
    source: csv(...GROUPED),
    expected: {
      ...framework,
      groups: ['Making', 'Selling'],
      skills: ['Dough', 'Oven', 'Till', 'Guests'],
      levels: ['Junior', 'Senior'],
      cells: 8,
      samples: [atLevel('Till', 'Junior', 'Takes money'), atLevel('Oven', 'Senior', 'Loads it')],
    },
  },
  {
    kind: 'Headers in two rows: levels below the first empty cells, beside headers above empty ones, in CSV',
    file: 'bakery.csv',
    source: csv(
      ['Area', 'Skill', 'Baker', '', 'Clerk', ''],
      ['', '', 'Junior', 'Senior', 'Junior', 'Senior'],
      ['Goods', 'Bread', 'Weighs flour', 'Judges dough', 'Names the loaves', 'Orders flour'],
      ['Goods', 'Cake', 'Beats eggs', 'Plans cakes', 'Wraps them', 'Prices them'],
    ),
    expected: {
      ...framework,
      groups: ['Goods'],
      skills: ['Bread', 'Cake'],
      roles: ['Baker', 'Clerk'],
      levels: ['Junior', 'Senior'],
      cells: 8,
      samples: [{ skill: 'Cake', role: 'Clerk', level: 'Senior', text: 'Prices them' }],
    },
  },
  {
    kind: 'A job profile whose role only the title of its sheet names',
    file: 'profile.xlsx',
    source: book(
      'Profile',
      ['Job profile Baker'],
      [],
      ['Skill', 'Target level'],
      ['Dough', '3'],
      ['Oven', '2'],
      ['Till', '1'],
    ),
    expected: {
      ...framework,
      name: 'Job profile Baker',
      roles: ['Baker'],
      skills: ['Dough', 'Oven', 'Till'],
      proficiencies: ['1', '2', '3'],
      cells: 3,
      samples: [{ skill: 'Oven', role: 'Baker', proficiency: '2' }],
    },
  },
  {
    kind: 'A log of courses of people, with dates',
    file: 'courses.csv',
    source: csv(
      ['Employee', 'Course', 'Level', 'Completed', 'Valid until'],
      ['Ada Lee', 'First aid', 'Basic', '2024-03-01', '2026-03-01'],
      ['Ben Ray', 'First aid', 'Basic', '2024-03-01', '2026-03-01'],
      ['Ada Lee', 'Fire safety', 'Advanced', '2024-04-02', '2027-04-02'],
      ['Ben Ray', 'Fire safety', 'Basic', '2024-05-03', '2027-05-03'],
    ),
    expected: { refused: ': not-skills' },
  },
];
