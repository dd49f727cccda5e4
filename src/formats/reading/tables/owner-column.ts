import { textOfCell } from '../blocks/cell.ts';
import type { Grid } from './grid.ts';
import type { Row } from './header-row.ts';
import { foldValue } from '../levels/scale.ts';
import { type HeaderKind, headerKinds } from '../words/column-words.ts';
import { wordsIn } from '../words/word-count.ts';

/** Names of columns that say who looks after a row, and also names of roles and levels of open-source projects. */
const OWNER = /^owners?$/iu;

/** Cells with fewer words on average may be names of people. */
const PROSE = 3;

/** What the header of a column can mean, beside the columns around it. An "Owner" may be a level or role as others are. */
export function kindsOfColumn(grid: Grid, rows: readonly Row[], column: number): readonly HeaderKind[] {
  const header = textOfCell(grid.headers[column]);
  return OWNER.test(header.trim()) && isAsBefore(grid, rows, column) ? [] : headerKinds(header);
}

/** Whether the cells of a column are like those of the column before it: both texts, or mostly the same values. */
function isAsBefore({ headers }: Grid, rows: readonly Row[], column: number): boolean {
  const before = textOfCell(headers[column - 1]);
  if (column < 2 || !before || headerKinds(before).length > 0) return false;
  const [own, other] = [column, column - 1].map((index) =>
    rows.map((row) => textOfCell(row[index])).filter((text) => text !== ''),
  ) as [string[], string[]];
  const isProse = [own, other].every(
    (texts) => texts.reduce((sum, text) => sum + wordsIn(text), 0) >= texts.length * PROSE,
  );
  const values = new Set(other.map(foldValue));
  const isSame = own.filter((text) => values.has(foldValue(text))).length >= own.length / 2;
  return own.length > 0 && other.length > 0 && (isProse || isSame);
}
