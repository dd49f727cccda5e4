/** The blocks of a text or page in short, for tests. */
import type { Block, ListEntry } from '../../../src/formats/reading/blocks/block.ts';
import { textOfCell } from '../../../src/formats/reading/blocks/cell.ts';

function entryInShort({ content, entries }: ListEntry): string {
  return `${textOfCell(content)}${entries.length > 0 ? ` [${entries.map(entryInShort).join(', ')}]` : ''}`;
}

/** A block in short, with its place: `## Heading (line 1)`. */
export function blockInShort(block: Block): string {
  if (block.kind === 'table') return `| ${block.table.rows.map((row) => row.map(textOfCell).join(', ')).join(' | ')}`;
  if (block.kind === 'list') {
    return `- ${block.entries.map(entryInShort).join(', ')} (${block.entries[0]!.content.place})`;
  }
  const start = block.kind === 'heading' ? '#'.repeat(block.depth) : `${block.kind}:`;
  return `${start} ${textOfCell(block.content)} (${block.content.place})`;
}

/** A block in short, with what a heading names: `# Dough =skill (/skills/0/name)`. */
export function headingInShort(block: Block): string {
  const names = block.kind === 'heading' && block.names ? ` =${block.names}` : '';
  return blockInShort(block).replace(PLACE, (place) => `${names}${place}`);
}

export function withoutPlace(block: string): string {
  return block.replace(PLACE, '');
}

const PLACE = / \([^()]*\)$/;
