import type { Block, HeadingBlock, ListBlock, ListEntry } from '../blocks/block.ts';
import type { Cell } from '../blocks/cell.ts';
import { plainLabel } from '../blocks/entry.ts';
import { type CellLine, linesOf } from '../blocks/lines-of-cell.ts';
import { isLevel } from '../levels/levels.ts';
import { isNameLine } from '../blocks/name-line.ts';
import { entryOfTerm } from '../blocks/terms.ts';

/** Words before numbers that also count what has no levels: "Step 1: Open the box". */
const NO_LEVEL = /^(?:step|phase|stage|class|rank|段階)/iu;

/** A definition below its term, as Markdown of MkDocs and PHP has it. */
const DEFINITION = /^:\s+(?=\S)/;

/**
 * Makes lists of paragraphs whose lines are levels ("Level 1: asks") or definitions (": asks" below "Junior"). The line
 * above the levels is a heading: the name of a skill. Where there are tables, such lines may be a legend and stay.
 */
export function linesAsLists(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some(({ kind }) => kind === 'table')) return blocks;
  const found: Block[] = [];
  const made = new Set<Block>();
  let depth: number | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') ({ depth } = block);
    const lines = block.kind === 'paragraph' ? linesOf(block.content) : [];
    const entries = definitionsIn(lines);
    const levels = entries.length > 0 ? undefined : levelsIn(lines);
    const name = levels && (levels.name ?? nameAbove(found));
    if (entries.length > 0) pushEntries(found, { kind: 'list', entries, range: block.range });
    else if (levels && (name || depth !== undefined)) {
      if (levels.name === undefined && name) found.pop();
      if (name) found.push(headingOf(name, (depth ?? 1) + 1));
      if (name) made.add(found.at(-1)!);
      found.push({ kind: 'list', entries: levels.entries, range: block.range });
    } else found.push(block);
  }
  return withoutEnds(found, made);
}

/** A paragraph after the levels of a skill that a line names is not about that skill, such as the end of a mail. */
function withoutEnds(blocks: readonly Block[], made: ReadonlySet<Block>): readonly Block[] {
  let isBelow = false;
  return blocks.map((block) => {
    if (block.kind === 'heading') isBelow = made.has(block);
    return isBelow && block.kind === 'paragraph' ? { ...block, kind: 'other' } : block;
  });
}

function headingOf(content: Cell, depth: number): HeadingBlock {
  return { kind: 'heading', depth, content };
}

/** Definitions that follow each other are one list. */
function pushEntries(blocks: Block[], list: ListBlock): void {
  const last = blocks.at(-1);
  if (last?.kind !== 'list') blocks.push(list);
  else blocks[blocks.length - 1] = { ...last, entries: [...last.entries, ...list.entries] };
}

/** readonly CellLine[] of levels, below the line of a name if there is one. */
function levelsIn(
  all: readonly CellLine[],
): { readonly name: Cell | undefined; readonly entries: ListEntry[] } | undefined {
  const isOfLevel = ({ cell }: CellLine) => {
    const label = plainLabel(cell)?.label ?? '';
    return isLevel(label) && !NO_LEVEL.test(label);
  };
  const lines = joined(all);
  const from = lines[0] && !isOfLevel(lines[0]) && isNameLine(lines[0].text) ? 1 : 0;
  const levels = lines.slice(from);
  if (levels.length < 2 || !levels.every(isOfLevel)) return undefined;
  return {
    name: from === 1 ? lines[0]!.cell : undefined,
    entries: levels.map(({ cell }) => ({ content: cell, entries: [] })),
  };
}

/** A line that begins in lower case continues the one before. */
export function joined(lines: readonly CellLine[]): readonly CellLine[] {
  const found: { text: string; cell: Cell }[] = [];
  for (const { text, cell } of lines) {
    const last = found.at(-1);
    if (!last || !/^\p{Ll}/u.test(text)) found.push({ text, cell });
    else {
      const whole = `${last.text} ${text}`;
      const links = [...(last.cell.links ?? []), ...(cell.links ?? [])];
      found[found.length - 1] = { text: whole, cell: { ...last.cell, lines: [whole], links } };
    }
  }
  return found;
}

/** The paragraph before, if it is a name. */
function nameAbove(blocks: readonly Block[]): Cell | undefined {
  const last = blocks.at(-1);
  const text = last?.kind === 'paragraph' ? last.content.lines.join('\n') : '';
  return last?.kind === 'paragraph' && isNameLine(text) ? last.content : undefined;
}

/** Terms, each with the lines of its definitions; none if the lines are something else. */
function definitionsIn(lines: readonly CellLine[]): ListEntry[] {
  if (lines.length < 2 || DEFINITION.test(lines[0]!.text)) return [];
  const terms: { readonly term: Cell; readonly meanings: Cell[] }[] = [];
  for (const { text, cell } of lines) {
    const meaning = { ...cell, lines: [text.replace(DEFINITION, '')] };
    if (DEFINITION.test(text)) terms.at(-1)!.meanings.push(meaning);
    else if (isNameLine(text)) terms.push({ term: cell, meanings: [] });
    else return [];
  }
  return terms.every(({ meanings }) => meanings.length > 0)
    ? terms.map(({ term, meanings }) => entryOfTerm({ ...term, lead: term.lines.join(' ') }, meanings))
    : [];
}
