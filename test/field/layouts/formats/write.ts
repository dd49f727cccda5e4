import type { Page } from '../page.ts';
import type { Style } from '../style.ts';
import { toCsv } from './csv.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';
import { toWorkbook } from './workbook.ts';

/** The bytes of a file with these pages. */
export function write(pages: readonly Page[], { format, choices, turn }: Style): Uint8Array {
  if (format === 'xlsx') return toWorkbook(pages, choices['below headings']);
  const text = {
    html: () => toHtml(pages),
    md: () => toMarkdown(pages),
    csv: () => toCsv(pages, choices['below headings'], turn % 2 === 0 ? ',' : ';'),
  }[format]();
  return new TextEncoder().encode(text);
}
