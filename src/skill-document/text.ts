import type { Item, ItemObject, SkillDocument, Text } from './schema.ts';
import { isEntryObject } from './shapes.ts';

/** A text in one language. */
export interface LocalizedText {
  readonly value: string;
  /** The BCP 47 tag of the language that `value` is in, where the document says it. */
  readonly lang?: string | undefined;
}

/**
 * Picks the words of a text for a reader: in `language`, its base language, the document's `lang`, or the first that
 * there is. Tags are compared without regard to case.
 */
export function localize(text: Text, language: string, skill: Pick<SkillDocument, 'lang'>): LocalizedText {
  if (typeof text === 'string') return { value: text, lang: skill.lang };
  const tags = Object.keys(text);
  const wanted = [language, language.split('-')[0], skill.lang].map((tag) => tag?.toLowerCase());
  const tag = wanted.map((tag) => tags.find((own) => own.toLowerCase() === tag)).find(Boolean) ?? tags[0] ?? '';
  return { value: text[tag] ?? '', lang: tag };
}

/** An entry of a checklist as an object, also where the document has its text alone. */
export function entryOf(item: Item): ItemObject {
  return typeof item === 'object' && isEntryObject(item) ? (item as ItemObject) : { text: item as Text };
}

/** A plain text's paragraphs: blank lines separate them. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}
