import type { Block, HeadingBlock, ListBlock, ListEntry } from '../blocks/block.ts';
import { headingsOf } from '../outline/block-queries.ts';
import { type Cell, textOfCell } from '../blocks/cell.ts';
import { findLevels } from '../levels/levels.ts';
import { isNameLine } from '../blocks/name-line.ts';
import { foldName } from '../words/level-words.ts';

/** Whether a text is the name of several lists. */
type IsName = (text: string) => boolean;

/**
 * Makes headings of lines above lists, if several such names recur below levels: "Planning" above a list for each level.
 * Where no empty line is between a list and the next name, the name ends the list.
 */
export function namesAboveLists(blocks: readonly Block[]): readonly Block[] {
  const headings = headingsOf(blocks).map(textOfCell);
  // Below levels that stand below each skill, such names are parts of what is asked. Without levels, they may be anything.
  if (new Set(headings).size < headings.length || findLevels(headings).size < 2) return blocks;
  const counts = new Map<string, number>();
  const count = (cell: Cell) => {
    const name = foldName(textOfCell(cell));
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  blocks.forEach((block, index) => {
    if (isAboveList(blocks, index) && block.kind === 'paragraph') count(block.content);
    if (block.kind === 'list') for (const { name } of partsOf(block, () => true)) if (name) count(name);
  });
  const names = new Set([...counts].flatMap(([name, count]) => (count > 1 ? name : [])));
  return names.size < 2 ? blocks : withHeadings(blocks, (text) => names.has(foldName(text)));
}

function isAboveList(blocks: readonly Block[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  return block?.kind === 'paragraph' && next?.kind === 'list' && isName(block.content);
}

function withHeadings(blocks: readonly Block[], isKnown: IsName): Block[] {
  let depth = 0;
  let isBelow = false;
  const headingOf = (content: Cell): HeadingBlock => ({ kind: 'heading', depth: depth + 1, content: bare(content) });
  return blocks.flatMap((block, index): Block[] => {
    if (block.kind === 'paragraph' && isAboveList(blocks, index) && isKnown(textOfCell(block.content))) {
      isBelow = true;
      return [headingOf(block.content)];
    }
    if (block.kind === 'heading') [depth, isBelow] = [block.depth, false];
    if (block.kind === 'list')
      return partsOf(block, isKnown).flatMap(({ name, entries }): Block[] => [
        ...(name ? [headingOf(name)] : []),
        { ...block, entries },
      ]);
    // A paragraph after the last list is not about its name, such as the end of a mail.
    return [isBelow && block.kind === 'paragraph' ? { ...block, kind: 'other' } : block];
  });
}

/** A part of a list, below the name that the part before ends with. */
interface Part {
  readonly name?: Cell;
  readonly entries: ListEntry[];
}

function partsOf({ entries }: ListBlock, isKnown: IsName): Part[] {
  const parts: Part[] = [{ entries: [] }];
  entries.forEach((entry, index) => {
    const split = index < entries.length - 1 ? nameAtEnd(entry) : undefined;
    const isSplit = split !== undefined && isKnown(textOfCell(split.name));
    parts.at(-1)!.entries.push(isSplit ? split.entry : entry);
    if (isSplit) parts.push({ name: split.name, entries: [] });
  });
  return parts;
}

/** The last line of an entry, if it may be the name above the next list. */
function nameAtEnd(entry: ListEntry): { readonly entry: ListEntry; readonly name: Cell } | undefined {
  const lines = entry.content.lines.flatMap((line) => line.split('\n'));
  const last = lines.at(-1)!.trim();
  const name: Cell = { lines: [last], place: entry.content.place };
  if (lines.length < 2 || entry.entries.length > 0 || !isName(name) || !/^\p{Lu}/u.test(last)) return undefined;
  return { entry: { ...entry, content: { ...entry.content, lines: lines.slice(0, -1) } }, name };
}

function isName(cell: Cell): boolean {
  return (cell.links ?? []).length === 0 && isNameLine(bare(cell).lines.join('\n').trim());
}

function bare(cell: Cell): Cell {
  return { ...cell, lines: cell.lines.map((line) => line.replace(/[:：]\s*$/u, '')) };
}
