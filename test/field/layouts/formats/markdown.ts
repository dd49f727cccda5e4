import { type Block, type Entry, type Page, type Row, type Table, textOf } from '../page.ts';

function tableMarkdown({ rows, headers }: Table): string {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = (row: Row) => Array.from({ length: width }, (_, column) => cellMarkdown(textOf(row[column])));
  const [first, ...others] = headers === 0 ? [[], ...rows] : rows;
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  return [line(cells(first!)), line(Array<string>(width).fill('---')), ...others.map((row) => line(cells(row)))].join(
    '\n',
  );
}

function cellMarkdown(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, '<br>');
}

function entryMarkdown({ lead, text }: Entry): string {
  return `- ${lead === undefined ? '' : `**${lead}**: `}${text}`;
}

function blockMarkdown(block: Block): string {
  if (block.kind === 'table') return tableMarkdown(block);
  if (block.kind === 'heading') return `${'#'.repeat(block.depth)} ${block.text}`;
  if (block.kind === 'list') return block.entries.map(entryMarkdown).join('\n');
  if (block.kind === 'rule') return '---';
  return block.kind === 'bold paragraph' ? `**${block.text}**` : block.text.replace(/^\*/, '\\*');
}

export function toMarkdown(pages: readonly Page[]): string {
  return `${pages.flatMap(({ blocks }) => blocks.map(blockMarkdown)).join('\n\n')}\n`;
}
