import { type Cell, hasContent, textOfCell } from '../blocks/cell.ts';
import { dividesLevels } from './aspects.ts';
import { distinct, isSpanning, levelsOf, type Row } from './header-row.ts';
import { findLevels } from '../levels/levels.ts';
import { headerKinds, saysLevel } from '../words/column-words.ts';
import { foldName } from '../words/level-words.ts';

/** In UTF-16 code units. A longer text is what is asked. */
const LONGEST_HEADER = 60;

/**
 * The headers in two rows: levels alone in the first, and in the second what the other columns are, and perhaps the names
 * of the levels: "Grade 5" above "Clerk", beside "Skill". `undefined` if the second row is none of headers.
 */
export function joinedHeaders(row: Row, next: Row | undefined): Row | undefined {
  if (!next) return undefined;
  const levels = [...row.keys()].filter((index) => hasContent(row[index]!));
  const others = [...next.keys()].filter((index) => !levels.includes(index) && hasContent(next[index]!));
  const named = levels.flatMap((index) => (next[index] && hasContent(next[index]) ? textOfCell(next[index]) : []));
  const isOfLevels =
    levels.length > 1 && findLevels(levels.map((index) => textOfCell(row[index]))).size === levels.length;
  const isOfHeaders = others.length > 0 && others.every((index) => isHeader(textOfCell(next[index])));
  const isOther = named.some((name) => name.length > LONGEST_HEADER || !/\p{L}/u.test(name));
  if (!isOfLevels || !isOfHeaders || isOther || ![0, levels.length].includes(named.length)) return undefined;
  const areNames = new Set(named.map(foldName)).size === levels.length && !named.some(isHeader);
  return next.map((cell, index) => {
    if (!levels.includes(index)) return cell;
    return areNames ? joined(row[index]!, cell) : row[index]!;
  });
}

/** Headers, and what stands above them. */
interface TwoRows {
  readonly headers: Row;
  readonly upper: readonly (Cell | undefined)[];
}

/**
 * The headers of a table that stand in two rows since a format has no merged cells: the names of the first columns in
 * one row, and of those below an empty or a common header in the next. `undefined` if the second row is none of headers.
 */
export function dividedHeaders(row: Row, next: Row | undefined): TwoRows | undefined {
  if (!next || row.some((cell, index) => index > 0 && hasContent(cell) && cell === row[index - 1])) return undefined;
  const start = next.findIndex(hasContent);
  const below = [...next.keys()].filter((index) => hasContent(next[index]!));
  const isFilled = new Set(below);
  const isBelow =
    start > 0 && row.slice(0, start).every(hasContent) && row[start] !== undefined && hasContent(row[start]);
  const blank = below.filter((index) => !row[index] || !hasContent(row[index]));
  const texts = below.map((index) => textOfCell(next[index]));
  const isShort = texts.every((text) => text.length <= LONGEST_HEADER && /\p{L}/u.test(text));
  const isWhole = [...row.keys()].slice(start).every((index) => hasContent(row[index]!) || isFilled.has(index));
  if (!isBelow || blank.length === 0 || !isShort || !isWhole) return undefined;
  const upper: (Cell | undefined)[] = [];
  for (const index of next.keys()) {
    const own = row[index] && hasContent(row[index]) ? row[index] : undefined;
    upper.push(isFilled.has(index) ? (own ?? upper[index - 1]) : undefined);
  }
  const isRepeated = new Set(texts).size < texts.length && new Set(upper).size < 3;
  if (isRepeated) return undefined;
  return { headers: next.map((cell, index) => (isFilled.has(index) ? cell : (row[index] ?? cell))), upper };
}

/**
 * The headers below a row of groups that a format without merged cells has only above the first column of each: "",
 * "Technical", "", "People" above "Level", "SQL", "Python", "Coaching". `undefined` if the rows are others.
 *
 * @param below - the row below both: headers that are no known words stand above values
 */
export function headersBelowGroups(row: Row, next: Row | undefined, below: Row | undefined): TwoRows | undefined {
  if (!next || isSpanning(row)) return undefined;
  const start = row.findIndex(hasContent);
  const [groups, names] = [row, next].map((cells) => cells.filter(hasContent).map(textOfCell)) as [string[], string[]];
  const areShort = [...groups, ...names].every((text) => text.length <= LONGEST_HEADER && /\p{L}/u.test(text));
  const isCalled = headerKinds(names[0] ?? '').length > 0 || saysLevel(names[0] ?? '') || isOfValues(below);
  const isWhole = next.slice(0, row.length).every(hasContent) && new Set(names.map(foldName)).size === names.length;
  const isGrouped = start > 0 && start < 3 && groups.length > 1 && groups.length < names.length - start;
  if (!areShort || !isCalled || !isWhole || !isGrouped || findLevels(groups).size > 1) return undefined;
  const upper: (Cell | undefined)[] = [];
  for (const index of next.keys()) upper.push(row[index] && hasContent(row[index]) ? row[index] : upper[index - 1]);
  return { headers: next, upper };
}

/** Whether most cells of a row are shorter than names. */
function isOfValues(row: Row | undefined): boolean {
  const texts = row?.filter(hasContent).map(textOfCell) ?? [];
  return texts.length > 2 && texts.filter((text) => !/\p{L}{3}/u.test(text)).length > texts.length / 2;
}

const isHeader = (text: string): boolean => headerKinds(text).length > 0;

function joined(level: Cell, name: Cell): Cell {
  return { ...name, lines: [`${textOfCell(level)} – ${textOfCell(name)}`] };
}

/**
 * The headers above the headers, if the row above is one: a cell of it spans several columns, or it leaves cells empty
 * above levels that repeat.
 */
export function upperHeaders(
  above: Row | undefined,
  headers: Row,
  known: ReadonlySet<string>,
): (Cell | undefined)[] | undefined {
  if (!above) return undefined;
  const texts = headers.map(textOfCell).filter(Boolean);
  const repeats =
    new Set(texts).size < texts.length &&
    (levelsOf(headers, known) > 0 || dividesLevels(above, headers) || areBlocks(above, headers));
  if (isSpanning(above)) {
    const isWhole = distinct(above).length === 1 && above.findIndex(hasContent) === 0;
    return isWhole || distinct(above).some(isSentence)
      ? undefined
      : headers.map((header, index) => (above[index] === header ? undefined : above[index]));
  }
  if (!repeats || distinct(above).length < 2) return undefined;
  const upper: (Cell | undefined)[] = [];
  headers.forEach((header, index) => {
    const own = above[index];
    const isBlank = !own || !hasContent(own);
    upper.push(isBlank && index > 0 && textOfCell(header) ? upper[index - 1] : own);
  });
  return upper.map((cell) => (cell && hasContent(cell) ? cell : undefined));
}

/** Whether the same headers stand from each cell above to the next one. Behind the last ones, others may follow. */
function areBlocks(above: Row, headers: Row): boolean {
  const starts = above.flatMap((cell, index) => (hasContent(cell) ? index : []));
  const blocks = starts.map((start, at) =>
    headers
      .slice(start, starts[at + 1])
      .map(textOfCell)
      .filter(Boolean),
  );
  const width = blocks[0]?.length ?? 0;
  const names = blocks.map((own, at) => (at === blocks.length - 1 ? own.slice(0, width) : own));
  const keys = new Set(names.map((own) => own.map(foldName).join('\0')));
  return blocks.length > 1 && keys.size === 1 && width > 1;
}

const isSentence = (cell: Cell) => /\s\S+\s.*[.。!]$/u.test(textOfCell(cell));
