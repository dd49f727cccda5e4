import { hasCell, type Row, textsInColumn } from './header-row.ts';
import { isTick } from '../levels/scale.ts';

/** Whether nothing but ticks stands in columns. At some steps, a row may have no tick below the others. */
export function haveOnlyTicks(rows: readonly Row[], columns: Iterable<number>): boolean {
  return [...columns].every((column) => textsInColumn(rows, column).every(isTick));
}

/** Whether all that stands in a column are ticks, which name nothing. */
export const isTicked = (rows: readonly Row[], column: number): boolean =>
  hasCell(rows, column) && haveOnlyTicks(rows, [column]);
