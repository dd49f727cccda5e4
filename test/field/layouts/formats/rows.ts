/** Blocks as rows of a sheet or of CSV, with an empty row before each heading, and before and after each table. */
import type { Choices } from '../features.ts';
import type { Block, Row } from '../page.ts';

export type BelowHeadings = Choices['below headings'];

export interface SheetRows {
  readonly rows: readonly Row[];
  /** The indices of rows in bold. */
  readonly bold: ReadonlySet<number>;
}

function rowsOfBlock(block: Block): readonly Row[] {
  if (block.kind === 'table') return block.rows;
  if (block.kind === 'list') return block.entries.map(({ text }) => [text]);
  return block.kind === 'rule' ? [[]] : [[block.text]];
}

function boldRowsOf(block: Block): number {
  if (block.kind === 'table') return block.headers;
  return block.kind === 'heading' || block.kind === 'bold paragraph' ? 1 : 0;
}

function isApart(before: Block | undefined, block: Block, belowHeadings: BelowHeadings): boolean {
  if (before?.kind === 'heading' && block.kind === 'table') return belowHeadings === 'an empty row';
  return before !== undefined && (block.kind === 'table' || block.kind === 'heading' || before.kind === 'table');
}

export function sheetRowsOf(blocks: readonly Block[], belowHeadings: BelowHeadings): SheetRows {
  const rows: Row[] = [];
  const bold = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    if (isApart(blocks[index - 1], block, belowHeadings)) rows.push([]);
    for (let row = 0; row < boldRowsOf(block); row++) bold.add(rows.length + row);
    rows.push(...rowsOfBlock(block));
  }
  return { rows, bold };
}
