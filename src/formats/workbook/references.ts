/** References to cells, such as `B2`. Rows and columns count from 0. */

/** Cells from the first to the last row and column, both included. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The area of a reference such as `B2` or `B2:C9`; none if it is not one. */
export function areaOf(reference = ''): readonly Area[] {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(reference);
  if (!match) return [];
  const [, letters = '', digits = '', lastLetters = letters, lastDigits = digits] = match;
  const [row, column] = [Number(digits) - 1, columnOf(letters)];
  return [{ row, column, lastRow: Number(lastDigits) - 1, lastColumn: columnOf(lastLetters) }];
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The reference of a cell, such as `B2`. */
export function referenceOf({ row, column }: { readonly row: number; readonly column: number }): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
