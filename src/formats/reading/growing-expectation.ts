import type { Link } from '../../document/parts.ts';
import { toItem } from '../items.ts';
import type { Note } from '../report.ts';
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
