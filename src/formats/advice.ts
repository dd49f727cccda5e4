import { closest, distance } from 'fastest-levenshtein';
import type { DocumentBuilder } from './document-builder.ts';
import type { NameList } from './names.ts';
import { LOOKED_AT } from './limits.ts';
import { list, quote } from './quotation.ts';
import { type Note, warning } from './report.ts';
import { HEADERS, plain, rankOf } from './words.ts';

/** What else to tell who keeps a table: what it may have been meant to say. */
export interface Advice {
  /** What a header that is not known may be meant to be, as a sentence; empty where nothing is like it. */
  readonly onHeader: (header: string) => string;
  readonly onNames: (builder: DocumentBuilder) => Note[];
}

/** For people who can mend a file; a page that shows a table has no use for it. */
export const ADVICE: Advice = {
  onHeader(header) {
    const compared = plain(header);
    // Words that differ more in length than in letters are none of those it may be meant to be.
    const similar = HEADERS.filter(({ length }) => Math.abs(length - compared.length) < 3);
    if (compared.length < 5 || similar.length === 0) return '';
    const nearest = closest(compared, similar);
    return distance(nearest, compared) < 3 ? ` Is ${quote(header)} meant to be "${nearest}"?` : '';
  },
  onNames: ({ roles, levels, proficiencies, hasNamedLevels }) => [
    ...[roles, levels, proficiencies].flatMap(spellingsOf),
    ...[roles, levels].flatMap(similarNames),
    ...(hasNamedLevels ? [] : unusualOrder(levels)),
  ],
};

function spellingsOf({ spellings }: NameList): Note[] {
  return [...spellings].map(([name, { first, place }]) =>
    warning(place, 'other-spelling', `${quote(name)} is taken for ${quote(first)}.`),
  );
}

function similarNames({ entries }: NameList): Note[] {
  const names = entries.slice(0, LOOKED_AT.names).flatMap(({ name }) => (typeof name === 'string' ? name : []));
  const pairs = names.flatMap((name, index) => names.slice(0, index).map((earlier) => [earlier, name] as const));
  return pairs
    .filter(([earlier, name]) => isMisspelling(earlier, name))
    .map(([earlier, name]) => {
      const message = `${quote(earlier)} and ${quote(name)} are two. If one is misspelt, write it like the other.`;
      return warning('', 'similar-names', message);
    });
}

/** Ends in a number, a letter or two: "Team A" and "Team B", "Engineer I" and "Engineer II" are what they say. */
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

/** Usual levels that a table has in another order than usual. */
function unusualOrder({ entries }: NameList): Note[] {
  const names = entries.map(({ name }) => name as string);
  const ranks = new Map(names.map((name) => [name, rankOf(name)]));
  if ([...ranks.values()].includes(undefined)) return [];
  const usual = [...names].sort((a, b) => ranks.get(a)! - ranks.get(b)!);
  if (usual.every((name, index) => name === names[index])) return [];
  const message = `The levels ascend as they come: ${list(names)}. Usual is ${list(usual)}: name them in that order to have it so.`;
  return [warning('', 'levels-order', message)];
}
