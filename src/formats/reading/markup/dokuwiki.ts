import { headingLine, hideBars, type MarkupLine, type MarkupRow, showBars, tableLines } from './markup-lines.ts';

/** Whether a text has tables of DokuWiki, or its highest headings of two depths. A mail may have headings of one. */
export const isDokuWiki = (text: string): boolean =>
  /^[ \t]*\^[^^\n]+[\^|][^\n]*[\^|][ \t]*$/m.test(text) ||
  (/^ *======[^=\n]+======[ \t]*$/m.test(text) && /^ *=====[^=\n]+=====[ \t]*$/m.test(text));

/** Writes the headings, tables and marks of DokuWiki as Markdown; its lists are the same. */
export function markdownOfDokuWiki(lines: readonly MarkupLine[]): readonly MarkupLine[] {
  const written: MarkupLine[] = [];
  for (let index = 0; index < lines.length; index++) {
    const rows: MarkupRow[] = [];
    while (/^\s*[|^].*[|^]\s*$/.test(lines[index]?.text ?? '')) {
      const { text, number } = lines[index++]!;
      const cells = hideBars(inline(text.trim())).slice(1, -1).split(/[|^]/).map(showBars);
      const above = rows.at(-1)?.cells;
      rows.push({
        cells: cells.map((cell, column) => (cell.trim() === ':::' ? (above?.[column] ?? '') : cell)),
        number,
      });
    }
    for (const line of tableLines(rows)) written.push(line);
    const { text, number } = lines[index] ?? { text: '', number: index };
    const heading = /^\s*(={2,6})([^=].*?)={2,}\s*$/.exec(text);
    const depth = heading && 7 - heading[1]!.length;
    if (index < lines.length) {
      written.push({ text: depth ? headingLine(depth, heading[2]!.trim()) : inline(text), number });
    }
  }
  return written;
}

function inline(text: string): string {
  return text
    .replace(/\[\[(https?:[^[\]|\n]+)\|([^[\]\n]+)\]\]/g, '[$2](<$1>)')
    .replace(/^( *)- (?=\S)/, (_, indent: string) => `${indent}1. `)
    .replace(/\\\\(?:\s|$)/g, '<br>')
    .replace(/''([^'\n]+)''/g, '`$1`');
}
