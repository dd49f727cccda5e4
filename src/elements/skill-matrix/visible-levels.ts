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
  const rank = (index: number) => {
    const place = wanted.indexOf(index);
    if (place >= 0) return place;
    return wanted.length + (index > current ? index - current : count + current - index);
  };
  return [...Array(count).keys()]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, Math.max(1, room))
    .sort((a, b) => a - b);
}
