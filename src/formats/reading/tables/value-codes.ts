import { textOfCell } from '../blocks/cell.ts';
import type { Named } from '../findings/finding.ts';
import { type Grid, rowsOf } from './grid.ts';
import type { LongColumns } from './long-table.ts';
import { readRequirement } from '../words/table-words.ts';

/** The names of values, each with its number, as programs export them: "2" beside "Applied". */
type Pairs = ReadonlyMap<string, { readonly short: string; readonly place: string }>;

/** The columns, with that of the names of proficiencies in place of that of their numbers. */
export function withNamesOfValues(grid: Grid, columns: LongColumns): LongColumns {
  const { proficiency, others } = columns;
  const names = others.find((index) => proficiency !== undefined && pairsIn(grid, index, proficiency).size > 1);
  if (names === undefined) return columns;
  return { ...columns, proficiency: names, others: others.map((index) => (index === names ? proficiency! : index)) };
}

/** The numbers of proficiencies, if another column has one for each. */
export function codesOfValues(grid: Grid, { proficiency, others }: LongColumns): Named[] {
  const all = proficiency === undefined ? [] : others.map((index) => pairsIn(grid, proficiency, index));
  const pairs = all.find(({ size }) => size > 1) ?? new Map();
  return [...pairs].map(([name, { short, place }]) => ({ kind: 'named', of: 'proficiency', name, short, place }));
}

/** The names of one column with the numbers of another; none if a name has two numbers, or a number two names. */
function pairsIn(grid: Grid, names: number, codes: number): Pairs {
  const pairs = new Map<string, { short: string; place: string }>();
  const none: Pairs = new Map();
  for (const row of rowsOf(grid)) {
    const [name, short] = [textOfCell(row[names]), textOfCell(row[codes])];
    if (!name && !short) continue;
    const isName = name !== '' && name.length <= LONGEST_NAME && !/^\d/.test(name);
    if (!isName || !/^\d{1,2}$/.test(short) || (pairs.get(name)?.short ?? short) !== short) return none;
    if (!pairs.has(name)) pairs.set(name, { short, place: row[names]!.place });
  }
  return new Set([...pairs.values()].map(({ short }) => short)).size === pairs.size ? pairs : none;
}

/** In UTF-16 code units. A longer text is no name of a value. */
const LONGEST_NAME = 40;

/** Letters for "yes" beside "N", in a column of nothing but both. */
const YES = /^(?:o|y|j|s|t|\u0434)$/iu;

/** Reads what a column says of what is required: by words, and by letters if it has nothing else. */
export function requirementsIn(texts: readonly string[]): (text: string) => boolean | undefined {
  const letters = new Set(texts.filter(Boolean).map((text) => text.toUpperCase()));
  const areLetters = letters.size === 2 && [...letters].every((letter) => YES.test(letter) || letter === 'N');
  return (text) => readRequirement(text) ?? (areLetters && text ? YES.test(text) : undefined);
}
