import { quote } from '../../quotation.ts';
import { textOfCell } from '../blocks/cell.ts';
import type { Recognition } from '../findings/finding.ts';
import { type Grid, headerOf } from './grid.ts';
import type { Context } from './matrix.ts';
import type { Section } from '../outline/outline.ts';

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

/** What columns are that mean nothing to a framework. */
export const DETAILS = 'kept as details of each skill, which elements do not show';

/** What they are beside roles or levels. */
export const NO_DETAILS = 'left out, since only skills have details';

/** Sentences about what the columns of a table were taken for. */
export class ColumnSentences {
  readonly list: string[] = [];
  readonly #grid: Grid;

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  /** Names columns by their headers, and what they are. Says nothing of columns without headers. */
  say(columns: readonly (number | undefined)[], what: string): void {
    const headers = new Set(columns.map((column) => headerOf(this.#grid, column)).filter(Boolean));
    if (headers.size === 0) return;
    const names = [...headers].map(quote).join(', ');
    this.list.push(`${headers.size > 1 ? 'Columns' : 'Column'} ${names}: ${what}.`);
  }
}
