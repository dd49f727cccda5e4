import type { Block, ListBlock } from '../blocks/block.ts';
import { textOfCell } from '../blocks/cell.ts';
import { plainLabel } from '../blocks/entry.ts';
import { findLevels } from '../levels/levels.ts';
import { linesOf } from '../blocks/lines-of-cell.ts';
import { joined } from './as-lists.ts';
import { isNameLine } from '../blocks/name-line.ts';

/**
 * Makes headings of lines that are levels, in a text without headings and tables, and lists of the lines below them that
 * begin with a name: "BASIC LEVEL", then "Radio: Uses the radio.".
 */
export function levelsAsHeadings(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some(({ kind }) => kind === 'heading' || kind === 'table')) return blocks;
  const names = blocks.map((block) => (block.kind === 'paragraph' ? textOfCell(block.content) : ''));
  const lists = blocks.map((block) => (block.kind === 'list' ? block : listOf(block)));
  const levels = [...findLevels(names.map((name) => (isNameLine(name) ? name : '')))];
  const found = new Set(levels.filter((index) => lists[index + 1] !== undefined));
  if (found.size < 2 || found.size < levels.length) return blocks;
  let isBelow = false;
  return blocks.map((block, index): Block => {
    if (block.kind === 'paragraph' && found.has(index)) {
      isBelow = true;
      return { kind: 'heading', depth: 2, content: block.content };
    }
    if (!isBelow || block.kind !== 'paragraph') return block;
    // What is no list belongs to no level, such as the end of a mail.
    return lists[index] ?? { ...block, kind: 'other' };
  });
}

/** A paragraph as a list, if each of its lines begins with a name. */
function listOf(block: Block): ListBlock | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const cells = joined(linesOf(block.content)).map(({ cell }) => cell);
  if (!cells.every((cell) => plainLabel(cell) !== undefined)) return undefined;
  return { kind: 'list', entries: cells.map((content) => ({ content, entries: [] })), range: block.range };
}
