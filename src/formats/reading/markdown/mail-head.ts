import type { Block } from '../blocks/block.ts';
import { IS_MAIL } from '../words/mail-words.ts';

/** Takes the head of a mail for no text of the framework: its lines say who wrote it to whom, and when. */
export function withoutMailHead(blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks;
  const isHead = first?.kind === 'paragraph' && IS_MAIL.test(first.content.lines.join('\n'));
  return isHead ? [{ ...first, kind: 'other' }, ...others] : blocks;
}
