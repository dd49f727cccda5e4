import type { Token } from 'markdown-it';
import { escapeMarkdown } from './markdown-escape.ts';

/** Like `escapeMarkdown`, but line breaks become `&#10;`, since `<br>` separates the entries of a cell. */
export function escapeMarkdownLine(text: string): string {
  return escapeMarkdown(text).replaceAll('<br>', '&#10;');
}

/** Writes an inline link. Its URL may contain any characters. */
export function writeMarkdownLink({ name, url }: { readonly name: string; readonly url: string }): string {
  return `[${escapeMarkdownLine(name)}](<${url.replace(/[\\<>&|]/g, '\\$&')}>)`;
}

/** The inline content of a cell, heading or paragraph: its lines, separated by `<br>`, its links and its images. */
export interface InlineText {
  readonly lines: readonly string[];
  readonly links: readonly { readonly name: string; readonly url: string }[];
  /** The alternative text of each image, else its URL. Images are not part of the lines. */
  readonly images: readonly string[];
}

/** Reads the inline tokens of markdown-it. */
export function readInline(tokens: readonly Token[]): InlineText {
  const lines: string[] = [];
  const links: { name: string; url: string }[] = [];
  const images: string[] = [];
  /** The text of the current line, and of the open link. */
  let [line, link]: [string[], string[]] = [[], []];
  let url = '';
  const add = (text: string) => {
    line.push(text);
    link.push(text);
  };
  for (const { type, content, attrs } of tokens) {
    const address = String(attrs?.[0]?.[1] ?? '');
    if (type === 'hardbreak' || (type === 'html_inline' && /^<br\s*\/?>$/i.test(content))) {
      lines.push(line.join(''));
      line = [];
      link.push(' ');
    } else if (type === 'softbreak') add('\n');
    else if (type === 'image') images.push(content || address);
    else if (type === 'link_open') [url, link] = [address, []];
    else if (type === 'link_close') links.push({ name: link.join('') || url, url });
    else add(content);
  }
  return { lines: [...lines, line.join('')], links, images };
}
