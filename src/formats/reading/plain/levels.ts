import type { Block, ListEntry } from '../blocks/block.ts';
import { textOfCell } from '../blocks/cell.ts';
import { labelOfLine } from './entries.ts';
import { levelKey } from '../findings/same-levels.ts';
import { isAboutLevels } from '../words/heading-words.ts';

/** Blocks without a list of the levels alone, and what that says. */
export interface WithStatedLevels {
  readonly blocks: readonly Block[];
  /** Lowest first. */
  readonly levels?: readonly string[] | undefined;
}

/**
 * Takes a list of levels below a heading such as "Levels" for the names of those that other headings and entries name:
 * "L1 Helper" is the level "L1" below.
 */
export function withStatedLevels(blocks: readonly Block[]): WithStatedLevels {
  const at = blocks.findIndex(
    (block, index) =>
      block.kind === 'heading' && isAboutLevels(textOfCell(block.content)) && isPlainList(blocks[index + 1]),
  );
  const [heading, list] = [blocks[at], blocks[at + 1]];
  if (heading?.kind !== 'heading' || list?.kind !== 'list') return { blocks };
  const levels = list.entries.map(({ content }) => withDash(textOfCell(content)));
  const named = new Set(blocks.filter((block) => block !== list).flatMap(namesIn));
  const isNamed = (level: string) => named.has(levelKey(level));
  if (new Set(levels).size < levels.length || levels.filter(isNamed).length < levels.length / 2) return { blocks };
  const stated = list.entries.map(({ content }): Block => ({ kind: 'other', content }));
  const above: Block = { kind: 'other', content: heading.content };
  const full = new Map(levels.map((level) => [levelKey(level), level]));
  const [before, below] = [blocks.slice(0, at), blocks.slice(at + 2)].map((own) =>
    own.map((block) => withFullNames(block, full)),
  );
  return { blocks: [...before!, above, ...stated, ...below!], levels };
}

/** Names the levels of headings and entries as the list of levels does. */
function withFullNames(block: Block, full: ReadonlyMap<string, string>): Block {
  if (block.kind === 'heading') {
    const name = full.get(levelKey(textOfCell(block.content)));
    return name === undefined ? block : { ...block, content: { ...block.content, lines: [name] } };
  }
  if (block.kind !== 'list') return block;
  const entries = block.entries.map((entry): ListEntry => {
    const { content } = entry;
    const label = labelOfLine(textOfCell(content)) ?? { label: textOfCell(content), text: '' };
    const name = full.get(levelKey(label.label));
    const lines = [label.text ? `${name}: ${label.text}` : `${name}`];
    return name === undefined ? entry : { ...entry, content: { ...content, lines, lead: name } };
  });
  return { ...block, entries };
}

function isPlainList(block: Block | undefined): boolean {
  if (block?.kind !== 'list' || block.entries.length < 2) return false;
  return block.entries.every(
    ({ content, entries }) => entries.length === 0 && textOfCell(content).length <= LONGEST_NAME,
  );
}

/** In UTF-16 code units. A longer entry is a text. */
const LONGEST_NAME = 50;

/** "L1 Helper" as "L1 – Helper", which other names of the same level can be compared with. */
const withDash = (name: string): string => name.replace(/^(\p{Lu}{1,3}\d{1,2})[ :.)]+(?=\p{L})/u, '$1 – ');

/** The levels that a block may name, in the form in which levels are compared. */
function namesIn(block: Block): string[] {
  if (block.kind === 'heading') return [levelKey(textOfCell(block.content))];
  return block.kind === 'list' ? block.entries.map(nameOf) : [];
}

function nameOf({ content }: ListEntry): string {
  const text = textOfCell(content);
  return levelKey(labelOfLine(text)?.label ?? text);
}
