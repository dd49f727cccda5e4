import type { SkillGap } from '../../../assessment/index.ts';

/** What readers look at: open gaps, what is not answered, or what a newer framework changed. */
export type FilterKind = 'open' | 'not-answered' | 'changed';

/**
 * Shows some skills only. Which ones is found when the filter is chosen: a skill that is answered meanwhile stays until
 * the filter is used again.
 */
export class RowFilter {
  kind: FilterKind | undefined;
  #kept: ReadonlySet<string> | undefined;

  /** Chooses a filter; the chosen one again chooses none. */
  toggle(kind: FilterKind, gaps: readonly SkillGap[], changed: ReadonlySet<string>): void {
    const isAgain = this.kind === kind;
    this.clear();
    if (isAgain) return;
    this.kind = kind;
    const fits = {
      open: ({ isOpen }: SkillGap) => isOpen,
      'not-answered': ({ state }: SkillGap) => state === 'not-answered',
      changed: ({ skill }: SkillGap) => changed.has(skill.id),
    }[kind];
    this.#kept = new Set(gaps.filter(fits).map(({ skill }) => skill.id));
  }

  clear(): void {
    this.kind = this.#kept = undefined;
  }

  shows(skill: string): boolean {
    return this.#kept?.has(skill) ?? true;
  }

  /** Whether nothing fits. */
  get isEmpty(): boolean {
    return this.#kept?.size === 0;
  }
}
