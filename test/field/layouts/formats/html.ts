import { type Block, type Cell, type Entry, type Page, type Table } from '../page.ts';
import { escaped } from './escaped.ts';

const htmlOf = (text: string) => escaped(text).replace(/\n/g, '<br>');

function cellHtml(cell: Cell, name: string): string {
  if (cell === null) return '';
  const { text, columns = 1, rows = 1 } = typeof cell === 'string' ? { text: cell } : cell;
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  return `<${name}${spans}>${htmlOf(text)}</${name}>`;
}

function tableHtml({ rows, headers }: Table): string {
  const lines = rows.map((row, index) => {
    const cells = row.map((cell) => cellHtml(cell, index < headers ? 'th' : 'td'));
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>\n${lines.join('\n')}\n</table>`;
}

function entryHtml({ lead, text }: Entry): string {
  return `<li>${lead === undefined ? '' : `<strong>${htmlOf(lead)}</strong>: `}${htmlOf(text)}</li>`;
}

function blockHtml(block: Block): string {
  if (block.kind === 'table') return tableHtml(block);
  if (block.kind === 'heading') return `<h${block.depth}>${htmlOf(block.text)}</h${block.depth}>`;
  if (block.kind === 'list') return `<ul>\n${block.entries.map(entryHtml).join('\n')}\n</ul>`;
  if (block.kind === 'rule') return '<hr>';
  const text = htmlOf(block.text);
  return `<p>${block.kind === 'bold paragraph' ? `<strong>${text}</strong>` : text}</p>`;
}

export function toHtml(pages: readonly Page[]): string {
  const body = pages.flatMap(({ blocks }) => blocks.map(blockHtml)).join('\n');
  return `<!doctype html>\n<meta charset="utf-8">\n<title>${htmlOf(pages[0]!.name)}</title>\n${body}\n`;
}
