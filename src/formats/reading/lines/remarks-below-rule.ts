import type { Block } from '../blocks/block.ts';

/**
 * Makes paragraphs at the end of a page, below its last rule, blocks that are not read: they are remarks about the page,
 * and no more of its last part. Their words are told.
 *
 * @param rule - how many blocks stand above the last rule; -1 if there is none
 */
export function remarksBelowRule(blocks: readonly Block[], rule: number): readonly Block[] {
  const below = rule < 1 ? [] : blocks.slice(rule);
  if (!below.every(({ kind }) => kind === 'paragraph')) return blocks;
  const remarks = below.flatMap((block): Block[] =>
    block.kind === 'paragraph' ? [{ kind: 'other', content: block.content, range: block.range }] : [],
  );
  return [...blocks.slice(0, blocks.length - below.length), ...remarks];
}
