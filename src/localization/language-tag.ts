/** Returns a valid BCP 47 tag, with hyphens for underscores; `undefined` if the text is not one. */
export function asLanguageTag(tag: string | null | undefined): string | undefined {
  if (!tag) return undefined;
  if (!checked.has(tag)) checked.set(tag, check(tag.replaceAll('_', '-')));
  return checked.get(tag);
}

/** Elements ask at each update, and an `Intl.Locale` takes long to make. */
const checked = new Map<string, string | undefined>();

function check(tag: string): string | undefined {
  try {
    // Throws if the tag is invalid.
    void new Intl.Locale(tag);
    return tag;
  } catch {
    return undefined;
  }
}

/**
 * Whether text in `language` needs no `lang` attribute inside content in `surroundings`: the tags are equal, or one
 * extends the other, like `en` and `en-GB`.
 */
export function isSameLanguage(language: string, surroundings: string): boolean {
  const [short, long] = [`${language}-`.toLowerCase(), `${surroundings}-`.toLowerCase()].sort(
    (a, b) => a.length - b.length,
  );
  return long!.startsWith(short!);
}
