/** JavaScript whose strings and templates say the same in ASCII, for pages that don't say that they are UTF-8. */
export function ascii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
