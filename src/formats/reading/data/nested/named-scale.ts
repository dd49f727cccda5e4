import type { Finding } from '../../findings/finding.ts';
import { saysNothing } from '../../words/nothing-words.ts';
import { type Declared, type Dictionary, numbersOf } from './dictionary.ts';
import { textsOf } from './findings.ts';
import type { Statement } from './statement.ts';

/** The names that a scale has for values: by ids and names, by numbers, or by their places in the list. */
export class NamedScale {
  readonly #scale: Dictionary;
  readonly #byNumber = new Map<string, Declared>();

  readonly #codes = new Map<string, string>();
  readonly #hasNumbers: boolean;

  constructor(scale: Dictionary, statements: readonly Statement[]) {
    this.#scale = scale;
    const { entries } = scale;
    const own = numbersOf(entries) ?? entries.map(({ name }) => Number(/^(\d{1,2})\b/.exec(name)?.[1] ?? NaN));
    const isPlaced = own.some(Number.isNaN);
    const numbers = isPlaced ? places(entries, statements) : own;
    this.#hasNumbers = !isPlaced || statements.some(({ said }) => /^\d+$/.test(String(said)));
    entries.forEach((entry, index) => this.#byNumber.set(String(numbers[index]!), entry));
  }

  /** The texts that stand for values, as they are. */
  get known(): readonly string[] {
    return this.#scale.entries.flatMap(({ name, key }) => [name, key ?? []].flat());
  }

  nameOf(value: unknown): string | undefined {
    const listed = this.#scale.find(value);
    if (listed) return listed.name;
    const number = String(value as string).trim();
    const name = this.#byNumber.get(number)?.name;
    if (name !== undefined) this.#codes.set(number, name);
    return name;
  }

  /** The numbers that stood for values. */
  get codes(): ReadonlyMap<string, string> {
    return this.#codes;
  }

  findings(): readonly Finding[] {
    return this.#scale.entries.flatMap(({ name, text, key, record, path: place }): Finding[] => {
      const number = [...this.#byNumber].find(([, entry]) => entry.name === name)?.[0];
      const short = key ?? (this.#hasNumbers ? number : undefined);
      const texts = text === undefined ? textsOf(record, name) : [text];
      return [
        { kind: 'named', of: 'proficiency', name, short, place },
        ...texts.map((one): Finding => ({ kind: 'described', of: 'proficiency', name, text: one, place })),
      ];
    });
  }
}

/** The places of values in a list: they begin with 0 if that is asked, and the number of all is not. */
function places(entries: readonly Declared[], statements: readonly Statement[]): readonly number[] {
  const asked = new Set(statements.map(({ said }) => String(said)));
  const isFromZero = asked.has('0') || (entries[0] !== undefined && saysNothing(entries[0].name));
  const first = isFromZero && !asked.has(String(entries.length)) ? 0 : 1;
  return entries.map((_, index) => index + first);
}
