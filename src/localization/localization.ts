import { LocalizeController, registerTranslation, update } from '@shoelace-style/localize';
import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { isSameLanguage, type SkillDocument } from '../skill-document/index.ts';
import { directionOf } from './direction.ts';
import type { Plural, Terms } from './terms.ts';

/** The terms that are one sentence, and those with plural forms. */
type SentenceKey = { [Key in keyof Terms]: Terms[Key] extends string ? Key : never }[keyof Terms];
type PluralKey = { [Key in keyof Terms]: Terms[Key] extends Plural ? Key : never }[keyof Terms];

/** A language of the page's own, or other words for some terms of one that is there; the tag says which. */
export type LanguageTerms = Partial<Terms> & { readonly $code: string };

/**
 * Adds a language, or replaces terms of one that is there; what shows them changes at once. A term that a language
 * lacks is said in English.
 */
export function registerLanguage(terms: LanguageTerms): void {
  registerTranslation(terms as Terms);
}

/**
 * Speaks the language of its host: the `lang` of the element or of its nearest ancestor, through shadow roots, else
 * the reader's own. Follows every change of it.
 */
export class Localization extends LocalizeController<Terms> implements ReactiveController {
  /** The host, with its full type. */
  readonly #element: ReactiveElement;
  #language: string | undefined;

  constructor(host: ReactiveElement) {
    super(host as ReactiveElement & HTMLElement);
    this.#element = host;
  }

  override hostConnected(): void {
    super.hostConnected();
    if (!isServer) observeLanguage(this.#element);
  }

  hostUpdate(): void {
    this.#language = undefined;
  }

  /** The host's language, as a BCP 47 tag; it need not be one that the interface speaks. */
  override lang(): string {
    return (this.#language ??= findLanguage(this.#element) ?? super.lang());
  }

  /** The language that the interface really speaks here: the host's, or the one it falls back to. */
  get spoken(): string {
    const code = this.term('$code') as string;
    return isSameLanguage(code, this.lang()) ? this.lang() : code;
  }

  /** The direction of what is spoken, where the page says a language and no `dir` nearer than that; else as inherited. */
  get direction(): 'ltr' | 'rtl' | undefined {
    const nearest = closest(this.#element, '[lang], [dir]:not([dir=""])');
    return nearest && !nearest.getAttribute('dir') ? directionOf(this.spoken) : undefined;
  }

  /** The words of a term, its places filled. */
  say(key: SentenceKey, values: Record<string, string | number> = {}): string {
    return this.fill(key, values).join('');
  }

  /** The parts of a sentence, with what fills its places between them: text, or templates of other languages. */
  fill<Value>(key: SentenceKey, values: Record<string, Value>): (string | Value)[] {
    return fillPlaces(this.term(key) as string, values);
  }

  /** The form of a sentence that fits a number, with the number in it. */
  count(key: PluralKey, count: number): string {
    const forms = this.term(key) as unknown as Plural;
    const category = new Intl.PluralRules(this.lang()).select(count);
    const form = forms[count as unknown as '0'] ?? forms[category] ?? forms.other;
    return fillPlaces(form, { count: this.number(count) }).join('');
  }

  /** How many of a document's roles are shown. */
  shown(count: number, skill: SkillDocument): string {
    return this.say('rolesShown', { shown: this.number(count), count: this.number(skill.roles.length) });
  }

  /** A calendar date (`YYYY-MM-DD`) in the language's short form, the same day in every time zone. */
  calendarDate(date: string): string {
    return this.date(`${date}T00:00:00Z`, { timeZone: 'UTC' });
  }
}

function fillPlaces<Value>(sentence: string, values: Record<string, Value>): (string | Value)[] {
  return sentence.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? (values[part] ?? part) : part));
}

function findLanguage(element: Element): string | undefined {
  const lang = closest(element, '[lang]')?.getAttribute('lang');
  return isLanguage(lang) ? lang : undefined;
}

/** The element or its nearest ancestor that matches, through shadow roots; on the server the element itself. */
function closest(element: Element, selector: string): Element | undefined {
  if (isServer) return element.getAttribute('lang') ? element : undefined;
  for (let node: Element | undefined = element; node; node = (node.getRootNode() as ShadowRoot).host) {
    const found: Element | null = node.closest(selector);
    if (found) return found;
  }
  return undefined;
}

function isLanguage(tag: string | null | undefined): tag is string {
  try {
    return !!tag && !!new Intl.Locale(tag);
  } catch {
    return false;
  }
}

let observer: MutationObserver | undefined;

/** Updates all elements when a `lang` or `dir` changes anywhere above one, in whichever shadow root. */
function observeLanguage(element: Element): void {
  observer ??= new MutationObserver(update);
  for (let root = element.getRootNode(); root; root = (root as ShadowRoot).host?.getRootNode()) {
    observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
  }
}
