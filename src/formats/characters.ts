import { type Note, warning } from './report.ts';

/** What no text file can hold: NUL, which programs take for its end, and halves of surrogate pairs. */
const UNWRITABLE = /[\0\p{Cs}]/gu;

/** A text as it can be written: what cannot be becomes U+FFFD, and a note says how many characters that were. */
export function toWritable(text: string, format: string): { readonly text: string; readonly notes: readonly Note[] } {
  let count = 0;
  const written = text.replace(UNWRITABLE, () => {
    count++;
    return '\uFFFD';
  });
  const message = `${format} cannot hold NUL and halves of surrogate pairs: ${count} became U+FFFD.`;
  return { text: written, notes: count > 0 ? [warning('', 'characters-lost', message)] : [] };
}
