import { dividesLevels, headersBelow } from './aspects.ts';
import { isLegendAlone, isLegendRow, legendBelow } from '../levels/legend-rows.ts';
import { findLevels, isLevel } from '../levels/levels.ts';
import { distinct, findHeaderRow, isSpanning, levelsOf, type Row } from './header-row.ts';
import { type Cell, hasContent, type Table, textOfCell } from '../blocks/cell.ts';
import { dividedHeaders, headersBelowGroups, joinedHeaders, upperHeaders } from './two-header-rows.ts';
import { saysLevel } from '../words/column-words.ts';
import { foldName } from '../words/level-words.ts';
import { wordsIn } from '../words/word-count.ts';

/** A part of a table below a row of headers: rows, under a heading that spans them if there is one. */
interface Section {
  readonly name?: Cell | undefined;
  readonly rows: readonly Row[];
}

/** A table, taken apart: its headers, what spans several of them, its rows in sections, and what is around them. */
export interface Grid {
  readonly place: string;
  readonly headers: Row;
  /** For each column, the header above its header that spans several columns. */
  readonly upper: readonly (Cell | undefined)[];
  readonly sections: readonly Section[];
  /** Cells above the headers and below the rows, such as a title or a legend. */
  readonly around: readonly Cell[];
}

/** The rows of all sections. */
export function rowsOf({ sections }: Grid): Row[] {
  return sections.flatMap(({ rows }) => rows);
}

export function headerOf({ headers }: Grid, column: number | undefined): string {
  return column === undefined ? '' : textOfCell(headers[column]);
}

/**
 * Takes a table apart. A table whose headers change below has several parts.
 *
 * @param before - how many parts are above
 */
export function toGrids({ rows, place }: Table, known: ReadonlySet<string>, before = 0): Grid[] {
  const filled = rows.filter((row) => row.some(hasContent));
  if (filled.length === 0) return [];
  if (isOfLevelsOnly(filled)) return [withoutHeaders(filled, place)];
  const first = findHeaderRow(filled, known);
  const divided = filled.slice(0, first + 1).flatMap((row, at) => {
    const found = dividedHeaders(row, filled[at + 1]) ?? headersBelowGroups(row, filled[at + 1], filled[at + 2]);
    return found ? [{ at: at + 1, ...found }] : [];
  })[0];
  if (divided)
    return gridsBelow(filled, { ...divided, titles: filled.slice(0, divided.at - 1) }, { place, known, before });
  const joined = joinedHeaders(filled[first]!, filled[first + 1]);
  const at = joined ? first + 1 : first;
  const above = filled.slice(0, first);
  const isDivided = !joined && at > 0 && dividesLevels(above.at(-1)!, filled[at]!);
  const headers = joined ?? (isDivided ? headersBelow(above.at(-1)!, filled[at]!) : filled[at]!);
  const upper = upperHeaders(above.at(-1), headers, known);
  const titles = upper ? above.slice(0, -1) : above;
  return gridsBelow(filled, { at, headers, upper: upper ?? [], titles }, { place, known, before });
}

/** The headers of a table, in which row they end, and the rows above them. */
interface Head extends Pick<Grid, 'headers' | 'upper'> {
  readonly at: number;
  readonly titles: readonly Row[];
}

/** What is known of a part of a table. */
interface Around {
  readonly place: string;
  readonly known: ReadonlySet<string>;
  readonly before: number;
}

/** The part of a table below its headers, and the parts below other ones. */
function gridsBelow(
  filled: readonly Row[],
  { at, headers, upper, titles }: Head,
  { place, known, before }: Around,
): Grid[] {
  const { sections, foot, next } = split(filled.slice(at + 1), headers, known);
  const grid: Grid = {
    ...{ place, headers, upper, around: [...titles.flat(), ...foot.flat()].filter(hasContent) },
    sections: nameFirst(titles, sections, before + next.length),
  };
  return next.length > 0 ? [grid, ...toGrids({ rows: next, place: next[0]![0]!.place }, known, before + 1)] : [grid];
}

/** Whether a table has no headers, and in each of its rows a level and what that means or asks. */
function isOfLevelsOnly(rows: readonly Row[]): boolean {
  const names = rows.map(([first]) => textOfCell(first));
  const isUnique = new Set(names).size === names.length && !saysLevel(names[0]!);
  const isPair = ([first, second, ...more]: Row) =>
    second && second !== first && hasContent(second) && !more.some(hasContent);
  const isProse = wordsIn(textOfCell(rows[0]![1])) >= PROSE;
  return rows.length > 1 && isProse && rows.every(isPair) && isUnique && findLevels(names).size === names.length;
}

/** A text with fewer words may be a header. */
const PROSE = 3;

function withoutHeaders(rows: readonly Row[], place: string): Grid {
  const none = { lines: [], place: rows[0]![0]!.place };
  return {
    place,
    headers: [none, none],
    upper: [],
    sections: [{ rows: rows.map((row) => row.slice(0, 2)) }],
    around: [],
  };
}

interface Split {
  readonly sections: readonly Section[];
  readonly foot: readonly Row[];
  /** The rows from the next row of other headers on. */
  readonly next: readonly Row[];
}

function split(all: readonly Row[], headers: Row, known: ReadonlySet<string>): Split {
  const sections: { name?: Cell; rows: Row[] }[] = [{ rows: [] }];
  const same = headers.map((cell) => foldName(textOfCell(cell))).join('\0');
  const rows = all.slice(0, legendBelow(all));
  const isFoot = (row: Row) =>
    nameOfSection(row) !== undefined || isSigned(row) || (row.length > 2 && isLongAlone(row));
  const last = rows.findLastIndex((row) => !isFoot(row));
  const foot = all.slice(last + 1);
  const unfilled = unfilledRows(rows.slice(0, last + 1));
  // Below levels only, a row may have one cell. Names span all columns then.
  const mustSpan = levelsOf(headers, known) === distinct(headers).length && rows.some(isSpanning);
  for (const [index, row] of rows.slice(0, last + 1).entries()) {
    const isFree = unfilled.has(row) || (mustSpan && !isSpanning(row));
    const name = isFree ? undefined : (nameOfSection(row) ?? numberedSection(row, rows[index + 1]));
    if (row.map((cell) => foldName(textOfCell(cell))).join('\0') === same) continue;
    if ((name && isLegendAlone(name)) || isLegendRow(row) || isRemark(row) || isToSign(row)) foot.push(row);
    else if (name) sections.push({ name, rows: [] });
    else if (index > 0 && isNextHeader(row, rows[index + 1] ?? rows[index - 1]!, headers, known)) {
      const from = nameOfSection(rows[index - 1]!) ? index - 1 : index;
      if (from < index) sections.pop();
      return { sections: withRows(sections), foot, next: [...rows.slice(from, last + 1)] };
    } else sections.at(-1)!.rows.push(row);
  }
  return { sections: withRows(sections), foot, next: [] };
}

/** Rows of names with nothing beside them, one below the other: as headings of sections, all but the last were empty. */
function unfilledRows(rows: readonly Row[]): ReadonlySet<Row> {
  const isOnlyName = rows.map((row) => nameOfSection(row) !== undefined && !isSpanning(row));
  const starts = [...rows.keys()].filter(
    (at) => isOnlyName.slice(at, at + MOST_NESTED).filter(Boolean).length === MOST_NESTED,
  );
  return new Set(starts.flatMap((at) => rows.slice(at, at + MOST_NESTED)));
}

/** So many headings one below the other are no sections within sections. */
const MOST_NESTED = 3;

/** The name in a row of a number and a name, if the name spans all others or the next row has a number below this one. */
function numberedSection(row: Row, next: Row | undefined): Cell | undefined {
  const [number, name, ...others] = distinct(row);
  if (!number || !name || others.length > 0 || number !== row[0]) return undefined;
  const code = /^(\d{1,2}|\p{Lu})\.?$/u.exec(textOfCell(number))?.[1];
  const isAcross = row.length > 3 && row.slice(1).every((cell) => cell === name);
  const isDivided = row[1] === name && textOfCell(next?.[0]).startsWith(`${code}.`);
  return code !== undefined && (isAcross || isDivided) ? name : undefined;
}

/** Whether a row is a longer text across all columns. */
const isRemark = (row: Row) => isSpanning(row) && isLongAlone(row);

/** Whether a row has a longer text in its first column, and nothing beside it. */
function isLongAlone(row: Row): boolean {
  const [only, ...others] = distinct(row);
  return others.length === 0 && row[0] === only && textOfCell(only).length > LONGEST_NAME;
}

/** Whether a row only says facts about the file, each after its label: "Written by: Ann", "Approved by: Ben". */
function isSigned(row: Row): boolean {
  const cells = distinct(row);
  return cells.length < row.length / 2 && cells.every((cell) => /^[^:：]{2,40}[:：]\s?\S/u.test(textOfCell(cell)));
}

/** Whether a row has lines to sign on, and nothing else. */
function isToSign(row: Row): boolean {
  const filled = row.filter(hasContent);
  return filled.length > 0 && filled.every((cell) => /[_.‗＿]{5,}|…{2,}/u.test(textOfCell(cell)));
}

function withRows(sections: readonly Section[]): readonly Section[] {
  return sections.filter(({ name, rows }) => name || rows.length > 0);
}

/** Whether a row names other levels than the headers, and the row beside it none: the beginning of another table. */
function isNextHeader(row: Row, beside: Row, headers: Row, known: ReadonlySet<string>): boolean {
  const first = foldName(textOfCell(row[0]));
  if (first !== '' && first !== foldName(textOfCell(headers[0])) && !isLevel(first)) return false;
  const isName = (cell: Cell) => isLevel(textOfCell(cell)) || known.has(foldName(textOfCell(cell)));
  const [own, others] = [row, beside].map((cells) => distinct(cells).filter(isName).length) as [number, number];
  const cells = distinct(row).length;
  if (own < 2 || own < cells - 1 || levelsOf(headers, known) < 2) return false;
  // Below a cell that spans rows, a name and values follow: "B1" and "B2".
  return first !== '' || own === cells || others < own;
}

/** The cell that is alone in its row, in the first column or across all; `undefined` if there is none. */
export function nameOfSection(row: Row): Cell | undefined {
  const [only, ...others] = distinct(row);
  const isFirst = only !== undefined && row.indexOf(only) <= 1;
  return isFirst && others.length === 0 && !only.items?.length && textOfCell(only).length <= LONGEST_NAME
    ? only
    : undefined;
}

/** In UTF-16 code units. A longer text is a remark. */
export const LONGEST_NAME = 120;

/** A title that spans the headers names the first section, if other sections have names, or there are other parts. */
function nameFirst(titles: readonly Row[], sections: readonly Section[], others: number): readonly Section[] {
  const title = titles.at(-1) && nameOfSection(titles.at(-1)!);
  const [first, ...rest] = sections;
  if (!title || !first || first.name || rest.length + others === 0 || !isSpanning(titles.at(-1)!)) return sections;
  return [{ ...first, name: title }, ...rest];
}
