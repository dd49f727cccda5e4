import type { Block, HeadingBlock } from '../blocks/block.ts';
import { findLevels, isLevel } from '../levels/levels.ts';
import { textOfCell } from '../blocks/cell.ts';
import { namesSeveral, withAlike } from './alike.ts';
import { placeOf } from './block-queries.ts';
import { subtitlesOf } from './subtitles.ts';
import { saysLevels, saysOnlyLevels } from '../words/heading-words.ts';
import { foldName } from '../words/level-words.ts';
import { isStep } from '../words/step-words.ts';

/** A heading and what stands below it, up to the next heading of its depth. */
export interface Section {
  readonly heading?: HeadingBlock | undefined;
  readonly title: string;
  /** Its own content, without headings. */
  readonly blocks: readonly Exclude<Block, HeadingBlock>[];
  readonly sections: readonly Section[];
  /** Whether the heading is the name of a level. */
  readonly isLevel: boolean;
}

interface Growing {
  readonly heading?: HeadingBlock;
  readonly title: string;
  readonly blocks: Exclude<Block, HeadingBlock>[];
  readonly sections: Growing[];
  isLevel: boolean;
}

/**
 * Puts blocks below their headings, and finds the headings that are levels. The root has no heading.
 *
 * @param known - the levels that somebody names, in the form of `foldName`
 * @param columns - the levels above columns of tables
 */
export function toOutline(
  blocks: readonly Block[],
  known: ReadonlySet<string>,
  columns: readonly string[] = [],
): Section {
  const root: Growing = { title: '', blocks: [], sections: [], isLevel: false };
  const open: Growing[] = [root];
  for (const block of withBoldHeadings(blocks)) {
    if (!isInFrontMatter(placeOf(block))) while (open.length > 2 && isOfFrontMatter(open.at(-1)!)) open.pop();
    if (block.kind !== 'heading') {
      open.at(-1)!.blocks.push(block);
      continue;
    }
    while (open.length > 1 && open.at(-1)!.heading!.depth >= block.depth) open.pop();
    const section: Growing = {
      heading: block,
      title: textOfCell(block.content),
      blocks: [],
      sections: [],
      isLevel: false,
    };
    open.at(-1)!.sections.push(section);
    open.push(section);
  }
  const isNone = (title: string) => columns.length > 1 && isStep(title) && !columns.includes(title);
  markLevels(root, known, isNone);
  // Levels above columns are known by their words.
  if (columns.length < 2 && !hasLevels(root)) markBelowLevels(root);
  return root;
}

const isInFrontMatter = (place: string) => place.startsWith('front matter');

/** Whether the heading of a section is in the front matter of a file. What follows it is below the title in it only. */
export const isOfFrontMatter = ({ heading }: Pick<Section, 'heading'>): boolean =>
  heading !== undefined && isInFrontMatter(heading.content.place);

/** Makes headings of paragraphs that are only bold, if there are several. They are below the other headings. */
export function withBoldHeadings(blocks: readonly Block[]): readonly Block[] {
  const isBold = (block: Block) =>
    block.kind === 'paragraph' &&
    !!block.content.lead &&
    textOfCell(block.content) === block.content.lead &&
    block.content.lead.length <= LONGEST_TITLE &&
    !isSentence(block.content.lead);
  if (blocks.filter(isBold).length < 2) return blocks;
  const subtitles = subtitlesOf(blocks, isBold);
  let depth = 0;
  return blocks.map((block) => {
    if (block.kind === 'heading') ({ depth } = block);
    return block.kind === 'paragraph' && isBold(block) && !subtitles.has(block)
      ? { kind: 'heading', depth: depth + 1, content: block.content }
      : block;
  });
}

/** In UTF-16 code units. A longer bold text is a sentence. */
const LONGEST_TITLE = 80;

const isSentence = (text: string): boolean => /\s.*[.!。]$/u.test(text.trim());

/** All sections below one, in document order, with the path of headings to each. */
export function* sectionsBelow(section: Section, path: readonly Section[] = []): Generator<readonly Section[]> {
  for (const inner of section.sections) {
    const own = [...path, inner];
    yield own;
    yield* sectionsBelow(inner, own);
  }
}

/** Marks levels among headings beside each other. One alone counts if the same level is found elsewhere. */
function markLevels(root: Growing, known: ReadonlySet<string>, isNone: (title: string) => boolean): void {
  const parents: Growing[] = [root];
  const alone: Growing[] = [];
  const names = new Set<string>();
  for (let parent = parents.pop(); parent; parent = parents.pop()) {
    parents.push(...parent.sections);
    const stated = parent.sections.filter(({ heading }) => heading?.names !== undefined);
    const isFree = (section: Growing) =>
      !stated.includes(section) && !isNumbered(section) && !isNone(section.title) && !namesSeveral(section.title);
    const free = parent.sections.filter(isFree);
    const found = findLevels(
      free.map(({ title }) => title),
      known,
    );
    const all = withAlike(free, found);
    const levels = [
      ...stated.filter(({ heading }) => heading!.names === 'level'),
      ...free.filter((section) => all.has(section)),
    ];
    const beside = parent.sections.length - free.length + namesBeside(levels, free).size;
    const isList = levels.length > 1 && levels.length >= beside / 3;
    for (const level of levels) {
      if (!isList && level.heading?.names !== 'level' && !known.has(foldName(level.title))) alone.push(level);
      else {
        level.isLevel = true;
        names.add(foldName(level.title));
      }
    }
  }
  for (const level of alone) level.isLevel = names.has(foldName(level.title)) && !hasLevels(level);
}

/** The names of the headings that stand as deep as levels do. */
function namesBeside(levels: readonly Growing[], sections: readonly Growing[]): ReadonlySet<string> {
  const depths = new Set(levels.map(({ heading }) => heading?.depth));
  return new Set(sections.filter(({ heading }) => depths.has(heading?.depth)).map(({ title }) => title));
}

/** Whether a heading only counts: "2. Team", or "1 Team" above "1.1 Trust". */
function isNumbered({ title, sections }: Growing): boolean {
  const [, number, sign] = /^(\d{1,2})([.)]?)\s/.exec(title) ?? [];
  if (number === undefined || isLevel(title)) return false;
  return sign !== '' || sections.some(({ title }) => title.startsWith(`${number}.`));
}

function hasLevels(section: Growing): boolean {
  return section.sections.some((inner) => inner.isLevel || hasLevels(inner));
}

/** Marks what stands below a heading that only says that levels follow, if lists of each say what they ask. */
function markBelowLevels(section: Growing): void {
  const { title, sections } = section;
  const asks = ({ blocks }: Growing) => blocks.some(({ kind }) => kind === 'list');
  if (sections.length > 1 && (saysOnlyLevels(title) || saysLevels(title)) && sections.every(asks))
    for (const inner of sections) inner.isLevel = true;
  else for (const inner of sections) markBelowLevels(inner);
}

/** Whether a section is below a level that has a table of its own. */
export function isBesideTable(path: readonly Section[]): boolean {
  return path.slice(0, -1).some(({ isLevel, blocks }) => isLevel && blocks.some(({ kind }) => kind === 'table'));
}
