/**
 * Which levels to show where only some fit, as ascending indices: those wanted, in the order of their importance, then
 * those above the current one, then those below, nearest first.
 *
 * @param count - how many levels there are
 * @param wanted - indices; -1 wants nothing
 * @param current - the index of the current level; -1 for none
 * @param room - how many fit; at least one is shown
 */
export function visibleLevels(count: number, wanted: readonly number[], current: number, room: number): number[] {
  const most = Math.max(1, Math.min(room, count));
  const chosen = new Set<number>();
  const choose = (index: number) => chosen.size < most && index >= 0 && index < count && chosen.add(index);
  wanted.forEach(choose);
  for (let index = current + 1; index < count && chosen.size < most; index++) choose(index);
  for (let index = current; index >= 0 && chosen.size < most; index--) choose(index);
  return [...chosen].sort((a, b) => a - b);
}
