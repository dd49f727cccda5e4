import { type Grid, rowsOf } from './grid.ts';
import { textsInColumn } from './header-row.ts';
import { foldName } from '../words/level-words.ts';
import { isStep } from '../words/step-words.ts';

/** "Rung 1 – New": a word of any language with a number, and a name behind it or none. */
const NUMBERED = /^(\p{L}{2,20}) ?(\d{1,2})(?=$| ?[:：–—-])/u;

/** Fewer tables, or more rows, are no ladder that is said of each of several skills. */
const LIMITS = { tables: 2, rows: 12 };

/**
 * The levels in the first columns of several tables: the same names in each, of one word and the next numbers, whatever
 * the word is. Numbered names in one table may be anything. `undefined` if there are none.
 */
export function numberedRows(grids: readonly Grid[]): readonly string[] | undefined {
  const columns = grids.map((grid) => textsInColumn(rowsOf(grid), 0)).filter((names) => areNumbered(names));
  const longest = columns.reduce<readonly string[]>((one, other) => (other.length > one.length ? other : one), []);
  const known = new Set(longest.map(foldName));
  const isSame = columns.every((names) => names.every((name) => known.has(foldName(name))));
  const isMost = columns.length > grids.length / 2;
  return columns.length >= LIMITS.tables && isSame && isMost ? longest : undefined;
}

/** Whether names have one word and the next numbers, upwards or downwards, and are no steps of a plan. */
function areNumbered(names: readonly string[]): boolean {
  const parts = names.map((name) => NUMBERED.exec(name));
  const numbers = parts.map((part) => Number(part?.[2]));
  const by = numbers[1]! - numbers[0]!;
  return (
    names.length > 1 &&
    names.length <= LIMITS.rows &&
    Math.abs(by) === 1 &&
    !isStep(names[0]!) &&
    new Set(parts.map((part) => part && foldName(part[1]!))).size === 1 &&
    numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + by)
  );
}
