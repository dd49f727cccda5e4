import type { Block } from '../blocks/block.ts';
import { type Cell, textOfCell } from '../blocks/cell.ts';
import { labelOf } from '../blocks/entry.ts';
import { findLevels } from '../levels/levels.ts';
import { tablesOf } from '../outline/block-queries.ts';
import { withBoldHeadings } from '../outline/outline.ts';
import { isPlainHeading, saysDescription, saysPart, saysWhatLevelIs } from '../words/heading-words.ts';
import { headerKinds } from '../words/column-words.ts';
import { foldName } from '../words/level-words.ts';
import { needOfHeading } from '../words/table-words.ts';
import { wordsIn } from '../words/word-count.ts';

/** So often must the same names recur. */
const LEAST = 3;

/** In words. A longer text is no name of a level. */
const LONGEST = 4;

/**
 * The names that recur in the same order below several headings, as labels of lists or as headings: what each skill asks
 * of the same levels, whatever they are called. None if they may be parts of a description, such as "Examples".
 */
export function recurringLabels(blocks: readonly Block[]): readonly string[] | undefined {
  const all = [labelsOfLists(blocks), deepestHeadings(withBoldHeadings(blocks)), firstCells(blocks)];
  return all.map(mostFrequent).find((names) => names !== undefined);
}

type Names = readonly string[];

function labelsOfLists(blocks: readonly Block[]): Names[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'list') return [];
    const labels = block.entries.map(({ content, entries }) => {
      return labelOf(content)?.label ?? (entries.length > 0 ? textOfCell(content) : '');
    });
    return labels.some(Boolean) ? [labels] : [];
  });
}

/** The headings of the deepest kind, as they stand below each of the others. */
function deepestHeadings(blocks: readonly Block[]): Names[] {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? block : []));
  const deepest = headings.reduce((most, { depth }) => Math.max(most, depth), 0);
  const found: string[][] = [];
  for (const { depth, content } of headings) {
    if (depth < deepest) found.push([]);
    else found.at(-1)?.push(textOfCell(content));
  }
  return found.filter((names) => names.length > 0);
}

/** The names of the rows of tables with a text beside each name, and nothing else. */
function firstCells(blocks: readonly Block[]): Names[] {
  return tablesOf(blocks).flatMap(({ rows: [headers, ...rows] }) => {
    const isPair = (row: readonly Cell[]) => row.length === 2 && textOfCell(row[0]) !== '';
    const texts = rows.map((row) => textOfCell(row[1])).filter(Boolean);
    const isProse = texts.length > 1 && texts.every((text) => wordsIn(text) > 1);
    return headers && rows.length > 1 && rows.every(isPair) && isProse ? [rows.map((row) => textOfCell(row[0]))] : [];
  });
}

/** The names that most lists have, in the same order: all of them, or some. */
function mostFrequent(all: readonly Names[]): Names | undefined {
  const counts = new Map<string, { readonly names: Names; count: number }>();
  for (const names of all) {
    const key = names.map(foldName).join('\0');
    const known = counts.get(key) ?? { names, count: 0 };
    known.count++;
    counts.set(key, known);
  }
  const lists = [...counts.values()].sort((one, other) => other.count - one.count).slice(0, MOST_LISTS);
  const full = lists.filter(({ count }) => count > 1 || lists.length < MOST_LISTS);
  const [best] = full
    .map(({ names }) => ({
      names,
      count: lists.reduce((sum, one) => sum + (isPart(one.names, names) ? one.count : 0), 0),
    }))
    .sort((one, other) => other.count - one.count || other.names.length - one.names.length);
  if (!best || best.count < all.length * 0.6) return undefined;
  // Where words say that they are levels, twice is no chance.
  if (best.count < (findLevels(best.names).size > 1 ? 2 : LEAST)) return undefined;
  return areLevels(best.names) ? best.names : undefined;
}

/** More different lists are not compared. */
const MOST_LISTS = 30;

/** Whether names are some of others, at least two, in the same order. */
function isPart(names: Names, all: Names): boolean {
  let at = 0;
  for (const name of all) if (at < names.length && foldName(name) === foldName(names[at]!)) at++;
  return at === names.length && (names.length > 1 || all.length === 1);
}

function areLevels(names: Names): boolean {
  const isName = (name: string) =>
    name !== '' &&
    wordsIn(name) <= LONGEST &&
    headerKinds(name).length === 0 &&
    needOfHeading(name) === undefined &&
    ![saysWhatLevelIs, saysDescription, saysPart].some((says) => says(name)) &&
    !isPlainHeading(foldName(name));
  return names.length > 1 && names.length < 9 && new Set(names).size === names.length && names.every(isName);
}
