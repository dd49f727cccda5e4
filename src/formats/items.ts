import type { Item } from '../skill-document/index.ts';
import { type Note, warning } from './report.ts';

/** An entry of a checklist as tables have it: in one language. */
export interface TableItem {
  readonly text: string;
  readonly examples: readonly string[];
}

/** What a line begins with that is an example of the entry above it. */
const EXAMPLE = '  • ';

/** Reads lines, of which each is an entry or an example of the entry above it. Empty lines are skipped. */
export function readItemLines(lines: readonly string[]): TableItem[] {
  const items: { text: string; examples: string[] }[] = [];
  for (const line of lines) {
    const last = items.at(-1);
    if (last && line.startsWith(EXAMPLE)) last.examples.push(line.slice(EXAMPLE.length));
    else if (line.trim()) items.push({ text: line, examples: [] });
  }
  return items;
}

/** Writes an entry as a line, and its examples as lines below it. */
export function itemLines({ text, examples }: TableItem): string[] {
  return [text, ...examples.map((example) => EXAMPLE + example)];
}

/** That entries would be read back as examples of those above them, where a format has them as lines. */
export function warnOfLikeExamples(items: readonly TableItem[]): Note[] {
  const count = items.filter(({ text }) => text.startsWith(EXAMPLE)).length;
  const message = `Items that begin with ${JSON.stringify(EXAMPLE)} read back as examples of the item above: ${count}.`;
  return count > 0 ? [warning('', 'items-lost', message)] : [];
}

/** The entry as a document has it. */
export function toItem({ text, examples }: TableItem): Item {
  return examples.length > 0 ? { text, examples: [...examples] } : text;
}
