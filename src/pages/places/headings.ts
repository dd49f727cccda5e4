import type { Block, HeadingBlock } from '../../formats/reading/blocks/block.ts';

/** The headings that a block is below, outermost first. */
export function headingsAbove(blocks: readonly Block[], index: number): HeadingBlock[] {
  const path: HeadingBlock[] = [];
  for (const block of blocks.slice(0, index)) {
    if (block.kind !== 'heading') continue;
    while (path.length > 0 && path.at(-1)!.depth >= block.depth) path.pop();
    path.push(block);
  }
  return path;
}
