import { textOfCell } from '../blocks/cell.ts';
import type { Columns } from './columns.ts';
import { type Grid, rowsOf } from './grid.ts';
import { foldValue, type Scale } from '../levels/scale.ts';

/** The values of each row, in the form of `foldValue`; empty where nothing is asked, or no value of the scale. */
export function valuesOf(grid: Grid, { matrix }: Columns, scale: Scale): readonly (readonly string[])[] {
  return rowsOf(grid).map((row) =>
    [...matrix.keys()].map((index) => {
      const value = scale.read(textOfCell(row[index]));
      return value?.kind === 'value' ? foldValue(value.value) : '';
    }),
  );
}

/** Whether at least half of the values occur in several columns. Amounts of different things do not. */
export function areShared(rows: readonly (readonly string[])[]): boolean {
  const columns = new Map<string, Set<number>>();
  for (const row of rows)
    for (const [index, value] of row.entries())
      if (value) columns.set(value, (columns.get(value) ?? new Set()).add(index));
  const shared = [...columns.values()].filter(({ size }) => size > 1).length;
  return shared >= columns.size / 2;
}
