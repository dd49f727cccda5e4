/** Escapes plain text for Markdown, on one line: line breaks become `<br>`, and white space is kept. */
export function escapeMarkdown(text: string): string {
  return escapeMarkdownCharacters(text.replace(/\r\n/g, '\n'))
    .replace(/^[ \t]+|[ \t]+$|(?<=[ \t])[ \t]+|[\r\f\u00a0\u2028\u2029]|\t/gm, (run) =>
      [...run].map((char) => `&#${char.codePointAt(0)};`).join(''),
    )
    .replaceAll('\n', '<br>');
}

/** Escapes the characters that mean something in Markdown, wherever they are. */
export function escapeMarkdownCharacters(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|&~$^]/g, '\\$&');
}
