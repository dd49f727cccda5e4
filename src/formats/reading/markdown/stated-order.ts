import type { Block, ListEntry } from '../blocks/block.ts';
import { textOfCell } from '../blocks/cell.ts';
import { labelOf } from '../blocks/entry.ts';
import { isLevel } from '../levels/levels.ts';
import { isAboutLevels } from '../words/heading-words.ts';
import { foldName } from '../words/level-words.ts';

/** "Grades: Analyst → Consultant → Partner". */
const CHAIN = /^(?:([^:：→]{1,40})[:：]\s*)?([^→]{1,40}(?:→[^→]{1,40}){2,9})$/u;

/**
 * The levels that a line of a text puts in their order with arrows, if each also names an entry, a heading or a column;
 * `undefined` if none does. An order of anything else says neither that it is one of levels nor has a usual level in it.
 */
export function statedOrder(blocks: readonly Block[]): readonly string[] | undefined {
  const named = new Set(blocks.flatMap(namesIn).map(foldName));
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const line of block.content.lines.flatMap((text) => text.split('\n'))) {
      const [, label = '', chain = ''] = CHAIN.exec(line.trim()) ?? [];
      const names = chain.split('→').map((name) => name.trim().replace(/\.$/, ''));
      const isOfLevels = isAboutLevels(label) || names.some(isLevel);
      if (chain && isOfLevels && names.every((name) => named.has(foldName(name)))) return names;
    }
  }
  return undefined;
}

/** The names at the beginning of entries, in headings and above columns. */
function namesIn(block: Block): string[] {
  if (block.kind === 'heading') return [textOfCell(block.content)];
  if (block.kind === 'table') return (block.table.rows[0] ?? []).map(textOfCell);
  return block.kind === 'list' ? block.entries.flatMap(labelsIn) : [];
}

function labelsIn({ content, entries }: ListEntry): string[] {
  return [labelOf(content)?.label ?? textOfCell(content), ...entries.flatMap(labelsIn)];
}
