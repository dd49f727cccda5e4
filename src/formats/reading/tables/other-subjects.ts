import { type Block } from '../blocks/block.ts';
import { textOfCell } from '../blocks/cell.ts';
import { levelColumns } from './columns.ts';
import { factsBesideLevels, stateLevels } from './facts-beside.ts';
import { type Grid, headerOf, rowsOf } from './grid.ts';
import { freeColumns } from './guessed-shapes.ts';
import { textsInColumn } from './header-row.ts';
import { isTick } from '../levels/scale.ts';
import { headingsOf } from '../outline/block-queries.ts';
import { NAMES } from './table-options.ts';
import { means, rangesIn } from '../words/column-words.ts';
import { saysNothing } from '../words/nothing-words.ts';
import { foldName } from '../words/level-words.ts';
import { isOfProducts } from '../words/product-words.ts';
import { isRoleName } from '../words/role-words.ts';
import { isAboutAccess, isEdition, isRight, isUser, listsRights, wordOfSkills } from '../words/subject-words.ts';
import { isSystem, isVersion } from '../words/system-names.ts';
import { readRequirement } from '../words/table-words.ts';
import { wordsIn } from '../words/word-count.ts';

/** What a table of a file is about, if it crosses names as one of skills does, but is none. */
export type OtherSubject = (grid: Grid) => { readonly message: string } | undefined;

/** A table of names across names: what its rows and columns are called, and what its cells say. */
interface Crossed {
  readonly header: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly string[];
  /** The headings of the file. */
  readonly headings: readonly string[];
  /** What its tables say of skills beside their levels. */
  readonly facts: ReadonlySet<string>;
}

/** Says of tables of a file that they are about something else: what users may do, what runs where, what is sold. */
export function otherSubjects(blocks: readonly Block[], title = ''): OtherSubject {
  const around = { headings: [title, ...headingsOf(blocks).map(textOfCell)], facts: factsBesideLevels(blocks) };
  return (grid) => {
    if (isForm(grid)) return FORM;
    const crossed = crossedIn(grid, around);
    return crossed && SUBJECTS.find(({ test }) => test(crossed));
  };
}

/** Whether nothing stands below a header that says which values people choose from: "Rating (1–5)". */
function isForm(grid: Grid): boolean {
  const rated = [...grid.headers.keys()].filter((index) => rangesIn(headerOf(grid, index)).length > 0);
  const isEmpty = (index: number) => textsInColumn(rowsOf(grid), index).every(saysNothing);
  return rated.length > 0 && rated.every(isEmpty) && levelColumns(grid, { levels: new Set() }).size < 2;
}

const FORM = {
  message:
    'This is a form in which people rate themselves: its cells are empty, and say of no role or level what it asks. Fill in what a role needs, put "Skill" above the names, and name the role with --role.',
};

/** A table whose header or columns say that it has skills or levels is one of those. */
function crossedIn(grid: Grid, around: Pick<Crossed, 'headings' | 'facts'>): Crossed | undefined {
  if (levelColumns(grid, { levels: new Set() }).size > 1) return undefined;
  const { names, matrix } = freeColumns(grid, NAMES.skill);
  const header = headerOf(grid, names);
  if (names === undefined || matrix.size < 2 || means(header, 'skill')) return undefined;
  const all = rowsOf(grid);
  const cells = [...matrix.keys()].flatMap((index) => textsInColumn(all, index));
  const filled = cells.filter((text) => text !== '' && !saysNothing(text));
  const facts = stateLevels(grid.headers.map(textOfCell)) ? NO_FACTS : around.facts;
  return { header, ...around, facts, rows: textsInColumn(all, names), columns: [...matrix.values()], cells: filled };
}

function isOfRights({ columns, cells, headings }: Crossed): boolean {
  if (columns.length > 2 && columns.every(isRight)) return true;
  const letters = cells.filter((text) => LETTERS.test(text));
  if (letters.length === cells.length && letters.filter(({ length }) => length > 1).length > 1) return true;
  const texts = cells.filter((text) => !isAnswer(text));
  const rights = texts.filter(listsRights);
  if (rights.length > 2 && rights.length >= texts.length * MOST && new Set(rights).size > 1) return true;
  const areUsers = columns.every(isUser) && columns.some((name) => !isRoleName(name));
  return areAnswers(cells) && (areUsers || (headings.some(isAboutAccess) && !headings.some(wordOfSkills)));
}

/** "CRUD", "R/W": some of create, read, update and delete, or of read, write and execute. */
const LETTERS = /^(?:C?R?U?D?|R?\/?W?\/?X?)$/;

function isOfSystems({ header, rows, columns, cells }: Crossed): boolean {
  if (areAnswers(cells) && rows.length > 1 && rows.filter(isVersion).length >= rows.length * MOST) return true;
  const areSystems = columns.every(isSystem) || columns.every(isVersion);
  return areSystems && !means(header, 'role') && !rows.some(isRoleName);
}

function isOfEditions({ columns, cells, headings }: Crossed): boolean {
  const short = cells.filter((text) => wordsIn(text) <= SHORT);
  return columns.every(isEdition) && short.length >= cells.length * MOST && !headings.some(wordOfSkills);
}

const isComparison = ({ header, cells }: Crossed): boolean => isOfProducts(header) && areAnswers(cells);

/** Whether a cell says yes or no, by a word or a sign. */
const isAnswer = (text: string): boolean =>
  isTick(text) || readRequirement(text) !== undefined || !/[\p{L}\p{N}]/u.test(text);

const areAnswers = (cells: readonly string[]): boolean => cells.filter(isAnswer).length >= cells.length * MOST;

const MOST = 0.7;

/** Longer texts of editions may say what somebody does. */
const SHORT = 4;

const NO_FACTS: ReadonlySet<string> = new Set();

const isOfFacts = ({ columns, facts }: Crossed): boolean => columns.some((name) => facts.has(foldName(name)));

const OPTION = 'If its rows are skills, use --rows skills --columns roles.';

const SUBJECTS: readonly { readonly test: (crossed: Crossed) => boolean; readonly message: string }[] = [
  {
    test: isOfRights,
    message: `This table says what users of a program may do, and nothing of skills. ${OPTION}`,
  },
  {
    test: isOfSystems,
    message: `This table says which versions or systems something runs on, and nothing of skills. ${OPTION}`,
  },
  {
    test: isOfEditions,
    message: `This table says what is in which plan or edition of what is sold, and nothing of skills. ${OPTION}`,
  },
  {
    test: isComparison,
    message: `This table compares what products or programs can do, and says nothing of skills. ${OPTION}`,
  },
  {
    test: isOfFacts,
    message: `This table says of things what other tables say of skills beside their levels, and has no levels. ${OPTION}`,
  },
];
