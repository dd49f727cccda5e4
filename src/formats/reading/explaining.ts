import { quote } from '../quotation.ts';
import { textOfCell } from './cell.ts';
import type { Recognition } from './finding.ts';
import type { Grid } from './grid.ts';
import type { Context } from './matrix.ts';
import type { Section } from './outline.ts';

/** Says how a table was read, for people who want to know why. */
export function explainTable({ headers, place }: Grid, found: Recognition | undefined, context: Context): string {
  const names = headers.map(textOfCell).filter(Boolean).map(quote).join(', ');
  const { role, group, skill, level } = context;
  const around = Object.entries({ role, group, skill, level }).flatMap(([of, name]) =>
    name ? `${of} ${quote(name)}` : [],
  );
  const below = around.length > 0 ? ` below ${around.join(', ')}` : '';
  const how = found
    ? `read as ${found.shape}. ${found.explained.join(' ')}`
    : 'not read: it has no columns or rows of levels.';
  return `${place}: a table with the headers ${names || '(none)'}${below}: ${how}`.trim();
}

/** Says what headings mean. Each path ends with the heading. */
export function explainHeadings(paths: readonly (readonly Section[])[], title: Section | undefined): string[] {
  return paths.flatMap((path) => {
    const section = path.at(-1);
    if (!section?.heading) return [];
    const named = section.heading.names ?? (section.isLevel ? 'level' : section === title ? 'title' : 'name');
    const above = path.slice(0, -1).map(({ title }) => title);
    const below = above.length > 0 ? ` below ${above.map(quote).join(', ')}` : '';
    return `${section.heading.content.place}: the heading ${quote(section.title)}${below}: a ${named}.`;
  });
}
