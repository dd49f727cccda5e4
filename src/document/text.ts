import type { Item, ItemObject, Text } from './parts.ts';
import { isEntryObject } from './shapes.ts';

/** A text in one language. */
export interface LocalizedText {
  readonly value: string;
  /** The language of `value`, as a BCP 47 tag; `undefined` if the document does not state it. */
  readonly lang?: string | undefined;
}

/**
 * Returns a text in the best available language: `language` (a BCP 47 tag), else its base language, else the document's
 * `lang`, else the first language of the text. Tags are compared case-insensitively.
 */
export function localize(text: Text, language: string, of: { readonly lang?: string | undefined }): LocalizedText {
  if (typeof text === 'string') return { value: text, lang: of.lang };
  const tags = Object.keys(text);
  const wanted = [language, language.split('-')[0], of.lang].map((tag) => tag?.toLowerCase());
  const tag = wanted.map((tag) => tags.find((own) => own.toLowerCase() === tag)).find(Boolean) ?? tags[0] ?? '';
  return { value: text[tag] ?? '', lang: tag };
}

/** Returns a text in each of its languages. */
export function translationsOf(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** Returns an item in its object form. An item that is just a text becomes `{ text }`. */
export function entryOf(item: Item): ItemObject {
  return typeof item === 'object' && isEntryObject(item) ? (item as ItemObject) : { text: item as Text };
}

/** Splits a plain text into paragraphs at blank lines, and trims them. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}
