import { quote } from '../../quotation.ts';
import { type Note, warning } from '../../report.ts';
import { type Cell, type Table, textOfCell } from '../blocks/cell.ts';
import { isDitto } from '../words/ditto-words.ts';

/** Warns about cells that only refer to another cell. Which one is not certain, so they stay as they are. */
export function warnOfDittos(tables: readonly Table[]): Note[] {
  const first = new Map<string, { readonly cell: Cell; count: number }>();
  for (const row of tables.flatMap(({ rows }) => rows)) {
    for (const cell of new Set(row)) {
      const text = textOfCell(cell);
      if (!isDitto(text)) continue;
      const known = first.get(text);
      if (known) known.count++;
      else first.set(text, { cell, count: 1 });
    }
  }
  return [...first].map(([text, { cell, count }]) => {
    const places = count > 1 ? ` It stands in ${count} places.` : '';
    const message = `${quote(text)} refers to another cell and is kept as it is.${places} Write the text of that cell in its place.`;
    return warning(cell.place, 'refers-to-cell', message);
  });
}
