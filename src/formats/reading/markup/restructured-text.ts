import { hasDrawnTable } from './drawn-tables.ts';
import { headingLine, type MarkupLine, type MarkupRow, tableLines } from './markup-lines.ts';

/** A line below a title, and often above it: one sign, at least as often as the title has characters. */
const UNDERLINE = /^([=\-~^"'`*+#:._])\1{2,}\s*$/;

/** Whether a text has directives of reStructuredText, or drawn tables below titles that Markdown has not. */
export const isRestructuredText = (text: string): boolean =>
  /^\.\. [\w-]+::/m.test(text) || (/^\S[^\n]*\n[~^"*+]{4,}[ \t]*\n/m.test(text) && hasDrawnTable(text));

/** Writes the titles, tables of lists and marks of reStructuredText as Markdown; other tables are drawn. */
export function markdownOfRestructuredText(lines: readonly MarkupLine[]): readonly MarkupLine[] {
  const written: MarkupLine[] = [];
  const depths: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const { text, number } = lines[index]!;
    const title = titleAt(lines, index);
    if (title) {
      if (!depths.includes(title.style)) depths.push(title.style);
      const depth = Math.min(6, depths.indexOf(title.style) + 1);
      written.push({ text: headingLine(depth, inline(title.text)), number: title.number }, { text: '', number });
      index = title.last;
      continue;
    }
    const [, name, about] = /^\s*\.\. ([\w-]+)::\s*(.*)$/.exec(text) ?? [];
    if (name === 'list-table') {
      const end = endOfDirective(lines, index);
      if (about) written.push({ text: `**${about}**`, number }, { text: '', number });
      for (const line of tableLines(rowsOf(lines.slice(index + 1, end)))) written.push(line);
      index = end - 1;
    } else if (name) {
      written.push({ text: name === 'table' && about ? `**${about}**` : (about ?? ''), number });
      while (/^\s+:[\w-]+:/.test(lines[index + 1]?.text ?? '')) index++;
    } else written.push({ text: /^\.\.(?: |$)/.test(text) ? '' : inline(text), number });
  }
  return written;
}

interface UnderlinedTitle {
  readonly text: string;
  readonly number: number;
  /** The sign of its lines, twice if there is one above. */
  readonly style: string;
  /** The index of its last line. */
  readonly last: number;
}

function titleAt(lines: readonly MarkupLine[], index: number): UnderlinedTitle | undefined {
  const [first = '', second = '', third = ''] = lines.slice(index, index + 3).map(({ text }) => text.trimEnd());
  const above = UNDERLINE.exec(first)?.[1];
  const text = above ? second.trim() : first;
  const below = UNDERLINE.exec(above ? third : second)?.[1];
  if (!below || (above && above !== below) || !/^[^\s|+].*/.test(text) || UNDERLINE.test(text)) return undefined;
  const before = lines[index - 1]?.text.trim();
  if (before || (above ? third : second).length < text.length) return undefined;
  const { number } = lines[above ? index + 1 : index]!;
  return { text, number, style: above ? below + below : below, last: index + (above ? 2 : 1) };
}

/** The index of the first line after a directive, which is not indented. */
function endOfDirective(lines: readonly MarkupLine[], from: number): number {
  let end = from + 1;
  while (end < lines.length && /^(?:\s|$)/.test(lines[end]!.text)) end++;
  return end;
}

/** The rows of a table that is written as a list of lists. */
function rowsOf(lines: readonly MarkupLine[]): readonly MarkupRow[] {
  const rows: { cells: string[]; number: number }[] = [];
  for (const { text, number } of lines) {
    const [, star, cell] = /^\s+(\* )?- ?(.*)$/.exec(text.replace(/^(\s+)\*\s+-/, '$1* -')) ?? [];
    const row = rows.at(-1);
    if (star) rows.push({ cells: [inline(cell!)], number });
    else if (cell !== undefined && row) row.cells.push(inline(cell));
    else if (text.trim() && row) row.cells[row.cells.length - 1] += ` ${inline(text.trim())}`;
  }
  return rows;
}

function inline(text: string): string {
  return text
    .replaceAll('\\ ', '')
    .replace(/:[\w:-]{1,40}:`([^`<\n]+)(?:<[^`\n]*)?`/g, '$1')
    .replace(/`([^`<\n]+)<([^`<>\n]+)>`__?/g, (_, name: string, url: string) => `[${name.trim()}](<${url}>)`);
}
