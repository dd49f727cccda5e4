import type { ListEntry } from './block.ts';
import type { Cell } from './cell.ts';

/**
 * A term with its meanings as an entry that begins with a name: one meaning is behind the name, several are entries
 * below it.
 *
 * @param term - with its text as `lead`
 */
export function entryOfTerm(term: Cell, meanings: readonly Cell[]): ListEntry {
  const [only, ...others] = meanings;
  if (!only) return { content: term, entries: [] };
  if (others.length > 0) return { content: term, entries: meanings.flatMap(entriesIn) };
  const lines = [`${term.lines.join(' ')}: ${only.lines[0] ?? ''}`, ...only.lines.slice(1)];
  const links = [...(term.links ?? []), ...(only.links ?? [])];
  return { content: { ...term, lines, links }, entries: entriesIn({ ...only, lines: [] }) };
}

/** A text, and the items of the list in it, as entries. */
function entriesIn(cell: Cell): ListEntry[] {
  const { items = [], place } = cell;
  const own = cell.lines.some((line) => line.trim()) ? [{ content: { ...cell, items: [] }, entries: [] }] : [];
  const below = items.map(({ text, examples }) => ({
    content: { lines: [text], place },
    entries: examples.map((example) => ({ content: { lines: [example], place }, entries: [] })),
  }));
  return [...own, ...below];
}
