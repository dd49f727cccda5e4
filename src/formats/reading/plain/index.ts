import type { Block } from '../blocks/block.ts';
import type { Cell } from '../blocks/cell.ts';
import { recurBelow } from './alike.ts';
import { plainHeadings, type PlainTitle } from './headings.ts';
import { PlainBody } from './body.ts';
import { leadsIn, leadsRecur, statesLevels } from './labels.ts';
import { type WithStatedLevels, withStatedLevels } from './levels.ts';
import { type PlainLine, plainLines } from './lines.ts';
import { statedOutline } from '../headings/stated-outline.ts';
import { withMailParts } from './mails.ts';

/** A plain text in blocks. */
export interface PlainText extends WithStatedLevels {
  readonly title: string | undefined;
}

/** What only Markdown and HTML have. */
const MARKUP =
  /^ {0,3}#{1,6} |^ {0,3}\||\t\S.*\t\S|\|.*\|.*\n.*\|.*\||^ {0,3}(?:```|~~~\w)|<\/\w|\*\*\S|\]\(|^(?:===|!!!|\?\?\?)\+? "|^:\s+\S/mu;

/**
 * Reads a text without markup, such as a mail: signs, numbers, capitals, colons and indentation are its headings and
 * lists. Returns `undefined` for a text with markup or without levels.
 */
export function readPlainText(text: string, known: ReadonlySet<string>): PlainText | undefined {
  if (MARKUP.test(text)) return undefined;
  const lines = withMailParts(plainLines(text));
  const headings = plainHeadings(lines, known);
  if (headings.size < 2) return undefined;
  const sections = sectionsOf(lines, headings);
  const entries = sections.flatMap(({ body }) => body.entries);
  const hasLevels = [...headings.values()].some(({ isLevel }) => isLevel) || statesLevels(entries, known);
  const recurs = recurBelow(headings) || leadsRecur(sections.map(({ body }) => body.entries));
  const leads = leadsIn(entries, known);
  const blocks = sections.flatMap(({ heading, body }) => [...heading, ...body.blocks(leads)]);
  if (!hasLevels && !recurs && !statedOutline(blocks)) return undefined;
  const title = [...headings.values()].find(({ depth }) => depth === 1)?.title;
  return { ...withStatedLevels(blocks), title };
}

interface PlainSection {
  readonly heading: readonly Block[];
  readonly body: PlainBody;
}

function sectionsOf(lines: readonly PlainLine[], headings: ReadonlyMap<number, PlainTitle>): readonly PlainSection[] {
  const starts = [...headings.keys()].sort((a, b) => a - b);
  const above: PlainSection = { heading: [], body: new PlainBody(lines.slice(0, starts[0]), undefined) };
  const below = starts.map((start, at): PlainSection => {
    const { title, note, depth, isLevel } = headings.get(start)!;
    const { place, indent } = lines[start]!;
    const isApart = isLevel && note !== '';
    const name: Cell = { lines: [isApart ? title : `${title}${note}`], place };
    const about: Cell = { lines: [note.slice(1, -1)], place };
    return {
      heading: [
        { kind: 'heading', depth, content: name, names: isLevel ? 'level' : undefined },
        ...(isApart ? [{ kind: 'paragraph', content: about } as const] : []),
      ],
      body: new PlainBody(lines.slice(start + 1, starts[at + 1]), indent),
    };
  });
  return [above, ...below];
}
