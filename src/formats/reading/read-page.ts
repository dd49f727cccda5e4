import { quote } from '../quotation.ts';
import type { Reading, ReadingOptions } from '../report.ts';
import type { Block, ListEntry } from './blocks/block.ts';
import { textOfCell } from './blocks/cell.ts';
import { labelOf } from './blocks/entry.ts';
import { speaksOfSkills } from './confidence/speaks-of-skills.ts';
import { recurringLabels } from './headings/recurring-labels.ts';
import { type StatedOutline, statedOutline } from './headings/stated-outline.ts';
import { headingsOf, tablesOf } from './outline/block-queries.ts';
import { guessedLevels, readStated, withGuessedLevels } from './read-blocks.ts';
import type { Source } from './source.ts';

/**
 * Reads the blocks of a file as a framework: an outline in which the same names recur by its structure, whatever they
 * are, and everything else as `readBlocks` does. A file may be about anything, so that outlines are looked at more
 * closely than what somebody puts into an element.
 */
export function readPage(source: Source, options: ReadingOptions): Reading {
  const outline = hasWishes(options) ? undefined : statedOutline(source.blocks);
  const outlined = outline && !outline.areKnown ? readOutline(outline, source, options) : undefined;
  if (outlined) return outlined;
  const reading = readStated(source, options);
  if (reading.framework || reading.skill || options.levels) return reading;
  const guessed = (outline && readOutline(outline, source, options)) ?? guess(source, options);
  return guessed ?? reading;
}

/** Whether the caller says what names are. */
const hasWishes = ({ levels, rows, columns, role }: ReadingOptions): boolean =>
  [levels, rows, columns, role].some((wish) => wish !== undefined);

/** Reads an outline in which names recur, and says how its levels were found. */
function readOutline(outline: StatedOutline, source: Source, options: ReadingOptions): Reading | undefined {
  const { levels, order, areKnown } = outline;
  const reading = readStated({ ...source, ...outline, levels: levels ?? source.levels }, options);
  if (!reading.framework && !reading.skill) return undefined;
  if (!levels || areKnown) return reading;
  if (order) return { ...reading, readAs: [...reading.readAs!, `${quote(order)}: the order of the levels.`] };
  return { ...reading, notes: [...reading.notes, guessedLevels(levels)] };
}

function guess(source: Source, options: ReadingOptions): Reading | undefined {
  const names = recurringLabels(source.blocks);
  return names && isOfOthers(source.blocks, names) ? undefined : withGuessedLevels(source, options, names);
}

/** Whether what recurs in lists is about no skills. Tables are judged by their cells. */
function isOfOthers(blocks: readonly Block[], names: readonly string[]): boolean {
  if (!blocks.some(({ kind }) => kind === 'list') || tablesOf(blocks).length > 0) return false;
  const texts = blocks.flatMap((block) => (block.kind === 'list' ? block.entries.map(textOfEntry) : []));
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? textOfCell(block.content) : []));
  const around = [...headingsOf(blocks).map(textOfCell), ...paragraphs];
  return speaksOfSkills({ names, around, said: [...texts, ...paragraphs] }) === 'no';
}

const textOfEntry = ({ content }: ListEntry): string => labelOf(content)?.text ?? textOfCell(content);
