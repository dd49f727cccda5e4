import type { Block } from './blocks/block.ts';
import { textOfCell } from './blocks/cell.ts';
import { FURNITURE } from './words/page-words.ts';

/** In UTF-16 code units. A longer text is about the matter. */
const LONGEST_LINE = 240;

/** Makes paragraphs that a wiki added blocks that are not read. Their words are told. */
export function withoutFurniture(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind !== 'paragraph') return block;
    const text = textOfCell(block.content).replace(/\s+/gu, ' ');
    const isFurniture = text.length <= LONGEST_LINE && FURNITURE.some((form) => form.test(text));
    return isFurniture ? { kind: 'other', content: block.content, range: block.range } : block;
  });
}
