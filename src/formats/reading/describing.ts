import type { ListBlock } from './blocks/block.ts';
import { textOfCell } from './blocks/cell.ts';
import type { AskedNames } from './findings/choosing.ts';
import { listAsText, toItem } from './blocks/entry.ts';
import type { Described, Finding, Named } from './findings/finding.ts';
import { isInLadder } from './headings/ladder.ts';
import type { Context } from './tables/matrix.ts';
import type { Section } from './outline/outline.ts';
import { foldName } from './words/level-words.ts';

/** A section of a page, and the sections around it, outermost first, with itself. */
export interface Part {
  readonly section: Section;
  readonly path: readonly Section[];
}

interface Known {
  readonly asked: AskedNames;
  readonly findings: readonly Finding[];
  /** Whether lists are about levels or skills, and so describe nothing. */
  readonly hasLists: boolean;
}

/** Paragraphs below the title and below the names of groups, skills and roles describe these. */
export function describedBySections(parts: readonly Part[], title: Section | undefined, known: Known): Described[] {
  const places = new Set(known.findings.flatMap((finding) => (finding.kind === 'asked' ? finding.place : [])));
  return parts.flatMap(({ section, path }) => {
    const of = isInLadder(path) ? undefined : subjectOf(section, path, title, known.asked);
    if (!of) return [];
    const name = section.title;
    const about = { of, name, group: of === 'skill' ? known.asked.skill.get(foldName(name)) : undefined };
    return section.blocks.flatMap((block): Described[] => {
      if (block.kind === 'list') return of === 'framework' || known.hasLists ? [] : [describedByList(block, about)];
      if (block.kind !== 'paragraph' || !textOfCell(block.content) || places.has(block.content.place)) return [];
      return [{ kind: 'described', ...about, text: block.content.lines.join('\n'), place: block.content.place }];
    });
  });
}

function subjectOf(
  section: Section,
  path: readonly Section[],
  title: Section | undefined,
  asked: AskedNames,
): Described['of'] | undefined {
  if (section === title || path.length === 0) return 'framework';
  return (['skill', 'group', 'role'] as const).find((kind) => asked[kind].has(foldName(section.title)));
}

/** A list below the name of a skill, role or group, which is not about levels: lines of its description. */
function describedByList({ entries }: ListBlock, about: Pick<Described, 'of' | 'name' | 'group'>): Described {
  const text = listAsText(entries.map(toItem));
  const links = entries.flatMap(({ content }) => content.links ?? []);
  return { kind: 'described', ...about, text, links, place: entries[0]!.content.place };
}

/** A heading that only names something: it has its place in the order. A skill may have levels that ask nothing yet. */
export function namedBy({ heading, title, blocks, sections }: Section, { group }: Context): Named[] {
  const names = heading?.names;
  const isPlain = names === 'skill' ? sections.every(isEmptyLevel) : sections.length === 0;
  if (!names || blocks.length > 0 || !isPlain) return [];
  const { place } = heading.content;
  return [{ kind: 'named', of: names, name: title, group: names === 'skill' ? group : undefined, place }];
}

const isEmptyLevel = ({ isLevel, blocks, sections }: Section): boolean =>
  isLevel && blocks.length === 0 && sections.length === 0;
