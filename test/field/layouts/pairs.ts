/** Values of features by their names. */
export type Combination = Readonly<Record<string, string>>;
export type Dimension = readonly [name: string, values: readonly string[]];

/**
 * Combines values so that each meets each value of the other features soon. It is deterministic: the next combination
 * takes, feature by feature, the value with most pairs that no combination before had.
 */
export class PairedValues {
  readonly #seen = new Map<string, number>();
  #combinations = 0;

  next(dimensions: readonly Dimension[]): Combination {
    const start = this.#combinations++ % Math.max(dimensions.length, 1);
    const chosen: [name: string, value: string][] = [];
    for (const [name, values] of [...dimensions.slice(start), ...dimensions.slice(0, start)]) {
      const ranked = values.map((value) => ({ value, rank: this.#rank(name, value, chosen) }));
      const best = ranked.reduce((best, other) => (other.rank < best.rank ? other : best));
      chosen.push([name, best.value]);
    }
    this.#remember(chosen);
    return Object.fromEntries(chosen);
  }

  /** Lowest for the value with most new pairs. Among equals, for the one that was used least. */
  #rank(name: string, value: string, chosen: readonly (readonly [string, string])[]): number {
    const known = chosen.filter((other) => this.#seen.has(keyOf(other, [name, value])));
    const uses = this.#seen.get(keyOf([name, value])) ?? 0;
    return known.length + uses / 1000;
  }

  #remember(chosen: readonly (readonly [string, string])[]): void {
    const pairs = chosen.flatMap((one, index) => chosen.slice(index).map((other) => keyOf(one, other)));
    for (const key of pairs) this.#seen.set(key, (this.#seen.get(key) ?? 0) + 1);
  }
}

/** The same for both orders of a pair, and for a value alone and with itself. */
function keyOf(...pair: readonly (readonly [string, string])[]): string {
  return [...new Set(pair.map(([name, value]) => `${name}=${value}`))].sort().join(' & ');
}
