/** What a reader found in an outline, in the form in which its shape says what it means. */
import type { Reading } from '../../../src/formats/index.ts';
import { outlineOf, plain } from '../document.ts';
import type { Meaning } from './shapes.ts';

/** Names and texts without signs, which readers may drop. */
const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

function found(reading: Reading): Meaning {
  const { levels, roles, skills, proficiencies, cells } = outlineOf(reading);
  const { groups = [], skills: all = [] } = reading.framework ?? {};
  const groupOf = new Map(groups.map(({ id, name }) => [id, plain(name)]));
  const required = all.flatMap(({ expectations }) => expectations.map(({ required }) => required));
  return {
    ...{ levels, roles, values: proficiencies },
    skills: reading.framework
      ? all.map(({ name, group }) => [group && groupOf.get(group), plain(name)].filter(Boolean).join(' › '))
      : skills,
    cells: cells.map(({ skill, role, level, text, items = [], proficiency }, index) => {
      const asked = [text, ...items].filter(Boolean).join(' ') || (required[index] ?? proficiency);
      return `${skill} × ${role ?? level}: ${asked}`;
    }),
  };
}

/** What is missing or too much, or in another order; nothing if a reading has the meaning. */
export function differenceOf(reading: Reading, meaning: Meaning): string | undefined {
  const own = found(reading);
  const isOfNeeds = own.cells.some((cell) => /: (?:true|false)$/.test(cell));
  for (const name of ['levels', 'roles', 'values', 'skills', 'cells'] as const) {
    // The words for what is needed are values, too.
    if (name === 'values' && isOfNeeds) continue;
    const [meant, read] = [meaning[name].map(words), own[name].map(words)];
    const isOrdered = name === 'levels' || name === 'values';
    const [one, other] = isOrdered ? [meant, read] : [[...meant].sort(), [...read].sort()];
    if (one.join('\n') !== other.join('\n')) return `${name}: ${other.join(' | ')} instead of ${one.join(' | ')}`;
  }
  return undefined;
}
