import type { Link } from '../../document/parts.ts';
import { toItem } from '../items.ts';
import { quote } from '../quotation.ts';
import { counted } from './counting.ts';
import { type Note, warning } from '../report.ts';
import type { Asked } from './finding.ts';
import { sortLinks } from './unsafe-links.ts';

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

/** The expectations of a skill that say a level, and a warning that counts the others. */
export function withLevel(
  all: readonly GrowingExpectation[],
  skill: string,
): { readonly kept: readonly GrowingExpectation[]; readonly notes: readonly Note[] } {
  const kept = all.filter(({ level }) => level !== undefined);
  const lost = counted(all.length - kept.length, 'expectation');
  const message = `Left out of ${quote(skill)}: ${lost} without a level, since others name theirs.`;
  return { kept, notes: kept.length < all.length ? [warning('', 'left-out', message)] : [] };
}
