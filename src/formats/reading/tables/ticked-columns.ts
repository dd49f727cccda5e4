import { type Row, textsInColumn } from './header-row.ts';
import { isTick } from '../levels/scale.ts';

/** Whether all that stands in a column are ticks, which name nothing. */
export function isTicked(rows: readonly Row[], column: number): boolean {
  const texts = textsInColumn(rows, column);
  return texts.length > 0 && texts.every(isTick);
}

/** Whether nothing but ticks stands in columns. A row of some steps may have no tick below the others. */
export function haveOnlyTicks(rows: readonly Row[], columns: Iterable<number>): boolean {
  return [...columns].every((column) => textsInColumn(rows, column).every(isTick));
}
