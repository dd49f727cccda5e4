import type { Block, HeadingBlock } from '../blocks/block.ts';
import type { Cell } from '../blocks/cell.ts';
import { isNameLine } from '../blocks/name-line.ts';
import { headerKinds } from '../words/column-words.ts';

/** "Category: Craft" */
const LABELLED = /^(\p{L}[^:：]{1,28}?)\s?[:：]\s*(\S.*)$/u;

/**
 * Puts the group that a line between the title of a page about one skill and its first level names above the title:
 * "Category: Craft".
 *
 * @param isLevel - whether a block is the name of a level
 */
export function withGroupOfSkill(blocks: readonly Block[], isLevel: (block: Block) => boolean): readonly Block[] {
  const above = blocks.slice(0, Math.max(0, blocks.findIndex(isLevel)));
  const title = above.find((block): block is HeadingBlock => block.kind === 'heading');
  const [group, ...others] = above.flatMap((block) => (block.kind === 'paragraph' ? groupsIn(block.content) : []));
  if (!title || !group || others.length > 0) return blocks;
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'heading') return [block];
    const deeper: Block = { ...block, depth: block.depth + 1 };
    if (block !== title) return [deeper];
    return [
      { kind: 'heading', depth: block.depth, content: group, names: 'group' },
      { ...deeper, names: 'skill' },
    ];
  });
}

/** The names of groups in the lines of a paragraph. */
function groupsIn({ lines, place }: Cell): readonly Cell[] {
  return lines
    .flatMap((line) => line.split('\n'))
    .flatMap((line) => {
      const [, label = '', name = ''] = LABELLED.exec(line.trim()) ?? [];
      return isNameLine(name) && headerKinds(label)[0] === 'group' ? [{ lines: [name], place }] : [];
    });
}
