import type { Entry } from './entries.ts';

/** A level of a role: texts about it, and its name in that role if it has one of its own. */
interface LevelOfRole {
  readonly texts: string[];
  name?: string;
}

/** The levels that a source names with each role, and what it says about them. */
export class LevelsOfRoles {
  /** By the ids of roles and levels. */
  readonly #levels = new Map<string, Map<string, LevelOfRole>>();

  /** A level of a role, about which more can be said. */
  take(role: string, level: string): LevelOfRole {
    const levels = this.#levels.get(role) ?? new Map<string, LevelOfRole>();
    this.#levels.set(role, levels);
    const own = levels.get(level) ?? { texts: [] };
    levels.set(level, own);
    return own;
  }

  /** The levels that a role has: all, if none is named with it. */
  of(role: string, all: readonly Entry[]): readonly string[] {
    const own = this.#levels.get(role);
    return all.map(({ id }) => id).filter((id) => !own?.size || own.has(id));
  }

  /** The list of a role's levels; `undefined` if it has all, and nothing is said of them. */
  listOf(role: string, all: readonly Entry[]): readonly Record<string, unknown>[] | undefined {
    const own = this.#levels.get(role);
    const isPlain = ({ texts, name }: LevelOfRole) => texts.length === 0 && name === undefined;
    if (!own || (own.size >= all.length && [...own.values()].every(isPlain))) return undefined;
    const listed = all.flatMap(({ id }) => {
      const level = own.get(id);
      if (!level) return [];
      const { texts, name } = level;
      return [{ id, ...(name !== undefined && { name }), ...(texts.length > 0 && { summary: texts.join('\n\n') }) }];
    });
    return listed.length > 0 ? listed : undefined;
  }
}
