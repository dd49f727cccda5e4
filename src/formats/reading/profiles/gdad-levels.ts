import { slug } from '../../../document/ids.ts';
import type { Entry } from './profile.ts';

/** Words at the names of levels that tell their order. A level without one is a role's own, in the middle. */
const RANKS = [
  ['apprentice', 'trainee', 'graduate', 'intern'],
  ['junior'],
  ['associate'],
  ['standard'],
  ['senior'],
  ['lead'],
  ['principal', 'chief', 'head', 'director', 'deputy'],
];
const OWN = 'Standard';

/**
 * Levels that roles share. In the source, each role has levels of its own, such as "Senior developer" of "Developer";
 * what such a name adds to the role is the shared level.
 */
export class SharedLevels {
  readonly #levels = new Map<string, { readonly id: string; readonly name: string; readonly rank: number }>();

  /** The id of the shared level. `taken` has those that other levels of the role already are. */
  add(levelName: string, roleName: string, taken: ReadonlySet<string>): string {
    const addition = additionTo(roleName, levelName);
    const id = slug(addition);
    const [own, name] = id && !taken.has(id) ? [id, addition] : [slug(levelName) || 'level', levelName];
    if (!this.#levels.has(own)) this.#levels.set(own, { id: own, name: capitalize(name), rank: rankOf(name) });
    return own;
  }

  /** Ascending. Levels with the same rank stay in the order of the source. */
  get all(): readonly Entry[] {
    return [...this.#levels.values()].sort((a, b) => a.rank - b.rank).map(({ id, name }) => ({ id, name }));
  }

  /** The position of a level in `all`. */
  get positions(): ReadonlyMap<unknown, number> {
    return new Map(this.all.map(({ id }, index) => [id, index]));
  }
}

function additionTo(role: string, level: string): string {
  const at = level.toLowerCase().indexOf(role.toLowerCase());
  // In "Trainee of rangers", the name of the role "Ranger" is only part of a word.
  const isPart = /^\p{L}/u.test(level.slice(at + role.length));
  if (at < 0 || isPart) return RANKS.flat().find((word) => wordsOf(level).includes(word)) ?? level;
  const addition = `${level.slice(0, at)} ${level.slice(at + role.length)}`;
  return addition.replace(/\s+/g, ' ').replace(/^[\s,–-]+|[\s,–-]+$/g, '') || OWN;
}

function rankOf(name: string): number {
  const words = wordsOf(name);
  const rank = RANKS.findIndex((group) => group.some((word) => words.includes(word)));
  return rank < 0 ? RANKS.findIndex((group) => group.includes(OWN.toLowerCase())) : rank;
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[^\p{L}]+/u);
}

function capitalize(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
