import type { Block, ListEntry } from '../blocks/block.ts';
import { textOfCell } from '../blocks/cell.ts';
import { findLevels } from '../levels/levels.ts';
import { headerKinds } from '../words/column-words.ts';
import { foldName } from '../words/level-words.ts';

/** "Junior baker (what to expect)" */
const WITH_NOTE = /^([^()（）]{1,80}?)\s*[（(]([^()（）\d]{1,60})[)）]$/u;

/** Fewer words before names are no frame. */
const LEAST_WORDS = 2;

interface Framed {
  readonly blocks: readonly Block[];
  readonly levels: readonly string[];
}

/**
 * The levels in the only list of a page without headings but its title, if all entries end with the same words in
 * brackets: these say what follows, and become a heading. If all begin with the same words, all are levels.
 */
export function framedLevels(blocks: readonly Block[]): Framed | undefined {
  const [list, ...others] = blocks.filter((block) => block.kind === 'list');
  if (!list || others.length > 0 || blocks.filter(({ kind }) => kind === 'heading').length > 1) return undefined;
  const parts = list.entries.map(({ content }) => WITH_NOTE.exec(textOfCell(content)));
  const [note, ...notes] = parts.map((part) => part?.[2]?.trim());
  if (note === undefined || notes.length === 0 || notes.some((one) => one !== note)) return undefined;
  const names = parts.map((part) => part![1]!);
  const found = findLevels(names);
  if (found.size < 2) return undefined;
  const entries = list.entries.map((entry, index) => withName(entry, names[index]!));
  const heading: Block = { kind: 'heading', depth: 2, content: { lines: [note], place: entries[0]!.content.place } };
  return {
    blocks: blocks.flatMap((block) => (block === list ? [heading, { ...list, entries }] : block)),
    levels: names.filter((_, index) => found.has(index) || isFramed(names, found)),
  };
}

const withName = (entry: ListEntry, name: string): ListEntry => ({
  ...entry,
  content: { ...entry.content, lines: [name], ...(entry.content.lead && { lead: name }) },
});

/** Whether all names begin with the same words, one of which means a level, and most are levels: "Baker of level …". */
function isFramed(names: readonly string[], levels: ReadonlySet<number>): boolean {
  const words = names.map((name) => foldName(name).split(' '));
  const different = words[0]!.findIndex((word, at) => words.some((own) => own[at] !== word));
  const frame = words[0]!.slice(0, Math.max(0, different));
  const saysLevel = frame.some((word) => headerKinds(word)[0] === 'level');
  return levels.size * 2 > names.length && frame.length >= LEAST_WORDS && saysLevel;
}
