import type { Link } from '../../../document/parts.ts';
import { toItem } from '../../items.ts';
import { quote } from '../../quotation.ts';
import { counted } from '../blocks/counting.ts';
import { type Note, warning } from '../../report.ts';
import type { Asked } from './finding.ts';
import { sortLinks } from '../blocks/unsafe-links.ts';

/** An expectation as it grows: what is said twice of the same role and level is put together. */
export interface GrowingExpectation {
  role?: string;
  level?: string;
  required?: boolean;
  text?: string;
  items?: unknown[];
  links?: Link[];
  proficiency?: string;
}

export type Content = Pick<Asked, 'text' | 'items' | 'links' | 'place'>;

/** Adds content to an expectation. Returns warnings about links that are left out. */
export function fill(to: GrowingExpectation, { text, items = [], links = [], place }: Content): readonly Note[] {
  const words = text?.trim();
  if (words && to.text !== words) to.text = to.text ? `${to.text}\n\n${words}` : words;
  for (const item of items) (to.items ??= []).push(toItem(item));
  const { safe, notes } = sortLinks(links, place);
  for (const link of safe) (to.links ??= []).push(link);
  return notes;
}

/** The ids of the levels of a role. */
type LevelsOf = (role: string) => readonly string[];

/**
 * The expectations of a skill, each with a level: what a role needs without one, it needs at each level that says nothing
 * else. Warns of that, and of what has neither.
 */
export function withLevel(
  all: readonly GrowingExpectation[],
  skill: string,
  levelsOf: LevelsOf,
): { readonly kept: readonly GrowingExpectation[]; readonly notes: readonly Note[] } {
  const levelled = all.filter(({ level }) => level !== undefined);
  const said = new Set(levelled.map(({ role, level }) => `${role}\0${level}`));
  const spread = all.flatMap((one) => {
    const { role, level } = one;
    if (level !== undefined || role === undefined) return [];
    const free = levelsOf(role).filter((id) => !said.has(`${role}\0${id}`));
    return free.map((id) => ({ ...one, level: id }));
  });
  const everywhere = `${quote(skill)}: what a role needs without a level is asked of each of its levels.`;
  const notes = spread.length > 0 ? [warning('', 'every-level', everywhere)] : [];
  const lost = all.filter(({ role, level }) => level === undefined && role === undefined);
  return { kept: [...levelled, ...spread], notes: [...notes, ...warnOfLost(lost, skill)] };
}

function warnOfLost(all: readonly GrowingExpectation[], skill: string): readonly Note[] {
  if (all.length === 0) return [];
  const lost = counted(all.length, 'expectation');
  const message = `Left out of ${quote(skill)}: ${lost} without a level, since others name theirs.`;
  return [warning('', 'left-out', message)];
}
