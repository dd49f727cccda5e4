import type { Item } from '../skill-document/index.ts';
import { type Note, warning } from './report.ts';

/** An item of a checklist in one language, as a table has it. */
export interface TableItem {
  readonly text: string;
  readonly examples: readonly string[];
}

/** The beginning of a line with an example of the item above it. */
const EXAMPLE = '  • ';

/** Reads items from lines: each is an item, or an example of the item above it. Skips blank lines. */
export function readItemLines(lines: readonly string[]): TableItem[] {
  const items: { text: string; examples: string[] }[] = [];
  for (const line of lines) {
    const last = items.at(-1);
    if (last && line.startsWith(EXAMPLE)) last.examples.push(line.slice(EXAMPLE.length));
    else if (line.trim()) items.push({ text: line, examples: [] });
  }
  return items;
}

/** Writes an item as a line, and its examples as lines below it. */
export function itemLines({ text, examples }: TableItem): string[] {
  return [text, ...examples.map((example) => EXAMPLE + example)];
}

/** Warns about items that `readItemLines` would take for examples of the item above. */
export function warnOfLikeExamples(items: readonly TableItem[]): Note[] {
  const count = items.filter(({ text }) => text.startsWith(EXAMPLE)).length;
  const message = `Items that begin with ${JSON.stringify(EXAMPLE)} are read back as examples of the item above: ${count}. JSON keeps them.`;
  return count > 0 ? [warning('', 'items-lost', message)] : [];
}

/** Converts an item to its form in a document: a string if it has no examples. */
export function toItem({ text, examples }: TableItem): Item {
  return examples.length > 0 ? { text, examples: [...examples] } : text;
}
