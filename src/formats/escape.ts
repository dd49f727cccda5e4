const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** A text for HTML, between tags or in an attribute with double quotes. Parsers would turn a bare CR into a line feed. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"\r]/g, (char) => REFERENCES[char]!);
}

/** Data as JSON for a script element: neither a closing tag nor a comment in its texts can end the script. */
export function escapeJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
}

/** Code for a script element: no string in it can end the script. */
export function escapeScript(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3c');
}
