/** What a reader made of a text, in short lines. */
import { readMarkdown } from '../../../src/formats/markdown.ts';
import type { Reading, ReadingOptions } from '../../../src/formats/report.ts';

/** The levels, then each skill with its group and the levels that ask it: `Bread/Dough: Junior, Senior`. */
export function shown({ framework, notes }: Reading): readonly string[] {
  if (!framework) return notes.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  const { levels = [], roles = [], groups = [], skills } = framework;
  const nameOf = (list: readonly { readonly id: string; readonly name: unknown }[], id: string | undefined) =>
    String(list.find((entry) => entry.id === id)?.name);
  return [
    [...levels, ...roles].map(({ name }) => String(name)).join(' | '),
    ...skills.map(({ name, group, expectations }) => {
      const asked = expectations.map(({ role, level }) => nameOf(role ? roles : levels, role ?? level));
      return `${group ? `${nameOf(groups, group)}/` : ''}${String(name)}: ${asked.join(', ')}`;
    }),
  ];
}
export const read = (text: string, options: ReadingOptions = {}) => shown(readMarkdown(text, options));
