import { createHash } from 'node:crypto';
import { error, type Note } from '../formats/report.ts';
import type { Choice } from './places/find-skills.ts';

/** A place in a page of an export, as somebody names it: `Page.html:12` or `Page.html:12:5`. */
export interface Address {
  readonly page: string;
  readonly line: number;
  readonly column?: number | undefined;
}

/** What somebody said of a place. It is known again by its words, wherever they stand in the page. */
interface Remembered {
  readonly page: string;
  readonly choice: Choice;
  readonly words: string;
}

/** What somebody says in this run. */
export interface NewChoices {
  readonly only?: readonly Address[] | undefined;
  readonly not?: readonly Address[] | undefined;
  /** The name of the one framework that all pages are put together to. */
  readonly one?: string | undefined;
  /** Each page shows its own framework again. */
  readonly each?: true | undefined;
}

const ADDRESS = /^(.+?):(?:line )?(\d+)(?:(?::|, column )(\d+))?$/;

/** Reads `PAGE:LINE` or `PAGE:LINE:COLUMN`; `undefined` for anything else. */
export function readAddress(text: string): Address | undefined {
  const [, page, line, column] = ADDRESS.exec(text) ?? [];
  if (page === undefined) return undefined;
  return { page: page.replace(/^\.\//, ''), line: Number(line), column: column ? Number(column) : undefined };
}

/**
 * Which places get a widget whatever was judged, which get none, and whether all pages show one framework: as said now,
 * and in earlier runs.
 */
export class Choices {
  /** The name of the one framework of all pages; `undefined` if each shows its own. */
  readonly one: string | undefined;
  readonly #asked: readonly (Address & { readonly choice: Choice })[];
  readonly #met = new Set<Address>();
  #remembered: readonly Remembered[];

  /** @param json - what an earlier run has written; anything else counts as nothing */
  constructor({ only = [], not = [], one, each }: NewChoices, json: string | undefined) {
    const entries = readEntries(json);
    this.one = each ? undefined : (one ?? entries.map(readOne).find((name) => name !== undefined));
    this.#asked = [
      ...only.map((address) => ({ ...address, choice: 'only' as const })),
      ...not.map((address) => ({ ...address, choice: 'not' as const })),
    ];
    this.#remembered = entries.filter(isRemembered);
  }

  /** What was said of a place. If `only` was said of any, `not` is said of all others. */
  choose(page: string, place: string, text: string): Choice | undefined {
    const words = hashOf(text);
    const asked = this.#asked.find((address) => address.page === page && isAt(address, place));
    if (asked) {
      this.#met.add(asked);
      const others = this.#remembered.filter((one) => one.page !== page || one.words !== words);
      this.#remembered = [...others, { page, choice: asked.choice, words }];
      return asked.choice;
    }
    const known = this.#remembered.find((one) => one.page === page && one.words === words);
    if (known) return known.choice;
    return this.#hasOnly ? 'not' : undefined;
  }

  get #hasOnly(): boolean {
    return [...this.#asked, ...this.#remembered].some(({ choice }) => choice === 'only');
  }

  /** What to write for later runs; `undefined` if nothing was said. */
  get json(): string | undefined {
    const said = [...(this.one === undefined ? [] : [{ one: this.one }]), ...this.#remembered];
    return said.length > 0 ? `${JSON.stringify(said, undefined, 2)}\n` : undefined;
  }

  /** An error for each place that was named and not met. */
  get unmet(): readonly (Note & { readonly page: string })[] {
    return this.#asked
      .filter((address) => !this.#met.has(address))
      .map(({ page, line, column, choice }) => {
        const place = `line ${line}${column ? `, column ${column}` : ''}`;
        const message = `--${choice}: there is no table or list of levels here. The places are in the output of --dry-run.`;
        return { page, ...error(place, 'no-place', message) };
      });
  }
}

function isAt({ line, column }: Address, place: string): boolean {
  const [, ownLine, ownColumn] = /^line (\d+)(?:, column (\d+))?$/.exec(place) ?? [];
  return Number(ownLine) === line && (column === undefined || ownColumn === undefined || Number(ownColumn) === column);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 32);
}

function readEntries(json: string | undefined): readonly unknown[] {
  if (json === undefined) return [];
  try {
    const data = JSON.parse(json) as unknown;
    return Array.isArray(data) ? data : [];
  } catch {
    return [];
  }
}

function readOne(entry: unknown): string | undefined {
  const { one } = (entry ?? {}) as { readonly one?: unknown };
  return typeof one === 'string' ? one : undefined;
}

function isRemembered(entry: unknown): entry is Remembered {
  const { page, choice, words } = (entry ?? {}) as Partial<Record<keyof Remembered, unknown>>;
  return typeof page === 'string' && typeof words === 'string' && (choice === 'only' || choice === 'not');
}
