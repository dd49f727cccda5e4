import { type Note, warning } from './report.ts';

/** Characters that a text file cannot hold: NUL, which some programs take for the end, and lone surrogates. */
const UNWRITABLE = /[\0\p{Cs}]/gu;

/** Replaces each character that a text file cannot hold with U+FFFD. A warning gives their number. */
export function toWritable(text: string, format: string): { readonly text: string; readonly notes: readonly Note[] } {
  let count = 0;
  const written = text.replace(UNWRITABLE, () => {
    count++;
    return '\uFFFD';
  });
  const message = `${format} cannot hold NUL and lone surrogates. Replaced with U+FFFD: ${count}. JSON keeps them.`;
  return { text: written, notes: count > 0 ? [warning('', 'characters-lost', message)] : [] };
}
