import type { Block, ListEntry } from '../blocks/block.ts';
import { textOfCell } from '../blocks/cell.ts';
import { labelOf, type LabelledText, linksOf, toItem } from '../blocks/entry.ts';
import type { Finding } from '../findings/finding.ts';
import { findLevels } from '../levels/levels.ts';
import { mayBeLevels } from './layer-subjects.ts';
import type { Context } from '../tables/matrix.ts';
import { saysNothing } from '../words/nothing-words.ts';

/**
 * Reads lists whose entries are levels: "**Junior**: asks", or "Junior" with a list below it; also one deeper, below the
 * names of skills.
 */
export function readLevelLists(blocks: readonly Block[], context: Context, known: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = [];
  for (const block of blocks) {
    if (block.kind === 'list') for (const finding of readEntries(block.entries, context, known)) findings.push(finding);
  }
  const paragraphs = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [{ content: block.content, entries: [] }] : [],
  );
  const leads = paragraphs.filter(({ content }) => content.lead);
  if (leads.length > 1) for (const finding of readEntries(leads, context, known)) findings.push(finding);
  return findings;
}

function readEntries(entries: readonly ListEntry[], context: Context, known: ReadonlySet<string>): Finding[] {
  const labels = entries.map(labelOfEntry);
  const names = labels.map(({ label }) => label);
  const levels = withBetween(labels, findLevels(names, known));
  if (levels.size > 1 && context.skill !== undefined) {
    return entries.flatMap((entry, index) => {
      if (!levels.has(index)) return [];
      const { label, text } = labels[index]!;
      const asked = {
        kind: 'asked',
        ...context,
        skill: context.skill!,
        level: label,
        text,
        items: entry.entries.map(toItem),
        links: linksOf(entry),
        place: entry.content.place,
      } as const;
      const isEmpty = !asked.text || saysNothing(asked.text);
      return isEmpty && asked.items.length === 0 ? [] : [asked];
    });
  }
  return entries.flatMap(({ content, entries }) => {
    if (entries.length < 2) return [];
    const { label, text } = labelOfEntry({ content, entries });
    const inner = readEntries(entries, { ...context, skill: label, group: context.skill ?? context.group }, known);
    const about = {
      kind: 'described',
      of: 'skill',
      name: label,
      group: context.skill ?? context.group,
      text,
      place: content.place,
    } as const;
    return inner.length > 0 && text ? [about, ...inner] : inner;
  });
}

/** Adds names between levels that also stand before texts: "Journeyman" between "Apprentice" and "Master". */
function withBetween(labels: readonly LabelledText[], levels: ReadonlySet<number>): ReadonlySet<number> {
  const [first, last] = [Math.min(...levels), Math.max(...levels)];
  const row = labels.slice(first, last + 1);
  const mayBe = row.length <= 2 * levels.size && row.every(({ text }) => text !== '');
  return levels.size > 1 && mayBe && mayBeLevels(row.map(({ label }) => label))
    ? new Set(row.map((_, index) => first + index))
    : levels;
}

/** The name at the beginning of an entry, and the rest. An entry with entries below it may be a name alone. */
function labelOfEntry({ content }: ListEntry): LabelledText {
  return labelOf(content) ?? { label: textOfCell(content), text: '' };
}
