import { type Note, warning } from '../../report.ts';
import { ascending, isOrdered } from '../levels/levels.ts';
import { ascendingValues } from '../levels/scale.ts';
import { toldOrder } from '../levels/told-order.ts';
import type { Entry } from './entries.ts';

/** Names in their order, lowest first. */
export interface Ordered {
  readonly entries: readonly Entry[];
  /** Whether the source or the names themselves say the order; else it is that of the source. */
  readonly isSaid: boolean;
}

/** What is said of an order outside the names. */
interface Said {
  /** The names, lowest first, as the caller or the source states them. */
  readonly names?: readonly string[] | undefined;
  /** The texts of the source, one of which may put them in order. */
  readonly texts?: readonly string[] | undefined;
  /** The order of the source, if it says that it is not from low to high. */
  readonly order?: 'descending' | undefined;
}

/** Levels in their order: as stated, as a text names them, or by their words and numbers. */
export function orderLevels(entries: readonly Entry[], { names, texts = [], order }: Said): Ordered {
  if (names?.length) return { entries, isSaid: true };
  const own = entries.map(({ name }) => name);
  const sorted = toldOrder(texts, own) ?? ascending(own, order).names;
  return { entries: byName(entries, sorted, ({ name }) => name), isSaid: order !== undefined || isOrdered(own) };
}

/** Values in their order: as stated, or by their signs, numbers and words. */
export function orderValues(entries: readonly Entry[], { names }: Said): Ordered {
  if (names?.length) return { entries, isSaid: true };
  for (const nameOf of [shortOf, ({ name }: Entry) => name]) {
    const sorted = ascendingValues(entries.map(nameOf));
    if (sorted) return { entries: byName(entries, sorted, nameOf), isSaid: true };
  }
  return { entries, isSaid: false };
}

/** Says that levels are not in the order of the source. */
export function notesOfOrder(entries: readonly Entry[], source: readonly Entry[], { names }: Said): readonly Note[] {
  if (names?.length || entries.every((entry, index) => entry === source[index])) return [];
  const levels = entries.map(({ name }) => name).join(', ');
  const message = `The levels are sorted from low to high: ${levels}. If the order of the file is right, use --levels.`;
  return [warning('', 'levels-sorted', message)];
}

const shortOf = ({ name, more }: Entry): string => (more['short'] as string | undefined) ?? name;

function byName(
  entries: readonly Entry[],
  names: readonly string[],
  nameOf: (entry: Entry) => string,
): readonly Entry[] {
  const known = new Map(entries.map((entry) => [nameOf(entry), entry]));
  return names.map((name) => known.get(name)!);
}

/** What is asked of a role at a level, and how well; all as ids. */
interface Asked {
  readonly role?: unknown;
  readonly level?: unknown;
  readonly proficiency?: unknown;
}

/**
 * Levels and values in orders that fit each other. Where roles are asked for less and less from level to level, one of
 * the two has its highest name first: the one whose order nobody says, as "A" often is the best of letters.
 *
 * @param skills - what is asked of each skill
 */
export function fitted(skills: readonly (readonly Asked[])[], levels: Ordered, values: Ordered) {
  const { entries } = levels;
  const plain = { levels: entries, values: values.entries };
  if (!fall(skills, entries, values.entries)) return plain;
  return values.isSaid && !levels.isSaid
    ? { ...plain, levels: [...entries].reverse() }
    : { ...plain, values: [...values.entries].reverse() };
}

/** How much more often values must fall than rise. */
const MUCH = 3;

/** Whether values fall far more often than they rise from the level of a role to its next one. */
function fall(skills: readonly (readonly Asked[])[], levels: readonly Entry[], values: readonly Entry[]): boolean {
  const [rankOfLevel, rankOfValue] = [ranksOf(levels), ranksOf(values)];
  let [rises, falls] = [0, 0];
  for (const asked of skills) {
    const last = new Map<unknown, number>();
    const ranked = asked.flatMap(({ role, level, proficiency }) => {
      const [at, value] = [rankOfLevel.get(level), rankOfValue.get(proficiency)];
      return at === undefined || value === undefined ? [] : { role, at, value };
    });
    for (const { role, value } of ranked.sort((one, other) => one.at - other.at)) {
      const before = last.get(role) ?? value;
      if (value > before) rises++;
      if (value < before) falls++;
      last.set(role, value);
    }
  }
  return falls > rises * MUCH && falls > 1;
}

const ranksOf = (entries: readonly Entry[]): ReadonlyMap<unknown, number> =>
  new Map(entries.map(({ id }, index) => [id, index]));
