import type { Block, HeadingBlock } from '../blocks/block.ts';
import { type Section, toOutline, withBoldHeadings } from '../outline/outline.ts';
import { foldName } from '../words/level-words.ts';

/** Headings that only gather levels, and the headings of these. */
interface Bands {
  readonly around: Set<Block>;
  readonly levels: Set<Block>;
}

/**
 * Takes headings that only gather levels for texts: "Entry level" above "Intern", "Middle level" above "Junior" and
 * "Senior". All headings directly below them are levels then.
 */
export function withoutBands(blocks: readonly Block[]): readonly Block[] {
  const all = withBoldHeadings(blocks);
  const bands: Bands = { around: new Set(), levels: new Set() };
  collect(toOutline(all, new Set()), bands);
  if (bands.around.size === 0) return blocks;
  return all.map((block): Block => {
    if (bands.around.has(block)) return { kind: 'other', content: (block as HeadingBlock).content };
    return bands.levels.has(block) ? { ...(block as HeadingBlock), names: 'level' } : block;
  });
}

/** Levels that have nothing of their own, and most of what stands below them are other levels, each once. */
function collect({ sections }: Section, found: Bands): void {
  const bands = sections.filter(({ isLevel }) => isLevel);
  const inner = bands.flatMap((band) => band.sections);
  const levels = inner.filter(({ isLevel }) => isLevel);
  const isPlain = bands.every(({ blocks, sections: own }) => blocks.every(isText) && own.length > 0);
  const isOnce = new Set(inner.map(({ title }) => foldName(title))).size === inner.length;
  const hasSeveral = bands.some((band) => band.sections.filter(({ isLevel }) => isLevel).length > 1);
  if (bands.length > 1 && isPlain && isOnce && hasSeveral && levels.length * 2 > inner.length) {
    for (const { heading } of bands) found.around.add(heading!);
    for (const { heading } of inner) found.levels.add(heading!);
  } else for (const section of sections) collect(section, found);
}

const isText = (block: Block): boolean => block.kind === 'paragraph' && block.content.lead === undefined;
