import { closest, distance } from 'fastest-levenshtein';
import type { DocumentBuilder } from './document-builder.ts';
import type { NameList } from '../../names.ts';
import { LOOKED_AT } from '../../limits.ts';
import { quote } from '../../quotation.ts';
import { type Note, warning } from '../../report.ts';
import { headerKinds } from '../words/column-words.ts';
import { HEADERS, plain } from '../words/table-words.ts';

/** Hints for the author of a table: likely typos in headers and names. */
export interface Advice {
  /** Suggests a known header for an unknown one, as a sentence after a space; empty if none is similar. */
  readonly onHeader: (header: string) => string;
  /** Returns warnings about the names that a table uses. */
  readonly onNames: (builder: DocumentBuilder) => Note[];
}

/** Only for readers of files, whose users can correct them. Pages that show a table do without. */
export const ADVICE: Advice = {
  onHeader(header) {
    const compared = plain(header);
    // The edit distance is at least the difference in length.
    const similar = HEADERS.filter(({ length }) => Math.abs(length - compared.length) < 3);
    if (compared.length < 5 || similar.length === 0 || headerKinds(header).length > 0) return '';
    const nearest = closest(compared, similar);
    return distance(nearest, compared) < 3 ? ` Did you mean "${nearest}" instead of ${quote(header)}?` : '';
  },
  onNames: ({ roles, levels, proficiencies }) => [
    ...[roles, levels, proficiencies].flatMap(spellingsOf),
    ...[roles, levels].flatMap(similarNames),
  ],
};

function spellingsOf({ spellings }: NameList): Note[] {
  return [...spellings].map(([name, { first, place }]) =>
    warning(place, 'other-spelling', `${quote(name)} is read as ${quote(first)}. Use one spelling.`),
  );
}

function similarNames({ entries }: NameList): Note[] {
  const names = entries.slice(0, LOOKED_AT.names).flatMap(({ name }) => (typeof name === 'string' ? name : []));
  const pairs = names.flatMap((name, index) => names.slice(0, index).map((earlier) => [earlier, name] as const));
  return pairs
    .filter(([earlier, name]) => isMisspelling(earlier, name))
    .map(([earlier, name]) => {
      const message = `${quote(earlier)} and ${quote(name)} are read as different names. If one is a typo, correct it.`;
      return warning('', 'similar-names', message);
    });
}

/** Ends in a number or in up to three letters: "Team A" and "Team B", "Engineer I" and "Engineer II" are no typos. */
const COUNTED = /\P{L}\p{L}{0,3}$/u;

/** Whether two names differ by one edit or a transposition, as typos do. */
function isMisspelling(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (shorter < 5 || longer > LOOKED_AT.name || longer - shorter > 1 || (COUNTED.test(a) && COUNTED.test(b)))
    return false;
  const letters = (word: string) => [...word].sort().join('');
  const edits = distance(a, b);
  return edits === 1 || (edits === 2 && letters(a) === letters(b));
}
