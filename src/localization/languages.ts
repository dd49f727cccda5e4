import type { Terms } from './terms.ts';

/** A language of the page's own, or other words for some terms of one that is there; the tag says which. */
export type LanguageTerms = Partial<Terms> & { readonly $code: string };

/** What shows words, and shows them anew when there are others. */
interface Speaker {
  requestUpdate(): void;
}

const speakers = new Set<Speaker>();
const registered = new Map<string, Partial<Terms>>();

/** What is said in a language, and how it counts; made once for all elements, and only as far as they need it. */
export class Language {
  readonly terms: Terms;
  readonly #tag: string;
  #numbers: Intl.NumberFormat | undefined;
  #plurals: Intl.PluralRules | undefined;

  constructor(tag: string, terms: Terms) {
    this.#tag = tag;
    this.terms = terms;
  }

  get numbers(): Intl.NumberFormat {
    return (this.#numbers ??= new Intl.NumberFormat(this.#tag));
  }

  get plurals(): Intl.PluralRules {
    return (this.#plurals ??= new Intl.PluralRules(this.#tag));
  }
}

const languages = new Map<string, Language>();

/**
 * Adds a language, or replaces terms of one that is there; what shows them changes at once. A term that a language
 * lacks is said in English.
 */
export function registerLanguage(terms: LanguageTerms): void {
  const code = terms.$code.toLowerCase();
  const said = Object.entries(terms).filter(([, words]) => words);
  registered.set(code, { ...registered.get(code), ...Object.fromEntries(said) });
  languages.clear();
  updateSpeakers();
}

/** The language of a valid BCP 47 tag: its own terms, else those of the language without its region or script, else English. */
export function languageOf(tag: string): Language {
  let found = languages.get(tag);
  if (!found) {
    const { language, region, script } = new Intl.Locale(tag);
    const codes = ['en', language, `${language}-${region}`, `${language}-${script}`, tag];
    const terms = Object.assign({}, ...codes.map((code) => registered.get(code.toLowerCase()))) as Terms;
    found = new Language(tag, terms);
    languages.set(tag, found);
  }
  return found;
}

/** Keeps one who speaks up to date, until `leave`. */
export function join(speaker: Speaker): void {
  speakers.add(speaker);
}

export function leave(speaker: Speaker): void {
  speakers.delete(speaker);
}

/** Lets all show their words anew. */
export function updateSpeakers(): void {
  for (const speaker of speakers) speaker.requestUpdate();
}
