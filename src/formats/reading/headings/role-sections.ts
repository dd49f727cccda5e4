import type { ListEntry } from '../blocks/block.ts';
import { textOfCell } from '../blocks/cell.ts';
import { linksOf, toItem } from '../blocks/entry.ts';
import type { Asked } from '../findings/finding.ts';
import { nameOfEntry } from './name-tree.ts';
import { foldValue } from '../levels/scale.ts';
import type { Section } from '../outline/outline.ts';
import type { Context } from '../tables/matrix.ts';
import { needOfHeading } from '../words/table-words.ts';

/**
 * Reads what stands below the heading of a role without levels: of a skill, a value or texts; of a need, such as
 * "Essential", a list of skills.
 *
 * @param values - in the form of `foldValue`
 */
export function readRoleSection(section: Section, context: Context, values: ReadonlySet<string>): readonly Asked[] {
  if (context.role === undefined) return [];
  if (context.skill === undefined) return needOfHeadings(section, context.role);
  const paragraphs = section.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.content : []));
  const entries = section.blocks.flatMap((block) => (block.kind === 'list' ? block.entries : []));
  const cells = [...paragraphs, ...entries.map(({ content }) => content)];
  const [first, ...others] = cells;
  if (!first) return [];
  const asked = { kind: 'asked', ...context, skill: context.skill, place: first.place } as const;
  const links = cells.flatMap((cell) => cell.links ?? []);
  if (others.length === 0 && values.has(foldValue(textOfCell(first))))
    return [{ ...asked, proficiency: textOfCell(first), links }];
  const text = paragraphs.map(({ lines }) => lines.join('\n').trim()).join('\n\n');
  return [{ ...asked, text, items: entries.map(toItem), links }];
}

/** Skills in lists below a word that says whether they are needed: a heading, or the name of an entry or a line. */
function needOfHeadings({ title, blocks }: Section, role: string): readonly Asked[] {
  const entries = blocks.flatMap((block): readonly ListEntry[] => {
    if (block.kind === 'list') return block.entries;
    return block.kind === 'paragraph' ? [{ content: block.content, entries: [] }] : [];
  });
  if (needOfHeading(title) !== undefined) return entries.map((entry) => neededBy(entry, role, title));
  return entries.flatMap((entry) => {
    const { label, text } = nameOfEntry(entry) ?? { label: '', text: '' };
    if (label === '' || needOfHeading(label) === undefined) return [];
    const { place } = entry.content;
    const listed = text.split(LISTED).filter(Boolean).map((name): ListEntry => ({ content: { lines: [name], place }, entries: [] })); // prettier-ignore
    return [...listed, ...entry.entries].map((inner) => neededBy(inner, role, label));
  });
}

/** Between the names of a list on one line. */
const LISTED = /[,;、，،；]\s*|\.$/u;

function neededBy(entry: ListEntry, role: string, need: string): Asked {
  return {
    ...{ kind: 'asked', role, skill: textOfCell(entry.content), proficiency: need, required: needOfHeading(need) },
    ...{ items: entry.entries.map(toItem), links: linksOf(entry), place: entry.content.place },
  };
}
