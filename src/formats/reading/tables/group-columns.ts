import { textOfCell } from '../blocks/cell.ts';
import { type Grid, headerOf, rowsOf } from './grid.ts';
import { type Row, textsInColumn } from './header-row.ts';
import { areCodes, isShort } from './names-column.ts';
import { isTicked } from './ticked-columns.ts';
import { headerKinds } from '../words/column-words.ts';
import { foldName } from '../words/level-words.ts';

/** The columns with groups of the rows. Where one has numbers or codes, the column with their names has the groups. */
export function groupColumns(grid: Grid, columns: readonly number[], names: number | undefined): readonly number[] {
  const rows = rowsOf(grid);
  const others = columns.filter((index) => index !== names);
  const groups = others.filter((index) => isGroup(grid, rows, index, names));
  const named = groups.map((index) => nameOfCodes(rows, index, others) ?? index);
  return [...new Set(named)].sort((a, b) => a - b);
}

/** The column whose texts stand for the codes of another: each for one code. */
function nameOfCodes(rows: readonly Row[], codes: number, columns: readonly number[]): number | undefined {
  if (!areCodes(textsInColumn(rows, codes))) return undefined;
  const values = (index: number) => rows.map((row) => foldName(textOfCell(row[index])));
  const count = new Set(values(codes)).size;
  const isName = (index: number) => {
    const own = values(index);
    const isText = own.every((text) => /\p{L}{2}/u.test(text)) && !areCodes(textsInColumn(rows, index));
    const pairs = new Set(values(codes).map((code, at) => `${code}\0${own[at]}`));
    return isText && new Set(own).size === count && pairs.size === count;
  };
  return count > 1 ? columns.find((index) => index !== codes && isName(index)) : undefined;
}

/** Whether a column has groups of the rows: it is called so; or it stands before the names and repeats itself. */
function isGroup(grid: Grid, rows: readonly Row[], column: number, names: number | undefined): boolean {
  const [kind] = headerKinds(headerOf(grid, column));
  if (kind === 'group') return true;
  if (names === undefined || column > names || !isShort(rows, column) || isTicked(rows, column)) return false;
  // The corner above both says what the columns of the matrix are.
  const isShared = grid.headers[column] === grid.headers[names] || (kind === 'role' && headerOf(grid, names) === '');
  return (
    (kind === undefined || kind === 'skill' || isShared) &&
    rows.length > 1 &&
    new Set(textsInColumn(rows, column)).size < rows.length
  );
}

/** The names of the groups of each row, outermost first. An empty cell repeats the one above, as merged cells do. */
export function groupsOfRows(rows: readonly Row[], columns: readonly number[]): (readonly string[])[] {
  let current: string[] = columns.map(() => '');
  return rows.map((row) => {
    columns.forEach((column, depth) => {
      const text = textOfCell(row[column]);
      if (text) current = [...current.slice(0, depth), text, ...columns.slice(depth + 1).map(() => '')];
    });
    return current.filter(Boolean);
  });
}
