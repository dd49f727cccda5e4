import type { Level } from '../../skill-document/index.ts';

/** The levels that matter most to the reader, most important first. */
export interface Priority {
  readonly asked?: Level | undefined;
  readonly current?: Level | undefined;
  readonly target?: Level | undefined;
}

/**
 * Which levels to show where only some fit: the one asked for, the current one, the target, then those above the
 * current one, then those below, nearest first. They stand in the document's order.
 *
 * @param room - how many fit; at least one is shown
 */
export function visibleLevels(levels: readonly Level[], { asked, current, target }: Priority, room: number): Level[] {
  const middle = current ? levels.indexOf(current) : 0;
  const byImportance = [asked, current, target, ...levels.slice(middle), ...levels.slice(0, middle).reverse()];
  const chosen = [...new Set(byImportance)].filter((level) => level !== undefined).slice(0, Math.max(1, room));
  return levels.filter((level) => chosen.includes(level));
}
