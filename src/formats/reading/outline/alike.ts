import type { Block, HeadingBlock, ListEntry } from '../blocks/block.ts';
import { type Table, textOfCell } from '../blocks/cell.ts';
import { labelOf } from '../blocks/entry.ts';
import { isLevel } from '../levels/levels.ts';
import { headerKinds } from '../words/column-words.ts';
import { isAround } from '../words/heading-words.ts';
import { foldName, levelIn } from '../words/level-words.ts';

/** A section whose heading may be a level. */
interface Candidate {
  readonly title: string;
  readonly blocks: readonly Exclude<Block, HeadingBlock>[];
  readonly sections: readonly Candidate[];
}

/**
 * Adds headings beside levels: those with the same names below them as a level has; and between or right beside levels,
 * if most are levels, those that have the same kinds of content.
 *
 * @param found - the levels, by their index
 */
export function withAlike<S extends Candidate>(sections: readonly S[], found: ReadonlySet<number>): ReadonlySet<S> {
  const levels = new Set(sections.filter((_, index) => found.has(index)));
  // One job with the word of a level in its name, "Principal teacher", makes no levels of the jobs beside it.
  const isOneJob = levels.size === 1 && [...levels].every(({ title }) => levelIn(title)?.stem);
  if (levels.size === 0 || isOneJob) return levels;
  const names = new Set([...levels].flatMap(namesIn));
  const shares = (section: S) => sharesNames(section, names) && !isAboutAll(section.title);
  let [start, end] = [Math.min(...found), Math.max(...found)];
  // What stands below one that is alike also counts for the next.
  const take = (index: number): number => {
    for (const name of namesIn(sections[index]!)) names.add(name);
    return index;
  };
  while (start > 0 && shares(sections[start - 1]!)) start = take(start - 1);
  while (end < sections.length - 1 && shares(sections[end + 1]!)) end = take(end + 1);
  for (const section of sections.slice(start, end + 1)) if (shares(section)) levels.add(section);
  if (levels.size < 2 || levels.size < sections.length * 0.6) return levels;
  const kinds = new Set([...levels].map(kindsIn));
  const [first, last] = [Math.min(...found), Math.max(...found)];
  const all = [...levels].flatMap((level) => [...new Set(namesIn(level))]);
  const areShared = new Set(all).size < all.length;
  const mayBe = (section: S) => !areShared || namesIn(section).some((name) => names.has(name));
  const isAlike = (section: S) =>
    kinds.has(kindsIn(section)) && kindsIn(section) !== '' && !isAboutAll(section.title) && mayBe(section);
  sections.forEach((section, index) => {
    if (index >= first - 1 && index <= last + 1 && isAlike(section)) levels.add(section);
  });
  return levels;
}

/** Whether a heading names three levels or more: "Framework Junior / Middle / Senior". Two may be names of one. */
export function namesSeveral(title: string): boolean {
  return title.split(/[/,|→>]/u).filter((part) => levelIn(part.trim()) !== undefined).length > 2;
}

/** Whether a heading is about all levels or skills: "Dimensions of assessment", "Our skills". */
function isAboutAll(title: string): boolean {
  const words = title.split(/[^\p{L}\p{M}-]+/u);
  const isOfSkills = words.some((word) => headerKinds(word.replace(/s$/u, ''))[0] === 'skill');
  return namesSeveral(title) || isOfSkills || isAround(title);
}

/** Whether most names below a heading, and several, also stand below levels. */
const sharesNames = (section: Candidate, names: ReadonlySet<string>) => sharesMost(new Set(namesIn(section)), names);

/** Whether most names, and several, are among others. */
export function sharesMost(own: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
  const shared = [...own].filter((name) => names.has(name)).length;
  return shared > 1 && shared > own.size / 2;
}

/** The names below a heading that are no levels: its headings, what its list entries begin with, its rows. */
function namesIn({ blocks, sections }: Candidate): string[] {
  const entries = blocks.flatMap((block): readonly ListEntry[] => (block.kind === 'list' ? block.entries : []));
  const labels = entries.flatMap(({ content, entries }) => labelOf(content)?.label ?? nameAbove(content, entries));
  const cells = blocks.flatMap((block) => (block.kind === 'table' ? namesOfRows(block.table) : []));
  const names = [...sections.map(({ title }) => title), ...labels, ...cells];
  return names
    .filter((name) => !isLevel(name))
    .map(foldName)
    .filter(Boolean);
}

/** The names of rows may stand in the second column, behind groups or numbers. */
const namesOfRows = ({ rows: [, ...rows] }: Table): string[] =>
  rows.flatMap((row) => row.slice(0, 2).map(textOfCell)).filter((text) => text.length <= LONGEST_NAME);

/** In UTF-16 code units. */
const LONGEST_NAME = 60;

const nameAbove = (content: ListEntry['content'], entries: readonly ListEntry[]) =>
  entries.length > 0 ? textOfCell(content) : [];

/** The kinds of what stands below a heading, without paragraphs, which may be missing. */
function kindsIn({ blocks, sections }: Candidate): string {
  const kinds = new Set(blocks.map(({ kind }) => kind).filter((kind) => kind !== 'paragraph'));
  return [...kinds, ...(sections.length > 0 ? ['sections'] : [])].sort().join();
}
