import { warning, type Note } from '../../report.ts';
import type { Block, ListEntry } from '../blocks/block.ts';
import { wordsOf } from '../tables/matrix.ts';
import type { Cell } from '../blocks/cell.ts';
import { isOfMark } from '../tables/footnotes.ts';
import { Said } from './said.ts';

/**
 * Tells what a source says that is neither in the result nor in a note: nothing is lost in silence. Each piece of text
 * with a word that is missing gives one warning, with all of its words.
 */
export function findUnsaid(blocks: readonly Block[], said: readonly unknown[], notes: readonly Note[]): Note[] {
  const whole = new Said();
  whole.add(said);
  whole.add(notes.filter((note) => !isOfMark(note)).map(({ message }) => message));
  /** Sheets may have the same footnote. */
  const told = new Set<string>();
  const footnotes = new Map(notes.filter(isOfMark).map(({ place, message }) => [place, message]));
  const unsaid = new Map<string, { readonly place: string; readonly kind: string; count: number }>();
  const seen = new Set<Cell>();
  const check = (cell: Cell, kind: string) => {
    if (seen.has(cell)) return;
    seen.add(cell);
    const words = wordsOf(cell);
    // Numbers before the entries of a list are no words.
    if (whole.has(words.replace(/^\s*\d{1,2}[.)]\s+/gm, ''))) return;
    const text = words.replace(/\s+/g, ' ').trim();
    if (footnotes.get(cell.place)?.includes(text)) told.add(text);
    if (told.has(text)) return;
    const known = unsaid.get(text);
    if (known) known.count++;
    else unsaid.set(text, { place: cell.place, kind, count: 1 });
  };
  for (const block of blocks) {
    if (block.kind === 'table') for (const row of block.table.rows) for (const cell of row) check(cell, 'cell');
    else if (block.kind === 'list') for (const cell of cellsOf(block.entries)) check(cell, 'list entry');
    else check(block.content, NAMES[block.kind]);
  }
  return [...unsaid].flatMap(([text, { place, kind, count }]) => {
    const more = count > 1 ? ` It stands in ${count} places.` : '';
    return parts(text).map((part) => warning(place, 'left-out', `This ${kind} is left out: "${part}".${more}`));
  });
}

/** In UTF-16 code units. A longer text is told in several notes. */
const MOST = 2000;

function parts(text: string): string[] {
  if (text.length <= MOST) return [text];
  const found: string[] = [];
  for (let start = 0; start < text.length;) {
    const space = text.lastIndexOf(' ', start + MOST);
    const end = start + MOST >= text.length || space <= start ? start + MOST : space;
    found.push(text.slice(start, end).trim());
    start = end;
  }
  return found;
}

const NAMES = { heading: 'heading', paragraph: 'paragraph', other: 'block' } as const;

function cellsOf(entries: readonly ListEntry[]): Cell[] {
  return entries.flatMap(({ content, entries }) => [content, ...cellsOf(entries)]);
}
