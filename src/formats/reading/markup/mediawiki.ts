import {
  entryLine,
  headingLine,
  hideBars,
  type MarkupLine,
  type MarkupRow,
  showBars,
  SpannedCells,
  tableLines,
} from './markup-lines.ts';

/** Whether a text has tables of MediaWiki, or headings of two depths. A mail may have headings of one. */
export const isMediaWiki = (text: string): boolean =>
  /^[ \t:]*\{\|/m.test(text) || (/^==[^=\n]+==[ \t]*$/m.test(text) && /^===[^=\n]+===[ \t]*$/m.test(text));

/** Writes the headings, lists, tables and marks of MediaWiki as Markdown. */
export function markdownOfMediaWiki(lines: readonly MarkupLine[]): readonly MarkupLine[] {
  const written: MarkupLine[] = [];
  for (let index = 0; index < lines.length; index++) {
    const { text, number } = lines[index]!;
    if (!/^[\s:]*\{\|/.test(text)) {
      written.push({ text: lineOf(text), number });
      continue;
    }
    const from = ++index;
    while (index < lines.length && !/^\s*\|\}/.test(lines[index]!.text)) index++;
    for (const line of tableOf(lines.slice(from, index))) written.push(line);
  }
  return written;
}

function lineOf(text: string): string {
  const heading = /^(={1,6})([^=].*?)\1\s*$/.exec(text);
  if (heading) return headingLine(heading[1]!.length, inline(heading[2]!.trim()));
  const entry = /^([*#]+) *(\S.*)$/.exec(text);
  if (entry) return entryLine(entry[1]!.length, entry[1]!.endsWith('#'), inline(entry[2]!));
  if (/^;/.test(text)) return `**${inline(text.slice(1).trim())}**`;
  return inline(text.replace(/^:+ */, '').replace(/^__[A-Z]+__$/, ''));
}

/** Attributes before the text of a cell, which a bar ends: `style="…" rowspan=2 | `. */
const ATTRIBUTES = /^((?:\s*[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s|"']+))+)\s*\|(?!\|)/;

function tableOf(lines: readonly MarkupLine[]): readonly MarkupLine[] {
  const rows: MarkupRow[] = [];
  const before: MarkupLine[] = [];
  const spanned = new SpannedCells();
  let open: { text: string } | undefined;
  let start = lines[0]?.number ?? 1;
  const endCell = () => {
    if (!open) return;
    const [, attributes = ''] = ATTRIBUTES.exec(open.text) ?? [];
    const text = inline(showBars(open.text.replace(ATTRIBUTES, '')).trim());
    spanned.add(text, span(attributes, 'colspan'), span(attributes, 'rowspan'));
    open = undefined;
  };
  const endRow = () => {
    endCell();
    if (!spanned.isEmpty) rows.push({ cells: spanned.end(), number: start });
  };
  for (const { text, number } of lines) {
    const line = text.trim();
    if (line.startsWith('|+')) before.push({ text: inline(line.slice(2).trim()), number }, { text: '', number });
    else if (line.startsWith('|-')) {
      endRow();
      start = number + 1;
    } else if (line.startsWith('|') || line.startsWith('!')) {
      endCell();
      if (spanned.isEmpty) start = number;
      for (const cell of hideBars(line)
        .slice(1)
        .split(line.startsWith('!') ? /!!|\|\|/ : '||')) {
        endCell();
        open = { text: cell };
      }
    } else if (open && line) open.text += `<br>${line.replace(/^[*#]+ */, '• ')}`;
  }
  endRow();
  return [...before, ...tableLines(rows)];
}

function span(attributes: string, name: string): number {
  const [, number = '1'] = new RegExp(`${name}\\s*=\\s*["']?(\\d{1,3})`).exec(attributes) ?? [];
  return Math.max(1, Number(number));
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ['yes', '✓'],
  ['tick', '✓'],
  ['check', '✓'],
  ['no', '✗'],
  ['cross', '✗'],
]);

function inline(text: string): string {
  return text
    .replace(/'''([^'\n]+)'''/g, '**$1**')
    .replace(/''([^'\n]+)''/g, '*$1*')
    .replace(/(^|[^[])\[(https?:\/\/[^\s[\]]+) ([^[\]\n]+)\]/g, '$1[$3]($2)')
    .replace(/\{\{([^{}|\n]+)(?:\|([^{}\n]*))?\}\}/g, (template, name: string, rest?: string) => {
      const mark = MARKS.get(name.trim().toLowerCase());
      return mark ? [mark, rest].filter(Boolean).join(' ') : template.replaceAll('|', ' ');
    });
}
