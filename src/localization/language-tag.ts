/** Returns a valid BCP 47 tag, with hyphens for underscores; `undefined` if the text is not one. */
export function asLanguageTag(tag: string | null | undefined): string | undefined {
  try {
    const written = tag!.replaceAll('_', '-');
    // Throws if the tag is invalid.
    void new Intl.Locale(written);
    return written;
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
