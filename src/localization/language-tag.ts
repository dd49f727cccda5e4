/** A BCP 47 tag as browsers take it, also where it has underscores; `undefined` for what is none. */
export function asLanguageTag(tag: string | null | undefined): string | undefined {
  if (!tag) return undefined;
  if (!checked.has(tag)) checked.set(tag, check(tag.replaceAll('_', '-')));
  return checked.get(tag);
}

/** Elements ask at each update, and an `Intl.Locale` takes long to make. */
const checked = new Map<string, string | undefined>();

function check(tag: string): string | undefined {
  try {
    // It throws for what is none.
    void new Intl.Locale(tag);
    return tag;
  } catch {
    return undefined;
  }
}

/**
 * Whether `language` needs no mark of its own where `surroundings` is spoken: the tags are equal, or one only adds to
 * the other, as `en` and `en-GB`.
 */
export function isSameLanguage(language: string, surroundings: string): boolean {
  const [short, long] = [`${language}-`.toLowerCase(), `${surroundings}-`.toLowerCase()].sort(
    (a, b) => a.length - b.length,
  );
  return long!.startsWith(short!);
}
