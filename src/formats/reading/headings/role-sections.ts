import type { ListEntry } from '../blocks/block.ts';
import { textOfCell } from '../blocks/cell.ts';
import { linksOf, toItem } from '../blocks/entry.ts';
import type { Asked } from '../findings/finding.ts';
import { nameOfEntry } from './name-tree.ts';
import { foldValue } from '../levels/scale.ts';
import type { Section } from '../outline/outline.ts';
import type { Context } from '../tables/matrix.ts';
import { isRoleName } from '../words/role-words.ts';
import { saysNothing } from '../words/nothing-words.ts';
import { needOfHeading, readNeed } from '../words/table-words.ts';
import { wordsIn } from '../words/word-count.ts';

/**
 * Reads what stands below the heading of a role without levels: of a skill, a value or texts; of a need, such as
 * "Essential", a list of skills.
 *
 * @param values - in the form of `foldValue`
 */
export function readRoleSection(section: Section, context: Context, values: ReadonlySet<string>): readonly Asked[] {
  if (context.role === undefined) return [];
  if (context.skill === undefined) return needOfHeadings(section, { role: context.role });
  const paragraphs = section.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.content : []));
  const entries = section.blocks.flatMap((block) => (block.kind === 'list' ? block.entries : []));
  const cells = [...paragraphs, ...entries.map(({ content }) => content)];
  const [first, ...others] = cells;
  if (!first) return [];
  const asked = { kind: 'asked', ...context, skill: context.skill, place: first.place } as const;
  const links = cells.flatMap((cell) => cell.links ?? []);
  if (others.length === 0 && saysNothing(textOfCell(first))) return [];
  if (others.length === 0 && values.has(foldValue(textOfCell(first))))
    return [{ ...asked, proficiency: textOfCell(first), required: readNeed(textOfCell(first)), links }];
  const text = paragraphs.map(({ lines }) => lines.join('\n').trim()).join('\n\n');
  return [{ ...asked, text, items: entries.map(toItem), links }];
}

/**
 * Reads skills in lists below a heading of a level that says how much they are needed, or names of needs with the skills
 * behind or below them, if nothing else stands there.
 */
export function readNeedsOfLevel(section: Section, { level, role, skill, group }: Context): readonly Asked[] {
  const isNeed = needOfHeading(section.title) !== undefined;
  const areNames = namesOf(section.blocks).every(({ content }) => wordsIn(textOfCell(content)) <= LONGEST_NAME);
  const isOther = isNeed ? section.isLevel || !areNames : skill !== undefined || !areNeeds(section);
  if (isOther) return [];
  const isRole = role === undefined && group !== undefined && isRoleName(group);
  return needOfHeadings(section, isRole ? { role: group, level } : { role, level, group });
}

/** In words. A longer text says what is asked. */
const LONGEST_NAME = 6;

/** Whether all lines and entries begin with a word for how much is needed. */
function areNeeds({ blocks }: Section): boolean {
  const entries = entriesOf(blocks);
  return entries.length > 0 && entries.every((entry) => needOfHeading(nameOfEntry(entry)?.label ?? '') !== undefined);
}

const entriesOf = (blocks: Section['blocks']): readonly ListEntry[] =>
  blocks.flatMap((block): readonly ListEntry[] => {
    if (block.kind === 'list') return block.entries;
    return block.kind === 'paragraph' ? [{ content: block.content, entries: [] }] : [];
  });

/** The entries of lists. A line beside them, such as the end of a page, is none. */
function namesOf(blocks: Section['blocks']): readonly ListEntry[] {
  const lists = blocks.filter(({ kind }) => kind === 'list');
  return entriesOf(lists.length > 0 ? lists : blocks);
}

/** Skills in lists below a word that says whether they are needed: a heading, or the name of an entry or a line. */
function needOfHeadings({ title, blocks }: Section, by: Needing): readonly Asked[] {
  if (needOfHeading(title) !== undefined) return namesOf(blocks).map((entry) => neededBy(entry, by, title));
  return entriesOf(blocks).flatMap((entry) => {
    const { label, text } = nameOfEntry(entry) ?? { label: '', text: '' };
    if (label === '' || needOfHeading(label) === undefined) return [];
    const { place } = entry.content;
    const listed = text.split(LISTED).filter(Boolean).map((name): ListEntry => ({ content: { lines: [name], place }, entries: [] })); // prettier-ignore
    return [...listed, ...entry.entries].map((inner) => neededBy(inner, by, label));
  });
}

/** Between the names of a list on one line. */
const LISTED = /[,;、，،；]\s*|\.$/u;

type Needing = Pick<Context, 'role' | 'level' | 'group'>;

function neededBy(entry: ListEntry, by: Needing, need: string): Asked {
  return {
    ...{ kind: 'asked', ...by, skill: textOfCell(entry.content), proficiency: need, required: needOfHeading(need) },
    ...{ items: entry.entries.map(toItem), links: linksOf(entry), place: entry.content.place },
  };
}
