import type { Block } from '../blocks/block.ts';
import { textOfCell } from '../blocks/cell.ts';
import { linksOf } from '../blocks/entry.ts';
import { isNameLine } from '../blocks/name-line.ts';
import { saysRoles } from '../confidence/speaks-of-skills.ts';
import type { Finding } from '../findings/finding.ts';
import type { Context } from '../tables/matrix.ts';

/** Reads which roles need a skill: a line such as "Roles that need this skill:" above a list of nothing but names. */
export function readRolesOfSkill(blocks: readonly Block[], { skill, group }: Context): readonly Finding[] {
  if (skill === undefined) return [];
  return blocks.flatMap((block, index) => {
    const above = blocks[index - 1];
    if (block.kind !== 'list' || above?.kind !== 'paragraph') return [];
    const line = textOfCell(above.content);
    const roles = block.entries.map(({ content }) => textOfCell(content));
    const areNames = block.entries.every(({ entries }) => entries.length === 0) && roles.every(isNameLine);
    if (!/[:：]$/.test(line) || !saysRoles(line) || !areNames) return [];
    return block.entries.map((entry, at): Finding => {
      const links = linksOf(entry);
      return { kind: 'asked', skill, group, role: roles[at]!, proficiency: TICK, links, place: entry.content.place };
    });
  });
}

/** What is needed, where nothing says how well. */
const TICK = '✓';
