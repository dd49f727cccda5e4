import type { TableSpace } from '../formats/html-layout.ts';
import { type HtmlNode, textOfNode } from '../formats/html-node.ts';
import { readPage, toTable } from '../formats/html-tables.ts';
import { type Spot, spotAt } from '../formats/html-walk.ts';
import { error, type Reading } from '../formats/report.ts';
import { findHeaders, type KnownShape, type Table } from '../formats/table-shape.ts';
import { isUsualLevel } from '../formats/words.ts';

/** What is known of the skills beside the page. */
export interface GroupOptions {
  readonly levels?: readonly string[] | undefined;
  readonly lang?: string | undefined;
}

/** A table that has skills, and the heading that it stands below. */
export interface SkillTable {
  readonly spot: Spot;
  readonly heading: Spot | undefined;
  readonly table: Table;
  readonly shape: string;
}

/** What tables that belong together say, and the part of the source that holds them and their headings. */
export interface GroupReading extends Reading {
  readonly range?: { readonly start: number; readonly end: number };
}

/** A table with skills, or why it has none; takes its share of the space that the tables of a page have. */
export function recognizeTable(
  spot: Spot,
  heading: Spot | undefined,
  space: TableSpace,
  options: GroupOptions,
): SkillTable | { readonly refused: string } {
  const table = toTable(spot.node, heading?.node, space);
  const shape = shapeOf(table, options);
  return shape.refused === undefined ? { spot, heading, table, shape: shape.name } : shape;
}

function shapeOf(table: Table, { levels = [] }: GroupOptions): KnownShape | { readonly refused: string } {
  const { shape } = findHeaders(table, (name) => levels.includes(name.trim()));
  if (shape.refused !== undefined || shape.name === 'wide' || shape.name === 'long') return shape;
  if (shape.name === 'skills') return { refused: 'It has a row for each skill, and a widget shows one.' };
  const { heading = '' } = table;
  if (isUsualLevel(heading) || levels.includes(heading)) return shape;
  return { refused: `The heading before it, "${heading}", is no usual level. Levels of your own can be named.` };
}

/** Tables of levels that follow each other make one document, until a level comes again; all others make their own. */
export function groupTables(tables: readonly SkillTable[]): SkillTable[][] {
  const groups: SkillTable[][] = [];
  let levels = new Set<string | undefined>();
  for (const found of tables) {
    const { heading } = found.table;
    const isNext = found.shape === 'level' && groups.at(-1)?.[0]!.shape === 'level' && !levels.has(heading);
    if (isNext) groups.at(-1)!.push(found);
    else {
      groups.push([found]);
      levels = new Set();
    }
    levels.add(heading);
  }
  return groups;
}

/** Reads what tables that belong together say. */
export function readGroup(
  group: readonly SkillTable[],
  title: string | undefined,
  { levels, lang }: GroupOptions,
): GroupReading {
  const [{ spot, shape, table }] = group as [SkillTable, ...SkillTable[]];
  const range = shape === 'level' ? rangeOf(group) : spot.node.range;
  if (!range) {
    const message = 'Between its tables stands what a widget would hide, or the source has no place for one.';
    return { notes: [error(table.place, 'no-place', message)] };
  }
  const options = { levels, lang: spot.lang ?? lang, defaultName: title ?? 'Skill' };
  return { ...readPage({ tables: group.map((found) => found.table), title }, options), range };
}

/**
 * From the heading of the first table to the end of the last, within the element that holds them all; nothing where
 * anything but their headings stands between.
 */
function rangeOf(group: readonly SkillTable[]): { start: number; end: number } | undefined {
  const spots = group.flatMap(({ spot, heading }) => (heading ? [heading, spot] : [spot]));
  const depth = depthBelow(spots);
  const [first, last] = [spotAt(spots[0]!, depth), spotAt(spots.at(-1)!, depth)];
  const own = new Set(spots.map(({ node }) => node));
  const between = first.parent!.node.children.slice(first.index, last.index + 1);
  if (!between.every((node) => saysNothingElse(node, own))) return undefined;
  const [start, end] = [first.node.range, last.node.range];
  return start && end && { start: start.start, end: end.end };
}

/** The depth just below the innermost element that holds all spots. */
function depthBelow(spots: readonly Spot[]): number {
  let holder = spots[0]!.parent!;
  for (const spot of spots) {
    holder = spotAt(holder, spot.depth - 1);
    while (spotAt(spot, holder.depth) !== holder) holder = holder.parent!;
  }
  return holder.depth + 1;
}

function saysNothingElse(node: HtmlNode, own: ReadonlySet<HtmlNode>): boolean {
  if (own.has(node)) return true;
  if (node.name === 'img' || node.name === 'iframe' || node.name === 'video') return false;
  return node.text === undefined ? node.children.every((child) => saysNothingElse(child, own)) : !node.text.trim();
}

/** Confluence puts the name of the space before that of the page. */
export function titleOf(node: HtmlNode): string {
  const words = textOfNode(node);
  return node.attribute('id') === 'title-heading' ? words.replace(/^.*? : /, '') : words;
}
