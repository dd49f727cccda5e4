import { saysNothing } from '../words/nothing-words.ts';

/** Cells that a number may add up: those above it, or those before it. */
export class Cells {
  sum = 0;
  /** How many are numbers. */
  numbers = 0;
  /** How many say something. */
  filled = 0;
  /** The largest number. */
  most = 0;
  /** How many are percentages. */
  shares = 0;

  add(text: string): void {
    if (text === '' || saysNothing(text)) return;
    this.filled++;
    const amount = amountIn(text);
    if (amount === undefined) return;
    this.numbers++;
    this.sum += amount;
    this.most = Math.max(this.most, amount);
    if (isShare(text)) this.shares++;
  }
}

/** A number or percentage that is all of a text; `undefined` if it is another text. */
export function amountIn(text: string): number | undefined {
  const number = /^([+-]?\d{1,9}(?:[.,]\d{1,9})?) ?%?$/.exec(text)?.[1];
  return number === undefined ? undefined : Number(number.replace(',', '.'));
}

const isShare = (text: string): boolean => text.endsWith('%');

/** A way to add up cells: whether a number is what it gives, and whether it can hardly be so by chance. */
interface Way {
  readonly fits: (amount: number, cells: Cells, text: string) => boolean;
  readonly isSure: (amount: number, cells: Cells) => boolean;
}

const WAYS: readonly Way[] = [
  // Sums of decimals are not exact.
  { fits: (amount, { sum }) => Math.abs(sum - amount) < 0.001, isSure: (_amount, { numbers }) => numbers > 1 },
  {
    // A number of how many others there are may also be one of them.
    fits: (amount, { filled, numbers, most, shares }, text) =>
      filled === amount && (amount > most || (shares === numbers && !isShare(text))),
    isSure: (_amount, { filled }) => filled > 1,
  },
  {
    // Averages are rounded to one digit at least.
    fits: (amount, { sum, numbers }) => numbers > 0 && Math.abs(sum / numbers - amount) <= 0.051,
    isSure: (amount) => !Number.isInteger(amount),
  },
];

/** Compares numbers with what they may add up, one after the other. */
export class Comparison {
  #left = WAYS.map((way) => ({ way, sure: 0 }));

  /** @param text - one for which `amountIn` gives a number */
  compare(text: string, cells: Cells): void {
    const amount = amountIn(text)!;
    this.#left = this.#left.filter(({ way }) => way.fits(amount, cells, text));
    for (const left of this.#left) if (left.way.isSure(amount, cells)) left.sure++;
  }

  /** Whether all numbers added up their cells in the same way, several of them not by chance. */
  get addsUp(): boolean {
    return this.#left.some(({ sure }) => sure > 1);
  }
}
