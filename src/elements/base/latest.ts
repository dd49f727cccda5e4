import { isSame } from './unchanged.ts';

/** A value that is made of others, and made again only when one of them is another. */
export class Latest<Value> {
  #of: readonly unknown[] | undefined;
  #value: Value | undefined;

  /** @param of - what the value is made of; two lists with the same things in the same order are equal */
  get(of: readonly unknown[], make: () => Value): Value {
    if (!this.#of || !isSame(of, this.#of)) {
      this.#value = make();
      this.#of = of;
    }
    return this.#value as Value;
  }
}
