import type { Block, ListEntry } from '../blocks/block.ts';
import { textOfCell } from '../blocks/cell.ts';
import { linksOf, plainLabel } from '../blocks/entry.ts';
import type { Asked } from '../findings/finding.ts';
import { isLevel } from '../levels/levels.ts';
import type { Context } from '../tables/matrix.ts';
import { foldValue } from '../levels/scale.ts';
import { levelIn } from '../words/level-words.ts';

/** A value in brackets behind a name: "Networks (advanced)". */
const IN_BRACKETS = /^(.{1,60}?)\s*[（(]([^()（）]{1,30})[)）]$/u;

/** What an entry says: a skill and how well it is to be mastered. */
interface Rated {
  readonly skill: string;
  readonly value: string;
}

/**
 * Reads lists whose entries are skills and how well a role masters them: "Networks: advanced".
 *
 * @param values - what a legend names, in the form of `foldValue`
 */
export function readRatedLists(blocks: readonly Block[], context: Context, values: ReadonlySet<string>): Asked[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'list' || block.entries.length < 2) return [];
    const rated = block.entries.map((entry) => ratedBy(entry, values));
    if (rated.includes(undefined)) return [];
    return block.entries.map((entry, index) => {
      const { skill, value } = rated[index]!;
      const { place } = entry.content;
      return { kind: 'asked', ...context, skill, proficiency: value, links: linksOf(entry), place };
    });
  });
}

function ratedBy({ content, entries }: ListEntry, values: ReadonlySet<string>): Rated | undefined {
  if (entries.length > 0) return undefined;
  const text = textOfCell(content);
  const [, before, inside] = IN_BRACKETS.exec(text) ?? [];
  const { label, text: rest } = plainLabel(content) ?? { label: before ?? '', text: inside ?? '' };
  const value = rest.trim().replace(/[.;]$/, '');
  const level = levelIn(value);
  const isValue = values.has(foldValue(value)) || (level?.by === 'word' && level.stem === '');
  return label && isValue && !isLevel(label) ? { skill: label, value } : undefined;
}
