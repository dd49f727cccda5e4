import type { Block } from '../blocks/block.ts';
import { textOfCell } from '../blocks/cell.ts';
import { linksOf } from '../blocks/entry.ts';
import { isNameLine } from '../blocks/name-line.ts';
import { saysRoles } from '../confidence/speaks-of-skills.ts';
import type { Asked, Finding } from '../findings/finding.ts';
import { foldName } from '../words/level-words.ts';
import { TICK } from '../words/table-words.ts';

/**
 * Adds which roles need a skill: a line such as "Roles that need this skill:" above a list of nothing but names, below the
 * heading of a skill with levels.
 */
export function withRolesOfSkills(findings: readonly Finding[], blocks: readonly Block[]): readonly Finding[] {
  const skills = new Map<string, Asked>();
  for (const one of findings) if (one.kind === 'asked' && one.level) skills.set(foldName(one.skill), one);
  let heading = '';
  const needs = blocks.flatMap((block, index): readonly Finding[] => {
    if (block.kind === 'heading') heading = textOfCell(block.content);
    const above = blocks[index - 1];
    const asked = skills.get(foldName(heading));
    if (block.kind !== 'list' || above?.kind !== 'paragraph' || !asked) return [];
    const line = textOfCell(above.content);
    const areNames = block.entries.every(({ content, entries }) => entries.length === 0 && isNameLine(textOfCell(content))); // prettier-ignore
    if (!/[:：]$/.test(line) || !saysRoles(line) || !areNames) return [];
    const { skill, group } = asked;
    return block.entries.map((entry) => {
      const [role, links, { place }] = [textOfCell(entry.content), linksOf(entry), entry.content];
      return { kind: 'asked', skill, group, role, proficiency: TICK, links, place };
    });
  });
  return needs.length > 0 ? [...findings, ...needs] : findings;
}
