import { parseHtml } from '../formats/reading/html/parser.ts';
import * as html from './insertions/html.ts';
import * as markdown from './insertions/markdown.ts';
import type { Original } from './insertions/pairs.ts';
import type { Links, Widget } from './insertions/widget.ts';
import { readHtmlPage } from './places/html-page.ts';
import { readMarkdownPage } from './places/markdown-page.ts';
import type { Page } from './places/page.ts';

/** A format of pages: how to read them, and how insertions look. */
export interface PageFormat {
  readonly read: (text: string) => Page;
  /** What to insert at an offset of a page. */
  readonly writeBegin: (widget: Widget, links: Links | undefined, text: string, offset: number) => string;
  readonly writeEnd: (widget: Widget, text: string, offset: number) => string;
  /** Removes insertions, and nothing else; notes texts that only look like one. */
  readonly takeOut: (source: string) => Original;
}

export type PageFormatName = 'html' | 'markdown';

export const PAGE_FORMATS: Readonly<Record<PageFormatName, PageFormat>> = {
  html: {
    read: (text) => readHtmlPage(parseHtml(text)),
    writeBegin: html.writeBegin,
    writeEnd: ({ name }) => html.writeEnd(name),
    takeOut: html.takeOut,
  },
  markdown: {
    read: readMarkdownPage,
    writeBegin: markdown.writeBegin,
    writeEnd: (_widget, text, offset) => markdown.writeEnd(text, offset),
    takeOut: markdown.takeOut,
  },
};

/** The format of a page by the name of its file; `undefined` if it is no page. */
export function pageFormatOf(file: string): PageFormatName | undefined {
  if (/\.x?html?$/i.test(file)) return 'html';
  return /\.(?:mdx?|markdown)$/i.test(file) ? 'markdown' : undefined;
}
