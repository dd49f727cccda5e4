const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** Escapes text for HTML content and double-quoted attributes. Also escapes CR, which parsers change to a line feed. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"\r]/g, (char) => REFERENCES[char]!);
}

/** Serializes data as JSON for a script element. Escapes `<` and `>`, so no text in it can end the script. */
export function escapeJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
}

/** Escapes JavaScript for a script element, so no string in it can end the script. */
export function escapeScript(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3c');
}
