// cspell:ignore livello
import { headerKinds } from '../words/column-words.ts';
import { foldName, isProficiencyWord, levelIn, type LevelName } from '../words/level-words.ts';

/** The name of a level: of a number, with the word before it. */
export function levelName(value: unknown): string {
  return typeof value === 'number' || /^\d+$/.test(String(value)) ? `Level ${String(value)}` : String(value);
}

/**
 * Finds the levels among names that stand beside each other: the columns of a table, the headings of one depth. A name
 * is a level if its words say so, if it is numbered as others are ("Engineer I", "Engineer II"), or if it is what
 * remains of another without its level ("Engineer" and "Associate engineer" beside "Senior engineer").
 *
 * @param known - names that are levels in any case
 * @returns the indexes of the levels
 */
export function findLevels(names: readonly string[], known: ReadonlySet<string> = new Set()): ReadonlySet<number> {
  const found = new Set<number>();
  const read = withoutPhrases(
    names,
    names.map((name) => levelIn(name)),
  );
  const counted = new Map<string, Set<number>>();
  names.forEach((name, index) => {
    const level = read[index];
    if (known.has(foldName(name)) || (level && level.by !== 'count')) found.add(index);
    else if (level) counted.set(level.stem, (counted.get(level.stem) ?? new Set<number>()).add(level.rank));
  });
  const hasNumbers = [...found].some((index) => read[index]?.by === 'number');
  read.forEach((level, index) => {
    if (
      level?.by === 'count' &&
      !found.has(index) &&
      (isCounted(counted.get(level.stem)!, level.stem) || (hasNumbers && level.stem === ''))
    )
      found.add(index);
  });
  for (const index of [...codedIn(names), ...languageLevels(names), ...wantedIn(names)]) found.add(index);
  for (const index of numberedBeside(names, found)) found.add(index);
  const isCompound = (name: string) => COMPOUND.test(foldName(name)) && headerKinds(name).length === 0;
  const compounds = names.flatMap((name, index) => (isCompound(name) ? index : []));
  if (compounds.length > 1) for (const index of compounds) found.add(index);
  const mayBeCalled = (name: string) => headerKinds(name)[0] !== 'proficiency' && isCalledLevel(name);
  if (found.size > 0) names.forEach((name, index) => mayBeCalled(name) && found.add(index));
  const stems = new Set([...found].flatMap((index) => read[index]?.stem || []));
  names.forEach((name, index) => {
    const folded = stemOf(name.replace(NOTE, ''));
    const rest = stems.size > 0 && isProficiencyWord(folded.split(' ')[0]!) ? folded.replace(/^\S+ /, '') : folded;
    if (stems.has(rest)) found.add(index);
  });
  return found;
}

/** A word before a level that is only spoken of: "Signals at senior level", "Habits of a senior baker". */
const SPOKEN_OF =
  / (?:of|at|for|to|from|with|in|für|von|zum|zur|bei|auf|de|du|des|à|pour|chez|en|para|por|do|da|em) (?:(?:an?|the|each|any|une?|la|le|el|einen?|einer|den|die) )?(\p{L}+)/giu;

/** Drops levels that are only spoken of, unless the same words are said of another level: "Goals for seniors". */
function withoutPhrases(names: readonly string[], read: readonly (LevelName | undefined)[]) {
  const isSpokenOf = (name: string) => [...name.matchAll(SPOKEN_OF)].some(([, word]) => isLevel(word!));
  const ranks = new Map<string, Set<number>>();
  for (const level of read) {
    if (level) ranks.set(level.stem, (ranks.get(level.stem) ?? new Set<number>()).add(level.rank));
  }
  return read.map((level, index) => {
    if (level?.by !== 'word' || level.stem === '' || !isSpokenOf(names[index]!)) return level;
    return ranks.get(level.stem)!.size > 1 ? level : undefined;
  });
}

/** A letter and a number behind a name, in brackets: "Designer (D2)", "Designer (D3) (planned)". */
const CODED = /^.{1,50}[([（](\p{Lu}{1,2})[- ]?(\d{1,2})[a-c]?[)\]）](?: ?\([^()]{1,30}\))?$/u;

/** The names with a code of the same letters and different numbers, if there are several. */
function codedIn(names: readonly string[]): readonly number[] {
  const codes = names.map((name) => CODED.exec(name.trim()));
  const letters = new Set(codes.flatMap((code) => code?.[1] ?? []));
  const numbers = codes.flatMap((code) => code?.[2] ?? []);
  const isOfLanguages = codes.every((code) => !code || /^[ABC][12]$/.test(`${code[1]}${code[2]}`));
  const isOne = !isOfLanguages && letters.size === 1 && numbers.length > 1 && new Set(numbers).size === numbers.length;
  return isOne ? codes.flatMap((code, index) => (code ? index : [])) : [];
}

/** "4 – Supervisor", "G3 Lead": letters or none, a number, what separates it, and a name. */
const NUMBERED = /^(\p{Lu}{0,2})(\d{1,2})( ?[-–—:./)]| |\u3000) ?(?=\p{L})(.+)$/u;

/**
 * Names with the next numbers before them, in the same form, upwards or downwards, if some of them are levels: "G3 Lead"
 * beside "G1 Staff" and "G2 Senior staff". Numbers without letters may count anything, so that all levels must have one.
 */
function numberedBeside(names: readonly string[], found: ReadonlySet<number>): readonly number[] {
  const parts = names.map((name) => NUMBERED.exec(name.trim()));
  const form = (index: number) => parts[index] && `${parts[index][1]} ${parts[index][3]}`;
  const first = names.findIndex((_, index) => parts[index] && isKnown(index));
  const series = names.flatMap((_, index) => (first >= 0 && form(index) === form(first) ? index : []));
  const numbers = series.map((index) => Number(parts[index]![2]));
  const by = (numbers[1] ?? 0) - numbers[0]!;
  const isNext = Math.abs(by) === 1 && numbers.every((number, at) => at === 0 || number === numbers[at - 1]! + by);
  if (!isNext) return [];
  if (parts[first]![1]) return series.length > 2 ? series : [];
  const known = series.filter((index) => found.has(index));
  return known.length > 1 && known.length === found.size ? series : [];

  function isKnown(index: number): boolean {
    return found.has(index) || levelIn(parts[index]![4]!)?.by === 'word';
  }
}

/** What is wanted at each of several times or of several people: "Expected level (day 1)", "Expected level (day 90)". */
function wantedIn(names: readonly string[]): readonly number[] {
  const parts = names.map((name) => /^(.{3,50}?) ?(?:[(（](.+)[)）]|[:–—-] (.+))$/u.exec(name.trim())?.[1] ?? '');
  const isWanted = (part: string) => part !== '' && headerKinds(part)[0] === 'proficiency';
  const wanted = parts.flatMap((part, index) => (isWanted(part) ? index : []));
  const isOne = new Set(wanted.map((index) => foldName(parts[index]!))).size === 1;
  return isOne && wanted.length > 1 ? wanted : [];
}

/** A name in the form of the stem of a level: its words, with single spaces. "Clerk/in" beside "Senior clerk/in". */
const stemOf = (name: string): string =>
  foldName(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');

/** Years or a code behind a name: "Designer (2-5 years)". */
const NOTE = /\s*\([^()]*\d[^()]*\)$/u;

/** "A1 Newcomer", "B2": levels of the European framework for languages, if there are several of two letters. */
function languageLevels(names: readonly string[]): readonly number[] {
  const codes = names.map((name) => /^([ABC])[12](?=$|[ :–—-])/u.exec(name.trim()));
  const all = codes.flatMap((code) => code?.[0] ?? []);
  const isScale = new Set(all).size > 2 && new Set(codes.flatMap((code) => code?.[1] ?? [])).size > 1;
  return isScale ? codes.flatMap((code, index) => (code ? index : [])) : [];
}

/** A German word for one of several levels, such as "Grundstufe". */
const COMPOUND = /^\p{L}{3,}(?:stufe|niveau)$/u;

/** Whether a name says that it is a level, but not which one: "Top level". */
function isCalledLevel(name: string): boolean {
  const words = foldName(name).split(/[ -]/);
  const isBefore = words.length === 2 && /^(?:niveau|nivel|nível|livello)$/u.test(words[0]!);
  const isLast = /^(?:level|stufe|niveau|nivel|nível)$/u.test(words.at(-1)!);
  // "Skills by level" is about all of them.
  const isOfAll = /^(?:by|per|of|je|pro|nach|par|por)$/u.test(words.at(-2) ?? '');
  return isBefore || (words.length > 1 && words.length < 4 && isLast && !isOfAll);
}

/** Whether numbers are those of levels: several, few of them left out. */
function isCounted(numbers: ReadonlySet<number>, stem: string): boolean {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return numbers.size > 1 && most <= 20 && (stem !== '' || (least <= 2 && most - least < 2 * numbers.size));
}

/** Whether a name alone is that of a level, such as "Senior", "Level 3" or "Principal tester". */
export function isLevel(name: string): boolean {
  const level = levelIn(name);
  return level !== undefined && level.by !== 'count';
}

/** Levels in ascending order, and whether the source has them in another one. */
export interface Ascending {
  readonly names: readonly string[];
  readonly order: 'kept' | 'sorted';
}

/** Whether names say by words or numbers which of some levels is higher. */
export function isOrdered(names: readonly string[]): boolean {
  const levels = names.map((name) => levelIn(name));
  const known = ranksOf(names, levels).filter((rank) => rank !== undefined);
  return known.length > 1 || levels.filter((level) => level?.by === 'count' && level.stem !== '').length > 1;
}

/**
 * Puts levels into ascending order, if their names say one: all of them by word or all of them by number; or the known
 * ones strictly descend, and the others stand between them. Names that say no order have the one that is stated.
 */
export function ascending(names: readonly string[], stated?: 'descending'): Ascending {
  const kept: Ascending = { names, order: 'kept' };
  const levels = names.map((name) => levelIn(name));
  const ranks = ranksOf(names, levels);
  const known = ranks.filter((rank) => rank !== undefined);
  const counted = levels.flatMap((level) => (level?.by === 'count' && level.stem !== '' ? level.rank : []));
  const sortedDown: Ascending = { names: [...names].reverse(), order: 'sorted' };
  if (known.length + counted.length < 2) return stated ? sortedDown : kept;
  if (isAscending(known) && isAscending(counted)) return kept;
  const isDescending = isAscending([...known].reverse()) && isAscending([...counted].reverse());
  const said = levels.filter((level) => level !== undefined).length;
  if (isDescending && (stated || said >= names.length * 0.75)) return sortedDown;
  if (known.length < names.length || new Set(known).size < known.length) return kept;
  const sorted = names.map((name, index) => ({ name, rank: ranks[index]! })).sort((a, b) => a.rank - b.rank);
  return { names: sorted.map(({ name }) => name), order: 'sorted' };
}

function isAscending(ranks: readonly number[]): boolean {
  return ranks.every((rank, index) => index === 0 || ranks[index - 1]! <= rank);
}

/** What remains of other levels without their level stands in the middle. */
const MIDDLE = 2;

/** The numbers of codes before all names, each another one: 2 of "G2 Clerk" and "2 – Clerk". */
function codesOf(names: readonly string[]): readonly number[] | undefined {
  const codes = names.map((name) => /^(\p{Lu}{0,3})[- ]?(\d{1,2})(?=$|[\s:：–—.)-])/u.exec(name.trim()));
  const isOne = new Set(codes.map((code) => code?.[1])).size === 1 && codes.every(Boolean);
  const numbers = codes.map((code) => Number(code?.[2]));
  return isOne && new Set(numbers).size === names.length ? numbers : undefined;
}

/** The ranks of levels, by number if most are numbered, else by word. */
function ranksOf(names: readonly string[], levels: readonly (LevelName | undefined)[]): (number | undefined)[] {
  const codes = codesOf(names);
  if (codes) return [...codes];
  const numbers = levels.filter((level) => level && level.by !== 'word').length;
  const byNumber = numbers > levels.length / 2;
  const stems = new Set(levels.flatMap((level) => (level?.by === 'word' ? level.stem : [])));
  return levels.map((level, index) => {
    // What others are with a word before it, such as "Specialist", is no level of its own beside them.
    if (!byNumber && stems.has(stemOf(names[index]!))) return MIDDLE;
    return level && (level.by === 'word') !== byNumber ? level.rank : undefined;
  });
}

/** Names of levels that somebody states, in the form in which names are compared. */
export function statedLevels(...lists: readonly (readonly string[] | undefined)[]): ReadonlySet<string> {
  return new Set(lists.flatMap((names = []) => names.map(foldName)));
}
