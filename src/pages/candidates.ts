import { parseHtml } from '../formats/html-parser.ts';
import { type HtmlNode, textOfNode } from '../formats/html-node.ts';
import { type FoundTable as TableInPage, languageOf, type Path, readPage, walkPage } from '../formats/html-tables.ts';
import { readJson } from '../formats/json.ts';
import { error, type Note, type Reading } from '../formats/report.ts';
import { findHeaders, type KnownShape, type Table } from '../formats/table-shape.ts';
import { isUsualLevel } from '../formats/words.ts';
import type { SkillDocument } from '../skill-document/index.ts';

/** A place in a page where a widget goes: around what stands there now. */
interface Place {
  readonly kind: 'tables' | 'code' | 'mark';
  readonly path: Path;
  readonly start: number;
  readonly end: number;
  readonly place: string;
  readonly skill: SkillDocument;
}

interface Candidate extends Omit<Place, 'path'> {
  /** The language of the page there, as a BCP 47 tag, where the page says it. */
  readonly lang: string | undefined;
  /** What the widget's headings are in the page's outline: one below the last heading before it, 2 to 6. */
  readonly headingLevel: number;
}

export interface CandidateOptions {
  readonly levels?: readonly string[] | undefined;
  readonly lang?: string | undefined;
  /** The document that a mark names; `undefined` where there is none. */
  readonly find: (name: string) => Reading | undefined;
}

/** What a page has for widgets, and why the rest of what looks alike is left as it is. */
export interface Candidates {
  readonly found: readonly Candidate[];
  readonly refused: readonly Note[];
}

interface FoundTable extends TableInPage {
  readonly shape: string;
}

const MARK = /^\[\[skill:([^\]]+)\]\]$/;

/** Finds skill tables, code blocks whose text is a skill document, and paragraphs that are just `[[skill:NAME]]`. */
export function findCandidates(html: string, options: CandidateOptions): Candidates {
  const found: Place[] = [];
  const refused: Note[] = [];
  const tables: FoundTable[] = [];
  const headings: HtmlNode[] = [];
  let title: string | undefined;
  const take = (path: Path, kind: 'code' | 'mark', { skill, notes }: Reading) => {
    const node = path.at(-1)!;
    if (skill && node.range) found.push({ kind, path, ...node.range, place: node.place, skill });
    else refused.push(...notes.map((note) => error([node.place, note.place].join(' '), note.code, note.message)));
  };
  walkPage(parseHtml(html), {
    heading: (path) => {
      const node = path.at(-1)!;
      headings.push(node);
      if (node.name === 'h1') title ??= titleOf(node);
    },
    table: (found) => {
      const shape = recognizeTable(found.table, options);
      if (shape.refused === undefined) tables.push({ ...found, shape: shape.name });
      else refused.push(error(found.table.place, 'no-skill-table', shape.refused));
    },
    other: (path) => {
      const node = path.at(-1)!;
      const reading = node.name === 'pre' ? readCode(node) : node.name === 'p' ? readMark(node, options) : undefined;
      if (reading) take([...path], node.name === 'pre' ? 'code' : 'mark', reading);
      return reading !== undefined || node.name === 'pre';
    },
  });
  for (const group of groupTables(tables)) {
    const reading = readGroup(group, title, options);
    if ('kind' in reading) found.push(reading);
    else refused.push(...reading.notes);
  }
  return { found: placesInPage(found, headings), refused };
}

/** The places in the order of the page, with what the page says around them. */
function placesInPage(found: readonly Place[], headings: readonly HtmlNode[]): Candidate[] {
  const candidates = found.map(({ path, ...place }) => ({
    ...place,
    lang: languageOf(path),
    headingLevel: levelBelow(headings, place.start),
  }));
  return candidates.sort((a, b) => a.start - b.start);
}

function levelBelow(headings: readonly HtmlNode[], start: number): number {
  const last = headings.findLast(({ range }) => range && range.start < start);
  return Math.min(6, Number(last?.name.slice(1) ?? 1) + 1);
}

/** Confluence puts the name of the space before that of the page. */
function titleOf(node: HtmlNode): string {
  const words = textOfNode(node);
  return node.attribute('id') === 'title-heading' ? words.replace(/^.*? : /, '') : words;
}

function recognizeTable(table: Table, { levels = [] }: CandidateOptions): KnownShape | { readonly refused: string } {
  const { shape } = findHeaders(table, (name) => levels.includes(name.trim()));
  if (shape.refused !== undefined || shape.name === 'wide' || shape.name === 'long') return shape;
  if (shape.name === 'skills') return { refused: 'It has a row for each skill, and a widget shows one.' };
  const { heading = '' } = table;
  if (isUsualLevel(heading) || levels.includes(heading)) return shape;
  return { refused: `The heading before it, "${heading}", is no usual level. Levels of your own can be named.` };
}

/** Tables of levels that follow each other make one document, until a level comes again; all others make their own. */
function groupTables(tables: readonly FoundTable[]): FoundTable[][] {
  const groups: FoundTable[][] = [];
  for (const found of tables) {
    const group = groups.at(-1);
    const isNext =
      group?.[0]!.shape === 'level' &&
      found.shape === 'level' &&
      !group.some(({ table }) => table.heading === found.table.heading);
    if (isNext) group.push(found);
    else groups.push([found]);
  }
  return groups;
}

function readGroup(
  group: readonly FoundTable[],
  title: string | undefined,
  { levels, lang }: CandidateOptions,
): Place | { readonly notes: readonly Note[] } {
  const [first] = group;
  const { place } = first!.table;
  const range = first!.shape === 'level' ? rangeOf(group) : first!.path.at(-1)!.range;
  if (!range) {
    const message = 'Between its tables stands what a widget would hide, or the source has no place for one.';
    return { notes: [error(place, 'no-place', message)] };
  }
  const { path } = first!;
  const options = { levels, lang: languageOf(path) ?? lang, defaultName: title ?? 'Skill' };
  const { skill, notes } = readPage({ tables: group.map(({ table }) => table), title }, options);
  return skill ? { kind: 'tables', path, ...range, place, skill } : { notes };
}

/**
 * From the heading of the first table to the end of the last, within the element that holds them all; nothing where
 * anything but their headings stands between.
 */
function rangeOf(group: readonly FoundTable[]): { start: number; end: number } | undefined {
  const paths = group.flatMap(({ path, heading }) => (heading ? [heading, path] : [path]));
  let depth = 0;
  while (paths.every((path) => path[depth + 1] && path[depth] === paths[0]![depth])) depth++;
  if (!paths.every((path) => path[depth - 1] === paths[0]![depth - 1])) return undefined;
  const holder = paths[0]![depth - 1]!;
  const own = new Set(paths.map((path) => path.at(-1)));
  const [start, end] = [paths[0]![depth]!, paths.at(-1)![depth]!];
  const between = holder.children.slice(holder.children.indexOf(start), holder.children.indexOf(end) + 1);
  if (!between.every((node) => saysNothingElse(node, own))) return undefined;
  return start.range && end.range && { start: start.range.start, end: end.range.end };
}

function saysNothingElse(node: HtmlNode, own: ReadonlySet<HtmlNode | undefined>): boolean {
  if (own.has(node)) return true;
  if (node.name === 'img' || node.name === 'iframe' || node.name === 'video') return false;
  return node.text === undefined ? node.children.every((child) => saysNothingElse(child, own)) : !node.text.trim();
}

/** The document in a code block; nothing for a block that does not even look like one. */
function readCode(node: HtmlNode): Reading | undefined {
  const text = textOf(node);
  if (!/^\s*\{/.test(text) || !['"levels"', '"roles"', '"expectations"'].every((key) => text.includes(key)))
    return undefined;
  return readJson(text);
}

/** The document that a paragraph names; nothing for any other paragraph. */
function readMark(node: HtmlNode, { find }: CandidateOptions): Reading | undefined {
  const name = MARK.exec(textOfNode(node))?.[1]!.trim();
  if (name === undefined) return undefined;
  return find(name) ?? { notes: [error('', 'no-data', `There is no document "${name}" in the folder of data.`)] };
}

function textOf(node: HtmlNode): string {
  return node.name === 'br' ? '\n' : (node.text ?? node.children.map(textOf).join(''));
}
