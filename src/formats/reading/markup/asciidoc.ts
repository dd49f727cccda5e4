// cspell:ignore adehlmsv
import { entryLine, headingLine, type MarkupLine, type MarkupRow, SpannedCells, tableLines } from './markup-lines.ts';

/** Headings of each depth, and anchors. */
const SIGNS = [/^= \S/m, /^== \S/m, /^=== \S/m, /^={4,6} \S/m, /^\[\[[^\]\n]+\]\][ \t]*$/m];

/** Whether a text has a table of AsciiDoc, or two of its other signs. */
export const isAsciiDoc = (text: string): boolean =>
  /^\|={3,}[ \t]*$/m.test(text) || (SIGNS.filter((sign) => sign.test(text)).length > 1 && !/^=.*=[ \t]*$/m.test(text));

const FENCE = /^\|={3,}\s*$/;

/** Lines that say how something looks, and delimiters of blocks: no words of the page. */
const SETTING =
  /^(?::!?[\w-]+!?:.*|\[\[[^\]]*\]\]|\[[^\]]*\]|-{4,}|={4,}|\*{4,}|_{4,}|\.{4,}|\+{1,4}|--|\/\/.*|<<<|toc::\[\])\s*$/;

/** Writes the headings, lists, tables and marks of AsciiDoc as Markdown. */
export function markdownOfAsciiDoc(lines: readonly MarkupLine[]): readonly MarkupLine[] {
  const written: MarkupLine[] = [];
  for (let index = 0; index < lines.length; index++) {
    const { text, number } = lines[index]!;
    if (!FENCE.test(text)) {
      written.push({ text: SETTING.test(text) ? '' : lineOf(text), number });
      continue;
    }
    const settings =
      lines.slice(Math.max(0, index - 2), index).find((line) => /^\[.*\]\s*$/.test(line.text))?.text ?? '';
    const from = ++index;
    while (index < lines.length && !FENCE.test(lines[index]!.text)) index++;
    for (const line of tableLines(rowsOf(lines.slice(from, index), columnsIn(settings)))) written.push(line);
  }
  return written;
}

function lineOf(text: string): string {
  const heading = /^(={1,6}) +(\S.*)$/.exec(text);
  if (heading) return headingLine(heading[1]!.length, inline(heading[2]!));
  const entry = /^\s*(\*+|\.+|-) +(\S.*)$/.exec(text);
  if (entry) return entryLine(entry[1]!.length, entry[1]!.startsWith('.'), inline(entry[2]!));
  // The title of a table or a list stands above it.
  const title = /^\.([^\s.].*)$/.exec(text);
  if (title) return `**${title[1]!}**`;
  const term = /^\s*(\S[^\n:]*)::+\s+(\S.*)$/.exec(text);
  return term ? `- ${inline(term[1]!)}: ${inline(term[2]!)}` : inline(text);
}

/** The number of columns that `[cols="1,2,3*"]` tells; `undefined` if it tells none. */
function columnsIn(settings: string): number | undefined {
  const [, columns] = /\bcols="?([^"\]]+)/.exec(settings) ?? [];
  return columns?.split(/[,;]/).reduce((sum, column) => sum + Number(/^\s*(\d{1,2})\*/.exec(column)?.[1] ?? 1), 0);
}

/** What may stand before the bar of a cell: its span, its place and its style. */
const CELL = /(?:(?:^|\s)(?:(\d{1,3})?(?:\.(\d{1,3}))?[+])?[<^>]?(?:\.[<^>])?[adehlmsv]?)?\|/g;

function rowsOf(lines: readonly MarkupLine[], told: number | undefined): readonly MarkupRow[] {
  const rows: MarkupRow[] = [];
  const spanned = new SpannedCells();
  const first = lines.find(({ text }) => text.trim());
  const columns = told ?? [...(first?.text ?? '').matchAll(CELL)].length;
  let open: { text: string; columns: number; rows: number } | undefined;
  let start = first?.number ?? 1;
  const endCell = () => {
    if (!open) return;
    spanned.add(inline(open.text.trim()), open.columns, open.rows);
    open = undefined;
    if (spanned.width >= columns) rows.push({ cells: spanned.end(), number: start });
  };
  for (const { text, number } of lines) {
    let end = 0;
    for (const cell of text.matchAll(CELL)) {
      if (text[cell.index - 1] === '\\') continue;
      if (open) open.text += ` ${text.slice(end, cell.index)}`;
      endCell();
      if (spanned.isEmpty) start = number;
      open = { text: '', columns: Number(cell[1] ?? 1), rows: Number(cell[2] ?? 1) };
      end = cell.index + cell[0].length;
    }
    const rest = text.slice(end);
    if (open && rest.trim()) open.text += `${open.text && end === 0 ? '<br>' : ''}${rest.replace(/^[*.-]+ /, '• ')}`;
  }
  endCell();
  if (!spanned.isEmpty) rows.push({ cells: spanned.end(), number: start });
  return rows;
}

function inline(text: string): string {
  return text
    .replace(/(^|[\s(])\*(\S[^*\n]*)\*(?=$|[\s).,:;!?])/g, '$1**$2**')
    .replace(/(?:link:|xref:)?(https?:\/\/[^\s[\]]{1,500}|(?<=link:|xref:)[^\s[\]]{1,500})\[([^[\]\n]+)\]/g, '[$2]($1)')
    .replace(/<<([^<>,\n]+), ?([^<>\n]+)>>/g, '$2')
    .replace(/icon:(check|times)[\w-]*\[[^[\]]*\]/g, (_, name: string) => (name === 'check' ? '✓' : '✗'));
}
