/** Words as a search compares them. */

/** A character beyond ASCII. Most texts of most frameworks need no more than lower case. */
// eslint-disable-next-line no-control-regex -- the range of ASCII
const BEYOND_ASCII = /[^\u0000-\u007F]/;

/** Writing that does not separate words by spaces. */
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Removes what a search ignores: accents and case, and the difference between i and the Turkish ı. */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i').replaceAll('ß', 'ss');
}

/** Returns the words of a query, folded. */
export function splitWords(query: string, language: string): string[] {
  const parts = query.split(/\s+/).filter(Boolean);
  return parts
    .flatMap((part) => (WITHOUT_SPACES.test(part) ? segment(part, language) : [part]))
    .map(fold)
    .filter(Boolean);
}

/** Splits text without spaces into words, where the browser can. */
function segment(text: string, language: string): string[] {
  try {
    const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
    return segments.filter(({ isWordLike }) => isWordLike).map((one) => one.segment);
  } catch {
    return [text];
  }
}
