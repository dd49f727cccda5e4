import { labelOfLine } from './entries.ts';
import type { PlainLine } from './lines.ts';
import type { PlainTitle } from './headings.ts';
import { sharesMost } from '../outline/alike.ts';
import type { TitleSign } from './signs.ts';
import { foldName } from '../words/level-words.ts';

/**
 * The headings of one kind below which most names are also below one that is a level: the same entries before a colon,
 * or the same headings of other kinds.
 *
 * @param indexes - the lines of the headings, in order
 * @param levels - those that are levels, by their index among the headings
 */
export function withAlikeHeadings(
  lines: readonly PlainLine[],
  signs: ReadonlyMap<number, TitleSign>,
  indexes: readonly number[],
  levels: ReadonlySet<number>,
): ReadonlySet<number> {
  if (levels.size === 0) return levels;
  const names = indexes.map((index, at) => namesBetween(lines, signs, index + 1, indexes[at + 1]));
  const ofLevels = new Set([...levels].flatMap((at) => [...names[at]!]));
  const found = new Set(levels);
  // What stands below one that is alike also counts for the next.
  for (const at of indexes.keys()) {
    if (!found.has(at) && sharesMost(names[at]!, ofLevels)) found.add(at);
    if (found.has(at)) for (const name of names[at]!) ofLevels.add(name);
  }
  return found;
}

/** Whether headings of one kind recur below several of another: levels and skills, whatever they are called. */
export function recurBelow(headings: ReadonlyMap<number, PlainTitle>): boolean {
  const counts = new Map<string, number>();
  for (const { depth, title } of headings.values()) {
    const name = `${depth} ${foldName(title)}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count > 2).length > 1;
}

/** The names that headings and labels of entries between two lines say, in the form of `foldName`. */
function namesBetween(
  lines: readonly PlainLine[],
  signs: ReadonlyMap<number, TitleSign>,
  from: number,
  to: number | undefined,
): ReadonlySet<string> {
  const own = lines.slice(from, to).flatMap(({ text }, at) => {
    const name = signs.get(from + at)?.title ?? labelOfLine(text)?.label;
    return name === undefined ? [] : foldName(name.replace(/^[-*•・]\s*/u, ''));
  });
  return new Set(own.filter(Boolean));
}
