import type { Block, HeadingBlock, ListBlock } from '../blocks/block.ts';
import { headingsOf } from '../outline/block-queries.ts';
import { type Table, textOfCell } from '../blocks/cell.ts';
import { listAsText, toItem } from '../blocks/entry.ts';
import type { LegendEntry } from '../levels/legend-entries.ts';
import { levelKey, numberOfLevel } from '../findings/same-levels.ts';

/** A heading and what stands below it, up to the next one. */
interface Part {
  readonly heading: HeadingBlock;
  readonly below: readonly Block[];
  /** Whether other headings are below it. */
  readonly isAround: boolean;
  /** Of the value that the heading names. */
  readonly number: string;
}

/** The meanings of values, and the blocks that say them. */
interface ScaleOfHeadings {
  readonly entries: readonly LegendEntry[];
  readonly blocks: ReadonlySet<Block>;
}

const NONE: ScaleOfHeadings = { entries: [], blocks: new Set() };

/**
 * Finds headings that explain the numbers in the cells of tables: "1 – Novice" or "Level 1: Novice", with texts and lists
 * below them, beside tables whose cells have these numbers and whose headers are something else.
 *
 * @param isUsed - whether cells have a value
 */
export function scaleOfHeadings(
  blocks: readonly Block[],
  tables: readonly Table[],
  isUsed: (value: string) => boolean,
): ScaleOfHeadings {
  if (tables.length === 0 || headingsOf(blocks).length < LEAST) return NONE;
  const parts = partsOf(blocks).filter(({ number }) => number);
  const numbers = new Set(parts.map(({ number }) => number));
  const depths = new Set(parts.map(({ heading }) => heading.depth));
  const isPlain = parts.every(
    ({ below, isAround }) => !isAround && below.every(({ kind }) => kind === 'paragraph' || kind === 'list'),
  );
  const known = parts.filter(({ number }) => isUsed(valueOf(number)));
  const isOne = numbers.size === parts.length && depths.size === 1 && isPlain;
  if (parts.length < LEAST || !isOne || known.length < parts.length / 2) return NONE;
  const headers = tables.flatMap(({ rows }) =>
    [...(rows[0] ?? []), ...rows.flatMap(([first]) => first ?? [])].map((cell) => levelKey(textOfCell(cell))),
  );
  const names = new Set(parts.map(({ heading }) => levelKey(textOfCell(heading.content))));
  if (headers.some((header) => numbers.has(header) || names.has(header))) return NONE;
  return {
    entries: parts.map(entryOf),
    blocks: new Set(parts.flatMap(({ heading, below }): Block[] => [heading, ...below])),
  };
}

const LEAST = 2;

function partsOf(blocks: readonly Block[]): Part[] {
  const parts: (Omit<Part, 'isAround'> & { readonly below: Block[] })[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading') parts.at(-1)?.below.push(block);
    else parts.push({ heading: block, below: [], number: numberOfLevel(textOfCell(block.content)) ?? '' });
  }
  const depthAfter = (index: number) => parts[index + 1]?.heading.depth ?? 0;
  return parts.map((part, index) => ({ ...part, isAround: depthAfter(index) > part.heading.depth }));
}

/** The digits of a number, with which cells are compared. */
const valueOf = (number: string): string => number.replace(/^.*\0/, '');

/** What stands before the name of a numbered heading. */
const NUMBER = /^[^\p{N}]{0,20}\d{1,2}\s*[-–—:：/.．、)]?\s*/u;

function entryOf({ heading, below, number }: Part): LegendEntry {
  const title = textOfCell(heading.content);
  const texts = below.map((block) => (block.kind === 'list' ? listOf(block) : linesOf(block)));
  const summary = texts.filter(Boolean).join('\n') || undefined;
  return { value: valueOf(number), name: title.replace(NUMBER, '') || title, summary, place: heading.content.place };
}

const listOf = ({ entries }: ListBlock): string => listAsText(entries.map(toItem));

function linesOf(block: Block): string {
  return block.kind === 'paragraph' ? block.content.lines.join('\n') : '';
}
