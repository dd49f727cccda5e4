import { quote } from '../../quotation.ts';
import { type Note, warning } from '../../report.ts';
import type { Cell, Table } from './cell.ts';

/** A cell of a table that holds nothing but images, as their alternative texts; `undefined` if one has none. */
export function cellOfImages(names: readonly string[], place: string): Cell | undefined {
  const lines = names.map((name) => name.trim());
  return lines.length > 0 && lines.every(Boolean) ? { lines, place, isImage: true } : undefined;
}

/** Says once for each table that its images are read by their alternative texts. */
export function warnOfImages(tables: readonly Table[]): Note[] {
  return tables.flatMap(({ rows }) => {
    const first = rows.flat().find(({ isImage }) => isImage);
    if (!first) return [];
    const example = quote(first.lines.join(' '));
    const message = `The images in this table are read as their alternative texts, such as ${example}: a skill document holds no images.`;
    return [warning(first.place, 'image-names', message)];
  });
}
