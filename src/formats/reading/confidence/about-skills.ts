import type { Block } from '../blocks/block.ts';
import { textOfCell } from '../blocks/cell.ts';
import { isLevel } from '../levels/levels.ts';
import { headingsOf, textsOf } from '../outline/block-queries.ts';
import { speaksOfSkills } from './speaks-of-skills.ts';

/**
 * Whether the headings and paragraphs around lists and lines speak of skills, or some names are those of levels or roles:
 * menus, shifts and stocks have such lists, too.
 *
 * @param names - what the lists or lines name
 * @param title - of the page
 */
export function areAboutSkills(blocks: readonly Block[], names: readonly string[], title = ''): boolean {
  if (names.filter(isLevel).length > 1) return true;
  return saysSkills({ names, around: [title] }) || doBlocksSaySkills(blocks);
}

const saysSkills = (outlined: { readonly names: readonly string[]; readonly around: readonly string[] }): boolean =>
  speaksOfSkills({ ...outlined, said: [] }) === 'clearly';

/** What was found of the blocks of a page, which each of its lists asks for. */
const found = new WeakMap<readonly Block[], boolean>();

function doBlocksSaySkills(blocks: readonly Block[]): boolean {
  const known = found.get(blocks);
  if (known !== undefined) return known;
  const plain = blocks.filter(({ kind }) => kind !== 'list');
  const around = [...headingsOf(blocks), ...textsOf(plain)].map(textOfCell);
  const says = saysSkills({ names: [], around });
  found.set(blocks, says);
  return says;
}
