import { hasContent, textOfCell } from './blocks/cell.ts';
import { type Grid, headerOf, rowsOf } from './tables/grid.ts';
import { isInLadder } from './headings/ladder.ts';
import type { Section } from './outline/outline.ts';
import type { Page } from './page.ts';
import { levelOfPage } from './page-of-level.ts';
import { means } from './words/column-words.ts';
import { isUnique } from './tables/names-column.ts';
import { saysLegend } from './words/table-words.ts';
import { saysNothing } from './words/nothing-words.ts';
import { foldValue } from './levels/scale.ts';
import { wordsIn } from './words/word-count.ts';

/** A value, its name and what it means. In wider tables, numbers before rows may be the same as values. */
const LEGEND_COLUMNS = 3;

/** A name has fewer words. */
const SENTENCE = 6;

/**
 * Whether a table only lists links into the page, beside headings that are levels; or is the legend; or has one row of
 * sentences, which sum up what a level asks; or does not name skills, on a page of lists that only its title says a level of.
 */
export function isStray(
  grid: Grid,
  path: readonly Section[],
  { hasLadder, legend, outline }: Pick<Page, 'hasLadder' | 'legend' | 'outline'>,
): boolean {
  const rows = rowsOf(grid);
  // The name of a value may stand behind it: "1 – Basics".
  const isValue = (text: string) => [text, text.split(' – ')[0]!].some((value) => legend.has(foldValue(value)));
  const values = rows.filter((row) => isValue(textOfCell(row[0])) || saysNothing(textOfCell(row[0])));
  const isOfLegend = saysLegend(path.at(-1)?.title ?? '') && legend.size > 0;
  const isNarrow = grid.headers.filter(hasContent).length <= LEGEND_COLUMNS;
  // Values of records recur.
  const areEntries = isNarrow && rows.length > 1 && values.length === rows.length && isUnique(rows, 0);
  const isLegend = isOfLegend || areEntries;
  const isBeside = hasLadder && !isInLadder(path);
  const isSummary = isInLadder(path) && rows.length === 1 && wordsIn(textOfCell(rows[0]![0])) >= SENTENCE;
  return (
    isLegend ||
    isSummary ||
    isAside(grid, outline) ||
    (isBeside && rows.flat().some(({ links = [] }) => links.some(({ url }) => url.startsWith('#'))))
  );
}

function isAside(grid: Grid, outline: Section): boolean {
  const isOfLevel = levelOfPage(outline) !== undefined && outline.sections[0]!.heading?.names === undefined;
  return isOfLevel && grid.headers.every((_, index) => !means(headerOf(grid, index), 'skill'));
}
