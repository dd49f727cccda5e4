/** The characters that begin a formula, including their full-width and small forms. */
const FORMULA = '=+\\-@＝＋－＠﹦﹢﹣﹫';

/** Characters that spreadsheets may skip before a formula: spaces, control and invisible characters, quotes. */
const SKIPPED = `\\s\\p{Cc}\\p{Cf}"'`;

const BEGINS_FORMULA = new RegExp(`^[${SKIPPED}]*[${FORMULA}]|^'*[\\t\\r]`, 'u');
const IS_FORMULA = new RegExp(`[${FORMULA}]`, 'u');
const IS_SKIPPED = new RegExp(`[${SKIPPED}]`, 'u');

/**
 * Characters that end a cell in a spreadsheet set to another delimiter, which ignores quotation marks inside a cell. A
 * comma is not among them: if it is the delimiter, cells with commas are quoted.
 */
const ENDS = new Set(';|\t\r\n');

/** Adds an apostrophe wherever a spreadsheet could see the beginning of a formula (OWASP, CSV Injection). */
export function protect(text: string): string {
  return changeFormulas(text, (part) => `'${part}`);
}

/** Reverts `protect`. Also removes an apostrophe that somebody else put before a formula. */
export function unprotect(text: string): string {
  return changeFormulas(text, (part) => (part.startsWith("'") ? part.slice(1) : part));
}

/**
 * Changes each part of a text that could become a cell with a formula. The search skips apostrophes, so `unprotect`
 * finds the same parts as `protect`.
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
