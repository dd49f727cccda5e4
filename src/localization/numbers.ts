/** Languages that write their numbers with Latin digits, whatever the region. */
const LATIN_DIGITS = /^(en|de|es|fr|pt|ja|zh)(-(?!.*\b[tux]-)|$)/i;

/** Whether a language writes a number as its digits alone, as JavaScript does. Making an `Intl.NumberFormat` takes 20 ms. */
export function isPlainNumber(number: number, language: string): boolean {
  return Number.isInteger(number) && number >= 0 && number < 1000 && LATIN_DIGITS.test(language);
}
