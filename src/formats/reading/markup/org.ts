import { headingLine, type MarkupLine } from './markup-lines.ts';

/** Whether a text has settings of Org, or a drawn table below headings of stars. */
export const isOrg = (text: string): boolean =>
  /^#\+[A-Za-z_]+:/m.test(text) ||
  (/^\|[-+]+\|[ \t]*$/m.test(text) && /^\*+ \S/m.test(text) && !/^#{1,6} /m.test(text));

/** Writes the headings and marks of Org as Markdown; its lists are the same, its tables are drawn. */
export function markdownOfOrg(lines: readonly MarkupLine[]): readonly MarkupLine[] {
  const hasTitle = lines.some(({ text }) => /^#\+title:/i.test(text));
  let isDrawer = false;
  return lines.map(({ text, number }) => {
    if (/^\s*:[A-Z]+:\s*$/.test(text)) {
      isDrawer = text.trim() !== ':END:';
      return { text: '', number };
    }
    return { text: isDrawer ? '' : lineOf(text, hasTitle ? 1 : 0), number };
  });
}

function lineOf(text: string, below: number): string {
  const [, title] = /^#\+title:\s*(\S.*)$/i.exec(text) ?? [];
  if (title) return headingLine(1, title);
  if (/^#(?:\+\w|\s)/.test(text)) return '';
  const [, stars, heading] = /^(\*+) +(?:(?:TODO|DONE|NEXT) +)?(\S.*)$/.exec(text) ?? [];
  if (!stars) return inline(text);
  const words = heading!.replace(/\s:[\w@:]+:$/, '');
  return headingLine(Math.min(6, stars.length + below), inline(words));
}

function inline(text: string): string {
  return text
    .replace(/\[\[([^[\]\n]+)\]\[([^[\]\n]+)\]\]/g, '[$2](<$1>)')
    .replace(/(^|[\s|(])\*(\S[^*\n]*)\*(?=$|[\s|).,:;!?])/g, '$1**$2**')
    .replace(/(^|[\s|(])[=~]([^=~\n]+)[=~](?=$|[\s|).,:;!?])/g, '$1`$2`');
}
