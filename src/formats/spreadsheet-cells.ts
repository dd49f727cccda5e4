/** What begins a formula, also in the other forms that spreadsheets know of these characters. */
const FORMULA = '=+\\-@＝＋－＠﹦﹢﹣﹫';

/** What spreadsheets may skip before they look: spaces, control characters, what nobody sees, and quotation marks. */
const SKIPPED = `\\s\\p{Cc}\\p{Cf}"'`;

const BEGINS_FORMULA = new RegExp(`^[${SKIPPED}]*[${FORMULA}]|^'*[\\t\\r]`, 'u');
const IS_FORMULA = new RegExp(`[${FORMULA}]`, 'u');
const IS_SKIPPED = new RegExp(`[${SKIPPED}]`, 'u');

/**
 * What ends a cell or a row in spreadsheets that expect another delimiter than the file has: quotation marks inside a
 * cell mean nothing to them. A comma is none of these: where it divides cells, they are quoted.
 */
const ENDS = new Set(';|\t\r\n');

/** A text as a cell that no spreadsheet takes for a formula: with an apostrophe where one would begin (OWASP, CSV injection). */
export function protect(text: string): string {
  return changeFormulas(text, (part) => `'${part}`);
}

/** The text that `protect` was given. An apostrophe that somebody else put before a formula is taken away too. */
export function unprotect(text: string): string {
  return changeFormulas(text, (part) => (part.startsWith("'") ? part.slice(1) : part));
}

/**
 * Changes each part of a text that could become a cell with a formula. Apostrophes are skipped where such parts are
 * looked for, so what `protect` adds is found again.
 */
function changeFormulas(text: string, change: (part: string) => string): string {
  if (!MAYBE_FORMULA.test(text)) return text;
  const parts: string[] = [];
  let end = text.length;
  let isFormula = false;
  for (let index = text.length - 1; index >= 0; index--) {
    const char = text[index]!;
    if (char === '\n' || !IS_SKIPPED.test(char)) isFormula = IS_FORMULA.test(char);
    if (index > 0 && !ENDS.has(text[index - 1]!)) continue;
    const part = text.slice(index, end);
    parts.push((index === 0 ? BEGINS_FORMULA.test(text) : isFormula) ? change(part) : part);
    end = index;
  }
  return parts.reverse().join('');
}

const MAYBE_FORMULA = new RegExp(`[${FORMULA}\\t\\r]`, 'u');
