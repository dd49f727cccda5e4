import { type Cell, hasContent, type Table, textOfCell } from '../blocks/cell.ts';
import { LONGEST_NAME, nameOfSection } from './grid.ts';
import { distinct, findHeaderRow, isSpanning, type Row } from './header-row.ts';
import { headerKinds } from '../words/column-words.ts';
import { isNameKey } from '../words/data-words.ts';

/** The title of a table in the rows above its headers: alone in the first row, or after a word such as "Skill". */
export function titleOfTable({ rows }: Table, known: ReadonlySet<string>): Cell | undefined {
  const filled = rows.filter((row) => row.some(hasContent));
  const above = filled.slice(0, filled.length > 0 ? findHeaderRow(filled, known) : 0);
  const [first] = above;
  const only = first && nameOfSection(first);
  if (only && !isSpanningSection(filled, above.length)) return only;
  const labelled = above
    .map(distinct)
    .find(
      ([label, value, ...more]) =>
        label &&
        value &&
        more.length === 0 &&
        isTitleLabel(textOfCell(label)) &&
        textOfCell(value).length <= LONGEST_NAME,
    );
  return labelled?.[1];
}

/** Whether the rows have sections, so that a cell alone above the headers may name the first one. */
function isSpanningSection(rows: readonly Row[], headers: number): boolean {
  return (
    headers === 1 &&
    isSpanning(rows[0]!) &&
    // A row at the end has nothing below it: a remark, not a section.
    rows.slice(headers + 1, -1).some((row) => nameOfSection(row) && isSpanning(row))
  );
}

/** Whether a label stands before the name of what a table is about: "Name", "Skill". */
export function isTitleLabel(label: string): boolean {
  return isNameKey(label) || headerKinds(label)[0] === 'skill';
}
