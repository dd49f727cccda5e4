import { entryOf, type Item, localize, type Text } from '../../skill-document/index.ts';

/** Where packages of this project keep what CASE has no place for: under this name in `extensions`. */
export const EXTENSION = 'skill-matrix';

/** The date of a framework that states none. CASE needs one. */
export const NO_DATE = '1970-01-01';

/** What an expectation or a meaning says in words. */
export interface Words {
  readonly text?: Text | undefined;
  readonly items?: readonly Item[] | undefined;
}

/** A text in the language of the document, else in its first one. */
export function plainText(text: Text, lang: string | undefined): string {
  return localize(text, lang ?? '', { lang }).value;
}

const ITEM = '• ';
const EXAMPLE = '  • ';

/** Writes words as one text, with a line for each item and each example. */
export function joinWords({ text, items = [] }: Words, lang: string | undefined): string {
  const lines = items
    .map(entryOf)
    .flatMap(({ text: item, examples = [] }) => [
      ITEM + plainText(item, lang),
      ...examples.map((example) => EXAMPLE + plainText(example, lang)),
    ]);
  return [...(text === undefined ? [] : [plainText(text, lang)]), ...lines].join('\n');
}

/** Reads what `joinWords` writes. Lines that begin no item belong to the item before them. */
export function splitWords(words: string): { readonly text?: string; readonly items?: readonly Item[] } {
  const text: string[] = [];
  const items: { text: string; examples: string[] }[] = [];
  for (const line of words.split('\n')) {
    const last = items.at(-1);
    if (line.startsWith(ITEM)) items.push({ text: line.slice(ITEM.length), examples: [] });
    else if (last && line.startsWith(EXAMPLE)) last.examples.push(line.slice(EXAMPLE.length));
    else if (!last) text.push(line);
    else if (last.examples.length > 0) last.examples.push(`${last.examples.pop()!}\n${line}`);
    else last.text += `\n${line}`;
  }
  const joined = text.join('\n').trim();
  const entries = items
    .filter((item) => item.text.trim())
    .map(({ text, examples }) => (examples.length > 0 ? { text, examples } : text));
  return { ...(joined && { text: joined }), ...(entries.length > 0 && { items: entries }) };
}
