import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { directionOf } from './direction.ts';
import { asLanguageTag, isSameLanguage } from './language-tag.ts';
import { join, type Language, languageOf, leave, updateSpeakers } from './languages.ts';
import { attributeOf, closest, ofDocument, rootsAbove } from './page.ts';
import { isPlainNumber } from './numbers.ts';
import type { Plural, Terms } from './terms.ts';

/** The keys of terms that are one sentence, and of those with plural forms. */
type SentenceKey = { [Key in keyof Terms]: Terms[Key] extends string ? Key : never }[keyof Terms];
type PluralKey = { [Key in keyof Terms]: Terms[Key] extends Plural ? Key : never }[keyof Terms];

/** The language and direction of a text, where they differ from what surrounds it. */
interface Marks {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

const UNMARKED: Marks = {};

/** The host's language, cached until its next update. */
interface Found {
  /** By the language of a text, what it is marked with. */
  readonly marks: Map<string, Marks>;
  readonly tag: string;
  readonly language: Language;
  readonly spoken: string;
}

/**
 * Localizes its host. The language is the `lang` of the element or its nearest ancestor, also across shadow roots, else
 * the browser's, else English. Updates the host when the language changes, and looks it up once per update.
 */
export class Localization implements ReactiveController {
  readonly #host: ReactiveElement;
  #found: Found | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    join(this.#host);
    observeLanguage(this.#host);
  }

  hostDisconnected(): void {
    leave(this.#host);
  }

  hostUpdate(): void {
    this.#found = undefined;
  }

  /** The host's language, as a BCP 47 tag. The interface may lack it. */
  lang(): string {
    return this.#look().tag;
  }

  /** The language of the interface, as a BCP 47 tag: the host's, or the fallback. */
  get spoken(): string {
    return this.#look().spoken;
  }

  /** Stands for all that is said here: another object once the language or any of its terms is another. */
  get words(): object {
    return this.#language;
  }

  /**
   * The direction of the interface, if the nearest `lang` or `dir` of the page is a `lang`; else `undefined`:
   * inherited.
   */
  get direction(): 'ltr' | 'rtl' | undefined {
    const nearest = nearestOf(this.#host, '[lang], [dir]:not([dir=""])');
    return nearest && !attributeOf(nearest, 'dir') ? directionOf(this.spoken) : undefined;
  }

  /** What a text of a language is marked with among the interface's words. */
  marksOf(language: string | undefined): Marks {
    if (!language) return UNMARKED;
    const { marks, spoken } = this.#look();
    let found = marks.get(language);
    if (!found) {
      const dir = directionOf(language);
      const isForeign = !isSameLanguage(language, spoken);
      found = isForeign ? { lang: language, ...(dir !== directionOf(spoken) && { dir }) } : UNMARKED;
      marks.set(language, found);
    }
    return found;
  }

  /** Returns a term with its placeholders filled. */
  say(key: SentenceKey, values?: Record<string, string | number>): string {
    return values ? this.fill(key, values).join('') : this.#language.terms[key];
  }

  /** Returns the parts of a term, with the values of its placeholders between them: text, or templates. */
  fill<Value>(key: SentenceKey, values: Record<string, Value>): (string | Value)[] {
    return fillPlaces(this.#language.terms[key], values);
  }

  /** Returns the plural form of a term for a number, with `{count}` and other placeholders filled. */
  count(key: PluralKey, count: number, values?: Record<string, string>): string {
    return this.fillCount(key, count, values ?? {}).join('');
  }

  /** Returns the parts of a term's plural form for a number, as `fill` does. */
  fillCount<Value>(key: PluralKey, count: number, values: Record<string, Value>): (string | Value)[] {
    const language = this.#language;
    const forms: Plural = language.terms[key];
    const form =
      forms[`${count}` as '0'] ??
      (hasCategories(forms) ? forms[language.plurals.select(count)] : undefined) ??
      forms.other;
    return fillPlaces<string | Value>(form, { ...values, count: this.number(count) });
  }

  /** Returns the text for the number of roles shown. */
  shown(shown: number, count: number): string {
    return this.say('rolesShown', { shown: this.number(shown), count: this.number(count) });
  }

  /** Joins names or sentences to a list, with the language's own commas: text, or templates. */
  list<Value>(values: readonly Value[]): (string | Value)[] {
    const places = values.map((_, index) => String(index));
    const format = new Intl.ListFormat(this.spoken, { type: 'conjunction', style: 'narrow' });
    return format.formatToParts(places).map(({ type, value }) => (type === 'element' ? values[Number(value)]! : value));
  }

  /** Formats a number. */
  number(number: number): string {
    return isPlainNumber(number, this.lang()) ? String(number) : this.#language.numbers.format(number);
  }

  /** Formats a date (`YYYY-MM-DD`) with the month in words. The day is the same in every time zone. */
  calendarDate(date: string): string {
    return new Intl.DateTimeFormat(this.lang(), DATE_PARTS).format(new Date(`${date}T00:00:00Z`));
  }

  get #language(): Language {
    return this.#look().language;
  }

  #look(): Found {
    if (!this.#found) {
      const tag = findLanguage(this.#host);
      const language = languageOf(tag);
      const { $code } = language.terms;
      this.#found = { marks: new Map(), tag, language, spoken: isSameLanguage($code, tag) ? tag : $code };
    }
    return this.#found;
  }
}

/** Whether there are forms for categories of numbers, besides those for single numbers. */
function hasCategories(forms: Plural): boolean {
  return Object.keys(forms).some((form) => form !== 'other' && !/^\d/.test(form));
}

const DATE_PARTS = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' } as const;

function fillPlaces<Value>(sentence: string, values: Record<string, Value>): (string | Value)[] {
  return sentence.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? (values[part] ?? part) : part));
}

/** The first valid tag of: the nearest `lang`, the `lang` of the page, the browser's language, English. */
function findLanguage(element: Element): string {
  const nearest = nearestOf(element, '[lang]');
  return (
    asLanguageTag(nearest && attributeOf(nearest, 'lang')) ??
    (isServer
      ? undefined
      : (asLanguageTag((ofDocument('documentElement') as HTMLElement | null)?.lang) ??
        asLanguageTag(navigator.language))) ??
    'en'
  );
}

/**
 * The element or its nearest ancestor that matches. On the server, without ancestors: the element if it has a `lang`.
 */
function nearestOf(element: Element, selector: string): Element | undefined {
  if (isServer) return attributeOf(element, 'lang') ? element : undefined;
  return closest(element, selector);
}

let observer: MutationObserver | undefined;

/** Updates all elements when a `lang` or `dir` changes in any tree around one, including shadow trees. */
function observeLanguage(element: Element): void {
  observer ??= new MutationObserver(updateSpeakers);
  for (const root of rootsAbove(element)) {
    observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
  }
}
