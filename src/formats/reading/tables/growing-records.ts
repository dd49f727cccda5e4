/** Fewer steps may lead upwards by chance. */
const LEAST_STEPS = 6;

/**
 * Whether values grow along a column, in an order that nobody states: no value follows in one series that another series
 * leads away from. Levels are in the order in which they first occur.
 *
 * @param series - the rows that differ in the level only, by their indexes
 */
export function growsAlong(
  series: readonly (readonly number[])[],
  levels: readonly string[],
  values: readonly string[],
): boolean {
  const steps = stepsOf(series, levels, values);
  const count = steps.reduce((sum, [, , times]) => sum + times, 0);
  const isRising = series.filter((rows) => new Set(rows.map((row) => values[row])).size > 1).length > series.length / 2;
  return count >= LEAST_STEPS && isRising && inOrder(steps) !== undefined;
}

type Step = readonly [from: string, to: string, times: number];

/** The values that follow one another from level to level. */
function stepsOf(series: readonly (readonly number[])[], levels: readonly string[], values: readonly string[]): Step[] {
  const ranks = new Map([...new Set(levels)].map((level, rank) => [level, rank]));
  const counts = new Map<string, Map<string, number>>();
  for (const rows of series) {
    const sorted = [...rows].sort((a, b) => ranks.get(levels[a]!)! - ranks.get(levels[b]!)!);
    sorted.slice(1).forEach((row, index) => {
      const [from, to] = [values[sorted[index]!]!, values[row]!];
      if (from === to) return;
      const beside = counts.get(from) ?? new Map<string, number>();
      counts.set(from, beside.set(to, (beside.get(to) ?? 0) + 1));
    });
  }
  return [...counts].flatMap(([from, beside]) => [...beside].map(([to, times]): Step => [from, to, times]));
}

/** The values in an order that all steps follow; `undefined` if there is none. */
function inOrder(steps: readonly Step[]): readonly string[] | undefined {
  let open = new Set(steps.flatMap(([from, to]) => [from, to]));
  const order: string[] = [];
  while (open.size > 0) {
    const after = new Set(steps.flatMap(([from, to]) => (open.has(from) ? to : [])));
    const next = [...open].filter((value) => !after.has(value));
    if (next.length === 0) return undefined;
    order.push(...next);
    open = new Set([...open].filter((value) => after.has(value)));
  }
  return order;
}
