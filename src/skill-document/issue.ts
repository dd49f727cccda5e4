import { DEEPEST, LONGEST_QUOTE, MOST_CHOICES, MOST_ISSUE_CHARACTERS, MOST_ISSUES, MOST_VALUES } from './limits.ts';

/** What can be wrong with a skill document, by code, each with the sentence that tells it. */
const SENTENCES = {
  'not-json': (reason: string) => `This is not JSON: ${reason}`,
  'not-data': (found: string) => `Expected what JSON can hold, found ${found}.`,
  'too-deep': () => `More than ${DEEPEST} lists and objects stand within each other.`,
  'too-large': () => `More than ${MOST_VALUES} values are here.`,
  circular: () => 'This contains itself.',
  missing: (name: string) => `${quote(name)} is missing.`,
  'wrong-type': (found: string, expected: string) => `Expected ${expected}, found ${found}.`,
  empty: () => 'Must not be empty.',
  'invalid-language': (tag: string) => `${quote(tag)} is not a language tag such as "en" or "pt-BR".`,
  'invalid-date': (date: string) => `${quote(date)} is not a date of the calendar, written YYYY-MM-DD.`,
  'unsafe-url': (url: string) => `${quote(url)} is not an http:, https:, mailto: or relative address.`,
  'no-text': () => 'An expectation needs a "text", "items" or a "proficiency".',
  'duplicate-id': (id: string, first: string) => `${quote(id)} is taken by ${first}.`,
  'duplicate-expectation': (role: string, level: string, first: string) =>
    `${quote(role)} at ${quote(level)} has an expectation already, ${first}.`,
  'unknown-role': unknown,
  'unknown-level': unknown,
  'unknown-proficiency': unknown,
  'more-issues': (count: number) => `${count} more ${count === 1 ? 'problem is' : 'problems are'} not listed.`,
} satisfies Record<string, (...values: never[]) => string>;

export type IssueCode = keyof typeof SENTENCES;

/** One thing that is wrong with a document. */
export interface Issue {
  /** Where, as a JSON Pointer (RFC 6901); empty for the whole document. */
  readonly pointer: string;
  readonly code: IssueCode;
  /** What is wrong and what would be right, as an English sentence. */
  readonly message: string;
}

/** What the sentence of a code names. */
type Values<Code extends IssueCode> = Parameters<(typeof SENTENCES)[Code]>;

/** Makes the issue of a code; the values are those that its sentence names. */
export function issue<Code extends IssueCode>(path: Path, code: Code, ...values: Values<Code>): Issue {
  const sentence = SENTENCES[code] as (...values: unknown[]) => string;
  return { pointer: jsonPointer(path), code, message: sentence(...values) };
}

/** The issues of a document: the first ones, and how many more there are. */
export class IssueList {
  readonly #listed: Issue[] = [];
  #unlisted = 0;
  #room = MOST_ISSUE_CHARACTERS;

  /** Whether further issues are only counted. */
  get isFull(): boolean {
    return this.#listed.length >= MOST_ISSUES || this.#room < 0;
  }

  add<Code extends IssueCode>(path: Path, code: Code, ...values: Values<Code>): void {
    if (this.isFull) {
      this.#unlisted++;
      return;
    }
    const found = issue(path, code, ...values);
    this.#room -= found.pointer.length + found.message.length;
    this.#listed.push(found);
  }

  all(): readonly Issue[] {
    return this.#unlisted > 0 ? [...this.#listed, issue([], 'more-issues', this.#unlisted)] : this.#listed;
  }
}

/** The keys and indices that lead to a place in a document. */
export type Path = readonly PropertyKey[];

/** What was found at a place, in a few words. */
export function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value && typeof value === 'object') return 'an object';
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return `the string ${quote(value)}`;
  return /^[bn]/.test(typeof value)
    ? `the ${typeof value} ${String(value).slice(0, LONGEST_QUOTE)}`
    : `a ${typeof value}`;
}

export function quote(value: string): string {
  return JSON.stringify(shorten(value));
}

function shorten(value: string): string {
  return value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value;
}

/** Writes keys and indices as a JSON Pointer (RFC 6901). */
function jsonPointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function unknown(id: string, choices: readonly string[]): string {
  const more = choices.length - MOST_CHOICES;
  const shown = choices.slice(0, MOST_CHOICES).map(shorten).join(', ') || '(there are none)';
  return `${quote(id)} is not one of: ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}
