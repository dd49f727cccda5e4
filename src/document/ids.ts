/** Ids that are made from names. */

/**
 * Derives an id from a name: its letters and digits of any script, in lower case, without accents, joined by hyphens.
 * Empty if it has no letters or digits.
 */
export function slug(name: string): string {
  return (
    name
      .normalize('NFKD')
      // Marks make other letters in Cyrillic (и and й) and Japanese (か and が).
      .replace(/(?<!\p{Script=Cyrillic})(?![\u3099\u309A])\p{M}/gu, '')
      .toLowerCase()
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
  );
}

/** The ids of a list. New ones never repeat one of them. */
export class IdList {
  readonly #taken: Set<string>;
  /** The last number tried for each id that was not free. */
  readonly #numbers = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  has(id: string): boolean {
    return this.#taken.has(id);
  }

  /** Adds an id and returns it. One that is taken gets a number: `review`, `review-2`, `review-3`. */
  add(wanted: string): string {
    let id = wanted;
    let number = this.#numbers.get(wanted) ?? 1;
    while (this.#taken.has(id)) id = `${wanted}-${++number}`;
    this.#numbers.set(wanted, number);
    this.#taken.add(id);
    return id;
  }
}
