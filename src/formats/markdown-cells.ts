import { escapeMarkdown } from './markdown-escape.ts';

/** Like `escapeMarkdown`, but line breaks become `&#10;`, since `<br>` separates the entries of a cell. */
export function escapeMarkdownLine(text: string): string {
  return escapeMarkdown(text).replaceAll('<br>', '&#10;');
}

/** Writes an inline link. Its URL may contain any characters. */
export function writeMarkdownLink({ name, url }: { readonly name: string; readonly url: string }): string {
  return `[${escapeMarkdownLine(name)}](<${url.replace(/[\\<>&|]/g, '\\$&')}>)`;
}
