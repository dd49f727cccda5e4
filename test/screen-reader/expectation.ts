/** What must be heard in a step: phrases in this order, with anything else between them. */

export type BrowserName = 'firefox' | 'chromium';

/** A whole utterance, or a pattern in it; without the full stop that Orca adds. */
export type Phrase = string | RegExp;

/** A phrase that is not heard yet because of a known fault. */
export interface Finding {
  readonly number: number;
  readonly phrase: Phrase;
  readonly browsers: readonly BrowserName[];
}

export interface Step {
  /** The purpose of the step, which is the name of its test. */
  readonly to: string;
  /** The keys, by their xdotool names; none while the page loads. */
  readonly press?: string;
  /** Repeats the keys until this is heard. */
  readonly until?: Phrase;
  /** Must be heard in this order. */
  readonly hear: readonly (Phrase | Finding)[];
  /** Must be heard anywhere in the step. */
  readonly also?: readonly (Phrase | Finding)[];
  /** Must be heard exactly once in the step. */
  readonly once?: readonly (Phrase | Finding)[];
  /** Must not be heard in the step. */
  readonly never?: readonly (Phrase | Finding)[];
}

/** The phrases of one test. */
export interface Expectation {
  readonly hear: readonly Phrase[];
  readonly also: readonly Phrase[];
  readonly once?: readonly Phrase[];
  readonly never: readonly Phrase[];
}

/**
 * Marks a phrase that is not heard yet, with its number in the list of findings. When it is fixed, remove the mark and
 * keep the phrase.
 *
 * @param browsers - the browsers in which it is not heard; default: both
 */
export function finding(number: number, phrase: Phrase, ...browsers: readonly BrowserName[]): Finding {
  return { number, phrase, browsers: browsers.length > 0 ? browsers : ['firefox', 'chromium'] };
}

/** The findings of a step that are open in a browser. */
export function findOpen({ hear, also = [], once = [], never = [] }: Step, browser: BrowserName): Finding[] {
  return [...hear, ...also, ...once, ...never].filter(isFinding).filter((item) => isOpen(item, browser));
}

/** The expectations that hold in a browser today; with a finding, also its phrase. */
export function expectationOf(
  { hear, also = [], once, never = [] }: Step,
  browser: BrowserName,
  added?: Finding,
): Expectation {
  const choose = (items: readonly (Phrase | Finding)[]) =>
    items
      .filter((item) => item === added || !isOpen(item, browser))
      .map((item) => (isFinding(item) ? item.phrase : item));
  return { hear: choose(hear), also: choose(also), ...(once && { once: choose(once) }), never: choose(never) };
}

function isOpen(item: Phrase | Finding, browser: BrowserName): boolean {
  return isFinding(item) && item.browsers.includes(browser);
}

function isFinding(item: Phrase | Finding): item is Finding {
  return typeof item === 'object' && 'phrase' in item;
}

/** Whether everything expected was heard, and nothing that must not be. */
export function holds(utterances: readonly string[], expectation: Expectation): boolean {
  const { once = [], never } = expectation;
  return (
    isHeard(utterances, expectation) &&
    once.every((phrase) => isHeardOnce(utterances, phrase)) &&
    never.every((phrase) => !hasHeard(utterances, phrase))
  );
}

function isHeardOnce(utterances: readonly string[], phrase: Phrase): boolean {
  return utterances.filter((utterance) => matches(utterance, phrase)).length === 1;
}

/** Whether everything expected was heard. */
export function isHeard(utterances: readonly string[], { hear, also }: Pick<Expectation, 'hear' | 'also'>): boolean {
  return countHeard(utterances, hear) === hear.length && also.every((phrase) => hasHeard(utterances, phrase));
}

/** How many phrases were heard in order before the first missing one. */
function countHeard(utterances: readonly string[], phrases: readonly Phrase[]): number {
  let at = 0;
  for (const [index, phrase] of phrases.entries()) {
    const found = utterances.findIndex((utterance, place) => place >= at && matches(utterance, phrase));
    if (found < 0) return index;
    at = found + 1;
  }
  return phrases.length;
}

export function hasHeard(utterances: readonly string[], phrase: Phrase): boolean {
  return utterances.some((utterance) => matches(utterance, phrase));
}

function matches(utterance: string, phrase: Phrase): boolean {
  const words = utterance.replace(/\.$/, '');
  return phrase instanceof RegExp ? phrase.test(words) : words === phrase;
}

/** A readable report of what was expected and what was heard instead. */
export function report(utterances: readonly string[], { hear, also, once = [], never }: Expectation): string {
  const count = countHeard(utterances, hear);
  return [
    'Expected to hear, in this order:',
    ...hear.map((phrase, index) => `  ${index < count ? '✓' : index > count ? ' ' : '✗'} ${phrase}`),
    ...also.map((phrase) => `  ${hasHeard(utterances, phrase) ? '✓' : '✗'} anywhere: ${phrase}`),
    ...once.map((phrase) => `  ${isHeardOnce(utterances, phrase) ? '✓' : '✗'} once: ${phrase}`),
    ...never.map((phrase) => `  ${hasHeard(utterances, phrase) ? '✗' : '✓'} never: ${phrase}`),
    'Heard:',
    ...utterances.map((utterance) => `    ${utterance}`),
  ].join('\n');
}
