import type { Block } from './block.ts';
import { type Cell, type Table, textOfCell } from './cell.ts';
import { hasContent } from './header-row.ts';
import { foldValue } from './scale.ts';

/** The tables among blocks. */
export function tablesOf(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.table : []));
}

/** Texts that may be legends: paragraphs, list entries, and cells that are alone in their row. */
export function textsOf(blocks: readonly Block[]): Cell[] {
  return blocks.flatMap((block): Cell[] => {
    if (block.kind === 'paragraph') return [block.content];
    if (block.kind === 'list') return block.entries.map(({ content }) => content);
    if (block.kind !== 'table') return [];
    return block.table.rows.flatMap((row) => {
      const cells = [...new Set(row)].filter(hasContent);
      return cells.length <= 2 ? cells : [];
    });
  });
}

/** In UTF-16 code units. */
const LONGEST_VALUE = 12;

/** The short texts of all cells. */
export function valuesOf(blocks: readonly Block[]): ReadonlySet<string> {
  const values = new Set<string>();
  for (const { rows } of tablesOf(blocks)) {
    for (const row of rows) {
      for (const cell of row.slice(1)) {
        const text = textOfCell(cell);
        if (text && text.length <= LONGEST_VALUE) values.add(foldValue(text));
      }
    }
  }
  return values;
}
