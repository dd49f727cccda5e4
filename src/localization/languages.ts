import type { Terms } from './terms.ts';

/** Terms to register: a new language, or some terms of a registered one. `$code` is its BCP 47 tag. */
export type LanguageTerms = Partial<Terms> & { readonly $code: string };

/** An element that shows terms, and must update when they change. */
interface Speaker {
  requestUpdate(): void;
}

const speakers = new Set<Speaker>();
const registered = new Map<string, Partial<Terms>>();

/** The terms and number formats of a language, shared by all elements. Creates the formats on first use. */
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
 * Adds a language, or replaces terms of a registered one, and updates all elements. Ignores empty terms. Terms that a
 * language lacks are shown in English.
 */
export function registerLanguage(terms: LanguageTerms): void {
  const code = terms.$code.toLowerCase();
  const given = Object.entries(terms).filter(([, words]) => words);
  registered.set(code, { ...registered.get(code), ...Object.fromEntries(given) });
  languages.clear();
  updateSpeakers();
}

/**
 * Returns the language of a valid BCP 47 tag. Each term comes from the tag itself, else from its language with script,
 * with region, or alone, else from English.
 */
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

/** Updates an element whenever terms or languages change, until `leave`. */
export function join(speaker: Speaker): void {
  speakers.add(speaker);
}

export function leave(speaker: Speaker): void {
  speakers.delete(speaker);
}

/** Updates all joined elements. */
export function updateSpeakers(): void {
  for (const speaker of speakers) speaker.requestUpdate();
}
