import type { Token } from 'markdown-it';
import { escapeMarkdown } from './markdown-escape.ts';

/** As `escapeMarkdown`, for one entry of a list of lines: its own line breaks are not those between entries. */
export function escapeMarkdownLine(text: string): string {
  return escapeMarkdown(text).replaceAll('<br>', '&#10;');
}

/** A link whose address may hold anything. */
export function writeMarkdownLink({ name, url }: { readonly name: string; readonly url: string }): string {
  return `[${escapeMarkdownLine(name)}](<${url.replace(/[\\<>&|]/g, '\\$&')}>)`;
}

/** A piece of Markdown, line by line as its `<br>` divide it, and what is in it beside its text. */
export interface InlineText {
  readonly lines: readonly string[];
  readonly links: readonly { readonly name: string; readonly url: string }[];
  /** What the images stand for, which are no part of the lines. */
  readonly images: readonly string[];
}

/** Reads the tokens of a piece of Markdown. */
export function readInline(tokens: readonly Token[]): InlineText {
  const lines: string[] = [];
  const links: { name: string; url: string }[] = [];
  const images: string[] = [];
  /** The text of the line that grows, and of the link that is open. */
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
