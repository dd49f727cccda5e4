import { hasContent, textOfCell } from '../blocks/cell.ts';
import { type Columns, shareOfLevels } from './columns.ts';
import { quote } from '../../quotation.ts';
import type { Described } from '../findings/finding.ts';
import { type Grid, headerOf, rowsOf } from './grid.ts';
import { hasCell, type Row, textsInColumn } from './header-row.ts';
import { isLevel } from '../levels/levels.ts';
import { isSide } from './long-columns.ts';
import { type Context, readMatrix, wordsOf } from './matrix.ts';
import { countsRows, isOfFacts, isUnique, wordsOn } from './names-column.ts';
import { scaleOf, type Shape, type TableOptions, upperOf } from './table-options.ts';
import { headerKinds, isLevelTitle, isPayHeader, means, saysLevel } from '../words/column-words.ts';
import { wordsIn } from '../words/word-count.ts';
import { saysNothing } from '../words/nothing-words.ts';

/** A row for each level, a column for each skill. Rows such as "Definition" say what the skills are. */
export const levelsDown: Shape = (all, options, context) => {
  const names = namesOfLevels(all, options);
  const about = rowsOf(all).filter((row) => isAbout(textOfCell(row[names])));
  const grid = about.length > 0 ? withoutRows(all, new Set(about)) : all;
  const rows = rowsOf(grid);
  const [kind] = headerKinds(headerOf(grid, names));
  const share = shareOfLevels(rows, names, options);
  const areCounted = kind === 'skill' && rows.every((row) => isCounted(textOfCell(row[names])));
  const isSaid = kind === 'level' || (saysLevel(headerOf(grid, names)) && share >= 0.4);
  const isLevels = (kind !== 'id' && !areCounted && share >= 0.6) || isSaid;
  const isOne = new Set(rows.map((row) => textOfCell(row[names]))).size < 2;
  if (names < 0 || rows.length < 2 || isOne || !isLevels || grid.sections.some(({ name }) => name)) return undefined;
  const matrix = skillsOf(grid, names);
  const others = grid.headers.flatMap((header, index) =>
    textOfCell(header) && index !== names && !matrix.has(index) ? index : [],
  );
  const columns: Columns = { names, matrix, groups: [], kinds: new Map(), others };
  if (matrix.size === 0 || isLegend(grid, names, matrix) || isPlan(rows, matrix)) return undefined;
  if (![...matrix.keys()].some((index) => rows.some((row) => !saysNothing(textOfCell(row[index]))))) return undefined;
  // Roles have the same skills. Else, what is above skills is their group.
  const isRepeated = new Set(matrix.values()).size < matrix.size;
  const axes = { rows: 'level', columns: 'skill', upper: upperOf(grid, isRepeated ? 'role' : 'group') } as const;
  const found = readMatrix(grid, columns, axes, scaleOf(grid, columns, options), context);
  return {
    ...found,
    findings: [...found.findings, ...about.flatMap((row) => describedBy(row, matrix, context))],
    explained: [...found.explained, ...about.map((row) => `Row ${quote(textOfCell(row[names]))}: descriptions.`)],
  };
};

/** "1. Courage" */
const isCounted = (name: string) => /^\d{1,2}[.)] ?\p{L}/u.test(name);

/** The column of levels: the first that is called so and has levels, after a column of kinds of levels; else the first. */
function namesOfLevels(grid: Grid, options: TableOptions): number {
  const rows = rowsOf(grid);
  const first = grid.headers.findIndex(
    (header, index) =>
      (textOfCell(header) || hasCell(rows, index)) && (saysLevel(textOfCell(header)) || !countsRows(rows, index)),
  );
  const isOfLevels = (index: number) => saysLevel(headerOf(grid, index)) && shareOfLevels(rows, index, options) === 1;
  const isKind = !isOfLevels(first) && !isUnique(rows, first);
  const hasFacts = grid.headers.some((_, index) => isOfFacts(rows, index));
  return isOfLevels(first + 1) && isKind && !hasFacts ? first + 1 : first;
}

function skillsOf(grid: Grid, names: number): ReadonlyMap<number, string> {
  const matrix = new Map<number, string>();
  const rows = rowsOf(grid);
  const words = grid.headers.map((_, index) => wordsOn(rows, index));
  const isOfWord = (index: number) => words[index]! > 0 && words[index]! < 2;
  const prose = words.filter((count, index) => index !== names && count >= PROSE).length;
  grid.headers.forEach((header, index) => {
    const name = textOfCell(header);
    // Beside several texts, facts about the level: its pay, the usual time in it.
    const isOfFact =
      prose > 1 && index === names + 1 && (isOfWord(index) || isOfFacts(rows, index) || isTime(rows, index));
    const isBeside = isSide(name) || isPayHeader(name) || isOfFact || headerKinds(name)[0] === 'level';
    if (name && index > names && !isBeside) matrix.set(index, name);
  });
  return matrix;
}

/** In words, on the average. */
const PROSE = 4;

/** Whether most cells of a column have a number and few words: "2–4 years". */
function isTime(rows: readonly Row[], column: number): boolean {
  const texts = textsInColumn(rows, column);
  return texts.filter((text) => /\d/u.test(text) && wordsIn(text) < PROSE + 1).length > texts.length * 0.7;
}

/** Whether a table only says what the numbers of a rating are called and mean. */
function isLegend(grid: Grid, names: number, matrix: ReadonlyMap<number, string>): boolean {
  const isOfRatings = means(headerOf(grid, names), 'proficiency');
  return isOfRatings && [...matrix.values()].every((name) => isLevelTitle(name) || means(name, 'summary'));
}

/** Whether dates and amounts stand beside many codes that look like levels, as in a plan of trainings. */
function isPlan(rows: readonly Row[], matrix: ReadonlyMap<number, string>): boolean {
  const columns = [...matrix.keys()];
  const areNumbers = (index: number) => textsInColumn(rows, index).every((text) => /^[\d.,]+$/.test(text));
  const facts = columns.filter((index) => isOfFacts(rows, index));
  const amounts = columns.filter((index) => facts.includes(index) || areNumbers(index));
  return rows.length > MOST_LEVELS && facts.length > 0 && amounts.length > 1;
}

/** More rows of codes are no levels, unless all cells are what is asked. */
const MOST_LEVELS = 8;

/** Whether a row is called so that it describes the skills, and is no level. */
function isAbout(name: string): boolean {
  return headerKinds(name)[0] === 'summary' && !isLevel(name);
}

function withoutRows(grid: Grid, left: ReadonlySet<Row>): Grid {
  const sections = grid.sections.map(({ name, rows }) => ({ name, rows: rows.filter((row) => !left.has(row)) }));
  return { ...grid, sections };
}

function describedBy(row: Row, matrix: ReadonlyMap<number, string>, { group, domain }: Context): Described[] {
  return [...matrix].flatMap(([index, name]) => {
    const cell = row[index];
    if (!cell || !hasContent(cell)) return [];
    return { kind: 'described', of: 'skill', name, group, domain, text: wordsOf(cell), place: cell.place };
  });
}
