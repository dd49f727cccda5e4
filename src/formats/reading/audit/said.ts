import { LOOKED_AT } from '../../limits.ts';

/** A word or number of a text, in the form in which words are compared. A zero of Han alone is typed for a circle. */
const WORD = /(?!〇(?![\p{L}\p{M}\p{N}]))[\p{L}\p{M}\p{N}]+/gu;

/** What stands before the first word of a line, and after its last. */
const START = 0;
const END = 1;

/** Above this many pairs, in a source of dozens of megabytes, only words are compared. */
const MOST_PAIRS = 4_000_000;

/** Of ids of words, so that a pair of them is one whole number that is exact. */
const MOST_IDS = 2 ** 26;

/**
 * What a result and its notes say. A text is compared by its words and by their neighbours, so that a requirement whose
 * words stand here and there in others is missing all the same. It may be divided: a name and what follows its colon.
 */
export class Said {
  readonly #ids = new Map<string, number>();
  readonly #pairs = new Set<number>();

  /** Adds all strings, numbers and marks in data. Only the keys of `details` are words of a source, too. */
  add(data: unknown, key = ''): void {
    if (typeof data === 'string') for (const line of data.split(/[\n…"]/)) this.#addLine(line);
    else if (Array.isArray(data)) for (const entry of data) this.add(entry);
    else if (typeof data === 'number' || typeof data === 'boolean') this.#addLine(String(data));
    else if (typeof data === 'object' && data !== null) {
      for (const [name, value] of Object.entries(data)) {
        if (key === 'details') this.#addLine(name);
        this.add(value, name);
      }
    }
  }

  /** Whether all lines of a text are said, whatever stands around them. */
  has(text: string): boolean {
    return text.split('\n').every((line) => {
      const ids = wordsIn(line).map((word) => this.#ids.get(word));
      const isFull = this.#pairs.size >= MOST_PAIRS;
      return !ids.includes(undefined) && (isFull || ids.slice(1).every((id, index) => this.#joins(ids[index], id)));
    });
  }

  /** Whether one word follows the other somewhere, or a line ends with one and a line begins with the other. */
  #joins(left: number | undefined, right: number | undefined): boolean {
    return this.#follow(left, right) || (this.#follow(left, END) && this.#follow(START, right));
  }

  #follow(left = START, right = END): boolean {
    return this.#pairs.has(left * MOST_IDS + right);
  }

  #addLine(line: string): void {
    let last = START;
    for (const word of wordsIn(line)) {
      const id = this.#ids.get(word) ?? this.#ids.size + 2;
      this.#ids.set(word, id);
      this.#addPair(last, id);
      last = id;
    }
    if (last !== START) this.#addPair(last, END);
  }

  #addPair(left: number, right: number): void {
    if (this.#pairs.size < MOST_PAIRS) this.#pairs.add(left * MOST_IDS + right);
  }
}

function wordsIn(text: string): string[] {
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
  return words.map((word) => word.slice(0, LOOKED_AT.quotation));
}
