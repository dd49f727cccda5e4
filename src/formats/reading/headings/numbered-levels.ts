import { levelName } from '../levels/levels.ts';
import type { Block, HeadingBlock, ListBlock } from '../blocks/block.ts';
import { textOfCell } from '../blocks/cell.ts';
import { labelOf } from '../blocks/entry.ts';
import { isNameLine } from '../blocks/name-line.ts';
import { foldName } from '../words/level-words.ts';

/** So many lists must count alike. */
const LEAST = 3;

/** How many levels there may be. Longer lists are steps of work. */
const [FEWEST, MOST] = [3, 9];

/**
 * Levels that only have numbers: each of several names stands above a list that counts to the same number, and whose
 * entries begin with names of their own: "1. Adopts: …", as skills of engineering ladders do. Each number becomes the
 * heading of a level. `undefined` if there are no such lists.
 */
export function withNumberedLevels(blocks: readonly Block[]): readonly Block[] | undefined {
  const found = blocks.flatMap((block, at) => (block.kind === 'list' && isOfSteps(block) ? [{ block, at }] : []));
  const lists = found.map(({ block }) => block);
  const length = lists[0]?.entries.length;
  const areNamed = found.every(({ at }) => hasNameAbove(blocks, at));
  const areAlike = areNamed && lists.every(({ entries }) => entries.length === length);
  const labels = lists.flatMap(({ entries }) => entries.map((entry) => foldName(labelOf(entry.content)!.label)));
  const areOwn = new Set(labels).size > labels.length / 2;
  if (lists.length < LEAST || !areAlike || !areOwn) return undefined;
  const counted = new Set<Block>(lists);
  let depth = 0;
  return blocks.flatMap((block, index): readonly Block[] => {
    if (block.kind === 'heading') ({ depth } = block);
    const next = blocks[index + 1];
    if (block.kind === 'paragraph' && next && counted.has(next))
      return [{ kind: 'heading', depth: depth + 1, content: block.content, range: block.range }];
    const isBelow = blocks[index - 1]?.kind === 'paragraph';
    return counted.has(block) ? levelsOf(block as ListBlock, depth + (isBelow ? 2 : 1)) : [block];
  });
}

/** Whether a list counts entries that begin with a name, and say more. */
function isOfSteps({ entries, isNumbered }: ListBlock): boolean {
  if (!isNumbered || entries.length < FEWEST || entries.length > MOST) return false;
  return entries.every((entry) => Boolean(labelOf(entry.content)?.text));
}

/** Whether a heading or a short line stands above a list. */
function hasNameAbove(blocks: readonly Block[], at: number): boolean {
  const above = blocks[at - 1];
  if (above?.kind === 'heading') return true;
  return above?.kind === 'paragraph' && isNameLine(textOfCell(above.content).replace(/[:：]$/, ''));
}

function levelsOf({ entries, range }: ListBlock, depth: number): Block[] {
  return entries.flatMap(({ content, entries: below }, index): Block[] => {
    const name = { lines: [levelName(index + 1)], place: content.place };
    const heading: HeadingBlock = { kind: 'heading', depth, content: name, names: 'level', range };
    const list: Block[] = below.length > 0 ? [{ kind: 'list', entries: below, range }] : [];
    return [heading, { kind: 'paragraph', content, range }, ...list];
  });
}
