import type { Block, ListEntry } from '../blocks/block.ts';
import { remarksIn } from '../outline/block-queries.ts';
import { textOfCell } from '../blocks/cell.ts';
import { labelOf, type LabelledText } from '../blocks/entry.ts';
import { isNameLine, withoutColon } from '../blocks/name-line.ts';
import { foldName } from '../words/level-words.ts';

/** What stands for a name in a source. */
export type Naming = Block | ListEntry;

/** A name in an outline: a heading, or what an entry or a line begins with; and the names that stand below it. */
export interface NameNode {
  readonly name: string;
  /** In the form of `foldName`. */
  readonly key: string;
  readonly naming: Naming | undefined;
  /** What follows the name on its line. */
  readonly text: string;
  /** What stands beside the name and below it, without names of its own. */
  readonly texts: readonly string[];
  readonly below: readonly NameNode[];
}

interface Growing extends NameNode {
  readonly texts: string[];
  readonly below: Growing[];
}

/** More names below each other are no outline. */
const DEEPEST = 8;

/** The tree of all names of a source. The root has none. */
export function nameTree(blocks: readonly Block[]): NameNode {
  const root = growing('', undefined);
  const open: { readonly node: Growing; readonly depth: number }[] = [{ node: root, depth: 0 }];
  let line: Growing | undefined;
  blocks.forEach((block, index) => {
    const parent = line ?? open.at(-1)!.node;
    line = undefined;
    if (block.kind === 'heading') {
      while (open.at(-1)!.depth >= block.depth) open.pop();
      open.push({ node: addTo(open.at(-1)!.node, numberless(textOfCell(block.content)), block), depth: block.depth });
    } else if (block.kind === 'list') for (const entry of block.entries) addEntry(parent, entry, 1);
    else if (block.kind === 'paragraph') {
      const node = open.at(-1)!.node;
      const label = block.content.lead ? labelOf(block.content) : undefined;
      const name = nameAboveList(block, blocks[index + 1]);
      if (name !== undefined) line = addTo(node, name, block);
      else if (label?.text) addTo(node, label.label, block, label.text);
      else node.texts.push(textOfCell(block.content));
    } else if (block.kind === 'other') root.texts.push(...remarksIn([block]).map(textOfCell));
  });
  return root;
}

const growing = (name: string, naming: Naming | undefined, text = ''): Growing => ({
  ...{ name, key: foldName(name), naming, text },
  ...{ texts: text ? [text] : [], below: [] },
});

function addTo(parent: Growing, name: string, naming: Naming, text = ''): Growing {
  const node = growing(name, naming, text);
  parent.below.push(node);
  return node;
}

function addEntry(parent: Growing, entry: ListEntry, depth: number): void {
  const label = nameOfEntry(entry);
  if (!label || depth > DEEPEST) {
    parent.texts.push(textOfCell(entry.content));
    return;
  }
  const node = addTo(parent, label.label, entry, label.text);
  for (const inner of entry.entries) addEntry(node, inner, depth + 1);
}

/** The name at the beginning of an entry, and what follows it; of an entry above others, all of it may be a name. */
export function nameOfEntry({ content, entries }: ListEntry): LabelledText | undefined {
  const label = labelOf(content);
  // "1.2: Weighs flour" is no name.
  if (label && (label.text || entries.length > 0)) return /\p{L}/u.test(label.label) ? label : undefined;
  const text = withoutColon(textOfCell(content));
  return entries.length > 0 && isNameLine(text) ? { label: text, text: '' } : undefined;
}

/** The name in a line that ends with a colon, right above a list. */
function nameAboveList(block: Block, next: Block | undefined): string | undefined {
  if (block.kind !== 'paragraph' || next?.kind !== 'list') return undefined;
  const text = textOfCell(block.content);
  const name = withoutColon(text);
  return name !== text && isNameLine(name) ? name : undefined;
}

/** "2. Canopy" */
const NUMBER = /^(?:\d{1,2}|[٠-٩]{1,2})[.)．]\s+(?=\p{L})/u;

const numberless = (name: string): string => name.replace(NUMBER, '');
