import { DEEPEST, LONGEST_QUOTE, MOST_CHOICES, MOST_ISSUE_CHARACTERS, MOST_ISSUES, MOST_VALUES } from './limits.ts';

/** The codes of all issues, each with its message. */
const SENTENCES = {
  'not-json': (reason: string) => `This is not JSON: ${reason}`,
  'not-data': (found: string) => `Expected a JSON value, found ${found}.`,
  'too-deep': () => `There are more than ${DEEPEST} lists and objects nested in each other.`,
  'too-large': () => `There are more than ${MOST_VALUES} values.`,
  circular: () => 'This value contains itself.',
  missing: (name: string) => `${quote(name)} is missing.`,
  'wrong-type': (found: string, expected: string) => `Expected ${expected}, found ${found}.`,
  empty: () => 'Must not be empty.',
  'invalid-language': (tag: string) => `${quote(tag)} is not a language tag such as "en" or "pt-BR".`,
  'invalid-date': (date: string) => `${quote(date)} is not a calendar date in the form YYYY-MM-DD.`,
  'invalid-time': (time: string) => `${quote(time)} is not a time in the form YYYY-MM-DDThh:mm:ssZ (RFC 3339).`,
  'unsafe-url': (url: string) => `${quote(url)} is not an http:, https:, mailto: or relative URL.`,
  'no-text': () => 'An expectation needs a "text", "items" or a "proficiency".',
  'duplicate-id': (id: string, first: string) => `The id ${quote(id)} is already used by ${first}.`,
  'no-levels-or-roles': () => 'Add "levels" or "roles".',
  'duplicate-expectation': (role: string, level: string, first: string) =>
    `${quote(role)} at ${quote(level)} already has an expectation: ${first}.`,
  'duplicate-answer': (skill: string, first: string) =>
    `${quote(skill)} already has an answer for the same role and level: ${first}.`,
  'unknown-value': unknown,
  'unknown-role': unknown,
  'unknown-level': unknown,
  'unknown-proficiency': unknown,
  'unknown-skill': unknown,
  'unknown-group': unknown,
  'level-not-in-role': (level: string, role: string) => `Add ${quote(level)} to the "levels" of ${quote(role)}.`,
  'not-loaded': (url: string, reason: string) => `${quote(url)} is not loaded: ${reason}.`,
  framework: () =>
    'This is a framework of many skills. Show it with <skill-framework>, or one of its skills with src="FILE#ID"; both need skill-framework.js.',
  'skill-document': () => 'This is a document of one skill, without "skills". Show it with <skill-profile>.',
  assessment: () => 'These are answers of a self-assessment, not a framework. Open them in <skill-assessment>.',
  'more-issues': (count: number) => `${count} more ${count === 1 ? 'problem is' : 'problems are'} not listed.`,
} satisfies Record<string, (...values: never[]) => string>;

/** Identifies the kind of an issue. Unlike the message, it is made for programs. */
export type IssueCode = keyof typeof SENTENCES;

/** A problem of a skill document. */
export interface Issue {
  /** The place, as a JSON Pointer (RFC 6901); empty for the whole document. */
  readonly pointer: string;
  readonly code: IssueCode;
  /** The problem and, where needed, what is valid instead, in English. */
  readonly message: string;
}

/** The values in the message of a code. */
type Values<Code extends IssueCode> = Parameters<(typeof SENTENCES)[Code]>;

/**
 * Creates an issue.
 *
 * @param path - the keys and indices that lead to its place
 * @param values - the values in the message of this code
 */
export function issue<Code extends IssueCode>(path: Path, code: Code, ...values: Values<Code>): Issue {
  const sentence = SENTENCES[code] as (...values: unknown[]) => string;
  return { pointer: jsonPointer(path), code, message: sentence(...values) };
}

/** Collects the issues of a document: keeps the first ones, and counts the rest. */
export class IssueList {
  readonly #listed: Issue[] = [];
  #unlisted = 0;
  #room = MOST_ISSUE_CHARACTERS;

  /** Whether it is full. Further issues are only counted. */
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

/** Describes a value in a few words, for a message. */
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
