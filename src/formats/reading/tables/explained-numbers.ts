import type { Block } from '../blocks/block.ts';
import { textOfCell } from '../blocks/cell.ts';
import { tablesOf } from '../outline/block-queries.ts';
import { headerKinds, rangesIn, saysLevel } from '../words/column-words.ts';
import { foldName } from '../words/level-words.ts';

/** "Goal 12" */
const NUMBERED = /^(\D{1,40}?)\s?(\d{1,3})$/u;

/**
 * Tells whether names, such as the labels of a list, are those of numbers in a column, and so no levels: "Goal 1" and
 * "Goal 2" beside a column "Goal" and columns of levels, or "1" and "2" of a column "Rating (1–5)". The numbers of a column
 * of levels are levels.
 */
export function explainedNumbers(
  blocks: readonly Block[],
): (names: readonly string[], levels: readonly string[]) => boolean {
  const numbers = numbersOf(blocks);
  const isNumber = (name: string) => {
    const [, header = '', number = ''] = NUMBERED.exec(name.trim()) ?? [];
    return numbers.get(foldName(header))?.has(number) === true;
  };
  const ranges = tablesOf(blocks).flatMap(({ rows }) => (rows[0] ?? []).flatMap((cell) => rangesIn(textOfCell(cell))));
  const isRated = (name: string) =>
    /^\d{1,3}$/.test(name) && ranges.some(([least, most]) => Number(name) >= least && Number(name) <= most);
  const areMost = (names: readonly string[], test: (name: string) => boolean) =>
    names.filter(test).length > names.length / 2;
  return (names, levels) => (levels.length > 1 && areMost(names, isNumber)) || areMost(names, isRated);
}

/** The numbers below each header that says no levels. */
function numbersOf(blocks: readonly Block[]): ReadonlyMap<string, ReadonlySet<string>> {
  const numbers = new Map<string, Set<string>>();
  for (const { rows } of tablesOf(blocks)) {
    for (const [index, cell] of (rows[0] ?? []).entries()) {
      const header = textOfCell(cell);
      if (headerKinds(header).length > 0 || saysLevel(header)) continue;
      const own = numbers.get(foldName(header)) ?? new Set();
      for (const row of rows.slice(1)) own.add(textOfCell(row[index]));
      numbers.set(foldName(header), own);
    }
  }
  return numbers;
}
