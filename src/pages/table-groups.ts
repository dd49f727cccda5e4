import type { TableSpace } from '../formats/reading/html-layout.ts';
import { type HtmlNode, textOfNode } from '../formats/reading/html-node.ts';
import { readPage, toTable } from '../formats/reading/html-tables.ts';
import { type Spot, spotAt } from '../formats/reading/html-walk.ts';
import { error, type Reading } from '../formats/report.ts';
import { type Table } from '../formats/reading/cell.ts';
import { findHeaders, type KnownShape } from '../formats/reading/table-shape.ts';
import { isLevel } from '../formats/reading/levels.ts';

/** What the caller knows about the skills: the names of the levels, and the language. */
export interface GroupOptions {
  readonly levels?: readonly string[] | undefined;
  readonly lang?: string | undefined;
}

/** A table with skills, and the heading above it. */
export interface SkillTable {
  readonly spot: Spot;
  readonly heading: Spot | undefined;
  readonly table: Table;
  readonly shape: string;
}

/** The document of a group of tables, and the range of the source with the tables and their headings. */
export interface GroupReading extends Reading {
  readonly range?: { readonly start: number; readonly end: number };
}

/** Reads a table as one with skills, or says why it is none. Counts its cells against the page's limit in `space`. */
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
  if (shape.name === 'skills')
    return { refused: 'This table has a row for each skill, but a widget shows a single skill.' };
  const { heading = '' } = table;
  if (isLevel(heading) || levels.includes(heading)) return shape;
  return {
    refused: `The heading above this table, "${heading}", is not a usual level name. Name your levels to use others.`,
  };
}

/** Groups consecutive tables of levels into one document, until a level repeats. Every other table is its own group. */
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

/** Reads the document of a group of tables. */
export function readGroup(
  group: readonly SkillTable[],
  title: string | undefined,
  { levels, lang }: GroupOptions,
): GroupReading {
  const [{ spot, shape, table }] = group as [SkillTable, ...SkillTable[]];
  const range = shape === 'level' ? rangeOf(group) : spot.node.range;
  if (!range) {
    const message =
      'A widget would hide other content between these tables, or the markup leaves no place for it. Move that content, or correct the markup.';
    return { notes: [error(table.place, 'no-place', message)] };
  }
  const options = { levels, lang: spot.lang ?? lang, defaultName: title ?? 'Skill' };
  return { ...readPage({ tables: group.map((found) => found.table), title }, options), range };
}

/**
 * Returns the range from the first table's heading to the end of the last table, within the element that contains them
 * all; `undefined` if there is other content between them.
 */
function rangeOf(group: readonly SkillTable[]): { start: number; end: number } | undefined {
  const spots = group.flatMap(({ spot, heading }) => (heading ? [heading, spot] : [spot]));
  const depth = depthBelow(spots);
  const [first, last] = [spotAt(spots[0]!, depth), spotAt(spots.at(-1)!, depth)];
  const own = new Set(spots.map(({ node }) => node));
  const between = first.parent!.node.children.slice(first.index, last.index + 1);
  if (!between.every((node) => hasNoOtherContent(node, own))) return undefined;
  const [start, end] = [first.node.range, last.node.range];
  return start && end && { start: start.start, end: end.end };
}

/** The depth just below the innermost element that contains all spots. */
function depthBelow(spots: readonly Spot[]): number {
  let container = spots[0]!.parent!;
  for (const spot of spots) {
    container = spotAt(container, spot.depth - 1);
    while (spotAt(spot, container.depth) !== container) container = container.parent!;
  }
  return container.depth + 1;
}

function hasNoOtherContent(node: HtmlNode, own: ReadonlySet<HtmlNode>): boolean {
  if (own.has(node)) return true;
  if (node.name === 'img' || node.name === 'iframe' || node.name === 'video') return false;
  return node.text === undefined ? node.children.every((child) => hasNoOtherContent(child, own)) : !node.text.trim();
}

/** The title of a page. Confluence writes the name of the space before it. */
export function titleOf(node: HtmlNode): string {
  const words = textOfNode(node);
  return node.attribute('id') === 'title-heading' ? words.replace(/^.*? : /, '') : words;
}
