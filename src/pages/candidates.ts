import type { TableSpace } from '../formats/reading/html-layout.ts';
import { type HtmlNode, textOfNode } from '../formats/reading/html-node.ts';
import { type Spot, walkPage } from '../formats/reading/html-walk.ts';
import { readJson } from '../formats/json.ts';
import { error, type Note, type Reading } from '../formats/report.ts';
import type { SkillDocument } from '../skill-document/index.ts';
import { type GroupOptions, groupTables, readGroup, recognizeTable, type SkillTable, titleOf } from './table-groups.ts';

/** A place in a page for a widget, which is put around the content there. */
export interface Candidate {
  readonly kind: 'tables' | 'code' | 'mark';
  readonly start: number;
  readonly end: number;
  readonly place: string;
  readonly skill: SkillDocument;
  /** The language that the page declares there, as a BCP 47 tag. */
  readonly lang: string | undefined;
  /** The level of the widget's headings: one below the last heading before it, 2 to 6. */
  readonly headingLevel: number;
}

export interface CandidateOptions extends GroupOptions {
  /** Returns the document that a mark names; `undefined` if there is none. */
  readonly find: (name: string) => Reading | undefined;
}

/** The places for widgets in a page, and the reasons why similar places were skipped. */
export interface Candidates {
  readonly found: readonly Candidate[];
  readonly refused: readonly Note[];
}

type Found = Omit<Candidate, 'headingLevel'>;

const MARK = /^\[\[skill:([^\]]+)\]\]$/;

/** Finds skill tables, code blocks whose text is a skill document, and paragraphs that are just `[[skill:NAME]]`. */
export function findCandidates(root: HtmlNode, options: CandidateOptions): Candidates {
  const found: Found[] = [];
  const refused: Note[] = [];
  const tables: SkillTable[] = [];
  const headings: HtmlNode[] = [];
  const space: TableSpace = { cells: 0, repeated: 0 };
  /** The last heading, until a table follows it. */
  let heading: Spot | undefined;
  const take = ({ node, lang }: Spot, kind: 'code' | 'mark', { skill, notes }: Reading) => {
    if (skill && node.range) found.push({ kind, ...node.range, place: node.place, skill, lang });
    else refused.push(...notes.map((note) => error([node.place, note.place].join(' '), note.code, note.message)));
  };
  walkPage(root, (spot) => {
    const { node } = spot;
    if (/^h[1-6]$/.test(node.name)) {
      heading = spot;
      headings.push(node);
    } else if (node.name === 'table') {
      const table = recognizeTable(spot, heading, space, options);
      if ('refused' in table) refused.push(error(node.place, 'no-skill-table', table.refused));
      else tables.push(table);
      heading = undefined;
    } else if (node.name === 'pre') {
      const reading = readCode(node);
      if (reading) take(spot, 'code', reading);
    } else {
      const name = node.name === 'p' ? MARK.exec(textOfNode(node))?.[1]!.trim() : undefined;
      if (name === undefined) return 'enter';
      take(spot, 'mark', options.find(name) ?? noData(name));
    }
    return 'leave';
  });
  const title = headings.find(({ name }) => name === 'h1');
  for (const group of groupTables(tables)) {
    const { skill, notes, range } = readGroup(group, title && titleOf(title), options);
    const { spot, table } = group[0]!;
    if (skill && range) found.push({ kind: 'tables', ...range, place: table.place, skill, lang: spot.lang });
    else refused.push(...notes);
  }
  return { found: withHeadingLevels(found, headings), refused };
}

function noData(name: string): Reading {
  return {
    notes: [
      error('', 'no-data', `There is no document "${name}" in the data folder. Check the name, or add the document.`),
    ],
  };
}

/** Sorts the places in page order and adds their heading levels. */
function withHeadingLevels(found: readonly Found[], headings: readonly HtmlNode[]): Candidate[] {
  const outline = headings.filter(({ range }) => range).sort((a, b) => a.range!.start - b.range!.start);
  let passed = 0;
  return [...found]
    .sort((a, b) => a.start - b.start)
    .map((place) => {
      while (passed < outline.length && outline[passed]!.range!.start < place.start) passed++;
      const above = Number(outline[passed - 1]?.name.slice(1) ?? 1);
      return { ...place, headingLevel: Math.min(6, above + 1) };
    });
}

/** Reads the document in a code block; `undefined` if the text does not look like a document. */
function readCode(node: HtmlNode): Reading | undefined {
  const text = textOf(node);
  const isSimilar = /^\s*\{/.test(text) && ['"levels"', '"roles"', '"expectations"'].every((key) => text.includes(key));
  return isSimilar ? readJson(text) : undefined;
}

function textOf(node: HtmlNode): string {
  return node.name === 'br' ? '\n' : (node.text ?? node.children.map(textOf).join(''));
}
