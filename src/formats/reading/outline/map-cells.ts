import type { Block, ListEntry } from '../blocks/block.ts';
import type { Cell } from '../blocks/cell.ts';

/** Blocks with other cells in place of theirs. A cell that spans several places of a table stays one cell. */
export function mapCells(blocks: readonly Block[], change: (cell: Cell) => Cell): readonly Block[] {
  const changed = new Map<Cell, Cell>();
  const once = (cell: Cell): Cell => {
    const known = changed.get(cell) ?? change(cell);
    changed.set(cell, known);
    return known;
  };
  const ofEntry = ({ content, entries }: ListEntry): ListEntry => ({
    content: once(content),
    entries: entries.map(ofEntry),
  });
  return blocks.map((block): Block => {
    if (block.kind === 'list') return { ...block, entries: block.entries.map(ofEntry) };
    if (block.kind !== 'table') return { ...block, content: once(block.content) };
    return { ...block, table: { ...block.table, rows: block.table.rows.map((row) => row.map(once)) } };
  });
}
