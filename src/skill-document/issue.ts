/** What can be wrong with a skill document, by code, each with the sentence that tells it. */
const SENTENCES = {
  'not-json': (reason: string) => `This is not JSON: ${reason}`,
  missing: (name: string) => `${quote(name)} is missing.`,
  'wrong-type': (found: string, expected: string) => `Expected ${expected}, found ${found}.`,
  empty: () => 'Must not be empty.',
  'invalid-language': (tag: string) => `${quote(tag)} is not a language tag such as "en" or "pt-BR".`,
  'invalid-date': (date: string) => `${quote(date)} is not a date of the calendar, written YYYY-MM-DD.`,
  'unsafe-url': (url: string) => `${quote(url)} is not an http:, https:, mailto: or relative address.`,
  'no-text': () => 'An expectation needs a "text", "items", or both.',
  'duplicate-id': (id: string, first: string) => `${quote(id)} is taken by ${first}.`,
  'duplicate-expectation': (role: string, level: string, first: string) =>
    `${quote(role)} at ${quote(level)} has an expectation already, ${first}.`,
  'unknown-role': unknown,
  'unknown-level': unknown,
  'unknown-proficiency': unknown,
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

/** Makes the issue of a code; the values are those that its sentence names. */
export function issue<Code extends IssueCode>(
  path: Path,
  code: Code,
  ...values: Parameters<(typeof SENTENCES)[Code]>
): Issue {
  const sentence = SENTENCES[code] as (...values: unknown[]) => string;
  return { pointer: jsonPointer(path), code, message: sentence(...values) };
}

/** The keys and indices that lead to a place in a document. */
export type Path = readonly PropertyKey[];

/** Writes keys and indices as a JSON Pointer (RFC 6901). */
function jsonPointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

const LONGEST_QUOTE = 60;
const MOST_CHOICES = 12;

function quote(value: string): string {
  return JSON.stringify(value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value);
}

function unknown(id: string, choices: readonly string[]): string {
  const more = choices.length - MOST_CHOICES;
  const shown = choices.slice(0, MOST_CHOICES).join(', ') || '(there are none)';
  return `${quote(id)} is not one of: ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}
