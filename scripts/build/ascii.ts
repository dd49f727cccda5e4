/**
 * Escapes JavaScript to ASCII, for pages that don't declare UTF-8. Expects other characters only in strings and
 * templates.
 */
export function ascii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
