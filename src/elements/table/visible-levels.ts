/**
 * Which levels to show where only some fit, by their indices: those wanted, in the order of their importance, then
 * those above the current one, then those below, nearest first.
 *
 * @param count - how many levels there are
 * @param wanted - indices; -1 wants nothing
 * @param current - the index of the current level; -1 for none
 * @param room - how many fit; at least one is shown
 */
export function visibleLevels(count: number, wanted: readonly number[], current: number, room: number): Set<number> {
  const size = Math.min(count, Math.max(1, room));
  const shown = new Set<number>();
  for (const index of wanted) if (index >= 0 && index < count && shown.size < size) shown.add(index);
  for (let index = current + 1; index < count && shown.size < size; index++) shown.add(index);
  for (let index = current; shown.size < size; index--) shown.add(index);
  return shown;
}
