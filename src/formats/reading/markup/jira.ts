import { entryLine, headingLine, type MarkupLine, type MarkupRow, tableLines } from './markup-lines.ts';

/** Whether a text has headings or tables of Jira, of Confluence's older editor, or of Textile, as in Redmine. */
export const isJira = (text: string): boolean => /^(?:h[1-6]\. \S|\|\|.*\|\|[ \t]*$|\|_[\\/<>=~^\d]*\. )/m.test(text);

/** Writes the headings, lists, tables and marks of Jira and Textile as Markdown. */
export function markdownOfJira(lines: readonly MarkupLine[]): readonly MarkupLine[] {
  const written: MarkupLine[] = [];
  for (let index = 0; index < lines.length; index++) {
    const { text, number } = lines[index]!;
    if (!/^\s*\|/.test(text)) {
      written.push({ text: lineOf(text), number });
      continue;
    }
    const rows: MarkupRow[] = [];
    while (/^\s*\|/.test(lines[index]?.text ?? '')) {
      const { number } = lines[index]!;
      const row = [lines[index]!.text.trim()];
      // A cell may go on in the next line; the last bar ends a row.
      while (!row.at(-1)!.endsWith('|') && /^\s*[^|\s]/.test(lines[index + 1]?.text ?? ''))
        row.push(lines[++index]!.text.trim());
      rows.push({ cells: cellsOf(row), number });
      index++;
    }
    index--;
    for (const line of tableLines(rows)) written.push(line);
  }
  return written;
}

/** What says how a cell of Textile looks: `_.` for a header, `\2.` for one over two columns. */
const LOOK = /^(?:[_<>=~^-]|[\\/]\d+)+\. /;

function cellsOf(lines: readonly string[]): readonly string[] {
  const row = lines.map((line) => inline(line).replace(/^[*#-] /, '• ')).join('<br>');
  return row
    .replace(/^\|{1,2}|\|{1,2}$/g, '')
    .split(/\|\|?/)
    .map((cell) => cell.trim().replace(LOOK, ''));
}

function lineOf(text: string): string {
  const heading = /^\s*h([1-6])\.\s+(.*)$/.exec(text);
  if (heading) return headingLine(Number(heading[1]), inline(heading[2]!));
  const entry = /^\s*([*#-]+) +(\S.*)$/.exec(text);
  if (entry && !/^-{2,}$/.test(entry[1]!))
    return entryLine(entry[1]!.length, entry[1]!.endsWith('#'), inline(entry[2]!));
  const title = /^\s*\{(?:panel|expand|info|note|tip|warning)[^{}]*?(?::|title=)([^{}|=]+)(?:\|[^{}]*)?\}\s*$/.exec(
    text,
  );
  if (title) return headingLine(6, title[1]!);
  if (/^\s*bq\. /.test(text)) return `> ${inline(text.replace(/^\s*bq\. /, ''))}`;
  return inline(text.replace(/^p\. /, ''));
}

const ICONS: ReadonlyMap<string, string> = new Map([
  ['/', '✅'],
  ['x', '❌'],
  ['*', '⭐'],
  ['!', '⚠️'],
  ['?', '❓'],
  ['+', '➕'],
  ['-', '➖'],
]);

function inline(text: string): string {
  return text
    .replace(/\[([^[\]|\n]+)\|([^[\]|\s]+)(?:\|[^[\]]*)?\]/g, '[$1]($2)')
    .replace(/"([^"\n]+)":(https?:\/\/[^\s|]+)/g, '[$1]($2)')
    .replace(/\{\{([^{}]+)\}\}/g, '`$1`')
    .replace(/\{(?:color|panel|info|note|tip|warning|expand|quote|toc|anchor|section|column|noformat)\b[^{}]*\}/g, '')
    .replace(/\(([/x*!?+-])\)/g, (mark, sign: string) => ICONS.get(sign) ?? mark)
    .replace(/(^|[\s|(])\*(\S[^*\n]*)\*(?=$|[\s|).,:;!?])/g, '$1**$2**')
    .replace(/\\\\/g, '<br>');
}
