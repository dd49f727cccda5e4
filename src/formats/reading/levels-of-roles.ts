import type { Entry } from './entries.ts';

/** The levels that a source names with each role, and its texts about them. */
export class LevelsOfRoles {
  /** By the ids of roles and levels. */
  readonly #texts = new Map<string, Map<string, string[]>>();

  /** The texts about a level of a role, to which more can be added. */
  take(role: string, level: string): string[] {
    const levels = this.#texts.get(role) ?? new Map<string, string[]>();
    this.#texts.set(role, levels);
    const texts = levels.get(level) ?? [];
    levels.set(level, texts);
    return texts;
  }

  /** The levels that a role has: all, if none is named with it. */
  of(role: string, all: readonly Entry[]): readonly string[] {
    const own = this.#texts.get(role);
    return all.map(({ id }) => id).filter((id) => !own?.size || own.has(id));
  }

  /** The list of a role's levels, with texts; `undefined` if it has all, and nothing is said of them. */
  listOf(role: string, all: readonly Entry[]): readonly Record<string, unknown>[] | undefined {
    const own = this.#texts.get(role);
    if (!own || (own.size >= all.length && [...own.values()].every((texts) => texts.length === 0))) return undefined;
    const listed = all.flatMap(({ id }) => {
      const texts = own.get(id);
      return texts ? [{ id, ...(texts.length > 0 && { summary: texts.join('\n\n') }) }] : [];
    });
    return listed.length > 0 ? listed : undefined;
  }
}
