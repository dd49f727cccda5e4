import type { Block } from '../blocks/block.ts';
import { textOfCell } from '../blocks/cell.ts';
import { boldLabel } from '../blocks/entry.ts';
import { isLevel } from '../levels/levels.ts';
import { foldName } from '../words/level-words.ts';

/**
 * Bold paragraphs that say more of the headings that they follow, and name nothing themselves: one below each of
 * several headings, each with other words, above lists whose entries begin with names of their own.
 */
export function subtitlesOf(blocks: readonly Block[], isBold: (block: Block) => boolean): ReadonlySet<Block> {
  const found = new Set<Block>();
  const names = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (!isBold(block)) continue;
    const name = block.kind === 'paragraph' ? textOfCell(block.content) : '';
    const isFirst = blocks[index - 1]?.kind === 'heading' && hasNames(blocks[index + 1]);
    if (!isFirst || isLevel(name) || names.has(foldName(name))) return new Set();
    names.add(foldName(name));
    found.add(block);
  }
  return found;
}

/** Whether all entries of a list begin with a name in bold. */
function hasNames(block: Block | undefined): boolean {
  return block?.kind === 'list' && block.entries.every(({ content }) => Boolean(boldLabel(content)?.text));
}
