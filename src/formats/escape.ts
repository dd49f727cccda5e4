/** Text as HTML has it between tags, and in attributes in double quotes. The parser would make a line feed of a CR. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"\r]/g, (char) => REFERENCES[char]!);
}

/** As `escapeText`; a name of its own, so that what is written says where it stands. */
export const escapeAttribute = escapeText;

const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };
