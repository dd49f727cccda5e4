import { slug } from '../../../document/ids.ts';
import { quote } from '../../quotation.ts';
import { type Note, warning } from '../../report.ts';
import { stated } from './merging.ts';
import { type Entry, leftOut, type Row } from './profile.ts';

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

/** The levels of roles. Names of a role's levels that differ only in case, spaces or punctuation are one level. */
export class RoleLevels {
  readonly #shared = new SharedLevels();
  /** By the id of the role, then by the key of the name. */
  readonly #byRole = new Map<string, Map<string, Entry>>();
  readonly #told = new Set<string>();
  readonly #notes: Note[];

  constructor(notes: Note[]) {
    this.#notes = notes;
  }

  /** Reads the level of a row, and returns its id. */
  read(row: Row, role: Entry & { readonly id: string }): string | undefined {
    const name = row.text('role level');
    if (!name) {
      this.#notes.push(...leftOut(row.cell('role level description'), 'the row names no level.'));
      return undefined;
    }
    const levels = this.#byRole.get(role.id) ?? new Map<string, Entry>();
    this.#byRole.set(role.id, levels);
    const summary = row.text('role level description');
    const known = levels.get(keyOf(name));
    if (known) {
      this.#tellSpelling(row, role, known);
      this.#describe(row, known);
      return known.id as string;
    }
    const taken = new Set([...levels.values()].map(({ id }) => id as string));
    const id = this.#shared.add(name, role.name as string, taken);
    levels.set(keyOf(name), stated({ id, name, summary }));
    return id;
  }

  #tellSpelling(row: Row, role: Entry, level: Entry): void {
    const name = row.text('role level');
    const told = JSON.stringify([role.id, name]);
    if (name === level.name || this.#told.has(told)) return;
    this.#told.add(told);
    const what = `The level ${quote(name)} of the role ${quote(role.name as string)}`;
    const reason = `is read as ${quote(level.name as string)}: they differ only in case, spaces or punctuation.`;
    const message = `${what} ${reason} If they are two levels, give them different names.`;
    this.#notes.push(warning(row.cell('role level')!.place, 'same-level', message));
  }

  #describe(row: Row, level: Entry): void {
    const summary = row.text('role level description');
    if (summary && level.summary === undefined) level.summary = summary;
    else if (summary && level.summary !== summary) {
      this.#notes.push(...leftOut(row.cell('role level description'), 'an earlier row describes the level.'));
    }
  }

  /** All levels, ascending. */
  get all(): readonly Entry[] {
    return this.#shared.all;
  }

  /** The levels of each role by its id, ascending. */
  get byRole(): ReadonlyMap<string, readonly Entry[]> {
    const positions = new Map<unknown, number>(this.all.map(({ id }, index) => [id, index]));
    const byPosition = (a: Entry, b: Entry) => positions.get(a.id)! - positions.get(b.id)!;
    return new Map([...this.#byRole].map(([role, levels]) => [role, [...levels.values()].sort(byPosition)]));
  }
}

/**
 * Levels that roles share. In the source, each role has levels of its own, such as "Senior developer" of "Developer";
 * what such a name adds to the role is the shared level.
 */
class SharedLevels {
  readonly #levels = new Map<string, { readonly id: string; readonly name: string; readonly rank: number }>();

  /** Returns the id of the shared level. `taken` has those that other levels of the role already are. */
  add(levelName: string, roleName: string, taken: ReadonlySet<string>): string {
    const addition = additionTo(roleName, levelName);
    const id = slug(addition);
    const isShared = id && !taken.has(id) && this.#isFree(id, addition);
    const [own, name] = isShared ? [id, addition] : [this.#idOf(levelName, taken), levelName];
    if (!this.#levels.has(own)) this.#levels.set(own, { id: own, name: capitalize(name), rank: rankOf(name) });
    return own;
  }

  #idOf(name: string, taken: ReadonlySet<string>): string {
    const wanted = slug(name) || 'level';
    let id = wanted;
    for (let number = 2; taken.has(id) || !this.#isFree(id, name); number++) id = `${wanted}-${number}`;
    return id;
  }

  /** Whether no level has the id, or the one with this name. Ids lack signs, as in "C" and "C++". */
  #isFree(id: string, name: string): boolean {
    const known = this.#levels.get(id);
    return !known || keyOf(known.name) === keyOf(name);
  }

  /** Ascending. Levels with the same rank stay in the order of the source. */
  get all(): readonly Entry[] {
    return [...this.#levels.values()].sort((a, b) => a.rank - b.rank).map(({ id, name }) => ({ id, name }));
  }
}

/** The form in which names of levels are compared. Signs that people count or grade with are no punctuation. */
function keyOf(name: string): string {
  const words = name.normalize('NFKC').toLowerCase();
  return words.replace(/(?:\s|(?![#%&*@])\p{P})+/gu, ' ').trim() || words;
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
