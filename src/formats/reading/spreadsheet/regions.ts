import { hasContent, textOfCell } from '../blocks/cell.ts';
import { distinct, type Row } from '../tables/header-row.ts';
import { areAboutFile } from '../tables/file-facts.ts';
import { headerKinds, saysLevel } from '../words/column-words.ts';
import { isHistory } from '../words/history-words.ts';

/** In UTF-16 code units. A longer text is no header. */
const LONGEST_HEADER = 40;

/**
 * The rows of a sheet in parts, each with another table: what stands below an empty row, perhaps after a title, has
 * headers of its own and another width. Rows of names and texts alone go with what follows them.
 */
export function regionsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const regions: Row[][] = [];
  let titles: Row[] = [];
  for (const chunk of chunksOf(rows)) {
    if (!isTable(chunk)) {
      titles.push(...chunk);
      continue;
    }
    const own = [...titles, ...chunk];
    titles = [];
    const last = regions.at(-1);
    if (areAboutFile(chunk)) {
      regions.push(own);
      continue;
    }
    if (last && !areAboutFile(withoutTitles(last)) && (isOfFacts(last) || !isOther(last, chunk))) last.push(...own);
    else regions.push(own);
  }
  if (regions.length > 0) regions.at(-1)!.push(...titles);
  return regions;
}

/** The rows with several cells. */
export const withoutTitles = (rows: readonly Row[]): readonly Row[] => rows.filter((row) => distinct(row).length > 1);

/** The rows between empty ones. */
function chunksOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const chunks: Row[][] = [[]];
  for (const row of rows) {
    if (row.some(hasContent)) chunks.at(-1)!.push(row);
    else if (chunks.at(-1)!.length > 0) chunks.push([]);
  }
  return chunks.filter(({ length }) => length > 0);
}

const isTable = (rows: readonly Row[]): boolean => rows.some((row) => distinct(row).length > 1);

/** Whether rows are another table than those above: they begin with headers, and are wider or less wide by far. */
function isOther(above: readonly Row[], rows: readonly Row[]): boolean {
  const headers = rows.find((row) => distinct(row).length > 1)!;
  const texts = distinct(headers).map(textOfCell);
  const [before, after] = [widthOf(above), widthOf(rows)];
  const areHeaders =
    rows.length > 1 &&
    texts.length === after &&
    texts.every((text) => text.length <= LONGEST_HEADER && /\p{L}/u.test(text) && !/[.!?。]$/u.test(text)) &&
    new Set(texts).size === texts.length;
  if (!areHeaders) return false;
  if (isHistory(texts)) return true;
  const named = texts.filter((text) => headerKinds(text).length > 0).length;
  return Math.abs(before - after) > 1 && (named > 1 || after > before) && isFull(above, before);
}

/** Whether rows have labels and facts, or a legend, as stand above a table: two columns, and not those of levels. */
function isOfFacts(rows: readonly Row[]): boolean {
  const first = rows.find((row) => distinct(row).length > 1);
  return widthOf(rows) < 3 && !saysLevel(textOfCell(first?.[0]));
}

/** The column of the last filled cell. */
function widthOf(rows: readonly Row[]): number {
  return rows.reduce((most, row) => Math.max(most, row.findLastIndex(hasContent) + 1), 0);
}

/** Whether several rows are filled to their end: a table, and no facts above one. */
function isFull(rows: readonly Row[], width: number): boolean {
  return rows.filter((row) => row.slice(0, width).every(hasContent)).length > 1;
}
