/** How many words a text has. In scripts without spaces, three characters count as one. */
export function wordsIn(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return text.trim().split(/\s+/).length + Math.floor(dense / 3);
}
