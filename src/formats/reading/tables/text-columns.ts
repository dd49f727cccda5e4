import { hasContent } from '../blocks/cell.ts';
import type { Columns } from './columns.ts';
import { type Grid, rowsOf } from './grid.ts';
import { findScale, foldValue } from '../levels/scale.ts';
import type { TableOptions } from './table-options.ts';
import { wordsIn } from '../words/word-count.ts';
import { saysNothing } from '../words/nothing-words.ts';

/**
 * Takes columns of texts out of a matrix of values, such as remarks below an unknown header: none of their cells is a
 * value, and no other column has the same texts; or the legend names the values of all other columns.
 */
export function withoutTexts(grid: Grid, columns: Columns, { values }: TableOptions): Columns {
  const cells = new Map([...columns.matrix.keys()].map((index) => [index, textsIn(grid, index)]));
  const counts = new Map<string, number>();
  for (const texts of cells.values())
    for (const text of new Set(texts.map(foldValue))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const isOfTexts = (index: number) => {
    const texts = cells.get(index)!;
    const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
    const isOwn = texts.every((text) => counts.get(foldValue(text)) === 1);
    return texts.length > 0 && isOwn && words >= texts.length * 2 && !findScale(texts, values);
  };
  const isNamed = (text: string) => values.has(foldValue(text));
  const unnamed = [...cells].filter(([, texts]) => texts.some((text) => !isNamed(text)));
  // Beside columns whose every value the legend names, one with other words is about something else.
  const isForeign = (index: number) =>
    unnamed.length === 1 && unnamed[0]![0] === index && !cells.get(index)!.some(isNamed);
  const isShared = (index: number) => cells.get(index)!.some((text) => counts.get(foldValue(text))! > 1);
  const apart = [...cells.keys()].filter((index) => !isShared(index));
  // Beside columns that share their values, one with several of its own: how often a training is repeated.
  const isApart = (index: number) =>
    apart.length === 1 && apart[0] === index && cells.size > 3 && new Set(cells.get(index)!.map(foldValue)).size > 2;
  const left = [...columns.matrix.keys()].filter((index) => isOfTexts(index) || isForeign(index) || isApart(index));
  if (left.length === 0 || columns.matrix.size - left.length < 2) return columns;
  const matrix = new Map([...columns.matrix].filter(([index]) => !left.includes(index)));
  return { ...columns, matrix, others: [...columns.others, ...left] };
}

/** The texts of the cells of a column, those of lists included. */
function textsIn(grid: Grid, column: number): string[] {
  return rowsOf(grid).flatMap((row) => {
    const cell = row[column];
    if (!cell || !hasContent(cell)) return [];
    const text = [...cell.lines, ...(cell.items ?? []).map(({ text }) => text)].join(' ').trim();
    return saysNothing(text) ? [] : [text];
  });
}
